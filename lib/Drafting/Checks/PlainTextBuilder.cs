using System.Collections.Immutable;
using System.Text;
using Drafting.Outlines.Composing;
using Drafting.Text.Sources;

namespace Drafting.Checks;

/// <summary>Takes the signs of Markdown out of a text and keeps where each character that remains came from.</summary>
/// <param name="raw">The file.</param>
internal sealed class PlainTextBuilder(SourceText raw)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly List<int> _places = [];

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

    private void AddLine(ReadOnlySpan<char> line, ReadOnlySpan<int> offsets)
    {
        _places.Clear();
        _text.Append(MarkdownLine.Plain(line, _places));
        foreach (var place in _places) _offsets.Add(offsets[place]);
    }
}
