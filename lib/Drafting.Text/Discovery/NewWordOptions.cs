namespace Drafting.Text.Discovery;

/// <summary>What counts as a word for <see cref="NewWordFinder"/>.</summary>
public sealed record NewWordOptions
{
    /// <summary>Fewest occurrences; 4 by default. Below that entropy says little.</summary>
    public int MinCount { get; init; } = 4;

    /// <summary>Longest word in characters; 6 by default.</summary>
    public int MaxLength { get; init; } = 6;

    /// <summary>Least <see cref="NewWord.Cohesion"/>; 4 bits by default: sixteen times more often than by chance.</summary>
    public double MinCohesion { get; init; } = 4;

    /// <summary>Least <see cref="NewWord.Freedom"/>; 1.5 bits by default.</summary>
    public double MinFreedom { get; init; } = 1.5;

    /// <summary>Whether words that the lexicon has are listed too; false by default.</summary>
    public bool IncludeKnown { get; init; }
}
