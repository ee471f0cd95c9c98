using System.Buffers.Binary;
using System.Numerics;

namespace Drafting.Word.Packages.Deflating;

/// <summary>One step of a segment: a literal, a repetition of what stands before it in the segment, or of what stands in an earlier one.</summary>
/// <param name="Length">Bytes it covers; 1 is a literal.</param>
/// <param name="Distance">How far back the repeated bytes stand, when the segments follow one another without values between.</param>
/// <param name="Source">The earlier segment that holds them; −1 when it is the same one.</param>
/// <param name="SourceOffset">Where in that segment.</param>
internal readonly record struct SegmentStep(int Length, int Distance, int Source, int SourceOffset);

/// <summary>Finds repetitions in the segments of a part by chains of positions with the same four bytes, as zlib does.</summary>
internal sealed class MatchFinder
{
    private const int FewestHashBits = 8;
    private const int MostHashBits = 15;
    private const int HashLength = 4;
    private const int LongestChain = 48;

    /// <summary>Values come to stand between segments; a repetition across them must still be near enough then.</summary>
    private const int LongestFarDistance = 24_000;

    /// <summary>A repetition across segments costs more bits and a check.</summary>
    private const int ShortestFarMatch = 6;

    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly int _hashBits;
    private readonly int[] _heads;
    private readonly int[] _previous;

    public MatchFinder(IReadOnlyList<byte[]> segments)
    {
        _bytes = [.. segments.SelectMany(segment => segment)];
        _starts = new int[segments.Count + 1];
        for (var index = 0; index < segments.Count; index++) _starts[index + 1] = _starts[index] + segments[index].Length;
        _previous = new int[_bytes.Length];
        _hashBits = Math.Clamp(BitOperations.Log2((uint)_bytes.Length) + 1, FewestHashBits, MostHashBits);
        _heads = new int[1 << _hashBits];
        Array.Fill(_heads, -1);
    }

    /// <summary>The steps of each segment.</summary>
    public List<List<SegmentStep>> Find()
    {
        var all = new List<List<SegmentStep>>();
        for (var segment = 0; segment + 1 < _starts.Length; segment++)
        {
            var steps = new List<SegmentStep>();
            for (var position = _starts[segment]; position < _starts[segment + 1];)
            {
                var step = Best(position, segment);
                steps.Add(step);
                for (var end = position + step.Length; position < end; position++) Insert(position);
            }

            all.Add(steps);
        }

        return all;
    }

    private SegmentStep Best(int position, int segment)
    {
        var best = new SegmentStep(1, 0, -1, 0);
        if (position + HashLength > _starts[segment + 1]) return best;
        var source = segment;
        var candidate = _heads[Hash(position)];
        for (var chain = 0; candidate >= 0 && chain < LongestChain && position - candidate <= LongestFarDistance; chain++, candidate = _previous[candidate])
        {
            while (_starts[source] > candidate) source--;
            var isFar = source != segment;
            var length = MatchLength(candidate, position, isFar ? _starts[source + 1] : int.MaxValue, _starts[segment + 1]);
            if (length > best.Length && length >= (isFar ? ShortestFarMatch : HashLength))
                best = new SegmentStep(length, position - candidate, isFar ? source : -1, candidate - _starts[source]);
        }

        return best;
    }

    private int MatchLength(int candidate, int position, int candidateEnd, int end)
    {
        var most = Math.Min(Math.Min(end - position, candidateEnd - candidate), DeflateFormat.LongestMatch);
        return _bytes.AsSpan(candidate, most).CommonPrefixLength(_bytes.AsSpan(position, most));
    }

    private void Insert(int position)
    {
        if (position + HashLength > _bytes.Length) return;
        var hash = Hash(position);
        _previous[position] = _heads[hash];
        _heads[hash] = position;
    }

    private int Hash(int position) => (int)((BinaryPrimitives.ReadUInt32LittleEndian(_bytes.AsSpan(position)) * 2_654_435_761u) >> (32 - _hashBits));
}
