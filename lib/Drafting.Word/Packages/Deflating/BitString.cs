namespace Drafting.Word.Packages.Deflating;

/// <summary>Bits prepared once and copied into many streams.</summary>
/// <param name="Words">The bits, 64 a word, the first one lowest.</param>
/// <param name="Length">How many bits.</param>
internal sealed record BitString(ulong[] Words, int Length);

/// <summary>Gathers the bits of a <see cref="BitString"/>.</summary>
internal sealed class BitStringBuilder
{
    private const int WordBits = 64;

    private readonly List<ulong> _words = [];
    private int _length;

    public int Length => _length;

    public void Append(uint bits, int count)
    {
        if (count == 0) return;
        var offset = _length % WordBits;
        if (offset == 0) _words.Add(bits);
        else
        {
            _words[^1] |= (ulong)bits << offset;
            if (offset + count > WordBits) _words.Add((ulong)bits >> (WordBits - offset));
        }

        _length += count;
    }

    /// <summary>The bits gathered so far; the builder begins anew.</summary>
    public BitString Take()
    {
        var result = new BitString([.. _words], _length);
        _words.Clear();
        _length = 0;
        return result;
    }
}
