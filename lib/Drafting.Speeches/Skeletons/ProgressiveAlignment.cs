using System.Collections.Immutable;

namespace Drafting.Speeches.Skeletons;

/// <summary>
/// Aligns sequences into columns: the most central sequence first, then each next nearest against the columns so far
/// (progressive alignment, Feng and Doolittle 1987, over the global alignment of Needleman and Wunsch 1970).
/// </summary>
/// <remarks>
/// Nearness is measured against at most <see cref="MostPivots"/> sequences spread over all, and an item against at most
/// <see cref="MostMembers"/> members spread over its column: the time grows in line with the number of sequences.
/// </remarks>
/// <typeparam name="T">An item of a sequence.</typeparam>
/// <param name="sequences">The sequences.</param>
/// <param name="score">How well two items fit together; negative when they do not.</param>
internal sealed class ProgressiveAlignment<T>(IReadOnlyList<ImmutableArray<T>> sequences, Func<T, T, double> score)
{
    private const double GapScore = -0.5;
    private const int MostPivots = 32;
    private const int MostMembers = 12;

    /// <summary>Columns in order; each holds at most one item of a sequence.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Align()
    {
        if (sequences.Count == 0) return [];
        var columns = new List<Column>();
        foreach (var next in Order()) columns = Merge(columns, sequences[next]);
        return [.. columns.Select(column => column.Members)];
    }

    /// <summary>The pivot that is nearest to the other pivots, then always the sequence that is nearest to a pivot placed before.</summary>
    private List<int> Order()
    {
        var pivots = Enumerable.Range(0, Math.Min(sequences.Count, MostPivots)).Select(i => (int)((long)i * sequences.Count / Math.Min(sequences.Count, MostPivots))).ToList();
        var affinities = pivots.Select(pivot => sequences.Select(other => Affinity(sequences[pivot], other)).ToArray()).ToList();
        var rows = pivots.Index().ToDictionary(pivot => pivot.Item, pivot => affinities[pivot.Index]);
        var first = pivots.MaxBy(pivot => pivots.Where(other => other != pivot).Sum(other => rows[pivot][other]));
        var order = new List<int>(sequences.Count);
        var nearest = Enumerable.Repeat(double.NegativeInfinity, sequences.Count).ToArray();
        var remaining = Enumerable.Range(0, sequences.Count).ToList();
        for (var next = first; ; next = remaining.MaxBy(i => nearest[i]))
        {
            order.Add(next);
            remaining.Remove(next);
            if (remaining.Count == 0) return order;
            if (!rows.TryGetValue(next, out var row)) continue;
            foreach (var i in remaining) nearest[i] = Math.Max(nearest[i], row[i]);
        }
    }

    private double Affinity(ImmutableArray<T> left, ImmutableArray<T> right)
    {
        var total = Scores(left.Length, right.Length, (i, j) => score(left[i], right[j]))[left.Length, right.Length];
        return total / Math.Max(1, Math.Max(left.Length, right.Length));
    }

    private static double[,] Scores(int rows, int columns, Func<int, int, double> fit)
    {
        var best = new double[rows + 1, columns + 1];
        for (var i = 1; i <= rows; i++) best[i, 0] = i * GapScore;
        for (var j = 1; j <= columns; j++) best[0, j] = j * GapScore;
        for (var i = 1; i <= rows; i++)
            for (var j = 1; j <= columns; j++)
                best[i, j] = Math.Max(best[i - 1, j - 1] + fit(i - 1, j - 1), Math.Max(best[i - 1, j], best[i, j - 1]) + GapScore);
        return best;
    }

    private List<Column> Merge(List<Column> columns, ImmutableArray<T> items)
    {
        var fits = new double[columns.Count, items.Length];
        for (var i = 0; i < columns.Count; i++)
            for (var j = 0; j < items.Length; j++) fits[i, j] = columns[i].Fit(items[j], score);
        var best = Scores(columns.Count, items.Length, (i, j) => fits[i, j]);
        var merged = new List<Column>();
        for (int i = columns.Count, j = items.Length; i > 0 || j > 0;)
        {
            if (i > 0 && j > 0 && best[i, j] == best[i - 1, j - 1] + fits[i - 1, j - 1]) merged.Add(columns[--i].With(items[--j]));
            else if (i > 0 && (j == 0 || best[i, j] == best[i - 1, j] + GapScore)) merged.Add(columns[--i]);
            else merged.Add(new Column().With(items[--j]));
        }

        merged.Reverse();
        return merged;
    }

    private sealed class Column
    {
        private readonly List<T> _members = [];

        public IReadOnlyList<T> Members => _members;

        public Column With(T item)
        {
            _members.Add(item);
            return this;
        }

        public double Fit(T item, Func<T, T, double> score)
        {
            var count = Math.Min(_members.Count, MostMembers);
            var total = 0.0;
            for (var i = 0; i < count; i++) total += score(_members[(int)((long)i * _members.Count / count)], item);
            return total / count;
        }
    }
}
