using System.Collections.Immutable;
using Drafting.Text.Diagnostics;

namespace Drafting.Batches.Output;

/// <summary>Where the documents of a batch go.</summary>
public interface IBatchOutput : IDisposable
{
    /// <summary>Names that no document may have.</summary>
    string[] Reserved { get; }

    /// <summary>What an earlier run said of this document, which it wrote from the same data; null when it did not.</summary>
    BatchEntry? Find(string file, string hash);

    /// <summary>Documents that are going to be made, in the order of their records; an output that appears as a whole at its end need not know.</summary>
    void Announce(IReadOnlyList<BatchEntry> entries)
    {
    }

    /// <summary>Takes a document as it is made: on any thread, in any order. An output that keeps the order waits for <see cref="Write"/>.</summary>
    void Store(string file, byte[] document)
    {
    }

    /// <summary>Takes what became of some records, in their order, with the documents of those that were made; every one of these was stored.</summary>
    void Write(IReadOnlyList<(BatchEntry Entry, byte[]? Document)> records);

    /// <summary>Completes the batch: its manifest, and the faulty rows for correction.</summary>
    /// <param name="faultSheet">An .xlsx of the faulty rows; null when there are none.</param>
    /// <returns>What an earlier run left that this one has no use for and did not remove.</returns>
    ImmutableArray<Diagnostic> Complete(byte[]? faultSheet);
}
