using System.Collections.Frozen;
using Drafting.Text.Segmentation;

namespace Drafting.Text.Keywords;

/// <summary>Which words jieba lets count as keywords at all.</summary>
internal static class KeywordCandidates
{
    /// <summary>jieba's built-in stop words: English function words; Chinese ones fall to length and IDF.</summary>
    public static FrozenSet<string> StopWords { get; } = FrozenSet.ToFrozenSet(
        [
            "a", "all", "an", "and", "are", "as", "at", "be", "by", "can", "for", "from", "has", "have", "if", "in", "is", "it", "not", "of", "on", "one",
            "or", "that", "the", "then", "this", "to", "we", "which", "with", "you",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Two characters or more, neither white space nor a stop word. Outside jieba's blocks only CR LF and surrogate pairs are longer than one unit.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> word) =>
        word.Length >= 2 && BlockCharacters.IsInBlock(word[0]) && !StopWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
