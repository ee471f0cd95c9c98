using System.Collections.Immutable;

namespace Drafting.Speeches.Skeletons;

/// <summary>
/// Aligns sequences of units into columns: the most central sequence first, then each next nearest against the columns so far
/// (progressive alignment, Feng and Doolittle 1987, over the global alignment of Needleman and Wunsch 1970).
/// </summary>
internal static class ProgressiveAlignment
{
    private const double GapScore = -0.5;

    /// <summary>Columns in order; each holds at most one unit of a sequence.</summary>
    /// <param name="sequences">The sequences.</param>
    /// <param name="score">How well two units fit together; negative when they do not.</param>
    public static ImmutableArray<ImmutableArray<SkeletonUnit>> Align(
        IReadOnlyList<ImmutableArray<SkeletonUnit>> sequences, Func<SkeletonUnit, SkeletonUnit, double> score)
    {
        if (sequences.Count == 0) return [];
        var remaining = Enumerable.Range(0, sequences.Count).ToList();
        var affinity = Affinities(sequences, score);
        var first = remaining.MaxBy(i => remaining.Sum(j => affinity[i, j]));
        var columns = sequences[first].Select(unit => ImmutableArray.Create(unit)).ToList();
        var placed = new List<int> { first };
        remaining.Remove(first);
        while (remaining.Count > 0)
        {
            var next = remaining.MaxBy(i => placed.Max(j => affinity[i, j]));
            columns = Merge(columns, sequences[next], score);
            placed.Add(next);
            remaining.Remove(next);
        }

        return [.. columns];
    }

    private static double[,] Affinities(IReadOnlyList<ImmutableArray<SkeletonUnit>> sequences, Func<SkeletonUnit, SkeletonUnit, double> score)
    {
        var affinity = new double[sequences.Count, sequences.Count];
        for (var i = 0; i < sequences.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var columns = sequences[i].Select(unit => ImmutableArray.Create(unit)).ToList();
                var total = Scores(columns, sequences[j], score)[columns.Count, sequences[j].Length];
                affinity[i, j] = affinity[j, i] = total / Math.Max(1, Math.Max(columns.Count, sequences[j].Length));
            }
        }

        return affinity;
    }

    private static double Fit(ImmutableArray<SkeletonUnit> column, SkeletonUnit unit, Func<SkeletonUnit, SkeletonUnit, double> score) =>
        column.Average(member => score(member, unit));

    private static double[,] Scores(List<ImmutableArray<SkeletonUnit>> columns, ImmutableArray<SkeletonUnit> units, Func<SkeletonUnit, SkeletonUnit, double> score)
    {
        var best = new double[columns.Count + 1, units.Length + 1];
        for (var i = 1; i <= columns.Count; i++) best[i, 0] = i * GapScore;
        for (var j = 1; j <= units.Length; j++) best[0, j] = j * GapScore;
        for (var i = 1; i <= columns.Count; i++)
        {
            for (var j = 1; j <= units.Length; j++)
            {
                var together = best[i - 1, j - 1] + Fit(columns[i - 1], units[j - 1], score);
                best[i, j] = Math.Max(together, Math.Max(best[i - 1, j], best[i, j - 1]) + GapScore);
            }
        }

        return best;
    }

    private static List<ImmutableArray<SkeletonUnit>> Merge(
        List<ImmutableArray<SkeletonUnit>> columns, ImmutableArray<SkeletonUnit> units, Func<SkeletonUnit, SkeletonUnit, double> score)
    {
        var best = Scores(columns, units, score);
        var merged = new List<ImmutableArray<SkeletonUnit>>();
        for (int i = columns.Count, j = units.Length; i > 0 || j > 0;)
        {
            if (i > 0 && j > 0 && best[i, j] == best[i - 1, j - 1] + Fit(columns[i - 1], units[j - 1], score)) merged.Add(columns[--i].Add(units[--j]));
            else if (i > 0 && (j == 0 || best[i, j] == best[i - 1, j] + GapScore)) merged.Add(columns[--i]);
            else merged.Add([units[--j]]);
        }

        merged.Reverse();
        return merged;
    }
}
