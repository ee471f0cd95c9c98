using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Drafting.Batches.Output;
using Drafting.Batches.Records;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Batches;

/// <summary>Makes one document of every record: in portions on all cores, in the order of the data, so that memory does not grow with rows.</summary>
/// <param name="file">The data.</param>
/// <param name="renderer">Makes the documents.</param>
/// <param name="options">How.</param>
public sealed class Batch(RecordFile file, IRecordRenderer renderer, BatchOptions options)
{
    /// <summary>Documents in hand for each job: enough to keep all cores busy, few enough to stop soon.</summary>
    private const int PortionForEachJob = 32;

    /// <summary>What is wrong with every record alike: a file name that is not in the language, columns that all documents need and that are not there.</summary>
    public ImmutableArray<Diagnostic> Check() =>
    [
        .. FileNamer.Check(options.NamePattern).Select(BatchFaults.Pattern),
        .. renderer.Check(file),
    ];

    /// <summary>Makes the documents.</summary>
    /// <param name="output">Where they go; null makes them for their faults alone.</param>
    /// <param name="report">Told after each portion what became of its records.</param>
    /// <param name="cancellation">Ends the run after the portion in hand; what was written can be resumed.</param>
    /// <exception cref="IOException">A document cannot be written.</exception>
    public BatchResult Run(IBatchOutput? output, Action<IReadOnlyList<BatchEntry>>? report = null, CancellationToken cancellation = default)
    {
        var result = new BatchResult(0, 0, 0, 0, IsComplete: false);
        var faulty = new List<(BatchRecord Record, BatchEntry Entry)>();
        foreach (var portion in Plan(output?.Reserved ?? []).Chunk(options.Jobs * PortionForEachJob))
        {
            var made = Make(portion, output);
            output?.Write(made, options.Jobs);
            BatchEntry[] entries = [.. made.Select(item => item.Entry)];
            faulty.AddRange(portion.Zip(entries).Where(item => item.Second.Status == BatchStatus.Faulty).Select(item => (item.First.Record, item.Second)));
            result = result.With(entries);
            report?.Invoke(entries);
            if (cancellation.IsCancellationRequested || (options.Strict && result.Faulty > 0)) return result;
        }

        output?.Complete(faulty.Count == 0 ? null : FaultWorkbook.Make(file.Columns, faulty));
        return result with { IsComplete = true };
    }

    private IEnumerable<PlannedRecord> Plan(string[] reserved)
    {
        var namer = new FileNamer(options.NamePattern, reserved);
        var number = 0;
        foreach (var record in file.Records)
        {
            if (number == options.Limit) yield break;
            number++;
            if (!record.Faults.IsEmpty)
            {
                yield return new PlannedRecord(record, "", record.Faults);
                continue;
            }

            var name = namer.Name(number, record.Data, out var faults);
            yield return new PlannedRecord(record, name, [.. faults.Select(fault => BatchFaults.InRow(file, record, BatchFaults.Name(file.Name, record.Row, fault)))]);
        }
    }

    private (BatchEntry Entry, byte[]? Document)[] Make(PlannedRecord[] portion, IBatchOutput? output)
    {
        var made = new (BatchEntry Entry, byte[]? Document)[portion.Length];
        Parallel.For(0, portion.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, index => made[index] = Make(portion[index], output));
        return made;
    }

    private (BatchEntry Entry, byte[]? Document) Make(PlannedRecord planned, IBatchOutput? output)
    {
        var row = planned.Record.Row;
        if (!planned.Faults.IsEmpty) return (Entry(row, "", planned.Name, BatchStatus.Faulty, planned.Faults), null);
        var hash = Hash(planned);
        // What was said of a kept document still holds.
        if (output?.Find(planned.Name, hash) is { } earlier) return (Entry(row, hash, planned.Name, BatchStatus.Written, []) with { Faults = earlier.Faults, IsKept = true }, null);

        var result = renderer.Render(planned.Record.Data);
        var findings = result.Diagnostics.Where(finding => finding.Severity != Severity.Hint).Select(finding => BatchFaults.InRow(file, planned.Record, finding)).ToImmutableArray();
        return (Entry(row, hash, planned.Name, result.Document is null ? BatchStatus.Faulty : BatchStatus.Written, findings), result.Document);
    }

    private static BatchEntry Entry(int row, string hash, string name, BatchStatus status, ImmutableArray<Diagnostic> findings) =>
        new(row, hash, name, status, [.. findings.Select(finding => finding.Message + finding.Remedy)]) { Diagnostics = findings };

    private string Hash(PlannedRecord planned)
    {
        var text = new StringBuilder(options.Fingerprint).Append('\n').Append(planned.Name);
        foreach (var (name, value) in planned.Record.Data.Members.OrderBy(member => member.Key, StringComparer.Ordinal)) ValueText.Append(text.Append('\n').Append(name).Append('='), value);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private readonly record struct PlannedRecord(BatchRecord Record, string Name, ImmutableArray<Diagnostic> Faults);
}

/// <summary>What a batch came to.</summary>
/// <param name="Written">Documents written, now or by an earlier run.</param>
/// <param name="Kept">Documents that an earlier run had written.</param>
/// <param name="Faulty">Records that have faults and no document.</param>
/// <param name="Findings">Records that there is something to say of, with a document or without.</param>
/// <param name="IsComplete">Whether all records were reached.</param>
public sealed record BatchResult(int Written, int Kept, int Faulty, int Findings, bool IsComplete)
{
    internal BatchResult With(BatchEntry[] entries)
    {
        var written = entries.Count(entry => entry.Status == BatchStatus.Written);
        return this with
        {
            Written = Written + written,
            Kept = Kept + entries.Count(entry => entry.IsKept),
            Faulty = Faulty + entries.Length - written,
            Findings = Findings + entries.Count(entry => !entry.Faults.IsEmpty),
        };
    }
}
