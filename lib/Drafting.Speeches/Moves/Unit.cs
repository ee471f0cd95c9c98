using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>A sentence to be labelled, with the evidence for each move.</summary>
/// <param name="paragraph">Index of its paragraph.</param>
/// <param name="offset">Where it starts in the paragraph.</param>
/// <param name="boundary">What stands before it.</param>
internal sealed class Unit(int paragraph, int offset, Boundary boundary)
{
    /// <summary>Number of moves.</summary>
    public const int Moves = (int)Move.Thanks + 1;

    /// <summary>Index of its paragraph.</summary>
    public int Paragraph => paragraph;

    /// <summary>Where it starts in the paragraph.</summary>
    public int Offset => offset;

    /// <summary>What stands before it.</summary>
    public Boundary Boundary => boundary;

    /// <summary>What its own words say: log-odds by move.</summary>
    public double[] Words { get; } = new double[Moves];

    /// <summary>How it speaks, by <see cref="SpeechAspects"/>.</summary>
    public double[] Aspects { get; set; } = [];

    /// <summary>All that speaks for each move: words, headings, place.</summary>
    public double[] Scores { get; } = new double[Moves];

    /// <summary>The section whose heading covers it; null outside sections.</summary>
    public Section? Section { get; set; }

    /// <summary>The cues found, with the words that matched.</summary>
    public List<(Move Move, double Weight, string Reason)> Evidence { get; } = [];
}
