using System.Text.RegularExpressions;
using Drafting.Text.Numerals;
using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>Numbers of headings (GB/T 9704-2012 §7.3.3): 一、 （一） 1. （1）, in order and without a stop where the heading has the line to itself.</summary>
internal static partial class HeadingRules
{
    private static readonly LayoutRule Form = new("LAY151", Grade.Required, "7.3.3", "层次序数", "按 一、（一）1.（1）的形式改写序数。");
    private static readonly LayoutRule Order = new("LAY152", Grade.Required, "7.3.3", "序号", "按顺序改序号，并核对是否漏了内容。");
    private static readonly LayoutRule Stop = new("LAY153", Grade.Customary, "7.3.3", "标题末尾", "删去标题末尾的句号。");
    private static readonly LayoutRule Level = new("LAY154", Grade.Recommended, "7.3.3", "层次", "补上中间层次，或改用上一层次的序数。");

    private static readonly string[] Examples = ["一、", "（一）", "1.", "（1）"];

    public static void Check(CheckedDocument document, FindingList findings)
    {
        var counters = new int[5];
        var last = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Role is Role.AttachmentMark) Array.Clear(counters);
            if (LevelOf(paragraph.Role) is not { } level || paragraph.Text.Trim() is not { Length: > 0 } text) continue;
            if (Number().Match(text) is not { Success: true } number) continue;
            CheckForm(findings, paragraph, level, number);
            if (level > last + 1 && last > 0) findings.Add(Level, paragraph, $"{Examples[level - 1]} 直接接在 {Examples[last - 1]} 之后", $"先用 {Examples[last]}");
            CheckOrder(findings, paragraph, level, number.Groups["value"].Value, counters);
            if (text.EndsWith('。') && !text[..^1].Contains('。', StringComparison.Ordinal)) findings.Add(Stop, paragraph, "“。”", "单独成行的标题不加句号");
            last = level;
        }
    }

    private static void CheckForm(FindingList findings, CheckedParagraph paragraph, int level, Match number)
    {
        var mark = number.Value.TrimEnd();
        var isRight = level switch
        {
            1 => Level1().IsMatch(mark),
            2 => Level2().IsMatch(mark),
            3 => Level3().IsMatch(mark),
            _ => Level4().IsMatch(mark),
        };
        if (!isRight) findings.Add(Form, paragraph, $"“{mark}”", $"“{Examples[level - 1]}”的形式");
    }

    private static void CheckOrder(FindingList findings, CheckedParagraph paragraph, int level, string digits, int[] counters)
    {
        var value = int.TryParse(digits, out var arabic) ? arabic : ChineseNumeral.TryParse(digits, out var chinese) ? (int)chinese : 0;
        if (value == 0) return;
        var expected = counters[level] + 1;
        // 1. and （1） also number lists, which begin anew wherever they stand.
        var isNewList = level > 2 && value == 1;
        if (value != expected && !isNewList) findings.Add(Order, paragraph, $"第{value}", $"第{expected}");
        counters[level] = value;
        Array.Clear(counters, level + 1, counters.Length - level - 1);
    }

    private static int? LevelOf(string? role)
    {
        for (var level = 1; level <= 4; level++)
            if (role == Role.Heading(level)) return level;
        return null;
    }

    [GeneratedRegex("^[（(]?(?<value>[一二三四五六七八九十百零]+|[0-9]{1,3})[）)]?[、.．，,]?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^[一二三四五六七八九十百零]+、$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level1();

    [GeneratedRegex("^（[一二三四五六七八九十百零]+）$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level2();

    [GeneratedRegex("^[0-9]+[.．]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level3();

    [GeneratedRegex("^（[0-9]+）$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Level4();
}
