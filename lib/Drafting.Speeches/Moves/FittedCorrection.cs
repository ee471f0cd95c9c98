using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>Corrects the hand-set evidence by weights fitted on the development speeches, which bench/analysis writes.</summary>
internal sealed class FittedCorrection
{
    /// <summary>What a unit of the table is worth, in log-odds.</summary>
    public const float Scale = 0.01f;

    /// <summary>The least correction that counts among the reasons.</summary>
    private const float LeastReason = 1;

    private static readonly float[] Weights = MoveVector.Pad([.. FittedWeights.Table.Select(weight => weight * Scale)]);

    private readonly IReadOnlyList<Unit> _units;
    private readonly MoveFeatures _features;
    private readonly float[] _section = new float[MoveVector.Lanes];
    private readonly float[] _paragraph = new float[MoveVector.Lanes];

    private FittedCorrection(IReadOnlyList<Unit> units)
    {
        _units = units;
        _features = new MoveFeatures(units);
    }

    /// <summary>Adds the correction to the scores of all sentences.</summary>
    public static void Add(IReadOnlyList<Unit> units) => new FittedCorrection(units).Run();

    // What paragraph and section say is the same for all their sentences, and weighed once.
    private void Run()
    {
        Span<float> gains = stackalloc float[MoveVector.Lanes];
        var (paragraphEnd, sectionEnd) = (0, 0);
        for (var i = 0; i < _units.Count; i++)
        {
            if (i == sectionEnd) WeighSection(i, sectionEnd = _features.EndOfSection(i));
            if (i == paragraphEnd) WeighRun(i, paragraphEnd = _features.EndOfParagraph(i), MoveFeatures.OfParagraph, _paragraph);
            Row(0).CopyTo(gains);
            Weigh(gains, _features.OwnOf(i), MoveFeatures.OfSentence);
            MoveVector.AddScaled(gains, _paragraph, 1);
            MoveVector.AddScaled(gains, _section, 1);
            WeighPlace(gains, i);
            Take(_units[i], gains);
        }
    }

    private static ReadOnlySpan<float> Row(int feature) => Weights.AsSpan(feature * MoveVector.Lanes, MoveVector.Lanes);

    private static void Weigh(Span<float> gains, ReadOnlySpan<float> values, int feature)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != 0) MoveVector.AddScaled(gains, Row(feature + i), values[i]);
        }
    }

    private void WeighRun(int start, int end, int feature, Span<float> gains)
    {
        Span<float> average = stackalloc float[MoveFeatures.Own];
        _features.Average(start, end, average);
        gains.Clear();
        Weigh(gains, average, feature);
    }

    private void WeighSection(int start, int end)
    {
        _section.AsSpan().Clear();
        if (_units[start].Section is not { } section) return;
        WeighRun(start, end, MoveFeatures.OfSection, _section);
        MoveVector.AddScaled(_section, Row(MoveFeatures.OfLabel + (int)section.Label), 1);
    }

    private void WeighPlace(Span<float> gains, int unit)
    {
        Span<float> place = stackalloc float[MoveFeatures.Count - MoveFeatures.OfPlace];
        _features.PlaceOf(unit, place);
        Weigh(gains, place, MoveFeatures.OfPlace);
    }

    private static void Take(Unit unit, ReadOnlySpan<float> gains)
    {
        MoveVector.AddScaled(unit.Scores, gains, 1);
        var most = 0;
        for (var move = 1; move < Unit.Moves; move++)
        {
            if (gains[move] > gains[most]) most = move;
        }

        if (gains[most] >= LeastReason) unit.Evidence.Add(new Evidence((Move)most, gains[most], null, "句式与上下文"));
    }
}
