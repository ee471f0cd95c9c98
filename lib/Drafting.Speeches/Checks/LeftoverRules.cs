using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>What was left over: places to fill, masks, names and levels of the draft that this one was made from.</summary>
internal static partial class LeftoverRules
{
    /// <summary>Levels of administration from the top: what a speaker of one calls his own place.</summary>
    private const string Levels = "省市县区镇乡村";

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK201", Severity.Error, "实务", "没有填的空", "会议于（待写：日期）召开。", "会议于2026年3月5日召开。")
        {
            Find = text => Hit.Of(Slot(), text, match => $"“{Shorten(match.Value)}”还没有填写。", "请填上实际内容。"),
        },
        new("CHK203", Severity.Warning, "实务", "遗留的星号", "由***同志负责。", "由王明同志负责。")
        {
            Find = text => Hit.Of(Stars(), text, match => $"“{match.Value}”还没有换成实际内容。", "请填上实际内容。"),
        },
        new("CHK204", Severity.Warning, "实务", "遗留的“某某”", "由某某同志负责。", "由王明同志负责。")
        {
            Find = text => Hit.Of(SomeOne(), text, match => $"“{match.Value}”还没有换成实际名称。", "请填上实际名称。"),
        },
        new("CHK208", Severity.Hint, "实务", "遗留的叉号", "由×××同志负责。", "由王明同志负责。")
        {
            Find = text => Hit.Of(Crosses(), text, match => $"“{match.Value}”还没有换成实际内容。", "请填上实际内容；有意隐去的可以保留。"),
        },
        new("CHK209", Severity.Error, "本单位", "旧稿的名称", "请清溪镇各单位抓好落实。", "请云杉镇各单位抓好落实。")
        {
            Needs = "在 .draft.yaml 里写 旧称",
            ExampleOptions = () => CheckOptions.Default with { Leftovers = [new Term("清溪镇")] },
            Find = text => text.Words(text.Options.Leftovers.Select(term => new Watched(term.Word, $"“{term.Word}”是旧稿里的名称。", term.Instead is { } instead ? $"请改为“{instead}”。" : "请换成本稿的名称。"))),
        },
        new("CHK210", Severity.Warning, "实务", "机关层级前后不一", "在全市安全生产会议上的讲话\n同志们：\n今天召开全市安全生产会议，部署工作。我县要认真抓好落实，确保全面完成任务。", "在全市安全生产会议上的讲话\n同志们：\n今天召开全市安全生产会议，部署工作。我市要认真抓好落实，确保全面完成任务。") { Find = OtherLevel },
    ];

    // What title and text call their own place: 全市 in the title and 我县 in the text, of an old draft for the county.
    private static IEnumerable<Hit> OtherLevel(CheckedText text)
    {
        foreach (var speech in text.Analysis.Speeches)
        {
            if (OwnLevel().Match(speech.Title ?? "") is not { Success: true } own || own.NextMatch() is { Success: true } other && other.Groups["level"].Value != own.Groups["level"].Value) continue;
            var level = own.Groups["level"].Value[0];
            foreach (var line in text.LinesOf(speech.Lines))
                foreach (Match match in MyPlace().Matches(line.Text))
                    if (Levels.IndexOf(match.Value[^1]) > Levels.IndexOf(level) && !(level == '县' && match.Value[^1] == '区'))
                        yield return new Hit(line.Part(match.Index, match.Length), $"标题说的是“{own.Value}”，这里却是“{match.Value}”。", "请核对，可能是旧稿的话。");
        }
    }

    private static string Shorten(string text) => text.Length <= 20 ? text : text[..20] + "……";

    [GeneratedRegex(@"\{\{[^{}\n]{1,40}\}\}|（(?:待写|待填|待补|待定|此处)[^（）\n]{0,60}）|【(?:待|请|此处|填写|插入)[^【】\n]{0,40}】|\[(?:待|请|此处|填写|插入)[^\[\]\n]{0,40}\]|(?<=[\u4e00-\u9fff（“])_{2,}(?=[\u4e00-\u9fff）”])|[□■]{3,}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Slot();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff，。、：；“（]|^[ 　]*)\*{2,}(?=[\u4e00-\u9fff，。、；”）]|\s*$)(?<!\n[ 　]*\*{3,}(?=\s*$))", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex Stars();

    [GeneratedRegex(@"某某某?|[Xx×]某(?![些种个])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SomeOne();

    [GeneratedRegex(@"(?:×|Ｘ|ｘ|╳){2,}|(?<![\d×Ｘ╳])[×Ｘ╳](?=[省市县区镇乡村局厅])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Crosses();

    [GeneratedRegex(@"全(?<level>[省市县镇乡])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OwnLevel();

    [GeneratedRegex(@"(?<![“自忘大])我[县区镇乡村](?![\u4e00-\u9fff]?(?:们|说))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex MyPlace();
}
