namespace Drafting.Word.Packages.Deflating;

/// <summary>Where a segment stands in a part that was filled.</summary>
/// <param name="Segment">Number of the segment.</param>
/// <param name="Start">Its first byte in the content.</param>
internal readonly record struct SegmentPlace(int Segment, int Start);

/// <summary>Deflates a filled part by its plan: fixed text as prepared bits, repeated segments as references to their last place, values as literals.</summary>
internal sealed class PlannedDeflater
{
    /// <summary>Room for the header and what a writer needs at the end.</summary>
    private const int Overhead = 1_024;

    /// <summary>Above this share of values, which are written without looking for repetitions, the library makes a smaller file.</summary>
    private const int LargestShareOfValues = 3;

    private const int FewValues = 2_048;

    private int[] _last = [];

    /// <summary>Whether a part consists of enough fixed text.</summary>
    public static bool Suits(DeflatePlan plan, ReadOnlySpan<byte> content, ReadOnlySpan<SegmentPlace> places)
    {
        var values = content.Length;
        foreach (var place in places) values -= plan.Segments[place.Segment].Bytes.Length;
        return values <= Math.Max(FewValues, content.Length / LargestShareOfValues);
    }

    /// <summary>Appends the deflated content to a buffer.</summary>
    public void Write(DeflatePlan plan, ReadOnlySpan<byte> content, ReadOnlySpan<SegmentPlace> places, ByteBuffer output)
    {
        if (_last.Length < plan.Segments.Length) _last = new int[plan.Segments.Length];
        _last.AsSpan(0, plan.Segments.Length).Fill(-1);
        // A code word has at most 15 bits for a byte.
        var writer = new BitWriter(output.Reserve((content.Length * 2) + Overhead));
        writer.Append(plan.Header);
        var position = 0;
        foreach (var (segment, start) in places)
        {
            WriteLiterals(ref writer, plan, content[position..start]);
            WriteSegment(ref writer, plan, segment, start);
            _last[segment] = start;
            position = start + plan.Segments[segment].Bytes.Length;
        }

        WriteLiterals(ref writer, plan, content[position..]);
        writer.Append(plan.Literals.CodeWords[DeflateFormat.EndOfBlock], plan.Literals.Lengths[DeflateFormat.EndOfBlock]);
        output.Advance(writer.Finish());
    }

    private void WriteSegment(ref BitWriter writer, DeflatePlan plan, int number, int start)
    {
        var segment = plan.Segments[number];
        if (TryRepeat(ref writer, plan, segment, _last[number] < 0 ? 0 : start - _last[number])) return;
        foreach (ref readonly var operation in segment.Operations.AsSpan())
        {
            if (operation.Bits is { } bits)
            {
                writer.Append(bits);
                continue;
            }

            var source = _last[operation.Far.Source];
            var distance = start + operation.Position - (source + operation.Far.SourceOffset);
            if (source >= 0 && distance <= DeflateFormat.LongestDistance) WriteMatch(ref writer, plan, operation.Far.Length, distance);
            else WriteLiterals(ref writer, plan, segment.Bytes.AsSpan(operation.Position, operation.Far.Length));
        }
    }

    /// <summary>A segment that was written shortly before, in the last row of a table, is a repetition as a whole.</summary>
    private static bool TryRepeat(ref BitWriter writer, DeflatePlan plan, SegmentPlan segment, int distance)
    {
        const int bitsPerMatch = 40;
        var length = segment.Bytes.Length;
        if (distance is 0 or > DeflateFormat.LongestDistance || length < DeflateFormat.ShortestMatch) return false;
        if (segment.Bits < bitsPerMatch * (1 + (length / DeflateFormat.LongestMatch))) return false;
        while (length > 0)
        {
            var part = Math.Min(length, DeflateFormat.LongestMatch);
            // What is left must be long enough for a match.
            if (length - part is > 0 and < DeflateFormat.ShortestMatch) part -= DeflateFormat.ShortestMatch;
            WriteMatch(ref writer, plan, part, distance);
            length -= part;
        }

        return true;
    }

    private static void WriteMatch(ref BitWriter writer, DeflatePlan plan, int length, int distance)
    {
        var (lengthSymbol, lengthBits, lengthExtra) = DeflateFormat.OfLength(length);
        writer.Append(plan.Literals.CodeWords[lengthSymbol], plan.Literals.Lengths[lengthSymbol]);
        if (lengthBits > 0) writer.Append((uint)lengthExtra, lengthBits);
        var (distanceSymbol, distanceBits, distanceExtra) = DeflateFormat.OfDistance(distance);
        writer.Append(plan.Distances.CodeWords[distanceSymbol], plan.Distances.Lengths[distanceSymbol]);
        if (distanceBits > 0) writer.Append((uint)distanceExtra, distanceBits);
    }

    private static void WriteLiterals(ref BitWriter writer, DeflatePlan plan, ReadOnlySpan<byte> bytes)
    {
        var words = plan.Literals.CodeWords;
        var lengths = plan.Literals.Lengths;
        foreach (var value in bytes) writer.Append(words[value], lengths[value]);
    }
}
