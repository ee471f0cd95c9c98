namespace Drafting.Batches;

/// <summary>How a batch is made.</summary>
public sealed record BatchOptions
{
    /// <summary>The options used when none are given.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>File name of a document, with tags; <c>序号</c> is the number of the record. Default: the number in four digits.</summary>
    public string NamePattern { get; init; } = "{{序号 | 补零 4}}.docx";

    /// <summary>Documents made at the same time. Default: one a core.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Documents at most, from the first on. Default: all.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>Whether the first faulty record ends the run. Default: it is listed, and the others are made.</summary>
    public bool Strict { get; init; }

    /// <summary>Everything else that a document depends on, such as a digest of its template: part of what a resumed run compares.</summary>
    public string Fingerprint { get; init; } = "";
}
