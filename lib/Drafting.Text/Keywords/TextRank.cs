using System.Collections.Frozen;
using Drafting.Text.Segmentation;

namespace Drafting.Text.Keywords;

/// <summary>
/// Key words by TextRank (Mihalcea and Tarau, 2004) with jieba's constants: words of certain parts of speech that stand within five words of
/// each other are linked, and a word weighs what its neighbours weigh, damped by 0.85, after ten rounds.
/// </summary>
/// <param name="segmenter">Cuts the text; parts of speech are those of <see cref="PartOfSpeechTagger"/>.</param>
public sealed class TextRank(Segmenter segmenter)
{
    private const double Damping = 0.85;
    private const int Window = 5;
    private const int Rounds = 10;
    private readonly PartOfSpeechTagger _tagger = new(segmenter);

    /// <summary>Parts of speech whose words are ranked; by default place names, nouns and verbs: ns, n, vn, v.</summary>
    public FrozenSet<string> Tags { get; init; } = FrozenSet.Create("ns", "n", "vn", "v");

    /// <summary>The most telling words of a text, best first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many words at most.</param>
    public IReadOnlyList<Keyword> Extract(ReadOnlySpan<char> text, int count = 20)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var words = new List<string?>();
        foreach (var word in _tagger.Tag(text))
        {
            var isCandidate = Tags.Contains(word.Tag) && KeywordCandidates.IsCandidate(text.Slice(word.Span.Start, word.Span.Length));
            words.Add(isCandidate ? text.Slice(word.Span.Start, word.Span.Length).ToString() : null);
        }

        return [.. Rank(Link(words)).OrderByDescending(keyword => keyword.Weight).Take(count)];
    }

    /// <summary>How often one word follows another within the window, in the order of first occurrence; null stands for words that are not ranked.</summary>
    private static OrderedDictionary<(string First, string Second), int> Link(List<string?> words)
    {
        var links = new OrderedDictionary<(string, string), int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is not { } first) continue;
            for (var j = i + 1; j < Math.Min(i + Window, words.Count); j++)
                if (words[j] is { } second) links[(first, second)] = links.GetValueOrDefault((first, second)) + 1;
        }

        return links;
    }

    /// <summary>Words are visited in code point order, so that the result does not depend on their order in the text.</summary>
    private static IEnumerable<Keyword> Rank(OrderedDictionary<(string First, string Second), int> links)
    {
        var neighbours = new OrderedDictionary<string, List<(string Word, double Strength)>>();
        foreach (var ((first, second), strength) in links)
        {
            Neighbours(first).Add((second, strength));
            Neighbours(second).Add((first, strength));
        }

        var strengths = neighbours.ToDictionary(pair => pair.Key, pair => pair.Value.Sum(neighbour => neighbour.Strength));
        var weights = neighbours.ToDictionary(pair => pair.Key, _ => 1.0 / neighbours.Count);
        var order = neighbours.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var round = 0; round < Rounds; round++)
            foreach (var word in order)
                weights[word] = (1 - Damping) + Damping * neighbours[word].Aggregate(0.0, (sum, next) => sum + next.Strength / strengths[next.Word] * weights[next.Word]);

        return Normalize(neighbours.Keys, weights);

        List<(string, double)> Neighbours(string word)
        {
            if (!neighbours.TryGetValue(word, out var list)) neighbours.Add(word, list = []);
            return list;
        }
    }

    private static IEnumerable<Keyword> Normalize(IEnumerable<string> words, Dictionary<string, double> weights)
    {
        if (weights.Count == 0) return [];
        var (lowest, highest) = (weights.Values.Min(), weights.Values.Max());
        return words.Select(word => new Keyword(word, (weights[word] - lowest / 10.0) / (highest - lowest / 10.0)));
    }
}
