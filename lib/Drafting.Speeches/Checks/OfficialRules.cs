using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>How official documents number, date and cite, and what repealed rules asked for.</summary>
internal static partial class OfficialRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK118", Severity.Error, "国标", "发文字号的括号、虚位和“第”字", "示政办发[2026]18号", "示政办发〔2026〕18号")
        {
            Basis = "GB/T 9704—2012，7.2.5",
            Find = text => Hit.Of(WrongNumber(), text, match => $"发文字号“{match.Value}”写法不合国家标准。", "年份用六角括号〔〕括入，序号不编虚位（1不编为01），前面不加“第”字。",
                fix: match => $"〔{match.Groups["year"].Value}〕{match.Groups["number"].Value.TrimStart('0')}号"),
        },
        new("CHK119", Severity.Hint, "实务", "引用公文先引字号后引标题", "根据示政办发〔2026〕18号《关于开展检查的通知》要求", "根据《关于开展检查的通知》（示政办发〔2026〕18号）要求")
        {
            Find = text => Hit.Of(NumberFirst(), text, match => "引用公文时，字号写在了标题前面。", "通行写法是先引标题，后在圆括号里引发文字号。"),
        },
        new("CHK122", Severity.Error, "国标", "日期里的虚位", "2026年03月05日", "2026年3月5日")
        {
            Basis = "GB/T 9704—2012，7.3.5.4",
            Find = text => Hit.Of(PaddedDate(), text, match => $"“{match.Value}”的月、日编了虚位。", "1不编为01，请去掉前面的0。", fix: match => match.Value.Replace("年0", "年", StringComparison.Ordinal).Replace("月0", "月", StringComparison.Ordinal)),
        },
        new("CHK139", Severity.Warning, "国标", "主题词（已取消）", "主题词：安全生产　检查　通知", "抄送：市委办公室。")
        {
            Basis = "GB/T 9704—2012",
            Find = text => Hit.Of(SubjectWords(), text, match => "标注主题词是旧标准（1999年版）的做法，2012年版已经取消。", "请删去这一行。"),
        },
    ];

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])(?:[\[［（(【](?<year>\d{4})[\]］）)】]第?(?<number>\d{1,5})号|〔(?<year>\d{4})〕(?:第(?<number>\d{1,5})号|(?<number>0\d{1,4})号))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WrongNumber();

    [GeneratedRegex(@"〔\d{4}〕\d{1,5}号(?:文件?)?《", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"\d{4}年(?:0\d月\d{1,2}日|\d{1,2}月0\d日)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PaddedDate();

    [GeneratedRegex(@"^[ 　]*主题词[:：].*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex SubjectWords();
}
