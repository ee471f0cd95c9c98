namespace Drafting.Text.Diagnostics;

/// <summary>What a check of a draft found: one record for every rule, whether it looks at text, outline or layout.</summary>
/// <param name="Id">Stable ASCII id: three letters for the group of rules and three digits, such as <c>LAY110</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Tier">How binding the rule is, in one or two characters: 规, 推, 务 for layout; 国标, 惯例 and the like for wording.</param>
/// <param name="Message">What is wrong, in one short Chinese sentence.</param>
/// <param name="Remedy">What the writer can do about it, in Chinese; null when the message already says it.</param>
public sealed record Finding(string Id, Severity Severity, string Tier, string Message, string? Remedy = null)
{
    /// <summary>Line of a text or of an outline, from 1; null for Word documents and for findings about the whole file.</summary>
    public int? Line { get; init; }

    /// <summary>Column in that line, in UTF-16 code units, from 1.</summary>
    public int? Column { get; init; }

    /// <summary>Number of the paragraph in a Word document, from 1, counted as <c>Drafting.Word.Reading.DocxLine</c> counts; null for findings about the whole document.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Page on which the paragraph begins, from 1; null where it is not known.</summary>
    public int? Page { get; init; }

    /// <summary>Source of the rule, such as <c>GB/T 9704-2012 第5.2.3条</c>; null where practice is the only source.</summary>
    public string? Basis { get; init; }

    /// <summary>What stands in the draft, where a rule compares; null otherwise.</summary>
    public string? Found { get; init; }

    /// <summary>What the rule wants there; null where it does not compare.</summary>
    public string? Expected { get; init; }

    /// <summary>Where it is, as a person reads it: <c>第2页第14段</c>, <c>第12行第3列</c>; empty for the whole file.</summary>
    public string Place => string.Concat(
        Page is { } page ? $"第{page}页" : "",
        Paragraph is { } paragraph ? $"第{paragraph}段" : "",
        Line is { } line ? $"第{line}行" : "",
        Column is { } column ? $"第{column}列" : "");

    /// <summary>The finding as a person reads it: <c>第2页第14段：……。可……。</c></summary>
    public override string ToString() => (Place.Length == 0 ? "" : Place + "：") + Message + Remedy;
}
