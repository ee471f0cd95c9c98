namespace Drafting.Speeches.Skeletons;

/// <summary>How alike two headings, or other short texts, are worded.</summary>
public static class HeadingSimilarity
{
    /// <summary>Dice coefficient over character bigrams, from 0 to 1.</summary>
    public static double Of(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Length < 2 || right.Length < 2) return left == right ? 1 : 0;
        var bigrams = new Dictionary<(char, char), int>();
        for (var i = 0; i + 1 < left.Length; i++) bigrams[(left[i], left[i + 1])] = bigrams.GetValueOrDefault((left[i], left[i + 1])) + 1;
        var common = 0;
        for (var i = 0; i + 1 < right.Length; i++)
        {
            var bigram = (right[i], right[i + 1]);
            if (bigrams.GetValueOrDefault(bigram) == 0) continue;
            bigrams[bigram]--;
            common++;
        }

        return 2.0 * common / (left.Length + right.Length - 2);
    }
}
