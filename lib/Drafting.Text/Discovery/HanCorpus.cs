using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Text.Discovery;

/// <summary>The Han runs of a collection of texts, one after the other with a zero around each, and where known words meet in them.</summary>
internal sealed class HanCorpus
{
    /// <summary>Stands between runs.</summary>
    public const char Border = '\0';

    private readonly List<char> _characters = [Border];
    private readonly List<bool> _isWordStart = [true];

    /// <summary>The runs.</summary>
    public char[] Characters => [.. _characters];

    /// <summary>For each character whether a dictionary word starts with it, when the text is cut by the dictionary alone.</summary>
    public bool[] IsWordStart => [.. _isWordStart];

    /// <summary>Adds the runs of a text.</summary>
    public void Add(ReadOnlySpan<char> text, Segmenter known)
    {
        var words = new List<TextSpan>();
        known.Cut(text, words);
        foreach (var word in words)
        {
            for (var i = word.Start; i < word.End; i++)
            {
                var isHan = BlockCharacters.IsHan(text[i]);
                if (!isHan && _characters[^1] == Border) continue;
                _characters.Add(isHan ? text[i] : Border);
                _isWordStart.Add(i == word.Start || !isHan);
            }
        }

        _characters.Add(Border);
        _isWordStart.Add(true);
    }
}
