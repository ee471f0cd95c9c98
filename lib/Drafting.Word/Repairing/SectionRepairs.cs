using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Repairing;

/// <summary>Paper, margins, columns and grid of every section (GB/T 9704-2012 §5). A landscape section keeps its margins: its table was fitted to them.</summary>
internal static class SectionRepairs
{
    public static void Apply(CheckedDocument document)
    {
        var m = document.Measures;
        if (document.Sections.IsEmpty) document.Body.Add(new XElement(W + "sectPr"));
        foreach (var section in document.Body.Descendants(W + "sectPr").Where(section => section.Parent!.Name != W + "sectPrChange")) Apply(section, m);
    }

    private static void Apply(XElement section, Measures m)
    {
        var isLandscape = PageRules.IsLandscape(section);
        var (width, height) = isLandscape ? (m.PageHeight, m.PageWidth) : (m.PageWidth, m.PageHeight);
        var page = PropertyOrder.ChildOf(section, "pgSz");
        if (PageRules.Differs(page.Integer("w") ?? 0, width) || PageRules.Differs(page.Integer("h") ?? 0, height))
            PropertyOrder.Set(section, "pgSz", ("w", width), ("h", height), ("code", null));
        if (!isLandscape) SetMargins(section, m);
        if (section.Element(W + "cols") is { } columns && columns.Integer("num") > 1)
        {
            columns.RemoveNodes();
            columns.SetAttributeValue(W + "num", null);
            columns.SetAttributeValue(W + "sep", null);
        }

        SetGrid(section, m);
    }

    private static void SetMargins(XElement section, Measures m)
    {
        var margins = PropertyOrder.ChildOf(section, "pgMar");
        if (margins.Integer("header") is null) margins.SetAttributeValue(W + "header", 851);
        // The page number hangs from the paper's bottom, so it moves with the margin.
        if (margins.Integer("footer") is null || PageRules.Differs(Math.Abs(margins.Integer("bottom") ?? 0), m.Bottom)) margins.SetAttributeValue(W + "footer", m.FooterDistance);
        Set("top", m.Top);
        Set("left", m.Left);
        Set("right", m.Right);
        Set("bottom", m.Bottom);
        Set("gutter", 0);

        void Set(string name, int expected)
        {
            if (margins.Integer(name) is not { } value || PageRules.Differs(name is "top" or "bottom" ? Math.Abs(value) : value, expected)) margins.SetAttributeValue(W + name, expected);
        }
    }

    private static void SetGrid(XElement section, Measures m)
    {
        var grid = PropertyOrder.ChildOf(section, "docGrid");
        if ((string?)grid.Attribute(W + "type") is null or "default") grid.SetAttributeValue(W + "type", "lines");
        if (Math.Abs((long)(grid.Integer("linePitch") ?? 312) - m.Line) > 3) grid.SetAttributeValue(W + "linePitch", m.Line);
    }
}
