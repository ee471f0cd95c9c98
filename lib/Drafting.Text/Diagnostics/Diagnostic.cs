using Drafting.Text.Sources;

namespace Drafting.Text.Diagnostics;

/// <summary>A fault or finding in a user's file: data, never an exception.</summary>
/// <param name="Id">Stable ASCII id: three letters for the stage and three digits, such as <c>OUT003</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Position">Where, in the source as read; null when it concerns the whole file.</param>
/// <param name="Message">What is wrong, in one short Chinese sentence.</param>
/// <param name="Remedy">What the writer can do about it, in Chinese; null when the message already says it.</param>
public sealed record Diagnostic(string Id, Severity Severity, TextPosition? Position, string Message, string? Remedy = null)
{
    /// <summary>File, package part or sheet that the position refers to; null when there is only one.</summary>
    public string? Source { get; init; }

    /// <summary>The finding as a person reads it: <c>会议.yaml 第12行：……。可……。</c></summary>
    public override string ToString()
    {
        var place = string.Join(' ', new[] { Source, Position is { } p ? $"第{p.Line}行" : null }.Where(s => !string.IsNullOrEmpty(s)));
        return (place.Length == 0 ? "" : place + "：") + Message + Remedy;
    }
}
