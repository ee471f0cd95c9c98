using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Splitting;
using Drafting.Speeches.Structure;
using Drafting.Text.Sentences;

namespace Drafting.Speeches.Moves;

/// <summary>Cuts a body into sentences and weighs, for each, what its own words, its section and its place say.</summary>
internal sealed class MoveScorer
{
    /// <summary>What words count for inside a section, whose label already says most.</summary>
    private const double WordsInSection = 0.5;

    /// <summary>What the average of a paragraph adds to each of its sentences.</summary>
    private const double ParagraphShare = 0.7;

    private readonly ImmutableArray<Paragraph> _paragraphs;
    private readonly HeadingTree _tree;
    private BodyParts _parts;
    private readonly List<Unit> _units = [];

    private MoveScorer(ImmutableArray<Paragraph> paragraphs, HeadingTree tree)
    {
        _paragraphs = paragraphs;
        _tree = tree;
    }

    /// <summary>The sentences of a body with their evidence.</summary>
    public static IReadOnlyList<Unit> Score(ImmutableArray<Paragraph> paragraphs, HeadingTree tree)
    {
        var scorer = new MoveScorer(paragraphs, tree);
        scorer.AddUnits();
        scorer._parts = BodyParts.Of(scorer._units, tree.Headings);
        new SectionJudge(scorer._units, tree.Headings, scorer.SectionEnds()).Judge();
        scorer.Combine();
        return scorer._units;
    }

    private void AddUnits()
    {
        var headings = _tree.Headings;
        var next = 0;
        for (var i = 0; i < _paragraphs.Length; i++)
        {
            var text = _paragraphs[i].Text;
            foreach (var sentence in SentenceSplitter.Split(text))
            {
                while (next < headings.Length && IsBefore(headings[next], i, sentence.Start)) next++;
                var starts = next < headings.Length && headings[next].Paragraph == i && sentence.Contains(headings[next].Offset);
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
            if (cue.Match(words) is not { } matched) continue;
            unit.Words[(int)cue.Move] += cue.Weight;
            unit.Evidence.Add((cue.Move, cue.Weight, $"“{matched}”"));
        }

        if (Figures.Count(sentence) >= 2 && unit.Words[(int)Move.Tasks] < 1)
        {
            unit.Words[(int)Move.Achievements] += 0.8;
            unit.Evidence.Add((Move.Achievements, 0.8, "列举数字"));
        }
    }

    // Sentences at which a section must end although no heading is there: a lost heading, or the closing address.
    private ImmutableArray<int> SectionEnds()
    {
        var ends = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < _units.Count; i++)
        {
            if (IsClosingAddress(i) || (_units[i].Offset == 0 && _tree.Breaks.Contains(_units[i].Paragraph))) ends.Add(i);
        }

        return ends.ToImmutable();
    }

    private void Combine()
    {
        var transition = false;
        for (var i = 0; i < _units.Count; i++)
        {
            var unit = _units[i];
            var inBody = i >= _parts.BodyStart || transition;
            AddWords(unit);
            Add(unit, inBody ? PlacePrior.Body : unit.Paragraph == 0 ? PlacePrior.FirstParagraph : PlacePrior.Preamble);
            if (i < _parts.TailStart) Add(unit, PlacePrior.BeforeTail);
            else if (IsClosingAddress(i)) Note(unit, Move.Closing, 5, "结尾呼语");
            if (unit.Section is { } section) Note(unit, section.Label, section.Weight, section.Reason);
            else if (i >= _parts.TailStart) NoteTail(unit, i);
            if (i == 0) Note(unit, Move.Opening, 1.5, "全文首句");
            transition |= unit.Words[(int)Move.Transition] >= 3 && !inBody;
        }
    }

    // After a list, outside its last item: a guarantee, then the closing.
    private void NoteTail(Unit unit, int index)
    {
        if (index >= _parts.LastParagraph) Note(unit, Move.Closing, 2, "全文末段");
        else if (_parts.BodyStart < _units.Count) Note(unit, Move.Leadership, 1.5, "任务之后、结尾之前");
    }

    private void AddWords(Unit unit)
    {
        var section = unit.Section;
        for (var move = 0; move < Unit.Moves; move++)
        {
            var keeps = section is null || (Move)move is Move.Closing or Move.Thanks || MaySpeakUp((Move)move, section);
            unit.Scores[move] += unit.Words[move] * (keeps ? 1 : WordsInSection);
            if (section is null || MaySpeakUp((Move)move, section)) unit.Scores[move] += ParagraphShare * ParagraphAverage(unit.Paragraph, move);
        }
    }

    // A review ends in what is still missing, mostly without a heading of its own.
    private static bool MaySpeakUp(Move move, Section section) => move == Move.Shortcomings && section.Label == Move.Achievements;

    private double ParagraphAverage(int paragraph, int move)
    {
        var sum = 0.0;
        var count = 0;
        foreach (var unit in _units.Where(unit => unit.Paragraph == paragraph))
        {
            sum += unit.Words[move];
            count++;
        }

        return sum / count;
    }

    private static void Add(Unit unit, ReadOnlySpan<double> prior)
    {
        for (var move = 0; move < Unit.Moves; move++) unit.Scores[move] += prior[move];
    }

    private static void Note(Unit unit, Move move, double weight, string reason)
    {
        unit.Scores[(int)move] += weight;
        unit.Evidence.Add((move, weight, reason));
    }

    // 同志们，…… near the end, where no heading follows.
    private bool IsClosingAddress(int index) =>
        index >= _parts.TailStart && Salutations.AddressLength(_paragraphs[_units[index].Paragraph].Text.AsSpan(_units[index].Offset)) > 0;
}
