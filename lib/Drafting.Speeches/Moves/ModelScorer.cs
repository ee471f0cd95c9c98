using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>Adds what the fitted model says to the hand-set scores, and notes what decided.</summary>
internal sealed class ModelScorer
{
    /// <summary>The least weight that counts among the reasons.</summary>
    private const float LeastReason = 0.4f;

    private readonly IReadOnlyList<Unit> _units;
    private readonly MoveModel _model;
    private readonly MoveFeatures _features;
    private readonly float[] _paragraph = new float[MoveVector.Lanes];
    private readonly float[] _section = new float[MoveVector.Lanes];
    private readonly float[] _heading = new float[MoveVector.Lanes];
    private readonly float[] _sentence = new float[MoveVector.Lanes];

    private ModelScorer(IReadOnlyList<Unit> units, ImmutableArray<Paragraph> paragraphs, HeadingTree tree, MoveModel model)
    {
        _units = units;
        _model = model;
        _features = new MoveFeatures(units, paragraphs, tree.Headings, model.IndexOf);
    }

    /// <summary>Weighs all sentences.</summary>
    public static void Add(IReadOnlyList<Unit> units, ImmutableArray<Paragraph> paragraphs, HeadingTree tree, MoveModel model) =>
        new ModelScorer(units, paragraphs, tree, model).Run();

    // What paragraph, section and heading say is the same for all their sentences, and weighed once.
    private void Run()
    {
        var (paragraphEnd, sectionEnd) = (0, 0);
        for (var i = 0; i < _units.Count; i++)
        {
            if (i == paragraphEnd)
            {
                paragraphEnd = End(i, (left, right) => left.Paragraph == right.Paragraph);
                var sink = Clear(_paragraph);
                _features.OfParagraph(i, paragraphEnd, ref sink);
            }

            if (i == sectionEnd)
            {
                sectionEnd = End(i, (left, right) => Equals(left.Section, right.Section));
                var sink = Clear(_section);
                _features.OfSection(i, sectionEnd, ref sink);
            }

            if (i == 0 || !_features.IsSameStretch(i - 1, i))
            {
                var sink = Clear(_heading);
                _features.OfHeading(i, ref sink);
            }

            var own = Clear(_sentence);
            _features.OfSentence(i, ref own);
            Take(_units[i]);
        }
    }

    private int End(int start, Func<Unit, Unit, bool> together)
    {
        var end = start + 1;
        while (end < _units.Count && together(_units[start], _units[end])) end++;
        return end;
    }

    private WeightSum Clear(float[] row)
    {
        Array.Clear(row);
        return new WeightSum(_model, row);
    }

    private void Take(Unit unit)
    {
        var scores = unit.Scores;
        for (var move = 0; move < Unit.Moves; move++) scores[move] *= MoveModel.HandShare;
        foreach (var row in (ReadOnlySpan<float[]>)[_sentence, _paragraph, _section, _heading]) MoveVector.AddScaled(scores, row, 1);
        WeighCues(unit);
        Note(unit, _sentence, "用词与句式");
        Note(unit, _paragraph, "所在段落的说法");
        Note(unit, _section, "所在部分的说法");
        Note(unit, _heading, "标题用语与次序");
    }

    // Hand-set reasons weigh their share. What the model learnt of a cue counts with the cue, and no longer with the words of the sentence at large.
    private void WeighCues(Unit unit)
    {
        foreach (ref var evidence in CollectionsMarshal.AsSpan(unit.Evidence))
        {
            var fitted = evidence.Cue >= 0 ? Fitted(unit, evidence) : 0;
            _sentence[(int)evidence.Move] -= fitted;
            evidence = evidence with { Weight = (evidence.Weight * MoveModel.HandShare) + fitted };
        }
    }

    // By itself, and its part of the sum of the cues of its move.
    private float Fitted(Unit unit, Evidence cue)
    {
        var move = (int)cue.Move;
        var part = cue.Weight * Math.Min(1, MoveFeatures.MostWords / unit.Words[move]);
        return _model.RowOf(FeatureLayout.Cues + cue.Cue)[move] + (_model.RowOf(FeatureLayout.Sentence + SpeechAspects.Count + move)[move] * part);
    }

    private static void Note(Unit unit, float[] row, string reason)
    {
        var most = MoveVector.IndexOfMax(row.AsSpan(0, Unit.Moves));
        if (row[most] >= LeastReason) unit.Evidence.Add(new Evidence((Move)most, row[most], -1, reason));
    }

    /// <summary>Adds up the rows of features.</summary>
    private readonly struct WeightSum(MoveModel model, float[] sum) : IFeatureSink
    {
        public void Add(int feature, float value) => MoveVector.AddScaled(sum, model.RowOf(feature), value);
    }
}
