using System.Text;

namespace Drafting.Outlines.Composing;

/// <summary>A line of Markdown as a reader sees it; the way back from <see cref="MarkdownEscape"/>.</summary>
internal static class MarkdownLine
{
    private const int DeepestHeading = 6;

    /// <summary>The line without signs: headings lose their #, strong words their **, escaped signs their backslash; comments go.</summary>
    /// <remarks>An odd ** is no sign but a mask of somebody's name.</remarks>
    /// <param name="line">The line.</param>
    /// <param name="places">Receives the offset in the line of each character that remains.</param>
    public static string Plain(ReadOnlySpan<char> line, List<int>? places = null)
    {
        var text = new StringBuilder(line.Length);
        var i = HeadingMark(line);
        var isPaired = line.Count("**") % 2 == 0;
        while (i < line.Length)
        {
            var rest = line[i..];
            if (rest.StartsWith("<!--") && rest.IndexOf("-->") is >= 0 and var close)
            {
                i += close + 3;
                continue;
            }

            if (isPaired && rest.StartsWith("**"))
            {
                i += 2;
                continue;
            }

            if (rest.Length > 1 && rest[0] == '\\' && char.IsPunctuation(rest[1]) | char.IsSymbol(rest[1])) i++;
            text.Append(line[i]);
            places?.Add(i);
            i++;
        }

        return text.ToString();
    }

    private static int HeadingMark(ReadOnlySpan<char> line)
    {
        var mark = line.IndexOfAnyExcept('#');
        return mark is > 0 and <= DeepestHeading && line[mark] == ' ' ? mark + 1 : 0;
    }
}
