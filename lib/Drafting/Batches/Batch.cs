using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Drafting.Batches.Output;
using Drafting.Batches.Records;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Batches;

/// <summary>Makes one document of every record: on all cores, told of in the order of the data, a bounded number in hand, so that memory does not grow with rows.</summary>
/// <param name="file">The data.</param>
/// <param name="renderer">Makes the documents.</param>
/// <param name="options">How.</param>
public sealed class Batch(RecordFile file, IRecordRenderer renderer, BatchOptions options)
{
    /// <summary>Records announced and noted at a time: one call of the file system for all of them.</summary>
    private const int NotedAtOnce = 32;

    /// <summary>What is wrong with every record alike: a file name that is not in the language, columns that all documents need and that are not there.</summary>
    public ImmutableArray<Diagnostic> Check() =>
    [
        .. FileNamer.Check(options.NamePattern).Select(BatchFaults.Pattern),
        .. (file.IsTable ? FileNamer.Asked(options.NamePattern).Except(file.Names) : []).Select(column => BatchFaults.NoNameColumn(file, column)),
        .. renderer.Check(file),
    ];

    /// <summary>Makes the documents.</summary>
    /// <param name="output">Where they go; null makes them for their faults alone.</param>
    /// <param name="report">Told every few records, in their order, what became of them.</param>
    /// <param name="cancellation">Ends the run after the documents in hand, one a job; what was written can be resumed.</param>
    /// <exception cref="IOException">A document cannot be written.</exception>
    public BatchResult Run(IBatchOutput? output, Action<IReadOnlyList<BatchEntry>>? report = null, CancellationToken cancellation = default)
    {
        var result = new BatchResult(0, 0, 0, 0, IsComplete: false);
        var faulty = new List<(BatchRecord Record, BatchEntry Entry)>();
        var done = new List<(BatchEntry Entry, byte[]? Document)>();
        using var planned = Announced(output).GetEnumerator();
        var isWhole = new OrderedWork<PlannedRecord, MadeRecord>(planned, record => Make(record, output), Take).Run(options.Jobs, cancellation);
        Note();
        if (!isWhole) return result;
        return result with { Leftovers = output?.Complete(faulty.Count == 0 ? null : FaultWorkbook.Make(file.Columns, faulty)) ?? [], IsComplete = true };

        bool Take(MadeRecord made)
        {
            done.Add((made.Entry, made.Document));
            if (made.Entry.Status == BatchStatus.Faulty) faulty.Add((made.Record, made.Entry));
            if (done.Count == NotedAtOnce) Note();
            return !options.Strict || made.Entry.Status == BatchStatus.Written;
        }

        void Note()
        {
            if (done.Count == 0) return;
            output?.Write(done);
            BatchEntry[] entries = [.. done.Select(item => item.Entry)];
            done.Clear();
            result = result.With(entries);
            report?.Invoke(entries);
        }
    }

    /// <summary>The plan, with the names known to the output before any of their documents is made.</summary>
    private IEnumerable<PlannedRecord> Announced(IBatchOutput? output)
    {
        foreach (var portion in Plan(output?.Reserved ?? []).Chunk(NotedAtOnce))
        {
            output?.Announce([.. portion.Where(record => record.Faults.IsEmpty).Select(record => new BatchEntry(record.Record.Row, "", record.Name, BatchStatus.Written, []))]);
            foreach (var record in portion) yield return record;
        }
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

    private MadeRecord Make(PlannedRecord planned, IBatchOutput? output)
    {
        var (record, name) = (planned.Record, planned.Name);
        if (!planned.Faults.IsEmpty) return new MadeRecord(record, Entry(record.Row, "", name, BatchStatus.Faulty, planned.Faults), null);
        var hash = Hash(planned);
        // What was said of a kept document still holds.
        if (output?.Find(name, hash) is { } earlier) return new MadeRecord(record, earlier with { Row = record.Row, IsKept = true }, null);

        var result = renderer.Render(record.Data);
        var findings = result.Diagnostics.Where(finding => finding.Severity != Severity.Hint).Select(finding => BatchFaults.InRow(file, record, finding)).ToImmutableArray();
        if (result.Document is not { } document) return new MadeRecord(record, Entry(record.Row, hash, name, BatchStatus.Faulty, findings), null);
        output?.Store(name, document);
        return new MadeRecord(record, Entry(record.Row, hash, name, BatchStatus.Written, findings) with { Digest = Convert.ToHexStringLower(SHA256.HashData(document)) }, document);
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

    private readonly record struct MadeRecord(BatchRecord Record, BatchEntry Entry, byte[]? Document);
}
