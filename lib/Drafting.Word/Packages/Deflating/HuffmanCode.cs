namespace Drafting.Word.Packages.Deflating;

/// <summary>A canonical Huffman code (RFC 1951, 3.2.2): every symbol has a code word, so that whatever a value holds can be written.</summary>
internal sealed class HuffmanCode
{
    private readonly byte[] _lengths;
    private readonly ushort[] _words;

    private HuffmanCode(byte[] lengths)
    {
        _lengths = lengths;
        _words = Words(lengths);
    }

    /// <summary>Length of each symbol's code word in bits; 0 for a symbol without one.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>Code word of each symbol, the bit that is sent first lowest.</summary>
    public ReadOnlySpan<ushort> CodeWords => _words;

    /// <summary>The best code for symbols of these frequencies whose words are no longer than a limit.</summary>
    /// <param name="frequencies">Frequency by symbol; symbols of frequency 0 get no word.</param>
    /// <param name="longest">Greatest length: 15 for literals and distances, 7 for code lengths.</param>
    public static HuffmanCode For(ReadOnlySpan<int> frequencies, int longest)
    {
        var flattened = frequencies.ToArray();
        while (true)
        {
            var lengths = BestLengths(flattened);
            if (lengths.Max() <= longest) return new HuffmanCode(lengths);
            // Nearer frequencies make a flatter tree.
            for (var symbol = 0; symbol < flattened.Length; symbol++) flattened[symbol] = (flattened[symbol] + 1) / 2;
        }
    }

    private static byte[] BestLengths(int[] frequencies)
    {
        var lengths = new byte[frequencies.Length];
        var queue = new PriorityQueue<List<int>, (long Frequency, int Order)>();
        var weights = new Dictionary<List<int>, long>();
        var order = 0;
        for (var symbol = 0; symbol < frequencies.Length; symbol++)
        {
            if (frequencies[symbol] == 0) continue;
            List<int> leaf = [symbol];
            weights[leaf] = frequencies[symbol];
            queue.Enqueue(leaf, (frequencies[symbol], order++));
        }

        if (queue.Count == 1) lengths[queue.Peek()[0]] = 1;
        while (queue.Count > 1)
        {
            var (left, right) = (queue.Dequeue(), queue.Dequeue());
            var weight = weights[left] + weights[right];
            left.AddRange(right);
            foreach (var symbol in left) lengths[symbol]++;
            weights[left] = weight;
            queue.Enqueue(left, (weight, order++));
        }

        return lengths;
    }

    private static ushort[] Words(byte[] lengths)
    {
        var words = new ushort[lengths.Length];
        var next = 0;
        for (var length = 1; length <= lengths.Max(); length++)
        {
            next <<= 1;
            for (var symbol = 0; symbol < lengths.Length; symbol++)
                if (lengths[symbol] == length)
                    words[symbol] = Reversed(next++, length);
        }

        return words;
    }

    private static ushort Reversed(int word, int length)
    {
        var reversed = 0;
        for (var bit = 0; bit < length; bit++) reversed |= ((word >> bit) & 1) << (length - 1 - bit);
        return (ushort)reversed;
    }
}
