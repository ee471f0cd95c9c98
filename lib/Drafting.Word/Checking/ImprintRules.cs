using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>How the imprint is written (GB/T 9704-2012 §7.4).</summary>
internal static class ImprintRules
{
    private const string Printed = "印发";

    private static readonly LayoutRule CopyEnd = new("LAY168", Grade.Required, "7.4.2", "末尾标点", "在最后一个抄送机关后用句号。");
    private static readonly LayoutRule Printing = new("LAY169", Grade.Required, "7.4.3", "印发日期", "用阿拉伯数字写全年、月、日，后加“印发”二字。");

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
    }

    private static bool IsPrintingDate(string text) => text.EndsWith(Printed, StringComparison.Ordinal) && ElementRules.IsDate(text[..^Printed.Length]);
}
