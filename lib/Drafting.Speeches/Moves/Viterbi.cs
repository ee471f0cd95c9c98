using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>The best sequence of moves for a row of sentences, and how sure each label is.</summary>
/// <remarks>
/// A linear-chain model (Lafferty et al. 2001): Viterbi for the labels, forward-backward for the marginals, scaled in every step so that
/// probabilities need no logarithms (Rabiner 1989, V.A). All moves that may follow are reckoned at once, in the lanes of vectors.
/// </remarks>
internal sealed class Viterbi
{
    private const float Never = -1e9f;
    private static readonly float[][] Gains = Tables(gain => gain, Never);
    private static readonly float[][] Chances = Tables(MathF.Exp, 0);
    private static readonly float[][] ChancesBack = [.. Chances.Select(Transpose)];
    private readonly IReadOnlyList<Unit> _units;
    private readonly float[] _forward;
    private readonly float[] _likelihood;

    private Viterbi(IReadOnlyList<Unit> units)
    {
        _units = units;
        _forward = new float[units.Count * MoveVector.Lanes];
        _likelihood = new float[units.Count * MoveVector.Lanes];
    }

    /// <summary>The labels, and the marginal probability of each.</summary>
    public static (Move[] Labels, float[] Confidence) Decode(IReadOnlyList<Unit> units)
    {
        if (units.Count == 0) return ([], []);
        var viterbi = new Viterbi(units);
        var labels = viterbi.BestPath();
        viterbi.Forward();
        return (labels, viterbi.Backward(labels));
    }

    private Move[] BestPath()
    {
        var from = new byte[_units.Count * MoveVector.Lanes];
        Span<float> best = stackalloc float[MoveVector.Lanes];
        best.Fill(Never);
        _units[0].Scores[..Unit.Moves].CopyTo(best);
        for (var i = 1; i < _units.Count; i++) Step(best, Gains[(int)_units[i].Boundary], _units[i].Scores, from.AsSpan(i * MoveVector.Lanes, MoveVector.Lanes));
        var labels = new Move[_units.Count];
        var label = MoveVector.IndexOfMax(best);
        for (var i = _units.Count - 1; i >= 0; i--)
        {
            labels[i] = (Move)label;
            label = from[(i * MoveVector.Lanes) + label];
        }

        return labels;
    }

    // Only differences between the scores of one sentence count: the greatest is kept at zero, so that no text is too long.
    private static void Step(Span<float> best, ReadOnlySpan<float> gains, ReadOnlySpan<float> scores, Span<byte> from)
    {
        var (low, high) = (Vector256.Create(2 * Never), Vector256.Create(2 * Never));
        var (lowFrom, highFrom) = (Vector256<int>.Zero, Vector256<int>.Zero);
        for (var move = 0; move < Unit.Moves; move++)
        {
            var row = gains.Slice(move * MoveVector.Lanes, MoveVector.Lanes);
            Better(MoveVector.Low(row) + Vector256.Create(best[move]), move, ref low, ref lowFrom);
            Better(MoveVector.High(row) + Vector256.Create(best[move]), move, ref high, ref highFrom);
        }

        Vector128.Narrow(Vector256.Narrow(lowFrom, highFrom).GetLower(), Vector256.Narrow(lowFrom, highFrom).GetUpper()).AsByte().CopyTo(from);
        (low + MoveVector.Low(scores)).CopyTo(best);
        (high + MoveVector.High(scores)).CopyTo(best[Vector256<float>.Count..]);
        var most = best[MoveVector.IndexOfMax(best)];
        foreach (ref var score in best) score -= most;
    }

    private static void Better(Vector256<float> candidate, int move, ref Vector256<float> best, ref Vector256<int> from)
    {
        var wins = Vector256.GreaterThan(candidate, best);
        best = Vector256.ConditionalSelect(wins, candidate, best);
        from = Vector256.ConditionalSelect(wins.AsInt32(), Vector256.Create(move), from);
    }

    private void Forward()
    {
        Span<float> reached = stackalloc float[MoveVector.Lanes];
        for (var i = 0; i < _units.Count; i++)
        {
            var likelihood = _likelihood.AsSpan(i * MoveVector.Lanes, MoveVector.Lanes);
            Exponentiate(_units[i].Scores, likelihood);
            if (i == 0) reached.Fill(1);
            else Multiply(_forward.AsSpan((i - 1) * MoveVector.Lanes, MoveVector.Lanes), Chances[(int)_units[i].Boundary], reached);
            Join(reached, likelihood, _forward.AsSpan(i * MoveVector.Lanes, MoveVector.Lanes));
        }
    }

    private float[] Backward(Move[] labels)
    {
        var confidence = new float[labels.Length];
        Span<float> after = stackalloc float[MoveVector.Lanes];
        Span<float> joint = stackalloc float[MoveVector.Lanes];
        after.Fill(1);
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            Join(after, _forward.AsSpan(i * MoveVector.Lanes, MoveVector.Lanes), joint);
            confidence[i] = joint[(int)labels[i]];
            Join(after, _likelihood.AsSpan(i * MoveVector.Lanes, MoveVector.Lanes), joint);
            Multiply(joint, ChancesBack[(int)_units[i].Boundary], after);
        }

        return confidence;
    }

    private static void Exponentiate(ReadOnlySpan<float> scores, Span<float> likelihood)
    {
        var most = Vector256.Create(scores[MoveVector.IndexOfMax(scores[..Unit.Moves])]);
        Vector256.Exp(MoveVector.Low(scores) - most).CopyTo(likelihood);
        Vector256.Exp(MoveVector.High(scores) - most).CopyTo(likelihood[Vector256<float>.Count..]);
        likelihood[Unit.Moves..].Clear();
    }

    private static void Multiply(ReadOnlySpan<float> vector, ReadOnlySpan<float> matrix, Span<float> product)
    {
        product.Clear();
        for (var move = 0; move < Unit.Moves; move++) MoveVector.AddScaled(product, matrix.Slice(move * MoveVector.Lanes, MoveVector.Lanes), vector[move]);
    }

    // The product of two rows, made to sum to one.
    private static void Join(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> joint)
    {
        var low = MoveVector.Low(left) * MoveVector.Low(right);
        var high = MoveVector.High(left) * MoveVector.High(right);
        var scale = Vector256.Create(1 / Vector256.Sum(low + high));
        (low * scale).CopyTo(joint);
        (high * scale).CopyTo(joint[Vector256<float>.Count..]);
    }

    private static float[][] Tables(Func<float, float> worth, float padding) =>
        [.. Enum.GetValues<Boundary>().Select(boundary => MoveVector.Pad(
            [.. Enumerable.Range(0, Unit.Moves * Unit.Moves).Select(pair => worth(Gain(boundary, pair / Unit.Moves, pair % Unit.Moves)))],
            padding))];

    // What custom says, corrected by what was fitted.
    private static float Gain(Boundary boundary, int from, int to) =>
        MoveModel.BuiltIn.StepsFrom(boundary, (Move)from)[to] - MoveOrder.Cost((Move)from, (Move)to, boundary);

    private static float[] Transpose(float[] table)
    {
        var transposed = new float[table.Length];
        for (var pair = 0; pair < Unit.Moves * Unit.Moves; pair++)
            transposed[(pair % Unit.Moves * MoveVector.Lanes) + (pair / Unit.Moves)] = table[(pair / Unit.Moves * MoveVector.Lanes) + (pair % Unit.Moves)];
        return transposed;
    }
}
