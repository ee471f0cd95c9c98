using System.Text;

namespace Drafting.Outlines.Composing;

/// <summary>Plain text inside Markdown: signs that would mean something are escaped (CommonMark 0.31.2, 2.4 Backslash escapes).</summary>
internal static class MarkdownEscape
{
    private const string Special = "\\`*_[]<>#|~&^";

    /// <summary>A text that reads as itself wherever it stands in a line.</summary>
    public static string Escape(string text)
    {
        if (text.Length == 0) return text;
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (Special.Contains(text[i], StringComparison.Ordinal) || MarksList(text, i)) result.Append('\\');
            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>A dash, a plus, or the mark after a number at the start: these begin a list.</summary>
    private static bool MarksList(string text, int index) =>
        (index == 0 && text[0] is '-' or '+' or '=') || (index > 0 && text[index] is '.' or ')' && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0);
}
