using Drafting.Text.Sources;

namespace Drafting.Text.Segmentation;

/// <summary>Where the cutters put the words of a text; in search mode it adds the shorter words inside each.</summary>
/// <param name="table">The dictionary that knows the shorter words.</param>
/// <param name="text">The whole text.</param>
/// <param name="words">The caller's list.</param>
/// <param name="withParts">Whether to add the parts of long words.</param>
internal readonly ref struct WordSink(WordTable table, ReadOnlySpan<char> text, List<TextSpan> words, bool withParts)
{
    private readonly WordTable _table = table;
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Adds the word between two offsets.</summary>
    public void Add(int start, int end)
    {
        if (withParts && end - start > 2)
        {
            AddParts(start, end, 2);
            if (end - start > 3) AddParts(start, end, 3);
        }

        words.Add(new TextSpan(start, end - start));
    }

    /// <summary>Adds each character between two offsets as a word.</summary>
    public void AddSingles(int start, int end)
    {
        for (; start < end; start++) words.Add(new TextSpan(start, 1));
    }

    private void AddParts(int start, int end, int length)
    {
        for (var i = start; i + length <= end; i++)
            if (_table.Frequency(_text.Slice(i, length)) > 0) words.Add(new TextSpan(i, length));
    }
}
