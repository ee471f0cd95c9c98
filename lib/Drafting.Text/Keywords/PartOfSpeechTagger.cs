using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Text.Keywords;

/// <summary>Gives each word of a text a part of speech.</summary>
/// <remarks>
/// A word of the lexicon has the lexicon's tag, whatever stands around it. Any other word: <c>m</c> if it starts with a digit or a point,
/// <c>eng</c> if with a Latin letter, <c>n</c> if it is two or more Han characters that the hidden Markov model joined (a noun is what
/// jieba's own tagger finds most often there), else <c>x</c>, as punctuation and white space.
/// </remarks>
/// <param name="segmenter">Cuts the text, in accurate mode.</param>
public sealed class PartOfSpeechTagger(Segmenter segmenter)
{
    /// <summary>Tags the words of a text.</summary>
    public IReadOnlyList<TaggedWord> Tag(ReadOnlySpan<char> text)
    {
        var words = segmenter.Cut(text);
        var tagged = new TaggedWord[words.Count];
        for (var i = 0; i < tagged.Length; i++) tagged[i] = new TaggedWord(words[i], TagOf(text.Slice(words[i].Start, words[i].Length)));
        return tagged;
    }

    private string TagOf(ReadOnlySpan<char> word) => segmenter.Lexicon.Tag(word) ?? word[0] switch
    {
        '.' or (>= '0' and <= '9') => "m",
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => "eng",
        var first when word.Length > 1 && BlockCharacters.IsHan(first) => "n",
        _ => "x",
    };
}
