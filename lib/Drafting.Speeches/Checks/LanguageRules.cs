using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Speeches.Cleaning;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;
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
        ("做为", "作为"),("渡假", "度假"), ("欢渡", "欢度"), ("针贬", "针砭"), ("精萃", "精粹"), ("防犯", "防范"), ("粗旷", "粗犷"), ("迁徒", "迁徙"),
        ("副射", "辐射"), ("挖墙角", "挖墙脚"), ("一股作气", "一鼓作气"), ("脉博", "脉搏"), ("追朔", "追溯"), ("重迭", "重叠"), ("竞竞业业", "兢兢业业"), ("融汇贯通", "融会贯通"),
        ("走头无路", "走投无路"), ("鼎立相助", "鼎力相助"), ("声名雀起", "声名鹊起"), ("提纲携领", "提纲挈领"), ("人情事故", "人情世故"), ("哀声叹气", "唉声叹气"), ("世外桃园", "世外桃源"),
       ("安祥", "安详"), ("别出新裁", "别出心裁"), ("不加思索", "不假思索"), ("草管人命", "草菅人命"), ("陈词烂调", "陈词滥调"), ("出奇不意", "出其不意"),
        ("甘败下风", "甘拜下风"), ("各行其事", "各行其是"), ("好高鹜远", "好高骛远"), ("趋之若骛", "趋之若鹜"), ("精兵减政", "精兵简政"), ("克苦耐劳", "刻苦耐劳"), ("滥芋充数", "滥竽充数"),
        ("披星带月", "披星戴月"), ("迫在眉捷", "迫在眉睫"), ("情不自尽", "情不自禁"), ("山青水秀", "山清水秀"), ("事倍功伴", "事倍功半"), ("首曲一指", "首屈一指"), ("委屈求全", "委曲求全"),
        ("无精打彩", "无精打采"), ("星罗棋步", "星罗棋布"), ("悬梁刺骨", "悬梁刺股"), ("异口同生", "异口同声"), ("因地治宜", "因地制宜"), ("在所不息", "在所不惜"), ("仗义直言", "仗义执言"), ("直接了当", "直截了当"),
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
    private static List<Hit> HalfWidth(CheckedText text)
    {
        var hits = Hit.Of(HalfWidthMark(), text, match => $"汉字之间用了半角“{match.Value}”。", "请改为全角标点。", fix: match => FullWidth(match.Value[0])).ToList();
        if (!text.Options.GathersRepeats || hits.Count < 10 || hits.Count < text.Content.Count(mark => mark is '，' or '；' or '：' or '？' or '！')) return hits;
        return [hits[0] with { Message = $"全文标点用的是半角，共{hits.Count}处。" }];
    }

    private static string FullWidth(char mark) => mark switch { ',' => "，", ';' => "；", ':' => "：", '?' => "？", _ => "！" };

    private static IEnumerable<Hit> RepeatedMarks(CheckedText text) => Hit.Of(RepeatedMark(), text, match => $"“{match.Value}”重复。", "请删去多余的标点。", fix: match => match.Value[..1]);

    private static IEnumerable<Hit> MixedDates(CheckedText text) => Hit.Of(MixedDate(), text, match => $"“{match.Value}”混用了两种数字。", "请全用阿拉伯数字或全用汉字。", fix: Figures);

    private static string Figures(Match match) => ChineseNumeral.TryParse(match.Groups["month"].Value, out var month) && month is >= 1 and <= 12
        ? $"{match.Groups["year"].Value}年{month}月" : match.Value;

    private static IEnumerable<Hit> RepeatedWords(CheckedText text) => Hit.Of(RepeatedWord(), text, match => $"“{match.Groups["word"].Value}”写了两遍。", "请删去一个。", fix: match => match.Groups["word"].Value);

    private static IEnumerable<Hit> ConfusedWords(CheckedText text) =>
        text.Words(Confusions.Select(pair => new Watched(pair.Wrong, $"“{pair.Wrong}”应为“{pair.Right}”。", "请改正。", pair.Right)));

    private static IEnumerable<Hit> Misread(CheckedText text)
    {
        for (var at = 0; at < text.Content.Length; at++)
            if (MisreadCharacters.All.Contains(text.Content[at]))
                yield return new Hit(new TextSpan(at, 1), $"“{text.Content[at]}”可能是“{MisreadCharacters.Correct(text.Content[at])}”。", "请对照原稿改正。", MisreadCharacters.Correct(text.Content[at]).ToString());
    }

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])[,;:?!](?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex HalfWidthMark();

    [GeneratedRegex(@"，{2,}|(?<!。)。{2}(?!。)|、{2,}|；{2,}|：{2,}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex RepeatedMark();

    [GeneratedRegex(@"(?<year>\d{4})年(?<month>[一二三四五六七八九十]{1,3})月", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MixedDate();

    // A closed list: in Chinese a verb may be doubled (研究研究), these words may not.
    [GeneratedRegex(@"(?<word>主要|重要|进一步|全面|切实|我们|工作|会议|以及|并且|通过|对于|关于|党委|政府|单位|部门|群众|建设)\k<word>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex RepeatedWord();
}
