using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>The best sequence of moves for a row of sentences, and how sure each label is.</summary>
/// <remarks>A linear-chain model with hand-set weights (Lafferty et al. 2001): Viterbi for the labels, forward-backward for the marginals.</remarks>
internal static class Viterbi
{
    /// <summary>The labels, and the marginal probability of each.</summary>
    public static (Move[] Labels, double[] Confidence) Decode(IReadOnlyList<Unit> units)
    {
        var labels = new Move[units.Count];
        var confidence = new double[units.Count];
        if (units.Count == 0) return (labels, confidence);
        var costs = CostTables();
        BestPath(units, costs, labels);
        Marginals(units, costs, labels, confidence);
        return (labels, confidence);
    }

    private static void BestPath(IReadOnlyList<Unit> units, double[][,] costs, Move[] labels)
    {
        var back = new byte[units.Count, Unit.Moves];
        var score = (double[])units[0].Scores.Clone();
        for (var i = 1; i < units.Count; i++)
        {
            var next = new double[Unit.Moves];
            var cost = costs[(int)units[i].Boundary];
            for (var to = 0; to < Unit.Moves; to++)
            {
                var from = 0;
                for (var candidate = 1; candidate < Unit.Moves; candidate++)
                {
                    if (score[candidate] - cost[candidate, to] > score[from] - cost[from, to]) from = candidate;
                }

                next[to] = score[from] - cost[from, to] + units[i].Scores[to];
                back[i, to] = (byte)from;
            }

            score = next;
        }

        var label = Array.IndexOf(score, score.Max());
        for (var i = units.Count - 1; i >= 0; i--)
        {
            labels[i] = (Move)label;
            label = back[i, label];
        }
    }

    private static void Marginals(IReadOnlyList<Unit> units, double[][,] costs, Move[] labels, double[] confidence)
    {
        var forward = new double[units.Count][];
        forward[0] = units[0].Scores;
        for (var i = 1; i < units.Count; i++)
        {
            var cost = costs[(int)units[i].Boundary];
            forward[i] = new double[Unit.Moves];
            for (var to = 0; to < Unit.Moves; to++)
            {
                var target = to;
                forward[i][to] = units[i].Scores[to] + LogSum(from => forward[i - 1][from] - cost[from, target]);
            }
        }

        var backward = new double[Unit.Moves];
        var total = LogSum(move => forward[^1][move]);
        for (var i = units.Count - 1; i >= 0; i--)
        {
            confidence[i] = Math.Exp(forward[i][(int)labels[i]] + backward[(int)labels[i]] - total);
            if (i == 0) break;
            var cost = costs[(int)units[i].Boundary];
            var after = backward;
            var scores = units[i].Scores;
            backward = new double[Unit.Moves];
            for (var from = 0; from < Unit.Moves; from++)
            {
                var source = from;
                backward[from] = LogSum(to => scores[to] + after[to] - cost[source, to]);
            }
        }
    }

    private static double[][,] CostTables() =>
        [.. Enum.GetValues<Boundary>().Select(boundary =>
        {
            var table = new double[Unit.Moves, Unit.Moves];
            for (var from = 0; from < Unit.Moves; from++)
            {
                for (var to = 0; to < Unit.Moves; to++) table[from, to] = MoveOrder.Cost((Move)from, (Move)to, boundary);
            }

            return table;
        }),
        ];

    private static double LogSum(Func<int, double> term)
    {
        var max = double.NegativeInfinity;
        for (var i = 0; i < Unit.Moves; i++) max = Math.Max(max, term(i));
        var sum = 0.0;
        for (var i = 0; i < Unit.Moves; i++) sum += Math.Exp(term(i) - max);
        return max + Math.Log(sum);
    }
}
