using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Drafting.Sources.Pdf;

/// <summary>Puts the letters of a page together into printed lines.</summary>
internal static class LineBuilder
{
    // In ems. A gap as wide as a character is a space that was set; wider than two, another cell or column begins.
    private const double SpaceOfChinese = 0.7;
    private const double SpaceOfLatin = 0.15;
    private const double Separation = 2.0;

    /// <summary>The lines from top to bottom, those side by side from left to right. Turned text (watermarks) is no line.</summary>
    public static List<PdfLine> Build(Page page)
    {
        var letters = DuplicateOverlappingTextProcessor.Get(page.Letters)
            .Where(letter => letter.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(letter.Value) && Size(letter) > 0)
            .OrderByDescending(letter => letter.StartBaseLine.Y)
            .ToList();
        var lines = new List<PdfLine>();
        for (var start = 0; start < letters.Count;)
        {
            var end = RowEnd(letters, start);
            lines.AddRange(Split(letters.GetRange(start, end - start), page.Number));
            start = end;
        }

        return lines;
    }

    // A superscript or a mark in another face stands a little off the baseline.
    private static int RowEnd(List<Letter> letters, int start)
    {
        var end = start + 1;
        while (end < letters.Count && letters[start].StartBaseLine.Y - letters[end].StartBaseLine.Y < 0.4 * Size(letters[start])) end++;
        return end;
    }

    private static IEnumerable<PdfLine> Split(List<Letter> row, int page)
    {
        row.Sort((a, b) => a.StartBaseLine.X.CompareTo(b.StartBaseLine.X));
        var start = 0;
        for (var i = 1; i <= row.Count; i++)
        {
            if (i < row.Count && Gap(row[i - 1], row[i]) <= Separation) continue;
            yield return Line(row.GetRange(start, i - start), page);
            start = i;
        }
    }

    private static PdfLine Line(List<Letter> letters, int page)
    {
        var text = new StringBuilder();
        for (var i = 0; i < letters.Count; i++)
        {
            if (i > 0) text.Append(SpaceBetween(letters[i - 1], letters[i]));
            text.Append(letters[i].Value);
        }

        var sizes = letters.Select(Size).Order().ToList();
        return new(
            page,
            text.ToString().Normalize(NormalizationForm.FormC),
            letters[0].StartBaseLine.X,
            letters.Max(letter => letter.EndBaseLine.X),
            letters.Average(letter => letter.StartBaseLine.Y),
            sizes[sizes.Count / 2]);
    }

    // Word sets a quarter em between Chinese and Latin by itself: that is no space.
    private static string SpaceBetween(Letter left, Letter right)
    {
        var gap = Gap(left, right);
        var isLatin = left.Value[^1] < 0x2000 && right.Value[0] < 0x2000;
        if (isLatin) return gap > SpaceOfLatin ? " " : "";
        return gap > SpaceOfChinese ? "\u3000" : "";
    }

    private static double Gap(Letter left, Letter right) => (right.StartBaseLine.X - left.EndBaseLine.X) / Math.Max(Size(left), Size(right));

    private static double Size(Letter letter) => Math.Abs(letter.PointSize);
}
