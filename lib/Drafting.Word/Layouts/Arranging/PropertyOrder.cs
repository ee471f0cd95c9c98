using System.Xml.Linq;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>The order that the schema wants in w:pPr (ISO/IEC 29500-1 §17.3.1.26).</summary>
internal static class PropertyOrder
{
    private static readonly string[] Order =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs",
        "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
        "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
        "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    /// <summary>The child of that name, made in its place when there is none.</summary>
    public static XElement ChildOf(XElement properties, string name)
    {
        if (properties.Element(W + name) is { } existing) return existing;
        var child = new XElement(W + name);
        var rank = Array.IndexOf(Order, name);
        var next = properties.Elements().FirstOrDefault(element => Array.IndexOf(Order, element.Name.LocalName) > rank);
        if (next is null) properties.Add(child);
        else next.AddBeforeSelf(child);
        return child;
    }
}
