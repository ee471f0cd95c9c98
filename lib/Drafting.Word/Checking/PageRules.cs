using System.Xml.Linq;
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
        var found = new HashSet<(LayoutRule, string)>();
        foreach (var section in document.Sections.DefaultIfEmpty(new XElement(W + "sectPr")))
        {
            CheckPaper(section);
            if (!IsLandscape(section)) CheckMargins(section);
            CheckGrid(section);
            if ((section.Element(W + "cols").Integer("num") ?? 1) > 1) Add(Columns, $"{section.Element(W + "cols").Integer("num")}栏", "不分栏");
        }

        void CheckPaper(XElement section)
        {
            var m = document.Measures;
            var (width, height) = (section.Element(W + "pgSz").Integer("w") ?? 12240, section.Element(W + "pgSz").Integer("h") ?? 15840);
            if (width > height) (width, height) = (height, width);
            if (Differs(width, m.PageWidth) || Differs(height, m.PageHeight))
                Add(Paper, $"{Lengths.Millimetres(width)}×{Lengths.Millimetres(height)}", $"{Lengths.Millimetres(m.PageWidth)}×{Lengths.Millimetres(m.PageHeight)}");
        }

        void CheckMargins(XElement section)
        {
            var (m, margins) = (document.Measures, section.Element(W + "pgMar"));
            Compare(Top, margins.Integer("top") ?? 1440, m.Top);
            Compare(Left, margins.Integer("left") ?? 1800, m.Left);
            Compare(Right, margins.Integer("right") ?? 1800, m.Right);
            Compare(Bottom, margins.Integer("bottom") ?? 1440, m.Bottom);
            Compare(Gutter, margins.Integer("gutter") ?? 0, 0);
        }

        void CheckGrid(XElement section)
        {
            var grid = section.Element(W + "docGrid");
            if ((string?)grid?.Attribute(W + "type") is null or "default") Add(Grid, "无", $"每页{document.Options.LinesPerPage}行的行网格");
            else if (Math.Abs((long)(grid.Integer("linePitch") ?? 312) - document.Measures.Line) > 3)
                Add(GridPitch, Lengths.Points((grid.Integer("linePitch") ?? 312) / 20.0), Lengths.Points(document.Options.LinePitch));
        }

        void Compare(LayoutRule rule, int value, int expected)
        {
            // A negative top or bottom margin is an exact one: the header may reach into the text.
            var exact = rule == Top || rule == Bottom ? (int)Math.Min(Math.Abs((long)value), int.MaxValue) : value;
            if (Differs(exact, expected)) Add(rule, Lengths.Millimetres(exact), Lengths.Millimetres(expected));
        }

        // Sections that depart in the same way are one finding.
        void Add(LayoutRule rule, string value, string expected)
        {
            if (found.Add((rule, value))) findings.Add(rule, value, expected);
        }
    }

    /// <summary>A table wider than the page turns its section: then the sides change places.</summary>
    public static bool IsLandscape(XElement section) => section.Element(W + "pgSz").Integer("w") > section.Element(W + "pgSz").Integer("h");

    public static bool Differs(int found, int expected) => Math.Abs((long)found - expected) > Tolerance;
}
