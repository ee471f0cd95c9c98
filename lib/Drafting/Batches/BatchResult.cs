using System.Collections.Immutable;
using Drafting.Text.Diagnostics;

namespace Drafting.Batches;

/// <summary>What a batch came to.</summary>
/// <param name="Written">Documents written, now or by an earlier run.</param>
/// <param name="Kept">Documents that an earlier run had written.</param>
/// <param name="Faulty">Records that have faults and no document.</param>
/// <param name="Findings">Records that there is something to say of, with a document or without.</param>
/// <param name="IsComplete">Whether all records were reached.</param>
public sealed record BatchResult(int Written, int Kept, int Faulty, int Findings, bool IsComplete)
{
    /// <summary>What an earlier run wrote and this one has no use for, where it was not removed.</summary>
    public ImmutableArray<Diagnostic> Leftovers { get; init; } = [];

    internal BatchResult With(IReadOnlyCollection<BatchEntry> entries)
    {
        var written = entries.Count(entry => entry.Status == BatchStatus.Written);
        return this with
        {
            Written = Written + written,
            Kept = Kept + entries.Count(entry => entry.IsKept),
            Faulty = Faulty + entries.Count - written,
            Findings = Findings + entries.Count(entry => !entry.Faults.IsEmpty),
        };
    }
}
