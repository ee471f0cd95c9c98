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
    private const float WordsInSection = 0.5f;

    /// <summary>What the average of a paragraph adds to each of its sentences.</summary>
    private const float ParagraphShare = 0.7f;

    /// <summary>What the first sentence of a paragraph adds to each of its sentences.</summary>
    private const float LeadShare = 0.5f;

    /// <summary>Words that make a sentence the end of the preamble.</summary>
    private const float SureTransition = 3;

    /// <summary>Average of a paragraph that speaks of shortcomings through and through.</summary>
    private const float PlainlyShort = 1.2f;

    private readonly ImmutableArray<Paragraph> _paragraphs;
    private readonly HeadingTree _tree;
    private BodyParts _parts;
    private readonly int[] _leads;
    private float[] _averages = [];
    private readonly List<Unit> _units = [];
    private readonly CueTable _cues;
    private readonly CueReader _reader;
    private readonly List<int> _found = [];

    private MoveScorer(ImmutableArray<Paragraph> paragraphs, HeadingTree tree, CueTable cues)
    {
        _cues = cues;
        _reader = new CueReader(cues);
        _paragraphs = paragraphs;
        _tree = tree;
        _leads = new int[paragraphs.Length];
    }

    /// <summary>The sentences of a body with their evidence.</summary>
    public static IReadOnlyList<Unit> Score(ImmutableArray<Paragraph> paragraphs, HeadingTree tree) =>
        Score(paragraphs, tree, SentenceCues.Table, HeadingCues.Table);

    /// <summary>The sentences of a body with the evidence that given cues find.</summary>
    public static IReadOnlyList<Unit> Score(ImmutableArray<Paragraph> paragraphs, HeadingTree tree, CueTable sentenceCues, CueTable headingCues)
    {
        var scorer = new MoveScorer(paragraphs, tree, sentenceCues);
        scorer.AddUnits();
        scorer._averages = scorer.Averages();
        scorer._parts = BodyParts.Of(scorer._units, tree.Headings);
        new SectionJudge(scorer._units, tree.Headings, scorer.SectionEnds(), headingCues).Judge();
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
            for (int start = 0, end; start < text.Length; start = end)
            {
                end = SentenceSplitter.EndOfSentence(text, start);
                while (next < headings.Length && IsBefore(headings[next], i, start)) next++;
                var starts = next < headings.Length && headings[next].Paragraph == i && headings[next].Offset < end;
                var unit = new Unit(i, start, end - start, starts ? Boundary.Heading : start == 0 ? Boundary.Paragraph : Boundary.Sentence);
                WeighWords(unit, text.AsSpan(start, end - start));
                _units.Add(unit);
            }
        }
    }

    private static bool IsBefore(PlacedHeading heading, int paragraph, int offset) =>
        heading.Paragraph < paragraph || (heading.Paragraph == paragraph && heading.Offset < offset);

    private void WeighWords(Unit unit, ReadOnlySpan<char> sentence)
    {
        _reader.Read(sentence, MarkerReader.Read(sentence)?.Length ?? 0, _found);
        _reader.Counts.CopyTo(unit.Aspects);
        foreach (var index in _found)
        {
            var cue = _cues.Cues[index];
            unit.Words[(int)cue.Move] += cue.Weight;
            unit.Evidence.Add(new Evidence(cue.Move, cue.Weight, index));
        }

        if (Figures.Count(sentence) >= 2 && unit.Words[(int)Move.Tasks] < 1)
        {
            unit.Words[(int)Move.Achievements] += 0.8f;
            unit.Evidence.Add(new Evidence(Move.Achievements, 0.8f, -1, "列举数字"));
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
            else if (i >= _parts.TailStart && unit.Section is null && _parts.BodyStart < _units.Count) Note(unit, Move.Leadership, 1.5f, "任务之后、结尾之前");
            if (i == 0) Note(unit, Move.Opening, 1.5f, "全文首句");
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
    private float ParagraphSupport(int paragraph, Move move)
    {
        var average = ParagraphShare * ParagraphAverage(paragraph, (int)move);
        if (move is not (Move.Shortcomings or Move.Achievements or Move.Directives or Move.Acknowledgement)) return average;
        var lead = _units[_leads[paragraph]].Words[(int)move];
        return Math.Max(average, LeadShare * Math.Min(lead, 5));
    }

    private float ParagraphAverage(int paragraph, int move) => _averages[(paragraph * Unit.Moves) + move];

    // What the words of each paragraph say on average: a row of moves for each. Notes its first sentence on the way.
    private float[] Averages()
    {
        var averages = new float[_paragraphs.Length * Unit.Moves];
        for (int start = 0, end; start < _units.Count; start = end)
        {
            for (end = start; end < _units.Count && _units[end].Paragraph == _units[start].Paragraph; end++)
            {
            }

            _leads[_units[start].Paragraph] = start;
            for (var i = start; i < end; i++)
            {
                for (var move = 0; move < Unit.Moves; move++) averages[(_units[i].Paragraph * Unit.Moves) + move] += _units[i].Words[move] / (end - start);
            }
        }

        return averages;
    }

    private static void Add(Unit unit, ReadOnlySpan<float> prior)
    {
        for (var move = 0; move < Unit.Moves; move++) unit.Scores[move] += prior[move];
    }

    private static void Note(Unit unit, Move move, float weight, string reason)
    {
        unit.Scores[(int)move] += weight;
        unit.Evidence.Add(new Evidence(move, weight, -1, reason));
    }

    // 同志们，…… near the end, where no heading follows.
    private bool IsClosingAddress(int index) =>
        index >= _parts.TailStart && Salutations.AddressLength(_paragraphs[_units[index].Paragraph].Text.AsSpan(_units[index].Offset)) > 0;
}
