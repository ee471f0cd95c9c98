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
        ModelScorer.Add(units, paragraphs, tree, MoveModel.BuiltIn);
        var (labels, confidence) = Viterbi.Decode(units);
        KeepHeadingsWithText(paragraphs, units, labels, confidence);
        var moves = ImmutableArray.CreateBuilder<MoveStart>();
        for (var start = 0; start < units.Count;)
        {
            var end = start;
            var sum = 0.0;
            for (; end < units.Count && labels[end] == labels[start]; end++) sum += confidence[end];
            var offset = paragraphs[units[start].Paragraph].RawOffset(units[start].Offset);
            moves.Add(new MoveStart(labels[start], source.PositionAt(offset), sum / (end - start), Reasons(paragraphs, units, start, end, labels[start])));
            start = end;
        }

        return moves.ToImmutable();
    }

    // A heading on a line of its own begins what stands under it: no move ends with one. It is as sure as that text.
    private static void KeepHeadingsWithText(ImmutableArray<Paragraph> paragraphs, IReadOnlyList<Unit> units, Move[] labels, float[] confidence)
    {
        for (var i = units.Count - 2; i >= 0; i--)
        {
            var isOwnLine = units[i].Boundary == Boundary.Heading && units[i].Offset == 0 && units[i].Length == paragraphs[units[i].Paragraph].Text.Length;
            if (isOwnLine) (labels[i], confidence[i]) = (labels[i + 1], confidence[i + 1]);
        }
    }

    // The weightiest cues of the stretch, each once, the weightiest first.
    private static ImmutableArray<string> Reasons(ImmutableArray<Paragraph> paragraphs, IReadOnlyList<Unit> units, int start, int end, Move move)
    {
        var best = new List<(float Weight, string Reason)>(MostReasons + 1);
        for (var i = start; i < end; i++)
        {
            var unit = units[i];
            foreach (var evidence in unit.Evidence)
            {
                if (evidence.Move != move || evidence.Weight <= 0 || (best.Count == MostReasons && evidence.Weight <= best[^1].Weight)) continue;
                Insert(best, evidence.Weight, evidence.Cue >= 0 ? Quote(SentenceCues.All[evidence.Cue], paragraphs[unit.Paragraph].Text.AsSpan(unit.Offset, unit.Length)) : evidence.Reason);
            }
        }

        return best.Count == 0 ? ["前后文的位置"] : [.. best.Select(one => one.Reason)];
    }

    private static void Insert(List<(float Weight, string Reason)> best, float weight, string reason)
    {
        var known = best.FindIndex(one => one.Reason == reason);
        if (known >= 0 && best[known].Weight >= weight) return;
        if (known >= 0) best.RemoveAt(known);
        var place = best.Count;
        while (place > 0 && best[place - 1].Weight < weight) place--;
        best.Insert(place, (weight, reason));
        if (best.Count > MostReasons) best.RemoveAt(MostReasons);
    }

    private static string Quote(Cue cue, ReadOnlySpan<char> sentence) => $"“{cue.Match(MarkerReader.Read(sentence) is { } marker ? sentence[marker.Length..] : sentence)}”";
}
