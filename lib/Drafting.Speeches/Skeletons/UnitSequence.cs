using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Skeletons;

/// <summary>A speech as the sequence of its units.</summary>
internal static class UnitSequence
{
    /// <summary>
    /// Every level-1 heading that is really there begins a unit, and so does every move, but not one that the same section, or the same
    /// preamble, has already: going back and forth between two moves is a matter of sentences, not of structure. Nor do tasks begin
    /// one inside a section: every section says here and there what is to be done.
    /// </summary>
    public static ImmutableArray<SkeletonUnit> Of(SourceText source, Speech speech, int index)
    {
        var starts = FindStarts(speech);
        var end = source.LineSpan(speech.Lines.Last).End;
        var units = ImmutableArray.CreateBuilder<SkeletonUnit>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            var start = starts[i];
            var stop = i + 1 < starts.Count ? starts[i + 1].Position : new TextPosition(speech.Lines.Last + 1, 1);
            var length = Math.Max(0, (i + 1 < starts.Count ? source.OffsetAt(stop) : end) - source.OffsetAt(start.Position));
            var subheadings = speech.Headings.Where(heading => heading.Level == 2 && !heading.Lost && Lies(heading.Position)).Select(heading => heading.Text);
            var points = speech.Series.Where(series => series.Level == 0 && series.Items.Length > 0 && Lies(series.Items[0].Position)).Select(series => series.Items.Length);
            units.Add(new SkeletonUnit(index, start.Move, start.Heading, start.Position, length, [.. subheadings], points.FirstOrDefault()));

            bool Lies(TextPosition position) => position >= start.Position && position < stop;
        }

        return units.ToImmutable();
    }

    private static List<Start> FindStarts(Speech speech)
    {
        var starts = new List<Start>();
        var sections = speech.Headings.Where(heading => heading.Level == 1 && !heading.Lost).ToList();
        foreach (var heading in sections) starts.Add(new Start(heading.Position, MoveAt(speech, heading.Position), heading.Text));
        foreach (var move in speech.Moves)
        {
            // The label of a section starts with its heading, or in the heading's own line.
            if (!sections.Exists(heading => heading.Position == move.Position)) starts.Add(new Start(move.Position, move.Move, null));
        }

        starts.Sort((left, right) => left.Position.CompareTo(right.Position));
        return WithoutRepetition(starts);
    }

    private static List<Start> WithoutRepetition(List<Start> starts)
    {
        var kept = new List<Start>();
        var seen = new HashSet<Move>();
        var isInSection = false;
        foreach (var start in starts)
        {
            if (start.Heading is not null) seen.Clear();
            isInSection |= start.Heading is not null;
            var isAside = isInSection && start.Heading is null && start.Move == Move.Tasks;
            if (seen.Add(start.Move) && !isAside) kept.Add(start);
        }

        return kept;
    }

    /// <summary>What a speech does at a place.</summary>
    public static Move MoveAt(Speech speech, TextPosition position)
    {
        var move = Move.Tasks;
        foreach (var start in speech.Moves)
            if (start.Position <= position) move = start.Move;
        return move;
    }

    private readonly record struct Start(TextPosition Position, Move Move, string? Heading);
}
