namespace Drafting.Word.Templates.Expressions;

/// <summary>Finds the name a writer probably meant (edit distance with transposition: Damerau 1964, restricted form).</summary>
internal static class NearestName
{
    private const int LongestName = 64;

    /// <summary><c>是否想写“会议时间”？</c>; null when no name is near.</summary>
    public static string? Suggest(string name, IEnumerable<string> names) => Find(name, names) is { } nearest ? $"是否想写“{nearest}”？" : null;

    /// <summary>The nearest name, at most a third of its characters away, or one that contains the other; null when there is none.</summary>
    public static string? Find(string name, IEnumerable<string> names)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in names)
        {
            if (candidate.Length > LongestName || name.Length > LongestName || candidate == name) continue;
            var distance = Distance(name, candidate);
            var allowed = Math.Max(1, Math.Max(name.Length, candidate.Length) / 3);
            var near = distance <= allowed && distance < Math.Max(name.Length, candidate.Length);
            var contains = Math.Min(name.Length, candidate.Length) >= 2 && (candidate.Contains(name) || name.Contains(candidate));
            if ((!near && !contains) || distance >= bestDistance) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++) rows[row, 0] = row;
        for (var column = 0; column <= right.Length; column++) rows[0, column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            for (var column = 1; column <= right.Length; column++)
            {
                var change = left[row - 1] == right[column - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(rows[row - 1, column] + 1, rows[row, column - 1] + 1), rows[row - 1, column - 1] + change);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    distance = Math.Min(distance, rows[row - 2, column - 2] + 1);
                rows[row, column] = distance;
            }
        }

        return rows[left.Length, right.Length];
    }
}
