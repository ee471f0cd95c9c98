using System.Collections.Immutable;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>Labels whole sections before sentences: by the heading, by the headings under it, by what its sentences say on average.</summary>
/// <remarks>
/// Work is the default. A heading inside a section speaks up only when it clearly says something else than the section does: problems
/// inside a review, the guarantee as the last item of a list of tasks.
/// </remarks>
internal sealed class SectionJudge(IReadOnlyList<Unit> units, ImmutableArray<PlacedHeading> headings, ImmutableArray<int> ends, CueTable cues)
{
    private const float SubheadingShare = 0.5f;
    private const float SubheadingCap = 2.5f;
    private const float WordsShare = 0.8f;
    private const float LeastOverride = 2.5f;
    private const int LongestReason = 14;

    private readonly SectionExtents _extents = new(units, headings, ends);
    private readonly float[] _cues = CueScores(headings, cues);

    /// <summary>Labels the sections, and tells each sentence which one it stands in.</summary>
    public void Judge()
    {
        var open = new Stack<(int Level, int End, Section Section)>();
        for (var i = 0; i < headings.Length; i++)
        {
            var heading = headings[i];
            var start = _extents.Start(i);
            while (open.Count > 0 && (open.Peek().End <= start || open.Peek().Level >= heading.Heading.Level)) open.Pop();
            var end = _extents.End(i);
            var section = open.Count > 0 ? Inner(i, start, end, open.Peek().Section) : heading.Heading.Level == 1 ? Whole(i, start, end) : null;
            if (section is null) continue;
            open.Push((heading.Heading.Level, end, section));
            for (var unit = start; unit < end; unit++) units[unit].Section = section;
        }

        LeaveTrailingParagraphs();
    }

    // What follows the last item of the last list belongs to no item, nor to the section around the list.
    private void LeaveTrailingParagraphs()
    {
        if (headings.IsEmpty) return;
        if (_extents.Start(headings.Length - 1) >= units.Count) return;
        for (var unit = _extents.LastItemEnd(headings.Length - 1, units.Count); unit < units.Count; unit++) units[unit].Section = null;
    }

    private Section Whole(int index, int start, int end)
    {
        var heading = headings[index];
        var scores = HeadingScores(index, end);
        AddWords(scores, start, end);
        var first = heading.Heading.Marker.Length == 0 || heading.Heading.Marker.Contains('一', StringComparison.Ordinal) || heading.Heading.Marker.Contains('1', StringComparison.Ordinal);
        scores[(int)Move.Tasks] += 1.5f;
        scores[(int)Move.Leadership] += heading is { IsLast: true, Companions: > 1 } ? 1 : -1.5f;
        foreach (var review in (ReadOnlySpan<Move>)[Move.Achievements, Move.Significance, Move.Directives]) scores[(int)review] += first ? 0.5f : -1;
        var (label, margin) = Best(scores);
        return new Section(label, Math.Clamp(1.5f + margin, 2, 4), Reason(heading));
    }

    private Section Inner(int index, int start, int end, Section outer)
    {
        var heading = headings[index];
        var scores = HeadingScores(index, end);
        var (label, _) = Best(scores);
        if (scores[(int)label] < LeastOverride || !MayStandIn(heading, label, outer.Label)) return outer;
        AddWords(scores, start, end);
        var gain = scores[(int)label] - scores[(int)outer.Label];
        return gain < 1 ? outer : new Section(label, Math.Clamp(1.5f + gain, 2, 4), Reason(heading));
    }

    // Problems may stand in anything; a guarantee is the last formal item of a list of tasks; a review is not a part of tasks.
    private static bool MayStandIn(PlacedHeading heading, Move label, Move outer) => label switch
    {
        Move.Shortcomings => heading.Offset == 0 && outer != label,
        Move.Leadership => heading is { IsLast: true, Offset: 0, Heading.Level: <= 2 } && outer == Move.Tasks && MarkerReader.Read(heading.Heading.Marker + "，。") is not { IsFormal: false },
        Move.Tasks => heading.Offset == 0 && outer is Move.Achievements or Move.Shortcomings,
        _ => false,
    };

    private static string Reason(PlacedHeading heading)
    {
        var text = heading.Heading.Marker + heading.Heading.Text;
        return $"标题“{(text.Length <= LongestReason ? text : text[..LongestReason] + "……")}”";
    }

    // What the cues in each heading say: a row of moves for each.
    private static float[] CueScores(ImmutableArray<PlacedHeading> headings, CueTable cues)
    {
        var scores = new float[headings.Length * Unit.Moves];
        var reader = new CueReader(cues);
        for (var i = 0; i < headings.Length; i++) reader.AddWeights(headings[i].Heading.Text, scores.AsSpan(i * Unit.Moves, Unit.Moves));
        return scores;
    }

    private float[] HeadingScores(int index, int end)
    {
        var scores = _cues.AsSpan(index * Unit.Moves, Unit.Moves).ToArray();
        var below = new float[Unit.Moves];
        for (var i = index + 1; i < headings.Length && _extents.Start(i) < end; i++)
        {
            if (headings[i].Heading.Level != headings[index].Heading.Level + 1) continue;
            for (var move = 0; move < Unit.Moves; move++) below[move] += _cues[(i * Unit.Moves) + move] * SubheadingShare;
        }

        for (var move = 0; move < Unit.Moves; move++) scores[move] += Math.Min(below[move], SubheadingCap);
        return scores;
    }

    private void AddWords(float[] scores, int start, int end)
    {
        if (end <= start) return;
        foreach (var move in (ReadOnlySpan<Move>)[Move.Achievements, Move.Shortcomings, Move.Significance, Move.Tasks, Move.Leadership])
        {
            var sum = 0f;
            for (var i = start; i < end; i++) sum += Math.Min(units[i].Words[(int)move], 3);
            scores[(int)move] += WordsShare * sum / (end - start);
        }
    }

    private static (Move Label, float Margin) Best(float[] scores)
    {
        var best = MoveVector.IndexOfMax(scores);
        var second = float.MinValue;
        for (var move = 0; move < scores.Length; move++)
        {
            if (move != best) second = Math.Max(second, scores[move]);
        }

        return ((Move)best, scores[best] - second);
    }
}
