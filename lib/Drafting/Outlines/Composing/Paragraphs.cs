using System.Text;

namespace Drafting.Outlines.Composing;

/// <summary>Text fields as Markdown paragraphs.</summary>
internal static class Paragraphs
{
    /// <summary>
    /// Separates lines by blank lines: writers end a paragraph with a line end, where Markdown would join it to the next.
    /// Lines of one table, list, quotation or code block stay together.
    /// </summary>
    public static string Separate(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        var previous = "";
        var isCode = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            var isTogether = isCode || (isFence && previous.Length == 0) || (IsBlock(previous) && IsBlock(line)) || previous.Length == 0;
            if (!isTogether && line.Trim().Length > 0) result.Append('\n');
            if (result.Length > 0 || line.Length > 0) result.Append(isCode ? line : line.TrimEnd()).Append('\n');
            if (isFence) isCode = !isCode;
            previous = line.Trim();
        }

        return result.ToString().Trim('\n');
    }

    /// <summary>Table rows, list items with a space after their mark, quotations, and what is indented below them.</summary>
    private static bool IsBlock(string line)
    {
        if (line.Length == 0) return false;
        if (line[0] is '|' or '>') return true;
        var text = line.TrimStart();
        var mark = text.AsSpan().TrimStart("0123456789");
        return text.Length < line.Length || text is ['-' or '*' or '+', ' ', ..] || (mark.Length < text.Length && mark is ['.' or ')', ' ', ..]);
    }
}
