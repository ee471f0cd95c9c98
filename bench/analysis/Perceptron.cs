using Drafting.Speeches.Moves;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Bench;

/// <summary>Averaged structured perceptron (Collins 2002) on top of the hand-set scores, each weight shrunk towards zero.</summary>
internal sealed class Perceptron(int epochs, double rate)
{
    private const int Orders = 7;

    /// <summary>By how much the gold label must win while weights are fitted.</summary>
    private const double Margin = 1;
    private readonly double[] _weights = new double[MoveFeatures.Count * Unit.Moves];
    private readonly double[] _sum = new double[MoveFeatures.Count * Unit.Moves];

    /// <summary>Fits weights in several fixed orders of the samples and averages them, so that no one order decides.</summary>
    public static short[] Fit(IReadOnlyList<Sample> samples, int epochs, double rate, double cap)
    {
        var fits = Enumerable.Range(0, Orders).Select(order => new Perceptron(epochs, rate).Fit(samples, new Random(order))).ToList();
        return [.. Enumerable.Range(0, MoveFeatures.Count * Unit.Moves)
            .Select(index => (short)Math.Round(Math.Clamp(fits.Average(fit => fit[index]), -cap, cap) / FittedCorrection.Scale))];
    }

    private double[] Fit(IReadOnlyList<Sample> samples, Random random)
    {
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var steps = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Update(samples[index]);
                for (var i = 0; i < _weights.Length; i++) _sum[i] += _weights[i];
                steps++;
            }
        }

        return [.. _sum.Select(sum => sum / steps)];
    }

    /// <summary>The labels of a sample under given weights.</summary>
    public static Move[] Decode(Sample sample, Func<int, double> weight, double margin = 0)
    {
        var saved = sample.Units.Select(unit => unit.Scores.ToArray()).ToArray();
        for (var i = 0; i < saved.Length; i++)
        {
            for (var feature = 0; feature < MoveFeatures.Count; feature++)
            {
                var value = sample.Features[i][feature];
                if (value == 0) continue;
                for (var move = 0; move < Unit.Moves; move++) sample.Units[i].Scores[move] += value * (float)weight((feature * Unit.Moves) + move);
            }
        }

        for (var i = 0; i < saved.Length; i++)
        {
            for (var move = 0; move < Unit.Moves; move++) sample.Units[i].Scores[move] += Coarse((Move)move) == Coarse(sample.Gold[i]) ? 0 : (float)margin;
        }

        var labels = Viterbi.Decode(sample.Units).Labels;
        for (var i = 0; i < saved.Length; i++) saved[i].CopyTo(sample.Units[i].Scores);
        return labels;
    }

    private void Update(Sample sample)
    {
        var labels = Decode(sample, index => _weights[index], Margin);
        for (var i = 0; i < labels.Length; i++)
        {
            if (Coarse(labels[i]) == Coarse(sample.Gold[i])) continue;
            for (var feature = 0; feature < MoveFeatures.Count; feature++)
            {
                var step = rate * sample.Features[i][feature];
                _weights[(feature * Unit.Moves) + (int)sample.Gold[i]] += step;
                _weights[(feature * Unit.Moves) + (int)labels[i]] -= step;
            }
        }
    }

    /// <summary>The nine labels by which moves are scored.</summary>
    public static Move Coarse(Move move) => move switch
    {
        Move.Acknowledgement => Move.Opening,
        Move.Transition => Move.Purpose,
        Move.Significance => Move.Tasks,
        Move.Thanks => Move.Closing,
        _ => move,
    };
}
