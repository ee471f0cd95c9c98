using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Checks;

/// <summary>Dates and days that cannot be.</summary>
internal static partial class FactRules
{
    private const string Days = "日一二三四五六";

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK202", Severity.Warning, "实务", "遗留的 XX、XXX", "XX市政府召开会议。", "示例市政府召开会议。")
        {
            Find = text => Hit.Of(Placeholder(), text, match => $"“{match.Value}”还没有填写。", "请填上实际内容。"),
        },
        new("CHK205", Severity.Error, "实务", "不存在的日期", "2026年2月30日召开会议。", "2026年2月27日召开会议。")
        {
            Find = text => Hit.Of(Date(), text, match => $"没有{match.Groups["date"].Value}这一天。", "请核对日期。", match => !ChineseDate.TryParse(match.Groups["date"].Value, out _)),
        },
        new("CHK206", Severity.Error, "实务", "日期与星期不符", "2026年2月6日（星期四）召开会议。", "2026年2月6日（星期五）召开会议。")
        {
            Find = text => Hit.Of(Date(), text, match => $"{match.Groups["date"].Value}是星期{DayOf(match)}，这里写的是星期{match.Groups["day"].Value}。", "请核对日期和星期。",
                match => match.Groups["day"].Success && DayOf(match) is { } day && day != (match.Groups["day"].Value[0] == '天' ? '日' : match.Groups["day"].Value[0])),
        },
        new("CHK226", Severity.Error, "实务", "不存在的月、日", "请于13月5日前报送。", "请于12月5日前报送。")
        {
            Find = text => Hit.Of(MonthDay(), text, match => $"没有{match.Value}这一天。", "请核对日期。", match => !ChineseDate.TryParse("2024年" + match.Value, out _)),
        },
    ];

    private static char? DayOf(Match match) => ChineseDate.TryParse(match.Groups["date"].Value, out var date) ? Days[(int)date.DayOfWeek] : null;

    [GeneratedRegex(@"(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<!\d)(?<date>\d{4}年\d{1,2}月\d{1,2}日)(?:[（(]?(?:星期|周)(?<day>[一二三四五六日天])[）)]?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<![\d年.])\d{1,2}月\d{1,2}日", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex MonthDay();
}
