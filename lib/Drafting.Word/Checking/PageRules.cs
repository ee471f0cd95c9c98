using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>Paper, margins, text area and grid (GB/T 9704-2012 §5).</summary>
internal static class PageRules
{
    /// <summary>The standard allows one millimetre: 57 twips.</summary>
    private const int Tolerance = 57;

    private static readonly LayoutRule Paper = new("LAY101", Grade.Required, "5.1", "纸张", "在 页面设置—纸张 里选A4。");
    private static readonly LayoutRule Top = new("LAY102", Grade.Required, "5.2.1", "上边距（天头）", "在 页面设置—页边距 里改上边距。");
    private static readonly LayoutRule Left = new("LAY103", Grade.Required, "5.2.1", "左边距（订口）", "在 页面设置—页边距 里改左边距。");
    private static readonly LayoutRule Right = new("LAY104", Grade.Required, "5.2.1", "右边距", "在 页面设置—页边距 里改右边距。");
    private static readonly LayoutRule Bottom = new("LAY105", Grade.Required, "5.2.1", "下边距", "在 页面设置—页边距 里改下边距。");
    private static readonly LayoutRule Grid = new("LAY106", Grade.Recommended, "5.2.3", "文档网格", "在 页面设置—文档网格 里选“只指定行网格”。");
    private static readonly LayoutRule GridPitch = new("LAY107", Grade.Recommended, "5.2.3", "网格行距", "在 页面设置—文档网格 里改行的跨度。");
    private static readonly LayoutRule Gutter = new("LAY108", Grade.Required, "5.2.1", "装订线", "在 页面设置—页边距 里把装订线设为0。");
    private static readonly LayoutRule Columns = new("LAY109", Grade.Required, "5.2.3", "分栏", "在 页面设置 里把分栏设为一栏。");

    public static void Check(CheckedDocument document, FindingList findings)
    {
        var m = document.Measures;
        var (page, margins) = (document.Section?.Element(W + "pgSz"), document.Section?.Element(W + "pgMar"));
        var (width, height) = (page.Integer("w") ?? 12240, page.Integer("h") ?? 15840);
        // A table wider than the page may turn its section: then the sides change places.
        if (width > height) (width, height) = (height, width);
        if (Differs(width, m.PageWidth) || Differs(height, m.PageHeight))
            findings.Add(Paper, $"{Lengths.Millimetres(width)}×{Lengths.Millimetres(height)}", $"{Lengths.Millimetres(m.PageWidth)}×{Lengths.Millimetres(m.PageHeight)}");
        Compare(Top, margins.Integer("top") ?? 1440, m.Top);
        Compare(Left, margins.Integer("left") ?? 1800, m.Left);
        Compare(Right, margins.Integer("right") ?? 1800, m.Right);
        Compare(Bottom, margins.Integer("bottom") ?? 1440, m.Bottom);
        Compare(Gutter, margins.Integer("gutter") ?? 0, 0);
        if ((document.Section?.Element(W + "cols").Integer("num") ?? 1) > 1) findings.Add(Columns, $"{document.Section?.Element(W + "cols").Integer("num")}栏", "不分栏");
        CheckGrid(document, findings);

        void Compare(LayoutRule rule, int found, int expected)
        {
            if (Differs(found, expected)) findings.Add(rule, Lengths.Millimetres(found), Lengths.Millimetres(expected));
        }
    }

    private static void CheckGrid(CheckedDocument document, FindingList findings)
    {
        var grid = document.Section?.Element(W + "docGrid");
        if ((string?)grid?.Attribute(W + "type") is null or "default") findings.Add(Grid, "无", $"每页{document.Options.LinesPerPage}行的行网格");
        else if (Math.Abs((long)(grid.Integer("linePitch") ?? 312) - document.Measures.Line) > 3)
            findings.Add(GridPitch, Lengths.Points((grid.Integer("linePitch") ?? 312) / 20.0), Lengths.Points(document.Options.LinePitch));
    }

    private static bool Differs(int found, int expected) => Math.Abs((long)found - expected) > Tolerance;
}
