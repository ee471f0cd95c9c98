using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>One JSON object a line (JSON Lines), read as it is asked for.</summary>
internal static class JsonLines
{
    public static RecordOpening Open(string path, string name)
    {
        var records = Read(path, name);
        return records.FirstOrDefault(record => record.Faults.IsEmpty) is { } first
            ? new RecordOpening(new RecordFile(name, ListRecords.Columns(first.Data), records), [])
            : new RecordOpening(null, [RecordFaults.NoList(name)]);
    }

    private static IEnumerable<BatchRecord> Read(string path, string name)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var read = DataFile.Read(new SourceText(line, name));
            yield return read.Data is { } data
                ? ListRecords.Record(name, data with { Position = new TextPosition(number, 1) }, number)
                : new BatchRecord(number, new DataObject(ImmutableDictionary<string, DataValue>.Empty), [.. read.Diagnostics.Select(fault => Move(fault, number))]);
        }
    }

    private static Diagnostic Move(Diagnostic fault, int line) => fault with { Position = new TextPosition(line, fault.Position?.Column ?? 1) };
}
