namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>How much of each kind of damage a noisy text gets.</summary>
internal sealed record NoiseOptions
{
    /// <summary>About what the development seed shows.</summary>
    public static NoiseOptions Default { get; } = new();

    /// <summary>Only what a reader can undo without the original.</summary>
    public static NoiseOptions Reversible { get; } = new() { Loss = 0, Mask = 0 };

    /// <summary>Characters of a page, about; pages of the seed hold 557 to 592.</summary>
    public int PageLength { get; init; } = 420;

    /// <summary>Share of page ends where text is lost; at the others the line is only broken.</summary>
    public double Loss { get; init; } = 0.4;

    /// <summary>Share of losses that show a digit of the page number.</summary>
    public double LossDigit { get; init; } = 0.5;

    /// <summary>Share of paragraphs with a page number glued to an end.</summary>
    public double PageNumber { get; init; } = 0.12;

    /// <summary>Share of confusable characters that are confused.</summary>
    public double Confusion { get; init; } = 0.5;

    /// <summary>Share of headings on a line of their own that are merged with the text below.</summary>
    public double MergedHeading { get; init; } = 0.25;

    /// <summary>Characters to a stray space, about.</summary>
    public int SpaceEvery { get; init; } = 350;

    /// <summary>Share of speakers, and of places, that are masked.</summary>
    public double Mask { get; init; } = 0.5;
}
