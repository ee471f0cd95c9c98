using System.Runtime.InteropServices;
using Drafting.Text.Segmentation;

namespace Drafting.Text.Keywords;

/// <summary>Key words by TF-IDF: share of the text's words × inverse document frequency; jieba's <c>analyse.extract_tags</c>.</summary>
/// <param name="segmenter">Cuts the text; its lexicon has the IDF values. A word without one gets the median.</param>
public sealed class TfIdf(Segmenter segmenter)
{
    /// <summary>The most telling words of a text, best first; equals stay in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many words at most.</param>
    public IReadOnlyList<Keyword> Extract(ReadOnlySpan<char> text, int count = 20)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        // Words by first occurrence, each with how often it occurs.
        var places = new Dictionary<string, int>();
        var candidates = new List<(string Word, int Count)>();
        var total = 0;
        foreach (var span in segmenter.Cut(text))
        {
            var word = text.Slice(span.Start, span.Length);
            if (!KeywordCandidates.IsCandidate(word)) continue;
            total++;
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places.GetAlternateLookup<ReadOnlySpan<char>>(), word, out var isKnown);
            if (!isKnown)
            {
                place = candidates.Count;
                candidates.Add((word.ToString(), 0));
            }

            CollectionsMarshal.AsSpan(candidates)[place].Count++;
        }

        var lexicon = segmenter.Lexicon;
        return [.. candidates
            .Select(candidate => new Keyword(candidate.Word, candidate.Count * ((lexicon.Idf(candidate.Word) ?? lexicon.MedianIdf) / total)))
            .OrderByDescending(keyword => keyword.Weight)
            .Take(count)];
    }
}
