using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Drafting.Word.Markdown;

/// <summary>Column widths of a table that fills the text area: short columns keep their longest content on one line, long ones share what is left.</summary>
internal static class ColumnWidths
{
    /// <summary>Half of a Han character of table text (12 pt), twips.</summary>
    private const int HalfCharacter = 120;

    /// <summary>Both margins of a cell, and a hair, so that content of the exact width does not break.</summary>
    private const int Margins = 216 + 24;

    /// <summary>Half-width characters; a column narrower than two Han characters cannot be read, one wider than thirty takes its share from the rest.</summary>
    private const int Narrowest = 4, Widest = 60;

    /// <summary>Most columns that a table as wide as <paramref name="total"/> twips can have.</summary>
    public static int MostColumns(int total) => total / (Narrowest * HalfCharacter + Margins);

    /// <summary>Widths in twips that sum to <paramref name="total"/>.</summary>
    public static int[] Of(Table table, int total)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var needs = new int[rows.Max(row => row.Count)];
        for (var column = 0; column < needs.Length; column++)
        {
            var longest = rows.Where(row => column < row.Count).Max(row => Length((TableCell)row[column]));
            needs[column] = Math.Clamp(longest, Narrowest, Widest) * HalfCharacter + Margins;
        }

        var widths = needs.Sum() <= total ? Stretch(needs, total) : Shrink(needs, total);
        widths[^1] += total - widths.Sum();
        return widths;
    }

    private static int[] Stretch(int[] needs, int total) => [.. needs.Select(need => (int)((long)total * need / needs.Sum()))];

    /// <summary>From the shortest on: a column that needs less than an even share of what is left gets what it needs.</summary>
    private static int[] Shrink(int[] needs, int total)
    {
        var widths = new int[needs.Length];
        var (left, columns) = (total, needs.Length);
        foreach (var column in Enumerable.Range(0, needs.Length).OrderBy(column => needs[column]))
        {
            widths[column] = Math.Min(needs[column], left / columns);
            left -= widths[column];
            columns--;
        }

        return widths;
    }

    private static int Length(TableCell cell) => cell.OfType<ParagraphBlock>()
        .Where(block => block.Inline is not null)
        .Sum(block => InlineText.Of(block.Inline!).Sum(c => c < 0x2E80 ? 1 : 2));
}
