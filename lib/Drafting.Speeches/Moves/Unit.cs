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

    /// <summary>Log-odds by move.</summary>
    public double[] Scores { get; } = new double[Moves];

    /// <summary>The cues found, with the words that matched.</summary>
    public List<(Move Move, double Weight, string Reason)> Evidence { get; } = [];

    /// <summary>Adds evidence that a reader can check.</summary>
    public void Add(Move move, double weight, string reason)
    {
        Scores[(int)move] += weight;
        Evidence.Add((move, weight, reason));
    }
}
