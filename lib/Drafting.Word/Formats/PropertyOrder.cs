using System.Xml.Linq;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Formats;

/// <summary>The order that the schema wants among properties of paragraphs, runs and sections (ISO/IEC 29500-1 §17.3.1.26, §17.3.2.28, §17.6.17).</summary>
internal static class PropertyOrder
{
    private static readonly string[] Paragraph =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
        "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
        "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
        "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    private static readonly string[] Run =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof",
        "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd",
        "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange",
    ];

    private static readonly string[] Section =
    [
        "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType",
        "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange",
    ];

    /// <summary>Where a property stands among those of a run; one that is not the standard's stands last.</summary>
    public static int RankInRun(string name) => Array.IndexOf(Run, name) is >= 0 and var rank ? rank : int.MaxValue;

    /// <summary>Whether a property of a paragraph, such as <c>w:pStyle</c>, stands before w:numPr.</summary>
    public static bool StandsBeforeNumbers(string name) => Paragraph.TakeWhile(property => property != "numPr").Any(property => name == "w:" + property);

    /// <summary>The child of that name of w:pPr, w:rPr or w:sectPr, made in its place when there is none.</summary>
    public static XElement ChildOf(XElement properties, string name)
    {
        if (properties.Element(W + name) is { } existing) return existing;
        var order = properties.Name.LocalName switch { "rPr" => Run, "sectPr" => Section, _ => Paragraph };
        var child = new XElement(W + name);
        var rank = Array.IndexOf(order, name);
        var next = properties.Elements().FirstOrDefault(element => Array.IndexOf(order, element.Name.LocalName) > rank);
        if (next is null) properties.Add(child);
        else next.AddBeforeSelf(child);
        return child;
    }

    /// <summary>The properties of a paragraph, run, section or style, made as its first child when there are none.</summary>
    /// <param name="element">w:p or w:r.</param>
    /// <param name="name">pPr or rPr.</param>
    public static XElement PropertiesOf(XElement element, string name)
    {
        if (element.Element(W + name) is { } existing) return existing;
        var properties = new XElement(W + name);
        element.AddFirst(properties);
        return properties;
    }

    /// <summary>Sets attributes of a child, which is made in its place when there is none; a null value removes the attribute.</summary>
    public static void Set(XElement properties, string child, params ReadOnlySpan<(string Attribute, object? Value)> values)
    {
        var element = ChildOf(properties, child);
        foreach (var (attribute, value) in values) element.SetAttributeValue(W + attribute, value);
    }

    /// <summary>Sets the size of a run, also that of complex scripts.</summary>
    public static void SetSize(XElement run, int halfPoints)
    {
        var properties = PropertiesOf(run, "rPr");
        Set(properties, "sz", ("val", halfPoints));
        Set(properties, "szCs", ("val", halfPoints));
    }
}
