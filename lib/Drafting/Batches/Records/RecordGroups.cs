using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>
/// Groups rows by a column: one document a unit, its people as a list. A column that says the same in all rows of every unit, such as an
/// address, belongs to the unit and stays a value; any other, such as a name, becomes the list of its values: <c>{{姓名 | 连接 "、"}}</c>.
/// </summary>
/// <remarks>Where the rows of every unit stand together, one unit is held at a time; otherwise all rows are.</remarks>
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

    private static IEnumerable<BatchRecord> Groups(RecordFile file, string column) =>
        GroupSurvey.Of(file, Units(file, column)) is { IsContiguous: true, Lists: var lists } ? Contiguous(file, column, lists) : Scattered(file, column);

    /// <summary>The rows with the key of their unit; without one where they have faults and no unit.</summary>
    private static IEnumerable<(string? Unit, BatchRecord Record)> Units(RecordFile file, string column)
    {
        DataValue above = DataNull.Instance;
        foreach (var record in file.Records)
        {
            var cell = record.Data.Members.GetValueOrDefault(column, DataNull.Instance);
            if (cell is not DataNull) above = cell;
            if (above is DataNull || record.Data.Members.IsEmpty) yield return (null, record.Faults.IsEmpty ? record with { Faults = [RecordFaults.NoGroup(file.Name, record.Row, column)] } : record);
            else yield return (ValueText.Of(above), cell is DataNull ? record with { Data = new DataObject(record.Data.Members.SetItem(column, above)) } : record);
        }
    }

    /// <summary>The rows of each unit stand together: one unit is held at a time.</summary>
    private static IEnumerable<BatchRecord> Contiguous(RecordFile file, string column, HashSet<string> lists)
    {
        string? key = null;
        var group = new List<BatchRecord>();
        var alone = new List<BatchRecord>();
        foreach (var (unit, record) in Units(file, column))
        {
            if (unit is null)
            {
                alone.Add(record);
                continue;
            }

            if (unit != key)
            {
                foreach (var done in Drain()) yield return done;
                key = unit;
            }

            group.Add(record);
        }

        foreach (var done in Drain()) yield return done;

        BatchRecord[] Drain()
        {
            BatchRecord[] done = [.. alone.Concat(group.Count > 0 ? [Unit(group, lists)] : []).OrderBy(record => record.Row)];
            group.Clear();
            alone.Clear();
            return done;
        }
    }

    private static BatchRecord[] Scattered(RecordFile file, string column)
    {
        var rows = Units(file, column).ToLookup(item => item.Unit, item => item.Record);
        var groups = rows.Where(group => group.Key is not null).Select(group => group.ToList()).ToList();
        var lists = file.Names.Where(name => groups.Exists(group => Differs(group, name))).ToHashSet(StringComparer.Ordinal);
        return [.. groups.Select(group => Unit(group, lists)).Concat(rows[null]).OrderBy(record => record.Row)];
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
