using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Checks;

/// <summary>How numbers, dates and units are written (GB/T 15835-2011).</summary>
internal static partial class NumeralRules
{
    private const string Standard = "GB/T 15835—2011";

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK320", Severity.Warning, "标准", "阿拉伯数字与“千”“百”连用", "投资3千5百万元。", "投资3500万元。")
        {
            Basis = Standard,
            Find = text => Hit.Of(MixedThousands(), text, match => $"“{match.Value}”混用了两种数字。", "除“万”“亿”外，请全用阿拉伯数字或全用汉字。"),
        },
        new("CHK321", Severity.Warning, "实务", "“二”与“两”", "有二个问题要说清楚。", "有两个问题要说清楚。")
        {
            Find = text => Hit.Of(TwoAsCount(), text, match => $"“{match.Value}”里的“二”一般说“两”。", "请改为“两”。", fix: _ => "两"),
        },
        new("CHK322", Severity.Warning, "标准", "年份简写", "工程于98年10月开工。", "工程于1998年10月开工。")
        {
            Basis = Standard,
            Find = text => Hit.Of(ShortYear(), text, match => $"“{match.Value}”的年份少了两位。", "请写四位年份。"),
        },
        new("CHK325", Severity.Warning, "标准", "农历日期用了阿拉伯数字", "时间定在农历正月15。", "时间定在农历正月十五。")
        {
            Basis = Standard,
            Find = text => Hit.Of(LunarDate(), text, match => $"农历日期“{match.Value}”用了阿拉伯数字。", "农历月、日用汉字数字。", fix: Lunar),
        },
        new("CHK329", Severity.Warning, "实务", "全角数字和字母", "完成率达到９８％。", "完成率达到98%。")
        {
            Find = text => Hit.Of(FullWidth(), text, match => $"“{match.Value}”用了全角字符。", "请改为半角。", fix: match => string.Concat(match.Value.Select(character => (char)(character - 0xFEE0)))),
        },
        new("CHK357", Severity.Warning, "标准", "计量单位的写法", "建筑面积1200平方。", "建筑面积1200平方米。")
        {
            Basis = "GB 3100—1993",
            Find = text => Hit.Of(Unit(), text, match => $"“{match.Groups["at"].Value}”不是规范的单位名称。", "请用平方米、立方米、千克（kg）、千米（km）。", fix: match => UnitOf(match.Groups["at"].Value)),
        },
        new("CHK358", Severity.Warning, "标准", "星期用了阿拉伯数字", "每周星期5组织学习。", "每周星期五组织学习。")
        {
            Basis = Standard,
            Find = text => Hit.Of(WeekdayFigure(), text, match => $"“星期{match.Groups["at"].Value}”用了阿拉伯数字。", "星期几用汉字数字。", fix: match => match.Groups["at"].Value == "7" ? "日" : ChineseNumeral.Format(match.Groups["at"].Value[0] - '0')),
        },
        new("CHK360", Severity.Warning, "实务", "约数重复（近……余）", "近300余人参加。", "近300人参加。")
        {
            Find = text => Hit.Of(NearlyMore(), text, match => $"“{match.Value}”一头说不到，一头说有余。", "请只留一个。"),
        },
        new("CHK361", Severity.Warning, "实务", "范围重复（超过……以上）", "超过300人以上参加。", "超过300人参加。")
        {
            Find = text => Hit.Of(OverAbove(), text, match => $"“{match.Value}”说了两遍范围。", "请只留一个。"),
        },
        new("CHK362", Severity.Warning, "标准", "几与数字连用", "来了10几个人。", "来了十几个人。")
        {
            Basis = Standard,
            Find = text => Hit.Of(SomeFigure(), text, match => $"“{match.Value}”：含“几”的概数用汉字数字。", "请改为汉字数字。", fix: match => ChineseNumeral.Format(int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)) + "几"),
        },
    ];

    private static string Lunar(Match match)
    {
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var month = match.Groups["month"].Value;
        if (int.TryParse(month, CultureInfo.InvariantCulture, out var number)) month = ChineseNumeral.Format(number);
        return $"{match.Groups["head"].Value}{month}月{(day <= 10 ? "初" : "")}{ChineseNumeral.Format(day)}";
    }

    private static string UnitOf(string unit) => unit switch { "平方" or "平米" => "平方米", "立方" => "立方米", "KG" or "Kg" => "kg", "KM" or "Km" => "km", _ => unit };

    [GeneratedRegex(@"\d+(?:\.\d+)?(?:千(?!克|米|瓦|伏|卡|家|帕|赫)|百(?!分))(?:\d+[百十]?)?(?:万|亿|元|人|个|家|吨|亩|多|余|名|户)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex MixedThousands();

    [GeneratedRegex(@"(?<![一二三四五六七八九十百千万第零〇初之老])二(?=(?:个(?!月)|名(?!称)|位(?!置)|件|家(?!庄)|条|项|种|张|本|届(?=会)|辆|座)[\u4e00-\u9fff])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TwoAsCount();

    [GeneratedRegex(@"(?<![\d.第近约每满超])(?:[4-9]\d|[01]\d|2[0-9])年\d{1,2}月(?!份?以来|个)(?:\d{1,2}日)?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"(?:(?<head>农历)(?<month>正|[二三四五六七八九十冬腊]|十一|十二|\d{1,2})|(?<head>)(?<month>正|冬|腊))月(?<day>[12]\d|30|[1-9])(?!\d)(?:日(?!子))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex LunarDate();

    [GeneratedRegex(@"[０-９Ａ-Ｚａ-ｚ％．]*[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ％．]*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex FullWidth();

    [GeneratedRegex(@"\d(?:万|亿|多|余)?(?<at>平米|平方(?![米千公厘分毫根和差数向])|立方(?![米厘分毫根和])|KG|Kg|KM|Km)(?![A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"星期(?<at>[1-7])(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WeekdayFigure();

    [GeneratedRegex(@"(?:近|约|大约|将近|接近)\d[\d.]*[万亿]?(?:余|多)(?:[万亿]?[元人家个户名项起次件吨亩公])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NearlyMore();

    [GeneratedRegex(@"(?:超过|多于|大于|高于)\d[\d.]*[万亿]?[\u4e00-\u9fff%]{0,3}以上|(?:不足|少于|小于|低于)\d[\d.]*[万亿]?[\u4e00-\u9fff%]{0,3}以下", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OverAbove();

    [GeneratedRegex(@"(?<![\d.])(?<number>[1-9]0)几(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SomeFigure();
}
