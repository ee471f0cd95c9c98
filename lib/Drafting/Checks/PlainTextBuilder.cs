using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Sources;

namespace Drafting.Checks;

/// <summary>Takes the signs of Markdown out of a text and keeps where each character that remains came from.</summary>
/// <param name="raw">The file.</param>
internal sealed class PlainTextBuilder(SourceText raw)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];

    /// <summary>Adds Markdown as plain text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="offsets">For each character its offset in the file, or the complement (~) of one near it.</param>
    public void AddMarkdown(ReadOnlySpan<char> markdown, ReadOnlySpan<int> offsets)
    {
        var start = 0;
        while (start < markdown.Length)
        {
            var length = markdown[start..].IndexOf('\n');
            var end = length < 0 ? markdown.Length : start + length + 1;
            AddLine(markdown[start..end], offsets[start..end]);
            start = end;
        }
    }

    /// <summary>The text with its places.</summary>
    public DraftText Build() => new(new SourceText(_text.ToString(), raw.Name), raw, [.. _offsets]);

    // Headings lose their #, strong words their **, escaped signs their backslash; an odd ** is no sign but a mask of somebody's name.
    private void AddLine(ReadOnlySpan<char> line, ReadOnlySpan<int> offsets)
    {
        var i = HeadingMark(line);
        var isPaired = Count(line, "**") % 2 == 0;
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
            _text.Append(line[i]);
            _offsets.Add(offsets[i]);
            i++;
        }
    }

    private static int HeadingMark(ReadOnlySpan<char> line)
    {
        var mark = line.IndexOfAnyExcept('#');
        return mark is > 0 and <= 6 && line[mark] == ' ' ? mark + 1 : 0;
    }

    private static int Count(ReadOnlySpan<char> line, string sign)
    {
        var count = 0;
        for (var at = line.IndexOf(sign); at >= 0; count++)
        {
            var next = line[(at + sign.Length)..].IndexOf(sign);
            at = next < 0 ? -1 : at + sign.Length + next;
        }

        return count;
    }
}
