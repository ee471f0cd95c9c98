using System.Buffers;
using System.Runtime.CompilerServices;

namespace Drafting.Text.Segmentation;

/// <summary>Find and Calculate: the most probable way through a block in which every dictionary word is an edge.</summary>
internal static class WordRoute
{
    /// <summary>Length of blocks whose working memory is on the stack.</summary>
    public const int StackLimit = 256;

    /// <summary>
    /// From the end of the block to its start, chooses for each place the word that maximises log(frequency) − log(total) + rest.
    /// Ties go to the longer word. An unknown character counts as a word of frequency 1.
    /// </summary>
    /// <remarks>
    /// The sums are in jieba's order, so that they round as its do. A taken-out word weighs NaN and so never wins;
    /// neither does it stand in the way of the single character, which is taken where nothing else fits.
    /// </remarks>
    /// <param name="table">The dictionary.</param>
    /// <param name="block">The block.</param>
    /// <param name="ends">Receives the offset where the chosen word at each place ends.</param>
    [SkipLocalsInit]
    public static void Calculate(in WordTable table, ReadOnlySpan<char> block, Span<int> ends)
    {
        double[]? rented = null;
        var best = block.Length < StackLimit
            ? stackalloc double[StackLimit]
            : rented = ArrayPool<double>.Shared.Rent(block.Length + 1);
        best[block.Length] = 0;
        for (var start = block.Length - 1; start >= 0; start--)
            (best[start], ends[start]) = Choose(table, block, start, best);

        if (rented is not null) ArrayPool<double>.Shared.Return(rented);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Weight, int End) Choose(in WordTable table, ReadOnlySpan<char> block, int start, ReadOnlySpan<double> rest)
    {
        var weight = double.NegativeInfinity;
        var end = 0;
        var current = TrieNode.Root;
        var @base = TrieNode.Base(table.Nodes[TrieNode.Root]);
        for (var i = start; i < block.Length; i++)
        {
            var next = @base + table.Codes[block[i]];
            var node = table.Nodes[next];
            if (TrieNode.Parent(node) != current) break;
            if (TrieNode.Entry(node) is not 0 and var entry)
            {
                var candidate = table.Entries[entry].LogFrequency - table.LogTotal + rest[i + 1];
                if (candidate >= weight) (weight, end) = (candidate, i + 1);
            }

            current = next;
            @base = TrieNode.Base(node);
        }

        // log(1) is 0.
        return end == 0 ? (0 - table.LogTotal + rest[start + 1], start + 1) : (weight, end);
    }
}
