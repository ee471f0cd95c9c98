using Drafting.Speeches.Moves;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Bench;

/// <summary>Fits <see cref="MoveModel"/> on samples, with the features that the analyser itself extracts.</summary>
internal sealed class Trainer
{
    private const int Rounds = 40;

    /// <summary>In how many texts a phrase must occur to be a feature: what one text says is its subject.</summary>
    private const int LeastTexts = 3;

    // Strengths of the Gaussian prior, chosen by cross-validation (docs/decisions/0044).
    private const float OfFixed = 10;
    private const float OfPhrases = 5;
    private const float OfSteps = 3;

    private readonly IReadOnlyList<Sample> _samples;
    private readonly Dictionary<ulong, int> _phrases = [];
    private readonly (int Feature, float Value)[][][] _rows;

    /// <summary>Reads the features of all samples.</summary>
    public Trainer(IReadOnlyList<Sample> samples)
    {
        _samples = samples;
        _rows = [.. samples.Select(RowsOf)];
    }

    /// <summary>Fits on some of the samples.</summary>
    public Fit On(IReadOnlyCollection<int> samples)
    {
        var texts = new int[FeatureLayout.Count + _phrases.Count];
        foreach (var file in samples.GroupBy(index => _samples[index].File))
        {
            foreach (var feature in file.SelectMany(index => _rows[index]).SelectMany(row => row).Select(one => one.Feature).Distinct()) texts[feature]++;
        }

        var phrases = _phrases.Where(phrase => texts[phrase.Value] >= LeastTexts).OrderBy(phrase => phrase.Key).ToList();
        var places = Enumerable.Repeat(-1, texts.Length).ToArray();
        for (var i = 0; i < FeatureLayout.Count; i++) places[i] = i;
        for (var i = 0; i < phrases.Count; i++) places[phrases[i].Value] = FeatureLayout.Count + i;
        var crf = new Crf(FeatureLayout.Count + phrases.Count, feature => feature < FeatureLayout.Count ? OfFixed : OfPhrases, OfSteps);
        crf.Fit([.. samples.Select(index => ChainOf(index, places))], Rounds);
        return new Fit(crf, [.. phrases.Select(phrase => phrase.Key)], places);
    }

    /// <summary>Labels a sample.</summary>
    public Move[] Decode(Fit fit, int sample) => fit.Crf.Decode(ChainOf(sample, fit.Places));

    private Chain ChainOf(int index, int[] places) => new(
        [.. _rows[index].Select(row => row.Where(one => places[one.Feature] >= 0).Select(one => (places[one.Feature], one.Value)).ToArray())],
        [.. _samples[index].Units.Select(unit => unit.Scores.ToArray().Select(score => score * MoveModel.HandShare).ToArray())],
        [.. _samples[index].Units.Select(unit => unit.Boundary)],
        _samples[index].Gold);

    private (int Feature, float Value)[][] RowsOf(Sample sample)
    {
        var units = sample.Units;
        var features = new MoveFeatures(units, sample.Body, sample.Tree.Headings, IndexOf);
        var rows = units.Select(_ => new Recorder([])).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            features.OfSentence(i, ref rows[i]);
            features.OfHeading(i, ref rows[i]);
        }

        ForRuns(units, (left, right) => left.Paragraph == right.Paragraph, (start, end, i) => features.OfParagraph(start, end, ref rows[i]));
        ForRuns(units, (left, right) => Equals(left.Section, right.Section), (start, end, i) => features.OfSection(start, end, ref rows[i]));
        return [.. rows.Select(row => row.Features.ToArray())];
    }

    private static void ForRuns(IReadOnlyList<Unit> units, Func<Unit, Unit, bool> together, Action<int, int, int> record)
    {
        for (int start = 0, end; start < units.Count; start = end)
        {
            end = start + 1;
            while (end < units.Count && together(units[start], units[end])) end++;
            for (var i = start; i < end; i++) record(start, end, i);
        }
    }

    private int IndexOf(ulong phrase)
    {
        if (!_phrases.TryGetValue(phrase, out var feature)) _phrases.Add(phrase, feature = FeatureLayout.Count + _phrases.Count);
        return feature;
    }

    private readonly record struct Recorder(List<(int Feature, float Value)> Features) : IFeatureSink
    {
        public void Add(int feature, float value) => Features.Add((feature, value));
    }
}

/// <summary>A fitted field, and where each feature of the trainer stands in it.</summary>
internal sealed record Fit(Crf Crf, IReadOnlyList<ulong> Phrases, int[] Places);
