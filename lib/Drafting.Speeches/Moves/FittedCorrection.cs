using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>Corrects the hand-set evidence by weights fitted on the development speeches, which bench/analysis writes.</summary>
internal static class FittedCorrection
{
    /// <summary>What a unit of the table is worth, in log-odds.</summary>
    public const double Scale = 0.01;

    /// <summary>The least correction that counts among the reasons.</summary>
    private const double LeastReason = 1;

    /// <summary>Adds the correction to the scores of all sentences.</summary>
    public static void Add(IReadOnlyList<Unit> units)
    {
        var features = MoveFeatures.Of(units);
        for (var i = 0; i < units.Count; i++)
        {
            var gains = Gains(features[i]);
            var most = 0;
            for (var move = 0; move < Unit.Moves; move++)
            {
                units[i].Scores[move] += gains[move];
                if (gains[move] > gains[most]) most = move;
            }

            if (gains[most] >= LeastReason) units[i].Evidence.Add(((Move)most, gains[most], "句式与上下文"));
        }
    }

    private static double[] Gains(double[] features)
    {
        var gains = new double[Unit.Moves];
        for (var feature = 0; feature < features.Length; feature++)
        {
            var value = features[feature] * Scale;
            if (value == 0) continue;
            var row = FittedWeights.Table.AsSpan(feature * Unit.Moves, Unit.Moves);
            for (var move = 0; move < Unit.Moves; move++) gains[move] += value * row[move];
        }

        return gains;
    }
}
