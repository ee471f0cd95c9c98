using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Splitting;
using Drafting.Speeches.Structure;
using Drafting.Text.Sentences;

namespace Drafting.Speeches.Moves;

/// <summary>Cuts a body into sentences and weighs, for each, what its own words, its headings and its place say.</summary>
internal sealed class MoveScorer
{
    private const double UpperHeadingShare = 0.6;
    private readonly ImmutableArray<Paragraph> _paragraphs;
    private readonly ImmutableArray<PlacedHeading> _headings;
    private readonly BodyParts _parts;
    private readonly List<Unit> _units = [];

    private MoveScorer(ImmutableArray<Paragraph> paragraphs, ImmutableArray<PlacedHeading> headings)
    {
        _paragraphs = paragraphs;
        _headings = headings;
        _parts = BodyParts.Of(paragraphs, headings);
    }

    /// <summary>The sentences of a body with their evidence.</summary>
    public static IReadOnlyList<Unit> Score(ImmutableArray<Paragraph> paragraphs, ImmutableArray<PlacedHeading> headings)
    {
        var scorer = new MoveScorer(paragraphs, headings);
        scorer.AddUnits();
        scorer.WeighHeadings();
        scorer.WeighPlaces();
        return scorer._units;
    }

    private void AddUnits()
    {
        var heading = 0;
        for (var i = 0; i < _paragraphs.Length; i++)
        {
            var text = _paragraphs[i].Text;
            foreach (var sentence in SentenceSplitter.Split(text))
            {
                while (heading < _headings.Length && IsBefore(_headings[heading], i, sentence.Start)) heading++;
                var starts = heading < _headings.Length && _headings[heading].Paragraph == i && sentence.Contains(_headings[heading].Offset);
                var boundary = starts ? Boundary.Heading : sentence.Start == 0 ? Boundary.Paragraph : Boundary.Sentence;
                var unit = new Unit(i, sentence.Start, boundary);
                WeighWords(unit, text.AsSpan(sentence.Start, sentence.Length));
                _units.Add(unit);
            }
        }
    }

    private static bool IsBefore(PlacedHeading heading, int paragraph, int offset) =>
        heading.Paragraph < paragraph || (heading.Paragraph == paragraph && heading.Offset < offset);

    private static void WeighWords(Unit unit, ReadOnlySpan<char> sentence)
    {
        var marker = MarkerReader.Read(sentence);
        var words = marker is { } m ? sentence[m.Length..] : sentence;
        foreach (var cue in SentenceCues.All)
        {
            if (cue.Match(words) is { } matched) unit.Add(cue.Move, cue.Weight, $"“{matched}”");
        }
    }

    // Every sentence under a heading takes part of what the heading says; the nearest heading says most.
    private void WeighHeadings()
    {
        var open = new List<PlacedHeading>();
        var next = 0;
        foreach (var unit in _units)
        {
            while (next < _headings.Length && (IsBefore(_headings[next], unit.Paragraph, unit.Offset) || (_headings[next].Paragraph == unit.Paragraph && _headings[next].Offset == unit.Offset)))
            {
                open.RemoveAll(heading => heading.Heading.Level >= _headings[next].Heading.Level);
                open.Add(_headings[next++]);
            }

            if (IsClosingAddress(unit)) open.Clear();
            for (var i = 0; i < open.Count; i++) WeighHeading(unit, open[i], i == open.Count - 1 ? 1 : UpperHeadingShare);
        }
    }

    private static void WeighHeading(Unit unit, PlacedHeading heading, double share)
    {
        var mostly = heading.Heading.Level == 1 ? 1 : 0.7;
        foreach (var cue in HeadingCues.All)
        {
            if (cue.Match(heading.Heading.Text) is not { } matched) continue;
            var weight = cue.Weight * share * mostly;
            // A guarantee comes last; the same words in an earlier item are one task among others.
            if (cue.Move == Move.Leadership && !heading.IsLast) weight *= 0.35;
            unit.Add(cue.Move, weight, $"标题“{matched}”");
        }
    }

    private void WeighPlaces()
    {
        var first = true;
        var transition = false;
        foreach (var unit in _units)
        {
            var inBody = unit.Paragraph >= _parts.BodyStart || transition;
            Weigh(unit, inBody ? PlacePrior.Body : PlacePrior.Preamble);
            if (unit.Paragraph < _parts.TailStart) Weigh(unit, PlacePrior.BeforeTail);
            else if (IsClosingAddress(unit)) unit.Add(Move.Closing, 5, "结尾呼语");
            if (first) unit.Add(Move.Opening, 1.5, "全文首句");
            first = false;
            transition |= unit.Scores[(int)Move.Transition] >= 3 && !inBody;
        }
    }

    private static void Weigh(Unit unit, ReadOnlySpan<double> prior)
    {
        for (var move = 0; move < Unit.Moves; move++) unit.Scores[move] += prior[move];
    }

    // 同志们，…… near the end, where no heading follows.
    private bool IsClosingAddress(Unit unit) =>
        unit.Paragraph >= _parts.TailStart
        && !_headings.Any(heading => heading.Paragraph > unit.Paragraph || (heading.Paragraph == unit.Paragraph && heading.Offset > unit.Offset))
        && Salutations.AddressLength(_paragraphs[unit.Paragraph].Text.AsSpan(unit.Offset)) > 0;
}
