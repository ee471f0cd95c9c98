using System.Collections.Immutable;
using System.Globalization;
using Drafting.Batches.Output;
using Drafting.Word.Data;

namespace Drafting.Batches.Records;

/// <summary>The names of a table's columns, found in its first rows: a title may stand above them, and they may take two rows with merged cells.</summary>
/// <param name="Row">The last row of the header.</param>
/// <param name="Columns">Names from column A on; an empty one where a column has none.</param>
internal sealed record TableHeader(int Row, ImmutableArray<string> Columns)
{
    /// <summary>Titles, units and remarks may stand above a header, but not more rows than this.</summary>
    private const int SearchedRows = 20;

    /// <summary>The header; null when no row looks like one.</summary>
    public static TableHeader? Find(IEnumerable<TableRow> rows)
    {
        var head = rows.Take(SearchedRows).Where(row => row.Failure is null && row.Filled > 0).ToList();
        if (head.Count == 0) return null;
        // A title above the header is one merged cell: about as wide as the table is the header alone.
        var width = head.Max(row => row.Filled);
        var index = head.FindIndex(row => row.Filled * 10 >= width * 6 && IsText(row) && !row.Cells.Any(IsFilledIn));
        if (index < 0) return null;
        var row = head[index];
        if (index + 1 < head.Count && IsSecondRow(row, head[index + 1])) return Join(row, head[index + 1]);
        if (index > 0 && head[index - 1].Number == row.Number - 1 && IsFirstRow(head[index - 1], row)) return Join(head[index - 1], row);
        return new TableHeader(row.Number, [.. row.Cells.Select(Name)]);
    }

    /// <summary>
    /// Below 单位 | 会议 | (merged), a row (merged) | 时间 | 地点: nothing under a name that is merged downwards, and a text under
    /// every part of one that is merged to the right.
    /// </summary>
    private static bool IsSecondRow(TableRow upper, TableRow lower)
    {
        if (lower.Number != upper.Number + 1 || !IsText(lower)) return false;
        var width = Math.Max(upper.Cells.Count, lower.Cells.Count);
        var starts = Enumerable.Range(0, width).Where(column => !IsBlank(upper, column)).ToList();
        if (Enumerable.Range(0, starts[0]).Any(column => !IsBlank(lower, column))) return false;
        var (isMergedDown, isMergedRight) = (false, false);
        for (var index = 0; index < starts.Count; index++)
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : width;
            var filled = Enumerable.Range(starts[index], end - starts[index]).Count(column => !IsBlank(lower, column));
            if (filled == 0) isMergedDown = true;
            else if (filled > 1 && !IsBlank(lower, starts[index])) isMergedRight = true;
            else return false;
        }

        return isMergedDown && isMergedRight;
    }

    /// <summary>Above the row that looks like the header, names of groups of columns and names that are merged downwards, at least two.</summary>
    private static bool IsFirstRow(TableRow upper, TableRow lower) =>
        IsText(upper) && upper.Filled > 1 && upper.Cells.Select((cell, column) => (cell, column)).Any(item => TableRow.IsBlank(item.cell) && !IsBlank(lower, item.column));

    /// <summary>The lower name, or the upper where there is none below; both where the lower one stands twice: 会议·时间.</summary>
    private static TableHeader Join(TableRow upper, TableRow lower)
    {
        var names = new List<(string Group, string Name)>();
        var group = "";
        for (var column = 0; column < Math.Max(upper.Cells.Count, lower.Cells.Count); column++)
        {
            var (above, below) = (NameAt(upper, column), NameAt(lower, column));
            if (above.Length > 0) group = below.Length > 0 ? above : "";
            names.Add(below.Length > 0 ? (group, below) : ("", above));
        }

        var twice = names.GroupBy(item => item.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        return new TableHeader(lower.Number, [.. names.Select(item => item.Group.Length > 0 && twice.Contains(item.Name) ? $"{item.Group}·{item.Name}" : item.Name)]);
    }

    /// <summary>填报单位：教育局 stands above a header and is no name.</summary>
    private static bool IsFilledIn(DataValue cell) => cell is DataText { Value: var text } && text.IndexOfAny(['：', ':']) is > 0 and var colon && colon < text.Length - 1;

    /// <summary>Texts alone, and not figures alone, which delimited text gives as texts too.</summary>
    private static bool IsText(TableRow row) =>
        row.Cells.All(cell => cell is DataNull or DataText) && row.Cells.Any(cell => cell is DataText { Value: [_, ..] text } && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _));

    private static bool IsBlank(TableRow row, int column) => column >= row.Cells.Count || TableRow.IsBlank(row.Cells[column]);

    private static string NameAt(TableRow row, int column) => column < row.Cells.Count ? Name(row.Cells[column]) : "";

    /// <summary>What the fault sheet adds to a row is no value of it when the sheet comes back as data. A line break in a narrow cell is not part of a name.</summary>
    private static string Name(DataValue cell)
    {
        if (cell is not DataText { Value: var text } || text is FaultWorkbook.RowColumn or FaultWorkbook.ReasonColumn) return "";
        return string.Concat(text.Split('\r', '\n')).Trim();
    }
}
