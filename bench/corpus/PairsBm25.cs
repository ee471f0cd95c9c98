using Drafting.Speeches.Passages;

namespace Drafting.Corpus.Bench;

/// <summary>The yardstick: BM25 (k1 = 1.2, b = 0.75) over pairs of neighbouring characters of the passages' texts.</summary>
internal sealed class PairsBm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private readonly IReadOnlyList<(string File, Passage Passage)> _passages;
    private readonly List<Dictionary<string, int>> _pairs;
    private readonly Dictionary<string, int> _holders = [];
    private readonly double _average;

    public PairsBm25(IReadOnlyList<(string File, Passage Passage)> passages)
    {
        _passages = passages;
        _pairs = [.. passages.Select(item => Pairs(item.Passage.Text).GroupBy(pair => pair).ToDictionary(group => group.Key, group => group.Count()))];
        foreach (var pair in _pairs.SelectMany(pairs => pairs.Keys)) _holders[pair] = _holders.GetValueOrDefault(pair) + 1;
        _average = _pairs.Average(pairs => pairs.Values.Sum());
    }

    public IEnumerable<(string File, Passage Passage)> Rank(JudgedQuery query)
    {
        var wanted = Pairs(query.Words).Distinct().ToList();
        return Enumerable.Range(0, _passages.Count)
            .Where(index => query.Move is null || _passages[index].Passage.Move == query.Move)
            .Select(index => (Index: index, Score: wanted.Sum(pair => Score(pair, _pairs[index]))))
            .Where(item => item.Score > 0).OrderByDescending(item => item.Score).Select(item => _passages[item.Index]);
    }

    private double Score(string pair, Dictionary<string, int> pairs)
    {
        var frequency = pairs.GetValueOrDefault(pair);
        if (frequency == 0) return 0;
        var holders = _holders[pair];
        var rarity = Math.Log(1 + ((_passages.Count - holders + 0.5) / (holders + 0.5)));
        return rarity * frequency * (K1 + 1) / (frequency + (K1 * (1 - B + (B * pairs.Values.Sum() / _average))));
    }

    private static IEnumerable<string> Pairs(string text)
    {
        var characters = new string([.. text.Where(char.IsLetterOrDigit)]);
        return Enumerable.Range(0, Math.Max(0, characters.Length - 1)).Select(start => characters.Substring(start, 2));
    }
}
