using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>Records of a list in YAML, or of one under a name in JSON; held as a whole.</summary>
internal static class ListRecords
{
    public static RecordOpening Open(string path, string name)
    {
        var decoded = SourceDecoder.Decode(File.ReadAllBytes(path), name);
        if (decoded.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) return new RecordOpening(null, decoded.Diagnostics);
        var read = DataFile.Read(decoded.Text);
        if (read.Data is null) return new RecordOpening(null, read.Diagnostics);
        if (Items(read.Data) is not { Items: [_, ..] items }) return new RecordOpening(null, [RecordFaults.NoList(name)]);
        return new RecordOpening(
            new RecordFile(name, items[0] is DataObject first ? Columns(first) : [], items.Select((item, index) => Record(name, item, index + 1))), read.Diagnostics);
    }

    /// <summary>Names in the order in which they stand in the file.</summary>
    public static ImmutableArray<string> Columns(DataObject record) =>
        [.. record.Members.OrderBy(member => member.Value.Position ?? TextPosition.Start).ThenBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Key)];

    public static BatchRecord Record(string name, DataValue item, int line)
    {
        var position = item.Position ?? new TextPosition(line, 1);
        return item is DataObject data
            ? new BatchRecord(position.Line, data, [])
            : new BatchRecord(position.Line, new DataObject(ImmutableDictionary<string, DataValue>.Empty), [RecordFaults.NoRecord(name, position)]);
    }

    /// <summary>The list itself, or the only list under a name: <c>名单: [ … ]</c>.</summary>
    private static DataList? Items(DataValue data) =>
        data as DataList ?? (data is DataObject { Members: var members } && members.Values.OfType<DataList>().ToList() is [var only] ? only : null);
}
