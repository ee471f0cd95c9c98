using System.Collections.Immutable;

namespace Drafting.Speeches.Duplicates;

/// <summary>What two texts share: how much of each, and which lines.</summary>
/// <param name="OfFirst">Share of the first text's shingles that the second has, from 0 to 1.</param>
/// <param name="OfSecond">Share of the second's that the first has.</param>
/// <param name="Runs">Stretches of lines that are equal, in the order of the first text.</param>
internal sealed record SharedText(double OfFirst, double OfSecond, ImmutableArray<SharedLines> Runs)
{
    /// <summary>Share of a line's shingles that must be in the other text for it to count as equal.</summary>
    private const double LineAgreement = 0.8;

    /// <summary>Compares two texts shingle by shingle.</summary>
    public static SharedText Of(string first, string second)
    {
        var (left, right) = (TextSketch.Shingles(first).ToList(), TextSketch.Shingles(second).ToList());
        var (inLeft, inRight) = (left.Select(shingle => shingle.Hash).ToHashSet(), right.Select(shingle => shingle.Hash).ToHashSet());
        return new SharedText(Share(inLeft, inRight), Share(inRight, inLeft), Lines(first, left, inRight, second, right));
    }

    private static double Share(HashSet<uint> of, HashSet<uint> other) => of.Count == 0 ? 0 : (double)of.Count(other.Contains) / of.Count;

    private static ImmutableArray<SharedLines> Lines(string first, List<(uint Hash, int Start)> left, HashSet<uint> inRight, string second, List<(uint Hash, int Start)> right)
    {
        var places = new Dictionary<uint, int>();
        var line = LineNumbers(second);
        foreach (var (hash, start) in right) places.TryAdd(hash, line[start]);
        var numbers = LineNumbers(first);
        var runs = ImmutableArray.CreateBuilder<SharedLines>();
        foreach (var shingles in left.GroupBy(shingle => numbers[shingle.Start]))
        {
            var equal = shingles.Where(shingle => inRight.Contains(shingle.Hash)).Select(shingle => places[shingle.Hash]).ToList();
            if (equal.Count < LineAgreement * shingles.Count()) continue;
            // The line of the other text that most of it stands in.
            var other = equal.GroupBy(number => number).MaxBy(group => group.Count())!.Key;
            if (runs.Count > 0 && runs[^1].Continues(shingles.Key, other)) runs[^1] = runs[^1] with { FirstEnd = shingles.Key, SecondEnd = other };
            else runs.Add(new SharedLines(shingles.Key, shingles.Key, other, other));
        }

        return runs.ToImmutable();
    }

    private static int[] LineNumbers(string text)
    {
        var numbers = new int[text.Length];
        for (var i = 1; i < text.Length; i++) numbers[i] = numbers[i - 1] + (text[i - 1] == '\n' ? 1 : 0);
        return numbers;
    }
}

/// <summary>Lines of two texts that are equal, counted from 0.</summary>
internal readonly record struct SharedLines(int FirstStart, int FirstEnd, int SecondStart, int SecondEnd)
{
    // Blank lines and short ones may stand between.
    private const int Gap = 2;

    public bool Continues(int first, int second) => first - FirstEnd <= Gap && second >= SecondEnd && second - SecondEnd <= Gap;
}
