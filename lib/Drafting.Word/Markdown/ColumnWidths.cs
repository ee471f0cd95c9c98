using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Drafting.Word.Markdown;

/// <summary>Column widths of a table that fills the text area: in proportion to the longest content, with a floor and a ceiling.</summary>
internal static class ColumnWidths
{
    /// <summary>Half-width characters; a column narrower than two Han characters cannot be read, one wider than thirty takes its share from the rest.</summary>
    private const int Narrowest = 4, Widest = 60;

    /// <summary>Widths in twips that sum to <paramref name="total"/>.</summary>
    public static int[] Of(Table table, int total)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var columns = rows.Max(row => row.Count);
        var shares = new int[columns];
        for (var column = 0; column < columns; column++)
        {
            var longest = rows.Where(row => column < row.Count).Max(row => Length((TableCell)row[column]));
            // A margin of one Han character, so that short columns do not break.
            shares[column] = Math.Clamp(longest, Narrowest, Widest) + 2;
        }

        var widths = shares.Select(share => total * share / shares.Sum()).ToArray();
        widths[^1] += total - widths.Sum();
        return widths;
    }

    private static int Length(TableCell cell) => cell.OfType<ParagraphBlock>()
        .Where(block => block.Inline is not null)
        .Sum(block => InlineText.Of(block.Inline!).Sum(c => c < 0x2E80 ? 1 : 2));
}
