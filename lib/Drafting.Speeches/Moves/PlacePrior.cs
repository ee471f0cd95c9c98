namespace Drafting.Speeches.Moves;

/// <summary>Log-odds of each move by where a sentence stands, in the order of <see cref="Structure.Move"/>.</summary>
internal static class PlacePrior
{
    /// <summary>The first paragraph.</summary>
    public static ReadOnlySpan<double> FirstParagraph => [-20, 1, 0.2, 0, 0, -0.8, -1, -1, 0, -2, -4, -4, -3];

    /// <summary>Before the first heading of level 1 and before 下面，我讲几点意见.</summary>
    public static ReadOnlySpan<double> Preamble => [-20, -1, 0, 0, 0, 0.3, 0, -0.2, 0, -0.5, -3, -3, -3];

    /// <summary>In the body.</summary>
    public static ReadOnlySpan<double> Body => [-20, -4, -3, -4, -2, -0.3, 0, 0.2, -2, 1.3, 0, 0, 0];

    /// <summary>Wherever text enough follows that nothing closes yet.</summary>
    public static ReadOnlySpan<double> BeforeTail => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -5, -8];
}
