using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Moves;

/// <summary>Labels the sentences of a speech and reports where each move begins.</summary>
internal static class MoveLabeller
{
    private const int MostReasons = 4;

    /// <summary>The moves of a body, in order.</summary>
    public static ImmutableArray<MoveStart> Label(SourceText source, ImmutableArray<Paragraph> paragraphs, HeadingTree tree)
    {
        var units = MoveScorer.Score(paragraphs, tree);
        FittedCorrection.Add(units);
        var (labels, confidence) = Viterbi.Decode(units);
        var moves = ImmutableArray.CreateBuilder<MoveStart>();
        for (var start = 0; start < units.Count;)
        {
            var end = start + 1;
            while (end < units.Count && labels[end] == labels[start]) end++;
            var offset = paragraphs[units[start].Paragraph].RawOffset(units[start].Offset);
            var mean = confidence.AsSpan(start, end - start).ToArray().Average();
            moves.Add(new MoveStart(labels[start], source.PositionAt(offset), mean, Reasons(units, start, end, labels[start])));
            start = end;
        }

        return moves.ToImmutable();
    }

    // The weightiest cues of the stretch, each once, in the order of the text.
    private static ImmutableArray<string> Reasons(IReadOnlyList<Unit> units, int start, int end, Move move)
    {
        var reasons = units.Skip(start).Take(end - start)
            .SelectMany(unit => unit.Evidence.Where(evidence => evidence.Move == move))
            .GroupBy(evidence => evidence.Reason)
            .OrderByDescending(group => group.Max(evidence => evidence.Weight))
            .Take(MostReasons)
            .Select(group => group.Key)
            .ToImmutableArray();
        return reasons.IsEmpty ? ["前后文的位置"] : reasons;
    }
}
