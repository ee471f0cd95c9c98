using System.Collections.Immutable;
using System.Globalization;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Structure;
using Drafting.Speeches.Tests.SampleCorpus;

namespace Drafting.Speeches.Bench;

/// <summary>Line breaks that the noise generator dealt out to the development speeches: which are joined, and what weights tell them from losses.</summary>
internal static class Breaks
{
    private const int Seeds = 12;
    private const int Folds = 4;

    /// <summary>Prints what becomes of every break, and weights fitted on all of them with how they do on speeches they have not seen.</summary>
    public static void Print(TextWriter output)
    {
        var files = CorpusFile.Split("dev").Where(name => name.StartsWith("speeches/", StringComparison.Ordinal)).Select(name => CorpusFile.All.Single(file => file.Name == name)).ToList();
        var noisy = files.SelectMany((file, index) => Enumerable.Range(1, Seeds).Select(seed => (Fold: index % Folds, Text: NoiseGenerator.Make(file, seed)))).ToList();
        PrintDecisions(noisy.Select(each => each.Text), output);
        var samples = noisy.SelectMany(each => Open(each.Text).Select(sample => (each.Fold, sample.Features, sample.Join))).ToList();
        var scored = new List<(double Odds, bool Join)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit([.. samples.Where(sample => sample.Fold != fold).Select(sample => (sample.Features, sample.Join))]);
            scored.AddRange(samples.Where(sample => sample.Fold == fold).Select(sample => (Odds(weights, sample.Features), sample.Join)));
        }

        output.WriteLine(Invariant($"to be weighed: {scored.Count(each => each.Join)} broken lines, {scored.Count(each => !each.Join)} losses; fitted on other speeches:"));
        foreach (var limit in (ReadOnlySpan<double>)[0, 0.5, 1, 1.5, 2, 2.5, 3])
        {
            var joined = scored.Where(each => each.Odds >= limit).ToList();
            output.WriteLine(Invariant($"  joined from {limit:F1}: {joined.Count(each => each.Join) / (double)scored.Count(each => each.Join):P1} of broken lines, {joined.Count(each => !each.Join) / (double)scored.Count(each => !each.Join):P1} of losses, {joined.Average(each => each.Join ? 1.0 : 0):P1} of joins right"));
        }

        output.WriteLine("weights: " + string.Join(", ", Fit([.. samples.Select(sample => (sample.Features, sample.Join))]).Select(weight => Invariant($"{weight:F2}"))));
    }

    private static void PrintDecisions(IEnumerable<NoisyText> texts, TextWriter output)
    {
        var decisions = texts.SelectMany(Decide).CountBy(decision => decision).OrderBy(pair => pair.Key).ToList();
        foreach (var (decision, count) in decisions) output.WriteLine(Invariant($"{decision.Truth} {decision.Verdict}: {count}"));
    }

    private static IEnumerable<(BreakTruth Truth, string Verdict)> Decide(NoisyText noisy)
    {
        var cleaned = Cleaner.Clean(noisy.Source);
        var joined = cleaned.Repairs.Where(repair => repair.Rule == TextRules.JoinedLine).Select(repair => repair.Position.Line).ToHashSet();
        var flagged = cleaned.Diagnostics.ToLookup(diagnostic => diagnostic.Position!.Value.Line, diagnostic => diagnostic.Id);
        return noisy.Breaks().Select((truth, index) => (truth, joined.Contains(index + 2) ? TextRules.JoinedLine : flagged[index + 2].FirstOrDefault() ?? "none"));
    }

    // The breaks that nothing but evidence decides, with that evidence.
    private static IEnumerable<(double[] Features, bool Join)> Open(NoisyText noisy)
    {
        var repairer = new LineRepairer(noisy.Source, ImmutableArray.CreateBuilder<Repair>());
        var breaks = new LineBreaks(noisy.Source);
        foreach (var (index, truth) in noisy.Breaks().Index())
        {
            if (truth == BreakTruth.Keep || noisy.Source.Line(index + 1).Length == 0 || noisy.Source.Line(index + 2).Length == 0) continue;
            var line = repairer.Repair(noisy.Source.LineSpan(index + 1), false);
            var next = repairer.Repair(noisy.Source.LineSpan(index + 2), true);
            if (LineBreaks.Settled(line.Text, next, false) is not null) continue;
            var features = new double[BreakEvidence.Count];
            BreakEvidence.Collect(line.Text, next.Text, breaks.AreNeighbours(line.Text[^1], next.Text[0]), features);
            yield return (features, truth == BreakTruth.Join);
        }
    }

    // Gradient descent on the log-likelihood with a Gaussian prior; few figures and few samples need no better.
    private static double[] Fit(List<(double[] Features, bool Join)> samples)
    {
        var weights = new double[BreakEvidence.Count];
        for (var round = 0; round < 4000; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var (features, join) in samples)
            {
                var miss = (join ? 1 : 0) - (1 / (1 + Math.Exp(-Odds(weights, features))));
                for (var i = 0; i < weights.Length; i++) gradient[i] += miss * features[i];
            }

            for (var i = 0; i < weights.Length; i++) weights[i] += 0.1 * ((gradient[i] / samples.Count) - (weights[i] / samples.Count));
        }

        return weights;
    }

    private static double Odds(double[] weights, double[] features) => weights.Zip(features, (weight, feature) => weight * feature).Sum();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
