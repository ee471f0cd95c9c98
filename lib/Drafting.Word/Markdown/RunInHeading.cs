using Drafting.Word.Formats;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Drafting.Word.Markdown;

/// <summary>A heading that runs on into its paragraph: <c>**（一）提高认识。**要……</c>, set in the heading's face up to the first stop.</summary>
internal static class RunInHeading
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
        return endsAtStop ? (strong, HeadingNumber.Read(text)?.Level ?? 0) : null;
    }
}
