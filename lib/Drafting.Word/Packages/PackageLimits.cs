namespace Drafting.Word.Packages;

/// <summary>What a package may cost to read. A real template is far below each of these; a hostile one is stopped by them.</summary>
public sealed record PackageLimits
{
    /// <summary>The limits used when none are given.</summary>
    public static PackageLimits Default { get; } = new();

    /// <summary>Bytes of the file itself. Default 128 MB.</summary>
    public long FileBytes { get; init; } = 128L << 20;

    /// <summary>Entries in the file. Default 4,096.</summary>
    public int Entries { get; init; } = 4_096;

    /// <summary>Bytes of all entries once expanded. Default 512 MB.</summary>
    public long ExpandedBytes { get; init; } = 512L << 20;

    /// <summary>Bytes of one XML part once expanded. Default 64 MB.</summary>
    public long PartBytes { get; init; } = 64L << 20;

    /// <summary>Expanded to compressed size of an entry over 1 MB. Default 400; deflate cannot exceed 1,032.</summary>
    public int Ratio { get; init; } = 400;

    /// <summary>Elements inside one another in a part. Default 400.</summary>
    public int Depth { get; init; } = 400;
}
