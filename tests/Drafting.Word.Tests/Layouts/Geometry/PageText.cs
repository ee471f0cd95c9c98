using System.Globalization;
using System.Text.RegularExpressions;

namespace Drafting.Word.Tests.Layouts.Geometry;

/// <summary>The lines of a PDF's pages with their boxes, from <c>pdftotext -bbox-layout</c>. Lengths in points from the paper's top left.</summary>
internal static partial class PageText
{
    public static List<List<TextLine>> Read(string folder, string pdf)
    {
        var xml = LibreOffice.Run("pdftotext", folder, ["-bbox-layout", pdf, "-"]);
        return [.. xml.Split("<page ").Skip(1).Select(page => Merge(Word().Matches(page).Select(word => new TextLine(
            Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax"), word.Groups["text"].Value))))];
    }

    /// <summary>Words on one height are one line, whatever poppler makes of their gaps.</summary>
    private static List<TextLine> Merge(IEnumerable<TextLine> words)
    {
        var lines = new List<TextLine>();
        foreach (var word in words.OrderBy(word => word.Top).ThenBy(word => word.Left))
        {
            var at = lines.FindIndex(line => Math.Abs(line.Top - word.Top) < 4);
            if (at < 0) lines.Add(word);
            else
            {
                var line = lines[at];
                lines[at] = new TextLine(Math.Min(line.Left, word.Left), line.Top, Math.Max(line.Right, word.Right), line.Bottom,
                    word.Left < line.Left ? word.Text + line.Text : line.Text + word.Text);
            }
        }

        return lines;
    }

    private static double Number(Match word, string name) => double.Parse(word.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<word xMin="(?<xMin>[^"]*)" yMin="(?<yMin>[^"]*)" xMax="(?<xMax>[^"]*)" yMax="(?<yMax>[^"]*)">(?<text>[^<]*)</word>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();
}

/// <summary>A line of text on a page, points.</summary>
internal sealed record TextLine(double Left, double Top, double Right, double Bottom, string Text);
