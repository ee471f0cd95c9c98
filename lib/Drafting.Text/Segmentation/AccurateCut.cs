using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace Drafting.Text.Segmentation;

/// <summary>Cut, in accurate and search mode: follows the most probable way through a block.</summary>
internal static class AccurateCut
{
    /// <summary>Cuts a block and looks for unknown words where the dictionary leaves single characters.</summary>
    [SkipLocalsInit]
    public static void Cut(
        in WordTable table, in HiddenMarkovModel model, FrozenSet<string> splits, ReadOnlySpan<char> text, int start, int end, in WordSink sink)
    {
        int[]? rented = null;
        var ends = end - start <= WordRoute.StackLimit
            ? stackalloc int[WordRoute.StackLimit]
            : rented = ArrayPool<int>.Shared.Rent(end - start);
        WordRoute.Calculate(table, text[start..end], ends);
        var pending = start;
        for (var i = start; i < end;)
        {
            var stop = start + ends[i - start];
            if (stop - i > 1)
            {
                if (pending < i) CutPending(table, model, splits, text, pending, i, sink);
                sink.Add(i, stop);
                pending = stop;
            }

            i = stop;
        }

        if (pending < end) CutPending(table, model, splits, text, pending, end, sink);
        if (rented is not null) ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>Cuts a block by the dictionary alone; Latin letters and digits that stand side by side are one word.</summary>
    [SkipLocalsInit]
    public static void CutKnown(in WordTable table, ReadOnlySpan<char> text, int start, int end, in WordSink sink)
    {
        int[]? rented = null;
        var ends = end - start <= WordRoute.StackLimit
            ? stackalloc int[WordRoute.StackLimit]
            : rented = ArrayPool<int>.Shared.Rent(end - start);
        WordRoute.Calculate(table, text[start..end], ends);
        var pending = start;
        for (var i = start; i < end;)
        {
            var stop = start + ends[i - start];
            if (stop - i > 1 || !BlockCharacters.IsLatin(text[i]))
            {
                if (pending < i) sink.Add(pending, i);
                sink.Add(i, stop);
                pending = stop;
            }

            i = stop;
        }

        if (pending < end) sink.Add(pending, end);
        if (rented is not null) ArrayPool<int>.Shared.Return(rented);
    }

    /// <summary>Single characters in a row: alone it is a word; a row that is itself in the dictionary lost to its parts and stays in parts.</summary>
    private static void CutPending(
        in WordTable table, in HiddenMarkovModel model, FrozenSet<string> splits, ReadOnlySpan<char> text, int start, int end, in WordSink sink)
    {
        if (end - start == 1 || table.Frequency(text[start..end]) > 0) sink.AddSingles(start, end);
        else UnknownWords.Cut(model, splits, text, start, end, sink);
    }
}
