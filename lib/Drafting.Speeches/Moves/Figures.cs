namespace Drafting.Speeches.Moves;

/// <summary>Counts the figures in a sentence: reviews list them.</summary>
internal static class Figures
{
    /// <summary>Number of separate runs of Arabic digits.</summary>
    public static int Count(ReadOnlySpan<char> sentence)
    {
        var count = 0;
        var inside = false;
        foreach (var character in sentence)
        {
            var digit = char.IsAsciiDigit(character);
            if (digit && !inside) count++;
            inside = digit || (inside && character is '.' or '．' or ',');
        }

        return count;
    }
}
