namespace Drafting.Text.Diagnostics;

/// <summary>How much a finding matters to the writer.</summary>
public enum Severity
{
    /// <summary>A recommendation; the text may stand as it is.</summary>
    Hint,

    /// <summary>Probably wrong, or done in spite of a fault.</summary>
    Warning,

    /// <summary>Wrong, or the reason why something could not be done.</summary>
    Error,
}
