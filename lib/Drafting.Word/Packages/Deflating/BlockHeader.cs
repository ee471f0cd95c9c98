namespace Drafting.Word.Packages.Deflating;

/// <summary>The start of the last block, with codes of its own (RFC 1951, 3.2.7).</summary>
internal static class BlockHeader
{
    private const int CodeLengthSymbols = 19;
    private const int RepeatSymbol = 16;
    private const int ShortestRepeat = 3;
    private const int LongestRepeat = 6;

    /// <summary>The order in which the lengths of the code length code are sent.</summary>
    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public static BitString Write(HuffmanCode literals, HuffmanCode distances)
    {
        List<(int Symbol, int Extra)> lengths = [.. Repeated([.. literals.Lengths, .. distances.Lengths])];
        var frequencies = new int[CodeLengthSymbols];
        foreach (var (symbol, _) in lengths) frequencies[symbol]++;
        var code = HuffmanCode.For(frequencies, 7);

        var header = new BitStringBuilder();
        header.Append(1, 1); // BFINAL
        header.Append(2, 2); // BTYPE: dynamic codes
        header.Append((uint)(literals.Lengths.Length - 257), 5);
        header.Append((uint)(distances.Lengths.Length - 1), 5);
        header.Append(CodeLengthSymbols - 4, 4);
        foreach (var symbol in Order) header.Append(code.Lengths[symbol], 3);
        foreach (var (symbol, extra) in lengths)
        {
            header.Append(code.CodeWords[symbol], code.Lengths[symbol]);
            if (symbol == RepeatSymbol) header.Append((uint)extra, 2);
        }

        return header.Take();
    }

    /// <summary>Runs of one length are sent as a repetition; lengths of 0 do not occur, as every symbol has a code word.</summary>
    private static IEnumerable<(int Symbol, int Extra)> Repeated(byte[] lengths)
    {
        for (var position = 0; position < lengths.Length;)
        {
            var run = 1;
            while (position + run < lengths.Length && lengths[position + run] == lengths[position]) run++;
            yield return (lengths[position], 0);
            position++;
            run--;
            while (run >= ShortestRepeat)
            {
                var taken = Math.Min(run, LongestRepeat);
                yield return (RepeatSymbol, taken - ShortestRepeat);
                position += taken;
                run -= taken;
            }
        }
    }
}
