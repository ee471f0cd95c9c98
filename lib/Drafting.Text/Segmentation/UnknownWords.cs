using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Drafting.Text.Segmentation;

/// <summary>Cuts a run of single characters that the dictionary could not join: Han by the hidden Markov model, Latin and numbers by shape.</summary>
internal static class UnknownWords
{
    /// <summary>Cuts the characters between two offsets.</summary>
    /// <param name="model">The hidden Markov model.</param>
    /// <param name="splits">Words that the user took out, which the model must not join again.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the run starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="sink">Receives the words.</param>
    public static void Cut(in HiddenMarkovModel model, FrozenSet<string> splits, ReadOnlySpan<char> text, int start, int end, in WordSink sink)
    {
        while (start < end)
        {
            var stop = start + 1;
            if (BlockCharacters.IsHan(text[start]))
            {
                while (stop < end && BlockCharacters.IsHan(text[stop])) stop++;
                CutHan(model, splits, text, start, stop, sink);
            }
            else
            {
                while (stop < end && !BlockCharacters.IsHan(text[stop])) stop++;
                CutLatin(text, start, stop, sink);
            }

            start = stop;
        }
    }

    [SkipLocalsInit]
    private static void CutHan(in HiddenMarkovModel model, FrozenSet<string> splits, ReadOnlySpan<char> text, int start, int end, in WordSink sink)
    {
        var length = end - start;
        bool[]? rented = null;
        var isWordEnd = length <= WordRoute.StackLimit
            ? stackalloc bool[WordRoute.StackLimit]
            : rented = ArrayPool<bool>.Shared.Rent(length);
        model.Cut(text[start..end], isWordEnd);
        for (var i = start; i < end; i++)
        {
            if (!isWordEnd[i - (end - length)]) continue;
            if (splits.Count > 0 && splits.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[start..(i + 1)])) sink.AddSingles(start, i + 1);
            else sink.Add(start, i + 1);
            start = i + 1;
        }

        if (rented is not null) ArrayPool<bool>.Shared.Return(rented);
    }

    /// <summary>Words are <c>[a-zA-Z0-9]+(\.\d+)?%?</c> and whatever stands between two of them.</summary>
    private static void CutLatin(ReadOnlySpan<char> text, int start, int end, in WordSink sink)
    {
        while (start < end)
        {
            var isWord = BlockCharacters.IsLatin(text[start]);
            var stop = start + 1;
            while (stop < end && BlockCharacters.IsLatin(text[stop]) == isWord) stop++;
            if (isWord)
            {
                stop = SkipFraction(text, stop, end);
                if (stop < end && text[stop] == '%') stop++;
            }

            sink.Add(start, stop);
            start = stop;
        }
    }

    private static int SkipFraction(ReadOnlySpan<char> text, int point, int end)
    {
        if (point >= end || text[point] != '.') return point;
        var stop = point + 1;
        while (stop < end && char.IsAsciiDigit(text[stop])) stop++;
        return stop == point + 1 ? point : stop;
    }
}
