using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>A paragraph of the body, with its part in the document and its effective format.</summary>
/// <param name="Number">From 1, table paragraphs included.</param>
/// <param name="Element">w:p.</param>
/// <param name="Text">Its text, after the number that Word gives it.</param>
/// <param name="Role">Its role (<see cref="Layouts.Role"/>), or null when it has none that rules know.</param>
/// <param name="Format">Its effective format.</param>
internal sealed record CheckedParagraph(int Number, XElement Element, string Text, string? Role, EffectiveFormat Format)
{
    /// <summary>What ends the first sentence, which may be a heading run into its paragraph.</summary>
    private const string Stops = "。！？：；";

    /// <summary>Its first characters, for messages.</summary>
    public string Excerpt { get; } = Text.Trim() is { Length: > 12 } text ? text[..12] + "…" : Text.Trim();

    /// <summary>Whether Word numbers it: then its indents are those of the list.</summary>
    public bool HasAutomaticNumber { get; init; }

    /// <summary>Whether it has a part in the document that rules know, and something to set.</summary>
    public bool IsJudged => Role is not (null or Layouts.Role.ImprintAnchor) && Text.Trim().Length > 0;

    public bool IsInTable => Element.Ancestors(W + "tbl").Any();

    /// <summary>Whether it holds a picture or formula in its line: an exact pitch would cut it.</summary>
    public bool HasInlineObject => Element.Descendants().Any(element => element.Name.LocalName is "inline" or "object" or "oMath" or "pict");

    /// <summary>Runs that carry visible text, with their formats.</summary>
    public IEnumerable<FormattedRun> Runs(FormatResolver formats)
    {
        var (stop, at) = (Text.AsSpan().IndexOfAny(Stops), Text.Length - Element.Text().Length);
        if (stop >= Text.TrimEnd().Length - 1) stop = 0;
        foreach (var run in Element.Descendants(W + "r"))
        {
            if (run.Ancestors(W + "p").First() != Element || run.Element(W + "rPr").Toggle("vanish") == true) continue;
            var text = string.Concat(run.Elements(W + "t").Select(piece => piece.Value));
            if (!string.IsNullOrWhiteSpace(text)) yield return new FormattedRun(run, text, formats.OfRun(run, Format), IsLead: at < stop && at + text.TrimEnd().Length <= stop + 1);
            at += text.Length;
        }
    }
}

/// <summary>A run with its effective format.</summary>
/// <param name="Element">w:r.</param>
/// <param name="Text">Its text.</param>
/// <param name="Format">Its effective format.</param>
/// <param name="IsLead">Whether it belongs to the first of several sentences, and to no other.</param>
internal sealed record FormattedRun(XElement Element, string Text, EffectiveFormat Format, bool IsLead);
