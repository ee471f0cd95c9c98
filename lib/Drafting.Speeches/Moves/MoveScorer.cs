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

    /// <summary>What the first sentence of a paragraph adds to each of its sentences.</summary>
    private const double LeadShare = 0.5;

    /// <summary>Words that make a sentence the end of the preamble.</summary>
    private const double SureTransition = 3;

    /// <summary>Average of a paragraph that speaks of shortcomings through and through.</summary>
    private const double PlainlyShort = 1.2;

    private readonly ImmutableArray<Paragraph> _paragraphs;
    private readonly HeadingTree _tree;
    private BodyParts _parts;
    private double[][] _averages = [];
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
        scorer._averages = scorer.Averages();
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
                unit.Aspects = SpeechAspects.In(text.AsSpan(sentence.Start, sentence.Length));
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
        var transition = FirstTransition();
        var body = Math.Min(_parts.BodyStart, transition + 1);
        for (var i = 0; i < _units.Count; i++)
        {
            var unit = _units[i];
            AddWords(unit);
            Add(unit, PlacePrior.Of(i, body, _units.Count));
            if (i < _parts.TailStart) Add(unit, PlacePrior.BeforeTail);
            else if (IsClosingAddress(i)) Note(unit, Move.Closing, 5, "结尾呼语");
            if (unit.Section is { } section) Note(unit, section.Label, section.Weight, section.Reason);
            if (i >= _parts.LastParagraph) Note(unit, Move.Closing, 2, "全文末段");
            else if (i >= _parts.TailStart && unit.Section is null && _parts.BodyStart < _units.Count) Note(unit, Move.Leadership, 1.5, "任务之后、结尾之前");
            if (i == 0) Note(unit, Move.Opening, 1.5, "全文首句");
        }
    }

    private int FirstTransition()
    {
        for (var i = 0; i < Math.Min(_parts.BodyStart, _units.Count); i++)
        {
            if (_units[i].Words[(int)Move.Transition] >= SureTransition) return i;
        }

        return _units.Count;
    }

    private void AddWords(Unit unit)
    {
        var section = unit.Section;
        for (var move = 0; move < Unit.Moves; move++)
        {
            var keeps = section is null || (Move)move is Move.Closing or Move.Thanks || MaySpeakUp((Move)move, section);
            unit.Scores[move] += unit.Words[move] * (keeps ? 1 : WordsInSection);
            if (section is null || MaySpeakUp((Move)move, section)) unit.Scores[move] += ParagraphSupport(unit.Paragraph, (Move)move);
            else if ((Move)move == Move.Shortcomings && ParagraphAverage(unit.Paragraph, move) >= PlainlyShort) unit.Scores[move] += 2 * ParagraphAverage(unit.Paragraph, move);
        }
    }

    // A review ends in what is still missing, mostly without a heading of its own.
    private static bool MaySpeakUp(Move move, Section section) => move == Move.Shortcomings && section.Label == Move.Achievements;

    // A paragraph mostly does one thing: what its first sentence announces, or what its sentences say on average.
    private double ParagraphSupport(int paragraph, Move move)
    {
        var average = ParagraphShare * ParagraphAverage(paragraph, (int)move);
        if (move is not (Move.Shortcomings or Move.Achievements or Move.Directives or Move.Acknowledgement)) return average;
        var lead = _units[BodyParts.IndexOf(_units, paragraph, 0)].Words[(int)move];
        return Math.Max(average, LeadShare * Math.Min(lead, 5));
    }

    private double ParagraphAverage(int paragraph, int move) => _averages[paragraph][move];

    private double[][] Averages()
    {
        var averages = new double[_paragraphs.Length][];
        for (var i = 0; i < averages.Length; i++) averages[i] = new double[Unit.Moves];
        foreach (var paragraph in _units.GroupBy(unit => unit.Paragraph))
        {
            var count = paragraph.Count();
            foreach (var unit in paragraph)
            {
                for (var move = 0; move < Unit.Moves; move++) averages[paragraph.Key][move] += unit.Words[move] / count;
            }
        }

        return averages;
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
