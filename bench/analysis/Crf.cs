using Drafting.Speeches.Moves;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Bench;

/// <summary>One speech for the trainer: for each sentence its features, what is known beforehand, what lies before it, and the gold label.</summary>
internal sealed record Chain((int Feature, float Value)[][] Features, float[][] Known, Boundary[] Boundaries, Move[] Gold);

/// <summary>Linear-chain conditional random field (Lafferty et al. 2001), fitted with a Gaussian prior by AdaGrad (Duchi et al. 2011) on features of which some are left out by chance.</summary>
/// <remarks>Steps between moves cost what <see cref="MoveOrder"/> says, plus what is fitted.</remarks>
internal sealed class Crf(int features, Func<int, float> precision, float transitionPrecision)
{
    private const int M = Unit.Moves;
    private const int L = MoveVector.Lanes;

    // Chosen by cross-validation (docs/decisions/0044).
    private const int Batch = 4;
    private const float Rate = 0.2f;
    private const float Dropped = 0.4f;

    private static readonly float[][] Costs = [.. Enum.GetValues<Boundary>().Select(boundary => MoveVector.Pad(
        [.. Enumerable.Range(0, M * M).Select(pair => -MoveOrder.Cost((Move)(pair / M), (Move)(pair % M), boundary))], -60))];

    /// <summary>Rows of features, then for each boundary rows of moves left; columns of moves.</summary>
    public float[] Weights { get; } = new float[(features + (3 * M)) * L];

    private int Row(Boundary boundary, int from) => (features + ((int)boundary * M) + from) * L;

    /// <summary>Fits the weights; the same chains give the same weights.</summary>
    /// <param name="chains">The speeches.</param>
    /// <param name="rounds">How often each is seen. The weights are the average over the second half.</param>
    public void Fit(IReadOnlyList<Chain> chains, int rounds)
    {
        var random = new Random(1);
        var order = Enumerable.Range(0, chains.Count).ToArray();
        var gradient = new float[Weights.Length];
        var squares = new float[Weights.Length];
        var sum = new float[Weights.Length];
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var batch in order.Chunk(Batch))
            {
                Array.Clear(gradient);
                foreach (var index in batch) AddGradient(WithoutSome(chains[index], random), gradient);
                Climb(gradient, squares, (float)batch.Length / order.Length);
            }

            if (round < rounds / 2) continue;
            for (var i = 0; i < sum.Length; i++) sum[i] += Weights[i];
        }

        for (var i = 0; i < sum.Length; i++) Weights[i] = sum[i] / (rounds - (rounds / 2));
    }

    private void Climb(float[] gradient, float[] squares, float share)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            if (i % L >= M) continue;
            var g = gradient[i] - (Weights[i] * share * (i < features * L ? precision(i / L) : transitionPrecision));
            squares[i] += g * g;
            if (g != 0) Weights[i] += Rate * g / (MathF.Sqrt(squares[i]) + 1e-3f);
        }
    }

    // A model that may not lean on any one feature learns to use them all (Hinton et al. 2012).
    private static Chain WithoutSome(Chain chain, Random random) => chain with
    {
        Features = [.. chain.Features.Select(row => row.Where(_ => random.NextSingle() >= Dropped).Select(one => (one.Feature, one.Value / (1 - Dropped))).ToArray())],
    };

    /// <summary>The best labels.</summary>
    public Move[] Decode(Chain chain)
    {
        var n = chain.Gold.Length;
        if (n == 0) return [];
        var scores = Scores(chain);
        var back = new int[n, M];
        var best = scores.AsSpan(0, L).ToArray();
        for (var i = 1; i < n; i++)
        {
            var next = new float[L];
            for (var to = 0; to < M; to++)
            {
                var most = float.NegativeInfinity;
                for (var from = 0; from < M; from++)
                {
                    var value = best[from] + Step(chain.Boundaries[i], from)[to];
                    if (value <= most) continue;
                    most = value;
                    back[i, to] = from;
                }

                next[to] = most + scores[(i * L) + to];
            }

            best = next;
        }

        var labels = new Move[n];
        var label = best.AsSpan(0, M).IndexOf(best.Take(M).Max());
        for (var i = n - 1; i >= 0; i--)
        {
            labels[i] = (Move)label;
            label = back[i, label];
        }

        return labels;
    }

    private float[] Step(Boundary boundary, int from)
    {
        var row = Costs[(int)boundary].AsSpan(from * L, L).ToArray();
        MoveVector.AddScaled(row, Weights.AsSpan(Row(boundary, from), L), 1);
        return row;
    }

    private float[] Scores(Chain chain)
    {
        var scores = new float[chain.Gold.Length * L];
        for (var i = 0; i < chain.Gold.Length; i++)
        {
            var row = scores.AsSpan(i * L, L);
            chain.Known[i].CopyTo(row);
            foreach (var (feature, value) in chain.Features[i]) MoveVector.AddScaled(row, Weights.AsSpan(feature * L, L), value);
        }

        return scores;
    }

    private void AddGradient(Chain chain, float[] gradient)
    {
        var n = chain.Gold.Length;
        if (n == 0) return;
        var likelihood = Scores(chain);
        for (var i = 0; i < n; i++) Exponentiate(likelihood.AsSpan(i * L, L));
        var chances = StepChances();
        var forward = Forward(chain, likelihood, chances);
        Span<float> after = stackalloc float[L];
        Span<float> joint = stackalloc float[L];
        Span<float> delta = stackalloc float[L];
        after.Fill(1);
        for (var i = n - 1; i >= 0; i--)
        {
            Normal(after, forward.AsSpan(i * L, L), delta);
            for (var m = 0; m < M; m++) delta[m] = -delta[m];
            delta[(int)chain.Gold[i]] += 1;
            foreach (var (feature, value) in chain.Features[i]) MoveVector.AddScaled(gradient.AsSpan(feature * L, L), delta, value);
            if (i == 0) break;
            Normal(after, likelihood.AsSpan(i * L, L), joint);
            var total = 0f;
            var b = (int)chain.Boundaries[i];
            for (var from = 0; from < M; from++)
            {
                var sum = 0f;
                for (var to = 0; to < M; to++) sum += chances[(((b * M) + from) * L) + to] * joint[to];
                after[from] = sum;
                total += sum * forward[((i - 1) * L) + from];
            }

            for (var from = 0; from < M; from++)
            {
                var factor = forward[((i - 1) * L) + from] / total;
                if (factor < 1e-6f) continue;
                var row = Row(chain.Boundaries[i], from);
                for (var to = 0; to < M; to++) gradient[row + to] -= factor * chances[(((b * M) + from) * L) + to] * joint[to];
            }

            gradient[Row(chain.Boundaries[i], (int)chain.Gold[i - 1]) + (int)chain.Gold[i]] += 1;
            after[M..].Clear();
        }
    }

    private static float[] Forward(Chain chain, float[] likelihood, float[] chances)
    {
        var forward = new float[likelihood.Length];
        Span<float> reached = stackalloc float[L];
        for (var i = 0; i < chain.Gold.Length; i++)
        {
            if (i == 0) reached.Fill(1);
            else
            {
                reached.Clear();
                for (var from = 0; from < M; from++) MoveVector.AddScaled(reached, chances.AsSpan((((int)chain.Boundaries[i] * M) + from) * L, L), forward[((i - 1) * L) + from]);
            }

            Normal(reached, likelihood.AsSpan(i * L, L), forward.AsSpan(i * L, L));
        }

        return forward;
    }

    private float[] StepChances()
    {
        var chances = new float[3 * M * L];
        for (var b = 0; b < 3; b++)
        {
            for (var from = 0; from < M; from++)
            {
                var row = Step((Boundary)b, from);
                for (var to = 0; to < M; to++) chances[(((b * M) + from) * L) + to] = MathF.Exp(row[to]);
            }
        }

        return chances;
    }

    /// <summary>The greatest becomes 1, so that nothing overflows.</summary>
    private static void Exponentiate(Span<float> row)
    {
        var most = float.NegativeInfinity;
        for (var m = 0; m < M; m++) most = Math.Max(most, row[m]);
        for (var m = 0; m < M; m++) row[m] = MathF.Exp(row[m] - most);
        row[M..].Clear();
    }

    private static void Normal(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> product)
    {
        var sum = 0f;
        for (var m = 0; m < M; m++) sum += product[m] = left[m] * right[m];
        for (var m = 0; m < M; m++) product[m] /= sum;
        product[M..].Clear();
    }
}
