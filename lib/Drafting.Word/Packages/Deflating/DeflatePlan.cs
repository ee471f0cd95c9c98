namespace Drafting.Word.Packages.Deflating;

/// <summary>How the fixed text of a part is deflated: worked out once, so that a document costs hardly more than copying bits (docs/decisions/0025).</summary>
/// <remarks>One deflate block with a code made for this text; every literal has a code word, so values need no code of their own. Immutable.</remarks>
internal sealed class DeflatePlan
{
    /// <summary>Segments beyond this are left to the library: working out a plan takes longer than it saves.</summary>
    private const int MostBytes = 4 << 20;

    private DeflatePlan(IReadOnlyList<byte[]> segments)
    {
        var steps = new MatchFinder(segments).Find();
        (Literals, Distances) = CodeChooser.Choose(segments, steps);
        Header = BlockHeader.Write(Literals, Distances);
        Segments = [.. segments.Select((bytes, index) => SegmentPlan.Make(bytes, steps[index], this))];
    }

    /// <summary>Code of literals and lengths.</summary>
    public HuffmanCode Literals { get; }

    /// <summary>Code of distances.</summary>
    public HuffmanCode Distances { get; }

    /// <summary>The start of the block.</summary>
    public BitString Header { get; }

    /// <summary>The segments by number.</summary>
    public SegmentPlan[] Segments { get; }

    /// <summary>A plan for the segments of a part; null when there are none or too many.</summary>
    public static DeflatePlan? For(IReadOnlyList<byte[]> segments) =>
        segments.Count > 0 && segments.Sum(segment => (long)segment.Length) is > 0 and <= MostBytes ? new DeflatePlan(segments) : null;
}
