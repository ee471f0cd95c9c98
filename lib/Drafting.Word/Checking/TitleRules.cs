using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>The lines of a title (GB/T 9704-2012 §7.3.1).</summary>
internal static class TitleRules
{
    private const string Particles = "的地得了着和与及、，。》）”";

    private static readonly LayoutRule Break = new("LAY141", Grade.Required, "7.3.1", "标题回行处", "把换行处移到词与词之间。");
    private static readonly LayoutRule Stop = new("LAY142", Grade.Customary, "7.3.1", "标题末尾", "删去标题末尾的标点。");
    private static readonly LayoutRule Lines = new("LAY143", Grade.Recommended, "7.3.1", "标题行数", "压缩标题，或把每行排满。");
    private static readonly LayoutRule Missing = new("LAY144", Grade.Required, "7.3.1", "标题", "补上标题，居中编排。");
    private static readonly LayoutRule Shape = new("LAY145", Grade.Required, "7.3.1", "标题排列", "调整换行处，使各行逐行变长或变短，或中间长两头短。");

    public static void Check(CheckedDocument document, FindingList findings)
    {
        var titles = document.InRole(Role.Title, Role.TitleAlone, Role.LetterTitle).Where(title => title.Text.Trim().Length > 0).ToArray();
        if (titles.Length == 0 && !document.InRole(Role.OrderNumber).Any()) findings.Add(Missing, "无", "居中编排的标题");
        foreach (var title in titles) Check(findings, title);
    }

    private static void Check(FindingList findings, CheckedParagraph title)
    {
        var lines = title.Text.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            var (before, after) = (lines[i - 1].TrimEnd(), lines[i].TrimStart());
            if (after.Length > 0 && Particles.Contains(after[0], StringComparison.Ordinal)) findings.Add(Break, title, $"“{after[0]}”开头", "词意完整，不从虚词、标点断开");
            else if (before.Length > 0 && "《（“和与及".Contains(before[^1], StringComparison.Ordinal)) findings.Add(Break, title, $"“{before[^1]}”结尾", "词意完整，不从虚词、标点断开");
        }

        if (title.Text.TrimEnd() is { Length: > 0 } text && "。，；：、".Contains(text[^1], StringComparison.Ordinal)) findings.Add(Stop, title, $"“{text[^1]}”", "不加标点");
        if (lines.Length > 4) findings.Add(Lines, title, $"{lines.Length}行", "不超过4行");
        var lengths = lines.Select(line => line.Trim().Length).ToArray();
        for (var i = 1; i < lengths.Length - 1; i++)
            if (lengths[i] < lengths[i - 1] && lengths[i] < lengths[i + 1]) findings.Add(Shape, title, "沙漏形", "梯形或菱形");
    }
}
