using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Speeches.Cleaning;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Marks, numerals and words.</summary>
internal static partial class LanguageRules
{
    private static readonly (string Wrong, string Right)[] Confusions =
    [
        ("布署", "部署"), ("既使", "即使"), ("帐户", "账户"), ("台帐", "台账"), ("座落", "坐落"), ("急燥", "急躁"), ("松驰", "松弛"),
        ("一如继往", "一如既往"), ("再接再励", "再接再厉"), ("名符其实", "名副其实"), ("相辅相承", "相辅相成"), ("按步就班", "按部就班"),
        ("迫不急待", "迫不及待"), ("一愁莫展", "一筹莫展"), ("穿流不息", "川流不息"), ("默守成规", "墨守成规"), ("不径而走", "不胫而走"),
        ("义无返顾", "义无反顾"), ("责无旁代", "责无旁贷"), ("历行节约", "厉行节约"), ("励行节约", "厉行节约"), ("震憾", "震撼"),
        ("截止目前", "截至目前"), ("贯撤", "贯彻"), ("气侯", "气候"), ("幅射", "辐射"), ("延申", "延伸"), ("勾通", "沟通"),
    ];

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK301", Severity.Warning, "标准", "汉字之间的半角标点", "加强领导,落实责任。", "加强领导，落实责任。") { Basis = "GB/T 15834—2011", Find = HalfWidth },
        new("CHK308", Severity.Warning, "标准", "重复的点号", "加强领导，，落实责任。", "加强领导，落实责任。") { Basis = "GB/T 15834—2011", Find = RepeatedMarks },
        new("CHK323", Severity.Warning, "标准", "一个日期里两种数字", "会议于2026年十一月召开。", "会议于2026年11月召开。") { Basis = "GB/T 15835—2011", Find = MixedDates },
        new("CHK326", Severity.Warning, "实务", "重复的词", "会议的主要主要任务是部署工作。", "会议的主要任务是部署工作。") { Find = RepeatedWords },
        new("CHK327", Severity.Warning, "实务", "容易写错的词", "认真布署下一步工作。", "认真部署下一步工作。") { Find = ConfusedWords },
        new("CHK328", Severity.Warning, "实务", "识别错误的字", "摆在更加突出的位臵。", "摆在更加突出的位置。") { Find = Misread },
    ];

    // A text that is half-width throughout is one finding, not one for every mark.
    private static List<Hit> HalfWidth(string text)
    {
        var hits = Hit.Of(HalfWidthMark(), text, match => $"汉字之间用了半角“{match.Value}”。", "请改为全角标点。").ToList();
        if (hits.Count < 10 || hits.Count < text.Count(mark => mark is '，' or '；' or '：' or '？' or '！')) return hits;
        return [hits[0] with { Message = $"全文标点用的是半角，共{hits.Count}处。" }];
    }

    private static IEnumerable<Hit> RepeatedMarks(string text) => Hit.Of(RepeatedMark(), text, match => $"“{match.Value}”重复。", "请删去多余的标点。");

    private static IEnumerable<Hit> MixedDates(string text) => Hit.Of(MixedDate(), text, match => $"“{match.Value}”混用了两种数字。", "请全用阿拉伯数字或全用汉字。");

    private static IEnumerable<Hit> RepeatedWords(string text) => Hit.Of(RepeatedWord(), text, match => $"“{match.Groups["word"].Value}”写了两遍。", "请删去一个。");

    private static IEnumerable<Hit> ConfusedWords(string text)
    {
        foreach (var (wrong, right) in Confusions)
            for (var at = text.IndexOf(wrong, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wrong, at + 1, StringComparison.Ordinal))
                yield return new Hit(new TextSpan(at, wrong.Length), $"“{wrong}”应为“{right}”。", "请改正。");
    }

    private static IEnumerable<Hit> Misread(string text)
    {
        for (var at = 0; at < text.Length; at++)
            if (MisreadCharacters.All.Contains(text[at]))
                yield return new Hit(new TextSpan(at, 1), $"“{text[at]}”可能是“{MisreadCharacters.Correct(text[at])}”。", "请对照原稿改正。");
    }

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])[,;:?!](?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HalfWidthMark();

    [GeneratedRegex(@"，{2,}|。{2,}|、{2,}|；{2,}|：{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RepeatedMark();

    [GeneratedRegex(@"\d{4}年[一二三四五六七八九十]{1,3}月", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MixedDate();

    // A closed list: in Chinese a verb may be doubled (研究研究), these words may not.
    [GeneratedRegex(@"(?<word>主要|重要|进一步|全面|切实|我们|工作|会议|以及|并且|通过|对于|关于|党委|政府|单位|部门|群众|建设)\k<word>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RepeatedWord();
}
