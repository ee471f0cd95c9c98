namespace Drafting.Word.Templates;

/// <summary>How a template is filled.</summary>
public sealed record FillOptions
{
    /// <summary>The options used when none are given.</summary>
    public static FillOptions Default { get; } = new();

    /// <summary>What to do about values that the data lack. Default: a fault, and no document.</summary>
    public MissingData Missing { get; init; } = MissingData.Error;

    /// <summary>The folder whose files the data may name as pictures or sub-documents. Default: none, the data may name no file.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether a table whose repeated rows are all gone goes with its heading row. Default: the heading stays.</summary>
    public bool DropTablesWithoutRows { get; init; }
}

/// <summary>What to do about a value that the data lack.</summary>
public enum MissingData
{
    /// <summary>A fault: nothing is written.</summary>
    Error,

    /// <summary>Nothing stands in its place.</summary>
    Blank,

    /// <summary>The tag stays as it is.</summary>
    Keep,
}
