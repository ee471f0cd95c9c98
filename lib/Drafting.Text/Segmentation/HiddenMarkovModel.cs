using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Drafting.Text.Segmentation;

/// <summary>The chances that a Han character begins, is inside, ends or is a word, as natural logarithms.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BoundaryWeights(double Begin, double Middle, double End, double Single);

/// <summary>
/// jieba's hidden Markov model for words that the dictionary lacks: states B(egin), M(iddle), E(nd), S(ingle), solved with Viterbi (1967).
/// </summary>
/// <param name="emissions">Chance of each character of <see cref="BlockCharacters.IsHan"/> by state.</param>
/// <param name="start">Chance of each state at the start.</param>
/// <param name="steps">Chance of each possible step.</param>
internal readonly ref struct HiddenMarkovModel(ReadOnlySpan<BoundaryWeights> emissions, BoundaryWeights start, BoundarySteps steps)
{
    private const byte BeginAfterSingle = 1, MiddleAfterMiddle = 2, EndAfterMiddle = 4, SingleAfterSingle = 8;

    private readonly ReadOnlySpan<BoundaryWeights> _emissions = emissions;

    /// <summary>Cuts a run of Han characters.</summary>
    /// <param name="han">The run.</param>
    /// <param name="isWordEnd">Receives for each character whether a word ends with it.</param>
    public void Cut(ReadOnlySpan<char> han, Span<bool> isWordEnd)
    {
        byte[]? rented = null;
        var origins = han.Length <= WordRoute.StackLimit
            ? stackalloc byte[WordRoute.StackLimit]
            : rented = ArrayPool<byte>.Shared.Rent(han.Length);
        var endsSingle = Forward(han, origins);
        Backward(han.Length, origins, endsSingle, isWordEnd);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>
    /// Sums are in jieba's order (state, step, emission) and ties go to the state whose letter is later, as Python's <c>max</c> over
    /// (weight, state) decides: E before B, M before B or E, S before E.
    /// </summary>
    private bool Forward(ReadOnlySpan<char> han, Span<byte> origins)
    {
        var first = _emissions[han[0] - BlockCharacters.FirstHan];
        var (begin, middle, end, single) = (start.Begin + first.Begin, start.Middle + first.Middle, start.End + first.End, start.Single + first.Single);
        for (var i = 1; i < han.Length; i++)
        {
            ref readonly var emission = ref _emissions[han[i] - BlockCharacters.FirstHan];
            byte origin = 0;
            var nextBegin = Later(end + steps.EndBegin + emission.Begin, single + steps.SingleBegin + emission.Begin, BeginAfterSingle, ref origin);
            var nextMiddle = Later(begin + steps.BeginMiddle + emission.Middle, middle + steps.MiddleMiddle + emission.Middle, MiddleAfterMiddle, ref origin);
            var nextEnd = Later(begin + steps.BeginEnd + emission.End, middle + steps.MiddleEnd + emission.End, EndAfterMiddle, ref origin);
            var nextSingle = Later(end + steps.EndSingle + emission.Single, single + steps.SingleSingle + emission.Single, SingleAfterSingle, ref origin);
            (begin, middle, end, single) = (nextBegin, nextMiddle, nextEnd, nextSingle);
            origins[i] = origin;
        }

        return single >= end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Later(double early, double late, byte flag, ref byte origin)
    {
        if (late < early) return early;
        origin |= flag;
        return late;
    }

    private static void Backward(int length, ReadOnlySpan<byte> origins, bool endsSingle, Span<bool> isWordEnd)
    {
        var state = endsSingle ? 'S' : 'E';
        for (var i = length - 1; i >= 0; i--)
        {
            isWordEnd[i] = state is 'E' or 'S';
            var origin = origins[i];
            state = state switch
            {
                'B' => (origin & BeginAfterSingle) != 0 ? 'S' : 'E',
                'M' => (origin & MiddleAfterMiddle) != 0 ? 'M' : 'B',
                'E' => (origin & EndAfterMiddle) != 0 ? 'M' : 'B',
                _ => (origin & SingleAfterSingle) != 0 ? 'S' : 'E',
            };
        }
    }
}
