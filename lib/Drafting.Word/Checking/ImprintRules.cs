using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Checking;

/// <summary>How the imprint is written (GB/T 9704-2012 §7.4).</summary>
internal static class ImprintRules
{
    private const string Printed = "印发";

    private static readonly LayoutRule CopyEnd = new("LAY168", Grade.Required, "7.4.2", "末尾标点", "在最后一个抄送机关后用句号。");
    private static readonly LayoutRule Printing = new("LAY169", Grade.Required, "7.4.3", "印发日期", "用阿拉伯数字写全年、月、日，后加“印发”二字。");

    private static readonly LayoutRule Thickness = new("LAY170", Grade.Recommended, "7.4.1", "版记分隔线粗细", "在 表格—边框 里把首条、末条线改为0.35毫米（1磅），中间的线改为0.25毫米（0.75磅）。");

    public static void Check(CheckedDocument document, FindingList findings)
    {
        foreach (var paragraph in document.InRole(Role.CopyTo, Role.PrintedBy))
        {
            var text = paragraph.Text.Trim();
            if (text.Length == 0 || ElementRules.IsOpen(text)) continue;
            if (paragraph.Role is Role.CopyTo && text[^1] != '。') findings.Add(CopyEnd, paragraph, $"“{text[^1]}”", "“。”");
            if (paragraph.Role is Role.PrintedBy && text.Split('\t')[^1].Trim() is var date && !IsPrintingDate(date))
                findings.Add(Printing, paragraph, $"“{date}”", "“2026年1月5日印发”的形式");
        }

        if (Rules(document).FirstOrDefault(rule => IsOther(rule.Rule, rule.Expected)) is { Rule: { } thick, Expected: var expected })
            findings.Add(Thickness, Lengths.Eighths(thick.Integer("sz") ?? 0), Lengths.Eighths(expected));
    }

    /// <summary>Rules that are there, each with the weight it should have; a letter's imprint has none.</summary>
    public static IEnumerable<(XElement Rule, int Expected)> Rules(CheckedDocument document)
    {
        var borders = document.InRole(Role.CopyTo, Role.PrintedBy).FirstOrDefault()?.Element.Ancestors(W + "tbl").FirstOrDefault()?.Element(W + "tblPr")?.Element(W + "tblBorders");
        var (outer, inner) = (Measures.EighthsOf(document.Options.ImprintOuterRule), Measures.EighthsOf(document.Options.ImprintInnerRule));
        foreach (var rule in borders?.Elements() ?? [])
        {
            if ((string?)rule.Attribute(W + "val") is null or "nil" or "none") continue;
            if (rule.Name == W + "top" || rule.Name == W + "bottom") yield return (rule, outer);
            else if (rule.Name == W + "insideH") yield return (rule, inner);
        }
    }

    /// <summary>Word offers no weights between: an eighth of a point is nothing.</summary>
    public static bool IsOther(XElement rule, int expected) => Math.Abs((rule.Integer("sz") ?? 0) - expected) > 1;

    private static bool IsPrintingDate(string text) => text.EndsWith(Printed, StringComparison.Ordinal) && ElementRules.IsDate(text[..^Printed.Length]);
}
