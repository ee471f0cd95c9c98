namespace Drafting.Comparing;

/// <summary>Longest common subsequence by dynamic programming (Wagner and Fischer 1974).</summary>
internal static class CommonSequence
{
    /// <summary>Longest sequences that are compared in full: beyond, the table would take too much memory.</summary>
    private const int Longest = 4000;

    /// <summary>Index pairs of the elements that two sequences have in common, in order.</summary>
    public static List<(int Before, int After)> Find<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : IEquatable<T>
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start].Equals(after[start])) start++;
        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)].Equals(after[^(end + 1)])) end++;
        var pairs = Enumerable.Range(0, start).Select(i => (i, i)).ToList();
        pairs.AddRange(Middle(before, after, start, before.Count - end, after.Count - end));
        pairs.AddRange(Enumerable.Range(0, end).Select(i => (before.Count - end + i, after.Count - end + i)));
        return pairs;
    }

    private static IEnumerable<(int Before, int After)> Middle<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, int start, int beforeEnd, int afterEnd)
        where T : IEquatable<T>
    {
        var (rows, columns) = (beforeEnd - start, afterEnd - start);
        if (rows == 0 || columns == 0 || rows > Longest || columns > Longest) yield break;
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
                lengths[i, j] = before[start + i].Equals(after[start + j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (before[start + i].Equals(after[start + j])) yield return (start + i++, start + j++);
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }
    }
}
