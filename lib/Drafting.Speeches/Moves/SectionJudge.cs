using System.Collections.Immutable;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>Labels whole sections before sentences: by the heading, by the headings under it, by what its sentences say on average.</summary>
/// <remarks>
/// Work is the default. A heading inside a section speaks up only when it clearly says something else than the section does: problems
/// inside a review, the guarantee as the last item of a list of tasks.
/// </remarks>
internal sealed class SectionJudge(IReadOnlyList<Unit> units, ImmutableArray<PlacedHeading> headings, ImmutableArray<int> ends)
{
    private const double SubheadingShare = 0.5;
    private const double SubheadingCap = 2.5;
    private const double WordsShare = 0.8;
    private const double LeastOverride = 2.5;
    private const int LongestShortItem = 2;
    private const int LongestReason = 14;

    /// <summary>Labels the sections, and tells each sentence which one it stands in.</summary>
    public void Judge()
    {
        var open = new Stack<(int Level, int End, Section Section)>();
        for (var i = 0; i < headings.Length; i++)
        {
            var heading = headings[i];
            var start = FirstUnit(heading);
            while (open.Count > 0 && (open.Peek().End <= start || open.Peek().Level >= heading.Heading.Level)) open.Pop();
            var end = End(i, start);
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
        var start = FirstUnit(headings[^1]);
        if (start >= units.Count) return;
        for (var unit = LastItemEnd(headings.Length - 1, start, units.Count); unit < units.Count; unit++) units[unit].Section = null;
    }

    private Section Whole(int index, int start, int end)
    {
        var heading = headings[index];
        var scores = HeadingScores(index, end);
        AddWords(scores, start, end);
        var first = heading.Heading.Marker.Length == 0 || heading.Heading.Marker.Contains('一', StringComparison.Ordinal) || heading.Heading.Marker.Contains('1', StringComparison.Ordinal);
        scores[(int)Move.Tasks] += 1.5;
        scores[(int)Move.Leadership] += heading is { IsLast: true, Companions: > 1 } ? 1 : -1.5;
        foreach (var review in (ReadOnlySpan<Move>)[Move.Achievements, Move.Significance, Move.Directives]) scores[(int)review] += first ? 0.5 : -1;
        var (label, margin) = Best(scores);
        return new Section(label, Math.Clamp(1.5 + margin, 2, 4), Reason(heading));
    }

    private Section Inner(int index, int start, int end, Section outer)
    {
        var heading = headings[index];
        var scores = HeadingScores(index, end);
        var (label, _) = Best(scores);
        if (scores[(int)label] < LeastOverride || !MayStandIn(heading, label, outer.Label)) return outer;
        AddWords(scores, start, end);
        var gain = scores[(int)label] - scores[(int)outer.Label];
        return gain < 1 ? outer : new Section(label, Math.Clamp(1.5 + gain, 2, 4), Reason(heading));
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

    private double[] HeadingScores(int index, int end)
    {
        var scores = new double[Unit.Moves];
        AddHeading(scores, headings[index].Heading.Text, 1);
        var below = new double[Unit.Moves];
        for (var i = index + 1; i < headings.Length && FirstUnit(headings[i]) < end; i++)
        {
            if (headings[i].Heading.Level == headings[index].Heading.Level + 1) AddHeading(below, headings[i].Heading.Text, SubheadingShare);
        }

        for (var move = 0; move < Unit.Moves; move++) scores[move] += Math.Min(below[move], SubheadingCap);
        return scores;
    }

    private static void AddHeading(double[] scores, string text, double share)
    {
        foreach (var cue in HeadingCues.All)
        {
            if (cue.Match(text) is not null) scores[(int)cue.Move] += cue.Weight * share;
        }
    }

    private void AddWords(double[] scores, int start, int end)
    {
        if (end <= start) return;
        foreach (var move in (ReadOnlySpan<Move>)[Move.Achievements, Move.Shortcomings, Move.Significance, Move.Tasks, Move.Leadership])
        {
            var sum = 0.0;
            for (var i = start; i < end; i++) sum += Math.Min(units[i].Words[(int)move], 3);
            scores[(int)move] += WordsShare * sum / (end - start);
        }
    }

    private static (Move Label, double Margin) Best(double[] scores)
    {
        var best = 0;
        for (var move = 1; move < scores.Length; move++)
        {
            if (scores[move] > scores[best]) best = move;
        }

        var second = scores.Where((_, move) => move != best).Max();
        return ((Move)best, scores[best] - second);
    }

    // A section ends at the next heading that is not below its own, where a lost heading must have stood, and at the closing.
    private int End(int index, int start)
    {
        var end = units.Count;
        for (var i = index + 1; i < headings.Length; i++)
        {
            if (headings[i].Heading.Level > headings[index].Heading.Level) continue;
            end = FirstUnit(headings[i]);
            break;
        }

        foreach (var limit in ends)
        {
            if (limit > start && limit < end) end = limit;
        }

        return headings[index].IsLast ? LastItemEnd(index, start, end) : end;
    }

    // The last item of a list is no longer than the longest before it, when all are short: what follows stands outside the list.
    private int LastItemEnd(int index, int start, int end)
    {
        if (headings[index].Offset > 0) return EndOfParagraphs(start, end, 1);
        var siblings = headings.Where(heading => heading.Series == headings[index].Series).ToList();
        if (siblings.Count < 2 || siblings.Exists(heading => heading.Offset > 0)) return end;
        var longest = 0;
        for (var i = 1; i < siblings.Count; i++) longest = Math.Max(longest, siblings[i].Paragraph - siblings[i - 1].Paragraph);
        return longest <= LongestShortItem ? EndOfParagraphs(start, end, longest) : end;
    }

    private int EndOfParagraphs(int start, int end, int count)
    {
        var next = start;
        while (next < end && units[next].Paragraph < units[start].Paragraph + count) next++;
        return next;
    }

    private int FirstUnit(PlacedHeading heading) => BodyParts.IndexOf(units, heading.Paragraph, heading.Offset);
}
