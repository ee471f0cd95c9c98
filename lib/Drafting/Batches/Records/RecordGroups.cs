using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>
/// Groups rows by a column: one document a unit, its people as a list. A column that says the same in all rows of every unit, such as an
/// address, belongs to the unit and stays a value; any other, such as a name, becomes the list of its values: <c>{{姓名 | 连接 "、"}}</c>.
/// </summary>
/// <remarks>Rows of a unit need not stand together, so all rows are held, and grouped once.</remarks>
public static class RecordGroups
{
    /// <summary>Name of the list of a unit's rows: <c>{{#名单}}{{姓名}}{{/名单}}</c>.</summary>
    public const string ListName = "名单";

    /// <summary>Groups a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="column">The column whose value a unit's rows have in common; an empty cell counts as the one above, as in a merged cell.</param>
    /// <returns>The file of groups in the order of their first rows; null when there is no such column.</returns>
    public static RecordOpening Group(RecordFile file, string column)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(column);
        if (!file.Names.Contains(column)) return new RecordOpening(null, [RecordFaults.NoGroupColumn(file, column)]);
        if (file.Names.Contains(ListName)) return new RecordOpening(null, [RecordFaults.ListNameTaken(file.Name, ListName)]);
        return new RecordOpening(file with { Added = file.Added.Add(ListName), Records = Groups(file, column) }, []);
    }

    private static BatchRecord[] Groups(RecordFile file, string column)
    {
        var alone = new List<BatchRecord>();
        var rows = new Dictionary<string, List<BatchRecord>>(StringComparer.Ordinal);
        DataValue above = DataNull.Instance;
        foreach (var record in file.Records)
        {
            var cell = record.Data.Members.GetValueOrDefault(column, DataNull.Instance);
            if (cell is not DataNull) above = cell;
            if (above is DataNull || record.Data.Members.IsEmpty) alone.Add(record.Faults.IsEmpty ? record with { Faults = [RecordFaults.NoGroup(file.Name, record.Row, column)] } : record);
            else Add(rows, above, cell is DataNull ? record with { Data = new DataObject(record.Data.Members.SetItem(column, above)) } : record);
        }

        var lists = file.Names.Where(name => rows.Values.Any(group => Differs(group, name))).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Values.Select(group => Unit(group, lists)).Concat(alone).OrderBy(record => record.Row)];
    }

    private static void Add(Dictionary<string, List<BatchRecord>> rows, DataValue unit, BatchRecord record)
    {
        var key = ValueText.Of(unit);
        if (!rows.TryGetValue(key, out var group)) rows[key] = group = [];
        group.Add(record);
    }

    private static bool Differs(List<BatchRecord> group, string name) => Values(group, name).Select(ValueText.Of).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static IEnumerable<DataValue> Values(List<BatchRecord> group, string name) =>
        group.Select(record => record.Data.Members.GetValueOrDefault(name, DataNull.Instance)).Where(value => value is not DataNull);

    private static BatchRecord Unit(List<BatchRecord> group, HashSet<string> lists)
    {
        var first = group[0];
        var members = first.Data.Members.ToBuilder();
        foreach (var (name, value) in first.Data.Members)
        {
            var values = Values(group, name).ToImmutableArray();
            if (!values.IsEmpty) members[name] = lists.Contains(name) ? new DataList(values) { Position = values[0].Position } : values[0];
            else members[name] = value;
        }

        members[ListName] = new DataList([.. group.Select(record => record.Data)]) { Position = first.Data.Position };
        return new BatchRecord(first.Row, new DataObject(members.ToImmutable()), [.. group.SelectMany(record => record.Faults)]) { Members = [.. group] };
    }
}
