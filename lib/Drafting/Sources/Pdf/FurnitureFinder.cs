using System.Text.RegularExpressions;

namespace Drafting.Sources.Pdf;

/// <summary>Tells page numbers and running heads from the text: they stand at the edge and come again on other pages.</summary>
internal static partial class FurnitureFinder
{
    // Of a page's lines, how many at the top and at the bottom may be furniture.
    private const int Edge = 2;
    private const double RepeatedShare = 0.4;
    private const double SamePlace = 6;

    /// <summary>The lines that are furniture.</summary>
    /// <param name="pages">The lines of each page.</param>
    public static HashSet<PdfLine> Find(IReadOnlyList<List<PdfLine>> pages)
    {
        var candidates = pages.SelectMany(EdgeLines).ToList();
        var needed = Math.Max(2, (int)Math.Ceiling(pages.Count * RepeatedShare));
        var furniture = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        foreach (var alike in candidates.GroupBy(line => Digits().Replace(line.Text, "#").Replace(" ", "", StringComparison.Ordinal)))
        {
            foreach (var line in alike)
            {
                var places = alike.Where(other => Math.Abs(other.Baseline - line.Baseline) < SamePlace).Select(other => other.Page).Distinct().Count();
                if (places >= needed) furniture.Add(line);
            }
        }

        foreach (var page in pages)
            foreach (var line in EdgeLines(page))
                if (IsPageNumber(line, page)) furniture.Add(line);
        return furniture;
    }

    private static IEnumerable<PdfLine> EdgeLines(List<PdfLine> page)
    {
        var byHeight = page.OrderByDescending(line => line.Baseline).ToList();
        return byHeight.Take(Edge).Concat(byHeight.Skip(Math.Max(Edge, byHeight.Count - Edge)));
    }

    // — 1 — or 第1页 by its form; a bare number only where it is the page's own and stands off the text.
    private static bool IsPageNumber(PdfLine line, List<PdfLine> page)
    {
        if (MarkedPageNumber().IsMatch(line.Text)) return true;
        if (line.Text.Trim() != line.Page.ToString(System.Globalization.CultureInfo.InvariantCulture)) return false;
        return page.All(other => ReferenceEquals(other, line) || Math.Abs(other.Baseline - line.Baseline) > 1.8 * other.Size);
    }

    [GeneratedRegex(@"^\s*(?:[-—–－―·]+\s*\d{1,4}\s*[-—–－―·]+|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*/\s*\d{1,4})\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MarkedPageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
