using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Bench;

/// <summary>Which labels were found for which, sentence by sentence.</summary>
internal sealed class Confusions
{
    private readonly Dictionary<(Move Gold, Move Found), int> _counts = [];

    /// <summary>Counts the labels of one speech.</summary>
    public void Add(IEnumerable<Move> gold, IEnumerable<Move> found)
    {
        foreach (var pair in gold.Zip(found)) _counts[(pair.First, pair.Second)] = _counts.GetValueOrDefault((pair.First, pair.Second)) + 1;
    }

    /// <summary>Share of sentences whose label is right.</summary>
    public double Accuracy => (double)_counts.Where(count => count.Key.Gold == count.Key.Found).Sum(count => count.Value) / Math.Max(1, _counts.Values.Sum());

    /// <summary>F1 averaged over the labels of the gold.</summary>
    public double MacroF1 => _counts.Keys.Select(pair => pair.Gold).Distinct().Average(F1);

    /// <summary>F1 of one label.</summary>
    public double F1(Move move)
    {
        var right = _counts.GetValueOrDefault((move, move));
        var all = _counts.Sum(count => (count.Key.Gold == move ? count.Value : 0) + (count.Key.Found == move ? count.Value : 0));
        return all == 0 ? 0 : 2.0 * right / all;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_counts.Values.Sum()} sentences: accuracy {Accuracy:F3}, macro-F1 {MacroF1:F3}");

    /// <summary>Prints the figures and the most frequent errors.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine(this);
        output.WriteLine(string.Join(", ", _counts.Keys.Select(pair => pair.Gold).Distinct().Order().Select(move => $"{move} {F1(move):F2}")));
        foreach (var ((gold, found), count) in _counts.Where(count => count.Key.Gold != count.Key.Found).OrderByDescending(count => count.Value).Take(16))
            output.WriteLine($"{count,5} {gold} found as {found}");
    }
}
