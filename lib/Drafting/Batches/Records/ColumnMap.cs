using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>Further names for columns, where a template and a table call one thing differently: <c>单位: 参会单位（全称）</c> lets {{单位}} take that column.</summary>
/// <remarks>The columns keep their own names as well, so that a fault sheet has the columns of the table.</remarks>
public static class ColumnMap
{
    /// <summary>Applies the map in a text (YAML or JSON) to a file.</summary>
    /// <param name="map">Name in the template and name of the column, one pair a line.</param>
    /// <param name="file">The file.</param>
    /// <returns>The file with the further names; null with faults of the map.</returns>
    public static RecordOpening Apply(SourceText map, RecordFile file)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(file);
        var read = DataFile.Read(map);
        if (read.Data is null) return new RecordOpening(null, read.Diagnostics);
        if (read.Data is not DataObject { Members: { IsEmpty: false } pairs }) return new RecordOpening(null, [RecordFaults.NoMap(map.Name)]);
        var faults = pairs.Select(pair => Fault(map.Name, file, pair.Key, pair.Value)).OfType<Diagnostic>().OrderBy(fault => fault.Position).ToImmutableArray();
        if (!faults.IsEmpty) return new RecordOpening(null, faults);

        var names = pairs.ToImmutableSortedDictionary(pair => pair.Key, pair => ((DataText)pair.Value).Value, StringComparer.Ordinal);
        return new RecordOpening(file with { Added = [.. file.Added, .. names.Keys], Records = file.Records.Select(record => Renamed(record, names)) }, read.Diagnostics);
    }

    private static Diagnostic? Fault(string map, RecordFile file, string name, DataValue column)
    {
        if (column is not DataText { Value: { Length: > 0 } wanted }) return RecordFaults.NoColumnName(map, column.Position, name);
        if (!file.Columns.Contains(wanted)) return RecordFaults.NoMappedColumn(map, column.Position, wanted, file);
        return file.Columns.Contains(name) && name != wanted ? RecordFaults.MapsOverColumn(map, column.Position, name) : null;
    }

    private static BatchRecord Renamed(BatchRecord record, ImmutableSortedDictionary<string, string> names) => record with
    {
        Data = record.Data with { Members = record.Data.Members.SetItems(names.Where(name => record.Data.Members.ContainsKey(name.Value)).Select(name => KeyValuePair.Create(name.Key, record.Data.Members[name.Value]))) },
    };
}
