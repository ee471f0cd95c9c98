using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using Drafting.Speeches.Hashing;

namespace Drafting.Speeches.Duplicates;

/// <summary>
/// A small sample of a text's shingles, the same shingles in every text: how much two samples share tells how much the texts share
/// (FracMinHash, Irber et al. 2022: every shingle whose hash is below a fixed share of all hashes; of a short text so many more that it has
/// a sample at all, as in Broder 1997).
/// </summary>
/// <remarks>A shingle is <see cref="Length"/> letters or digits in a row; marks and white space do not count, so that new line breaks make no other text.</remarks>
internal static class TextSketch
{
    /// <summary>Characters of a shingle.</summary>
    public const int Length = 8;

    /// <summary>Fewest shingles of a sample; a text of no more is its own sample.</summary>
    private const int Few = 64;

    /// <summary>One of so many shingles is in the sample.</summary>
    private const uint Rate = 32;

    /// <summary>The sample of a text: its lowest hashes, each once, in order.</summary>
    public static ImmutableArray<uint> Of(ReadOnlySpan<char> text)
    {
        var shingles = Shingles(text);
        var low = Sorted(shingles.Where(shingle => shingle.Hash < uint.MaxValue / Rate));
        return low.Length >= Few ? low : [.. Sorted(shingles).Take(Few)];
    }

    private static ImmutableArray<uint> Sorted(IEnumerable<(uint Hash, int Start)> shingles) => [.. shingles.Select(shingle => shingle.Hash).Distinct().Order()];

    /// <summary>Whether a sample may hold shingles that the sample of a long text with the same words lacks: only the long text itself tells.</summary>
    public static bool IsOfShortText(ImmutableArray<uint> sketch) => sketch.Length <= Few;

    /// <summary>Every shingle of a text and where it starts.</summary>
    public static (uint Hash, int Start)[] Shingles(ReadOnlySpan<char> text)
    {
        var places = ArrayPool<int>.Shared.Rent(text.Length);
        var letters = ArrayPool<char>.Shared.Rent(text.Length);
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            (places[count], letters[count]) = (i, text[i]);
            count++;
        }

        var shingles = new (uint Hash, int Start)[Math.Max(0, count - Length + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = StableHash.Start;
            foreach (var letter in letters.AsSpan(i, Length)) hash = StableHash.Add(hash, letter);
            shingles[i] = (StableHash.Mix(hash), places[i]);
        }

        ArrayPool<int>.Shared.Return(places);
        ArrayPool<char>.Shared.Return(letters);
        return shingles;
    }

    /// <summary>A sample as bytes.</summary>
    public static byte[] Write(ImmutableArray<uint> sketch)
    {
        var bytes = new byte[sketch.Length * sizeof(uint)];
        for (var i = 0; i < sketch.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), sketch[i]);
        return bytes;
    }

    /// <summary>The sample that <see cref="Write"/> wrote.</summary>
    public static ImmutableArray<uint> Read(byte[] bytes)
    {
        var sketch = ImmutableArray.CreateBuilder<uint>(bytes.Length / sizeof(uint));
        for (var i = 0; i + sizeof(uint) <= bytes.Length; i += sizeof(uint)) sketch.Add(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i)));
        return sketch.ToImmutable();
    }
}
