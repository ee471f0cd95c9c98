using Drafting.Speeches.Hashing;

namespace Drafting.Speeches.Patterns;

/// <summary>
/// Puts clauses together that share most of their words: candidates by MinHash over pairs of tokens (Broder 1997), then the cluster whose
/// first clause is most alike takes the clause, as Drain does with log lines (He, Zhu, Zheng and Lyu 2017).
/// </summary>
internal sealed class ClauseClusters
{
    /// <summary>Least Dice coefficient over pairs of tokens.</summary>
    private const double LeastSimilarity = 0.4;
    private const int Bands = 16;
    private const int Rows = 2;
    private readonly Dictionary<(int Band, uint, uint), List<int>> _buckets = [];
    private readonly List<(HashSet<uint> Pairs, List<PatternClause> Clauses)> _clusters = [];

    /// <summary>The clusters so far, in the order of their first clauses.</summary>
    public IEnumerable<IReadOnlyList<PatternClause>> Clusters => _clusters.Select(cluster => cluster.Clauses);

    /// <summary>Adds a clause to the cluster it fits, or to a new one.</summary>
    public void Add(PatternClause clause)
    {
        var pairs = Pairs(clause);
        var bands = Signature(pairs).ToList();
        var (best, similarity) = (-1, LeastSimilarity);
        foreach (var candidate in bands.SelectMany(band => _buckets.GetValueOrDefault(band) ?? []).Distinct())
        {
            var cluster = _clusters[candidate].Pairs;
            var dice = 2.0 * pairs.Count(cluster.Contains) / (pairs.Count + cluster.Count);
            if (dice > similarity) (best, similarity) = (candidate, dice);
        }

        if (best >= 0)
        {
            _clusters[best].Clauses.Add(clause);
            return;
        }

        foreach (var band in bands)
        {
            if (!_buckets.TryGetValue(band, out var bucket)) _buckets.Add(band, bucket = []);
            bucket.Add(_clusters.Count);
        }

        _clusters.Add((pairs, [clause]));
    }

    // Both ends count: a clause of two tokens has three pairs.
    private static HashSet<uint> Pairs(PatternClause clause)
    {
        var pairs = new HashSet<uint>();
        var last = "";
        foreach (var key in clause.Tokens.Select(token => token.Key).Append(""))
        {
            pairs.Add(StableHash.Mix((StableHash.Of(last) * 31) ^ StableHash.Of(key)));
            last = key;
        }

        return pairs;
    }

    private static IEnumerable<(int Band, uint First, uint Second)> Signature(HashSet<uint> pairs)
    {
        for (var band = 0; band < Bands; band++)
        {
            var seed = (uint)(band * Rows);
            yield return (band, pairs.Min(pair => StableHash.Mix(pair ^ StableHash.Mix(seed + 1))), pairs.Min(pair => StableHash.Mix(pair ^ StableHash.Mix(seed + 2))));
        }
    }
}
