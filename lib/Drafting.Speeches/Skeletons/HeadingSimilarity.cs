namespace Drafting.Speeches.Skeletons;

/// <summary>How alike two texts are worded: the Dice coefficient over pairs of neighbouring characters, from 0 to 1.</summary>
public static class HeadingSimilarity
{
    /// <summary>The similarity of two texts.</summary>
    public static double Of(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Of(Pairs(left), Pairs(right));
    }

    /// <summary>The pairs of a text, sorted: what is compared often is prepared once. A text of one character is one pair with nothing.</summary>
    internal static uint[] Pairs(string text)
    {
        if (text.Length == 1) return [(uint)text[0] << 16];
        var pairs = new uint[Math.Max(0, text.Length - 1)];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = ((uint)text[i] << 16) | text[i + 1];
        Array.Sort(pairs);
        return pairs;
    }

    /// <summary>The similarity of two texts by their pairs.</summary>
    internal static double Of(uint[] left, uint[] right)
    {
        if (left.Length + right.Length == 0) return 1;
        var common = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                common++;
                i++;
                j++;
            }
            else if (left[i] < right[j]) i++;
            else j++;
        }

        return 2.0 * common / (left.Length + right.Length);
    }
}
