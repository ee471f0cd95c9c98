namespace Drafting.Text.Diagnostics;

/// <summary>Finds the name a writer probably meant: the did-you-mean of every message.</summary>
public static class NearestName
{
    /// <summary>The candidate closest to a name, or null when none is close.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What could have been meant; on a tie the first wins.</param>
    /// <remarks>
    /// Distance is optimal string alignment (insert, delete, replace, swap neighbours). A name of up to two characters may be one off,
    /// a longer one a third of its length; a candidate that contains the name, or is contained in it, also counts as close.
    /// </remarks>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(candidates);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name, candidate);
            if (distance >= bestDistance || !IsClose(name, candidate, distance)) continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    private static bool IsClose(string name, string candidate, int distance)
    {
        var longer = Math.Max(name.Length, candidate.Length);
        if (distance < longer && distance <= Math.Max(1, longer / 3)) return true;
        return Math.Min(name.Length, candidate.Length) >= 2
            && (candidate.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(candidate, StringComparison.OrdinalIgnoreCase));
    }

    private static int Distance(string left, string right)
    {
        // Names are short; a longer text is no typing error of one.
        if (left.Length > 64 || right.Length > 64) return int.MaxValue;
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
