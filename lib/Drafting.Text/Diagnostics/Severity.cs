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

/// <summary>What severities are called in JSON.</summary>
public static class SeverityLabels
{
    /// <summary><c>error</c>, <c>warning</c> or <c>hint</c>.</summary>
    public static string Label(this Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "hint" };
}
