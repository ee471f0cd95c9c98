using System.Buffers.Binary;

namespace Drafting.Word.Packages.Deflating;

/// <summary>Writes bits into bytes, the first bit lowest (RFC 1951, 3.1.1).</summary>
/// <param name="target">Has room for all that will be written and eight bytes more.</param>
internal ref struct BitWriter(Span<byte> target)
{
    private const int WordBits = 64;

    private readonly Span<byte> _target = target;
    private ulong _pending;
    private int _count;
    private int _position;

    /// <summary>Appends up to 32 bits.</summary>
    public void Append(uint bits, int count)
    {
        _pending |= (ulong)bits << _count;
        _count += count;
        if (_count < WordBits) return;
        BinaryPrimitives.WriteUInt64LittleEndian(_target[_position..], _pending);
        _position += sizeof(ulong);
        _count -= WordBits;
        _pending = _count == 0 ? 0 : (ulong)bits >> (count - _count);
    }

    /// <summary>Appends prepared bits.</summary>
    public void Append(BitString bits)
    {
        var remaining = bits.Length;
        foreach (var word in bits.Words)
        {
            var count = Math.Min(remaining, WordBits);
            remaining -= count;
            _pending |= word << _count;
            var total = _count + count;
            if (total < WordBits)
            {
                _count = total;
                continue;
            }

            BinaryPrimitives.WriteUInt64LittleEndian(_target[_position..], _pending);
            _position += sizeof(ulong);
            _pending = _count == 0 ? 0 : word >> (WordBits - _count);
            _count = total - WordBits;
        }
    }

    /// <summary>Writes what is left, filled up to a byte; the result is the number of bytes written.</summary>
    public int Finish()
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_target[_position..], _pending);
        return _position + ((_count + 7) / 8);
    }
}
