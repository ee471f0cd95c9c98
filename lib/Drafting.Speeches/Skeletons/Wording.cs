namespace Drafting.Speeches.Skeletons;

/// <summary>How a text is worded, prepared once to be compared with many others.</summary>
public sealed class Wording
{
    private readonly uint[] _pairs;

    /// <summary>Prepares a text. One of a single character is one pair with nothing.</summary>
    public Wording(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _pairs = new uint[text.Length == 1 ? 1 : Math.Max(0, text.Length - 1)];
        for (var i = 0; i < _pairs.Length; i++) _pairs[i] = ((uint)text[i] << 16) | (i + 1 < text.Length ? text[i + 1] : 0u);
        Array.Sort(_pairs);
    }

    /// <summary>How alike two texts are worded: the Dice coefficient over pairs of neighbouring characters, from 0 to 1.</summary>
    public double Likeness(Wording other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (left, right) = (_pairs, other._pairs);
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
