using System.Globalization;
using System.Xml.Linq;

namespace Drafting.Word.Formats;

/// <summary>Names and small readings of WordprocessingML trees.</summary>
internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The attribute w:val of a child.</summary>
    public static string? Value(this XElement? parent, string child) => (string?)parent?.Element(W + child)?.Attribute(W + "val");

    /// <summary>The attribute w:val of an element.</summary>
    public static string? Val(this XElement? element) => (string?)element?.Attribute(W + "val");

    public static int? Integer(this XElement? element, string attribute) =>
        int.TryParse((string?)element?.Attribute(W + attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A toggle (ISO/IEC 29500-1 §17.17.4): present without value is on; null when absent.</summary>
    public static bool? Toggle(this XElement? parent, string child) =>
        parent?.Element(W + child) is { } toggle ? (string?)toggle.Attribute(W + "val") is null or "1" or "true" or "on" : null;

    /// <summary>Id of the paragraph's style.</summary>
    public static string? StyleId(this XElement paragraph) => paragraph.Element(W + "pPr").Value("pStyle");

    /// <summary>The paragraph's text; a tab is <c>\t</c>, a line break <c>\n</c>. Text boxes and deleted runs are not part of it.</summary>
    public static string Text(this XElement paragraph) => string.Concat(paragraph.Elements().SelectMany(TextOf));

    private static IEnumerable<string> TextOf(XElement element) => element.Name.LocalName switch
    {
        "t" => [element.Value],
        "tab" => ["\t"],
        "br" or "cr" => ["\n"],
        "noBreakHyphen" => ["-"],
        "r" or "hyperlink" or "ins" or "smartTag" or "sdt" or "sdtContent" or "fldSimple" => element.Elements().SelectMany(TextOf),
        _ => [],
    };
}
