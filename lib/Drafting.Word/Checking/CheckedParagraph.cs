using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>A paragraph of the body, with its part in the document and its effective format.</summary>
/// <param name="Number">From 1, table paragraphs included.</param>
/// <param name="Element">w:p.</param>
/// <param name="Text">Its text.</param>
/// <param name="Role">Its role (<see cref="Layouts.Role"/>), or null when it has none that rules know.</param>
/// <param name="Format">Its effective format.</param>
internal sealed record CheckedParagraph(int Number, XElement Element, string Text, string? Role, EffectiveFormat Format)
{
    /// <summary>Its first characters, for messages.</summary>
    public string Excerpt { get; } = Text.Trim() is { Length: > 12 } text ? text[..12] + "…" : Text.Trim();

    public bool IsInTable => Element.Ancestors(W + "tbl").Any();

    /// <summary>Runs that carry text, with their formats.</summary>
    public IEnumerable<(XElement Run, string Text, EffectiveFormat Format)> Runs(FormatResolver formats) =>
        from run in Element.Descendants(W + "r")
        let text = string.Concat(run.Elements(W + "t").Select(piece => piece.Value))
        where !string.IsNullOrWhiteSpace(text)
        select (run, text, formats.OfRun(run, Format));
}
