namespace Drafting.Batches.Output;

/// <summary>Where the documents of a batch go.</summary>
public interface IBatchOutput : IDisposable
{
    /// <summary>Names that no document may have.</summary>
    string[] Reserved { get; }

    /// <summary>What an earlier run said of this document, which it wrote from the same data; null when it did not.</summary>
    BatchEntry? Find(string file, string hash);

    /// <summary>Takes what became of some records, in their order, with the documents of those that have one.</summary>
    void Write(IReadOnlyList<(BatchEntry Entry, byte[]? Document)> records, int jobs);

    /// <summary>Completes the batch: its manifest, and the faulty rows for correction.</summary>
    /// <param name="faultSheet">An .xlsx of the faulty rows; null when there are none.</param>
    void Complete(byte[]? faultSheet);
}
