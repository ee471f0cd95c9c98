using System.Runtime.CompilerServices;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>A sentence to be labelled, with the evidence for each move.</summary>
/// <param name="paragraph">Index of its paragraph.</param>
/// <param name="offset">Where it starts in the paragraph.</param>
/// <param name="length">How many characters it has.</param>
/// <param name="boundary">What stands before it.</param>
internal sealed class Unit(int paragraph, int offset, int length, Boundary boundary)
{
    /// <summary>Number of moves.</summary>
    public const int Moves = (int)Move.Thanks + 1;

    private MoveScores _words;
    private MoveScores _scores;
    private AspectCounts _aspects;

    /// <summary>Index of its paragraph.</summary>
    public int Paragraph => paragraph;

    /// <summary>Where it starts in the paragraph.</summary>
    public int Offset => offset;

    /// <summary>How many characters it has.</summary>
    public int Length => length;

    /// <summary>What stands before it.</summary>
    public Boundary Boundary => boundary;

    /// <summary>What its own words say: log-odds by move, then zeros up to <see cref="MoveVector.Lanes"/>.</summary>
    public Span<float> Words => _words;

    /// <summary>All that speaks for each move: words, headings, place; laid out as <see cref="Words"/>.</summary>
    public Span<float> Scores => _scores;

    /// <summary>How it speaks, by <see cref="SpeechAspects"/>.</summary>
    public Span<byte> Aspects => ((Span<byte>)_aspects)[..SpeechAspects.Count];

    /// <summary>The section whose heading covers it; null outside sections.</summary>
    public Section? Section { get; set; }

    /// <summary>The cues found, and what else speaks for a move; weighed as the scores are, by hand or with the model.</summary>
    public List<Evidence> Evidence { get; } = [];

    [InlineArray(MoveVector.Lanes)]
    private struct MoveScores
    {
        private float _first;
    }

    [InlineArray(SpeechAspects.Count)]
    private struct AspectCounts
    {
        private byte _first;
    }
}

/// <summary>One thing that speaks for a move.</summary>
/// <param name="Move">The move.</param>
/// <param name="Weight">How strongly, in log-odds.</param>
/// <param name="Cue">Which cue of <see cref="SentenceCues"/> the sentence holds; −1 when it is something else.</param>
/// <param name="Reason">What else it is, for the writer.</param>
internal readonly record struct Evidence(Move Move, float Weight, int Cue, string Reason = "");
