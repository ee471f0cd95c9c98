using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>Numbers at the start of lines: their order, their levels and their marks.</summary>
internal static partial class NumberingRules
{
    private const string Standard = "GB/T 9704—2012，7.3.3";

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK002", Severity.Warning, "实务", "序号重复", "一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。\n二、加强督查\n各单位要定期检查。", "一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。\n三、加强督查\n各单位要定期检查。") { Find = Repeated },
        new("CHK003", Severity.Hint, "国标", "序号跳级", "一、提高认识\n（1）加强学习。\n（2）加强宣传。\n二、压实责任", "一、提高认识\n（一）加强学习。\n（二）加强宣传。\n二、压实责任") { Basis = Standard, Find = Jumps },
        new("CHK004", Severity.Warning, "实务", "一组序号写法不一", "一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。\n（三）加强督查\n各单位要定期检查。", "一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。\n三、加强督查\n各单位要定期检查。") { Find = Mixed },
        new("CHK005", Severity.Hint, "国标", "阿拉伯数字序号后的顿号", "工作安排：\n1、组织学习。", "工作安排：\n1.组织学习。")
        {
            Basis = Standard,
            Find = text => Hit.Of(ArabicWithComma(), text, match => $"序号“{match.Value.TrimStart()}”用了顿号。", "通常写作“1.”。", fix: _ => "."),
        },
        new("CHK006", Severity.Warning, "标准", "带括号的序号后又加标点", "（一）、组织学习。", "（一）组织学习。")
        {
            Basis = "GB/T 15834—2011",
            Find = text => Hit.Of(BracketsWithMark(), text, match => $"序号“{match.Value.TrimStart()}”在括号后又加了标点。", "请删去括号后的标点。", fix: _ => ""),
        },
        new("CHK007", Severity.Hint, "标准", "“第一”后的顿号", "第一、要下定决心。", "第一，要下定决心。")
        {
            Basis = "GB/T 15834—2011",
            Find = text => Hit.Of(OrdinalWithComma(), text, match => $"“{match.Value}”作次序语，后面通常用逗号。", "请改为逗号。", fix: _ => "，"),
        },
        new("CHK008", Severity.Warning, "实务", "公文里的序号跳号", "关于开展检查的通知\n各单位：\n一、检查时间\n本月底前完成。\n三、检查要求\n认真组织，不走过场。", "关于开展检查的通知\n各单位：\n一、检查时间\n本月底前完成。\n二、检查要求\n认真组织，不走过场。") { Find = Gaps },
        new("CHK015", Severity.Hint, "实务", "只有一项的序号", "关于开展检查的通知\n各单位：\n一、检查时间\n本月底前完成。", "关于开展检查的通知\n各单位：\n检查时间为本月底前。") { Find = Lone },
    ];

    /// <summary>Walks over numbered lines; <c>Before</c> holds the last number of each open level, 0 where there is none.</summary>
    private static IEnumerable<(NumberedLine Line, int[] Before)> Walk(IEnumerable<NumberedLine> lines)
    {
        var last = new int[5];
        foreach (var line in lines)
        {
            yield return (line, [.. last]);
            last[line.Level] = line.Number;
            Array.Clear(last, line.Level + 1, 4 - line.Level);
        }
    }

    private static IEnumerable<Hit> Repeated(CheckedText text) => Walk(NumberedLine.Of(text.Lines))
        .Where(step => step.Line.Number > 1 && step.Before[step.Line.Level] == step.Line.Number)
        .Select(step => At(step.Line, $"序号“{step.Line.Marker}”写了两次。", "请重新编号。"));

    private static IEnumerable<Hit> Jumps(CheckedText text) => Walk(NumberedLine.Of(text.Lines))
        .Where(step => step.Line is { Level: 4, Number: 1 } && step.Before[1] > 0 && step.Before[2] == 0 && step.Before[3] == 0)
        .Select(step => At(step.Line, $"“一、”下面直接用了“{step.Line.Marker}”。", "层次序数依次可用“一、”“（一）”“1.”“（1）”。"));

    private static IEnumerable<Hit> Mixed(CheckedText text) => Walk(NumberedLine.Of(text.Lines))
        .Where(step => step.Line.Number > 1 && step.Before[step.Line.Level] == 0 && Array.IndexOf(step.Before, step.Line.Number - 1) > 0)
        .Select(step => At(step.Line, $"前一项是第{step.Line.Number - 1}项，这里的“{step.Line.Marker}”却是另一种写法。", "请统一成一种写法。"));

    private static IEnumerable<Hit> Gaps(CheckedText text) => text.Analysis.Notices
        .SelectMany(notice => Walk(NumberedLine.Of(text.LinesOf(notice.Lines))))
        .Where(step => step.Before[step.Line.Level] > 0 && step.Line.Number > step.Before[step.Line.Level] + 1)
        .Select(step => At(step.Line, $"序号从第{step.Before[step.Line.Level]}项跳到第{step.Line.Number}项。", "请补上缺项，或重新编号。"));

    private static IEnumerable<Hit> Lone(CheckedText text)
    {
        var ranges = text.Analysis.Notices.Select(notice => notice.Lines).Concat(text.Analysis.Speeches.Select(speech => speech.Lines));
        foreach (var numbered in ranges.Select(range => NumberedLine.Of(text.LinesOf(range)).Where(line => line.Level == 1).ToList()))
            if (numbered is [{ Number: 1 } only])
                yield return At(only, "只有“一、”，没有“二、”。", "只有一项时不用编号，或补上后面的各项。");
    }

    private static Hit At(NumberedLine line, string message, string remedy) => new(line.Line.Part(0, line.Length), message, remedy);

    [GeneratedRegex(@"^[ 　\t]*\d{1,2}(?<at>、)(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ArabicWithComma();

    [GeneratedRegex(@"^[ 　\t]*[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)](?<at>[、.．，])", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex BracketsWithMark();

    [GeneratedRegex(@"(?<=^[ 　\t]*|[。；：])第[一二三四五六七八九十]{1,2}(?<at>、)(?![第一二三四五六七八九十])(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OrdinalWithComma();
}
