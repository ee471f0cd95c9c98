namespace Drafting.Speeches.Moves;

/// <summary>Log-odds of each move by where a sentence stands, in the order of <see cref="Structure.Move"/>.</summary>
internal static class PlacePrior
{
    private const int LongestStart = 6;

    /// <summary>The first sentences.</summary>
    private static ReadOnlySpan<float> Start => [-20, 0.6f, 0.2f, 0, 0, -0.8f, -1, -1, 0, -3, -4, -4, -3];

    /// <summary>Before the first heading of level 1 and before 下面，我讲几点意见: work is not set out yet.</summary>
    private static ReadOnlySpan<float> Preamble => [-20, -1, 0, 0, 0, 0.3f, 0, -0.2f, 0, -2.5f, -4, -4, -3];

    /// <summary>In a text without headings or transition: only the distance from the start tells.</summary>
    private static ReadOnlySpan<float> Unmarked => [-20, -1, 0, 0, 0, 0.3f, 0, -0.2f, 0, -0.3f, -1.5f, -1, -3];

    /// <summary>In the body.</summary>
    private static ReadOnlySpan<float> Body => [-20, -4, -3, -4, -2, -0.3f, 0, 0.2f, -2, 1.3f, 0, 0, 0];

    /// <summary>Wherever text enough follows that nothing closes yet.</summary>
    public static ReadOnlySpan<float> BeforeTail => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -5, -8];

    /// <summary>The prior of a sentence.</summary>
    /// <param name="index">Which sentence.</param>
    /// <param name="body">Where the body starts; the number of sentences or more when nothing marks it.</param>
    /// <param name="count">Number of sentences.</param>
    public static ReadOnlySpan<float> Of(int index, int body, int count)
    {
        if (index >= body) return Body;
        if (index < LongestStart && index < count / 4) return Start;
        return body < count ? Preamble : Unmarked;
    }
}
