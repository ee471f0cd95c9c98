using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Drafting.Word.Markdown;

/// <summary>A heading that runs on into its paragraph: <c>**（一）提高认识。**要……</c>, set in the heading's face up to the first stop.</summary>
internal static partial class RunInHeading
{
    private const string Stops = "。！？：；";

    /// <summary>The strong text that opens a paragraph and ends at a stop, with the level its number tells; null when there is none.</summary>
    /// <returns>Level 1 to 4, or 0 for a heading without a number (一是…), which is set in strong type.</returns>
    public static (EmphasisInline Heading, int Level)? Find(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not EmphasisInline { DelimiterCount: 2 } strong) return null;
        var text = InlineText.Of(strong);
        var after = strong.NextSibling is null ? "" : InlineText.Of(strong.NextSibling);
        var endsAtStop = text.Length > 0 && Stops.Contains(text[^1], StringComparison.Ordinal)
            || after.Length > 0 && Stops.Contains(after[0], StringComparison.Ordinal);
        return endsAtStop ? (strong, LevelOf(text)) : null;
    }

    private static int LevelOf(string text) =>
        Level1().IsMatch(text) ? 1 : Level2().IsMatch(text) ? 2 : Level3().IsMatch(text) ? 3 : Level4().IsMatch(text) ? 4 : 0;

    [GeneratedRegex("^[一二三四五六七八九十百]+、", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level1();

    [GeneratedRegex("^[（(][一二三四五六七八九十百]+[）)]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level2();

    [GeneratedRegex("^[0-9]{1,3}[.．]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level3();

    [GeneratedRegex("^[（(][0-9]{1,3}[）)]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level4();
}
