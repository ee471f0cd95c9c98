using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>JSON objects, one a line (JSON Lines) or in an array, each read as it is asked for: memory does not grow with their number.</summary>
internal static class JsonRecords
{
    /// <summary>Opens JSON lines.</summary>
    public static RecordOpening OpenLines(string path, string name) => Open(path, name, encoding => Lines(path, encoding));

    /// <summary>Opens an array; null when the file's root is none.</summary>
    public static RecordOpening? OpenArray(string path, string name) => FileEncoding.Of(path) is { } encoding && JsonArray.Begins(path, encoding) ? Open(path, name, _ => JsonArray.Items(path, encoding)) : null;

    private static RecordOpening Open(string path, string name, Func<Encoding, IEnumerable<JsonItem>> items)
    {
        if (FileEncoding.Of(path) is not { } encoding) return new RecordOpening(null, [RecordFaults.NotText(name)]);
        var records = items(encoding).Select(item => Record(item, name));
        return records.FirstOrDefault(record => record.Faults.IsEmpty) is { } first
            ? new RecordOpening(new RecordFile(name, ListRecords.Columns(first.Data), records), [])
            : new RecordOpening(null, Broken(records) is { IsEmpty: false } faults ? faults : [RecordFaults.NoList(name)]);
    }

    /// <summary>Why not even the first record can be read; nothing where it can and is no object.</summary>
    private static ImmutableArray<Diagnostic> Broken(IEnumerable<BatchRecord> records) =>
        [.. records.Take(1).SelectMany(record => record.Faults).Where(fault => fault.Id != RecordFaults.NoRecordId)];

    private static IEnumerable<JsonItem> Lines(string path, Encoding encoding)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path, encoding))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return new JsonItem(line, new TextPosition(number, 1));
        }
    }

    private static BatchRecord Record(JsonItem item, string name)
    {
        if (item.Failure is { } failure) return new BatchRecord(item.Start.Line, Empty, [RecordFaults.Unreadable(name, item.Start.Line, failure)]);
        var read = DataFile.Read(new SourceText(item.Text, name));
        return read.Data is { } data
            ? ListRecords.Record(name, MovedValue.Move(data, item.Start), item.Start.Line)
            : new BatchRecord(item.Start.Line, Empty, [.. read.Diagnostics.Select(fault => MovedValue.Move(fault, item.Start))]);
    }

    private static DataObject Empty { get; } = new(ImmutableDictionary<string, DataValue>.Empty);
}

/// <summary>The text of one value.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Where it begins in the file.</param>
internal readonly record struct JsonItem(string Text, TextPosition Start)
{
    /// <summary>Set when the file cannot be read from here on.</summary>
    public ReadFailure? Failure { get; init; }
}
