using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Checks;

/// <summary>Times that run backwards, do not exist, or say no day.</summary>
internal static partial class TimeRules
{
    private static readonly ImmutableDictionary<string, int> FirstYears = ImmutableDictionary.CreateRange(
        [KeyValuePair.Create("一", 2006), KeyValuePair.Create("二", 2011), KeyValuePair.Create("三", 2016), KeyValuePair.Create("四", 2021), KeyValuePair.Create("五", 2026), KeyValuePair.Create("六", 2031)]);

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK215", Severity.Hint, "实务", "公文里的相对日期", Notice("明天召开会议，请按时参加。"), Notice("3月6日召开会议，请按时参加。")) { Find = Relative },
        new("CHK217", Severity.Error, "实务", "起止日期颠倒", "时间为11月20日至11月15日。", "时间为11月15日至11月20日。") { Find = Ranges },
        new("CHK218", Severity.Warning, "实务", "期限早于成文日期", Notice("请于2025年12月31日前报送总结。"), Notice("请于2026年12月31日前报送总结。")) { Find = Deadlines },
        new("CHK222", Severity.Error, "实务", "年份先后颠倒", "2028年至2026年实施。", "2026年至2028年实施。")
        {
            Find = text => Hit.Of(YearRange(), text, match => $"“{match.Value}”前大后小。", "请核对起止年份。", match => Number(match, "from") > Number(match, "to")),
        },
        new("CHK223", Severity.Error, "实务", "五年规划与年份不符", "“十五五”时期（2025—2030年）是关键时期。", "“十五五”时期（2026—2030年）是关键时期。")
        {
            Find = text => Hit.Of(Plan(), text, match => $"“十{match.Groups["plan"].Value}五”是{FirstYears[match.Groups["plan"].Value]}—{FirstYears[match.Groups["plan"].Value] + 4}年。", "请核对年份。",
                match => Number(match, "from") != FirstYears[match.Groups["plan"].Value] || Number(match, "to") != FirstYears[match.Groups["plan"].Value] + 4),
        },
        new("CHK228", Severity.Error, "实务", "不存在的时刻", "会议于上午9:75召开。", "会议于上午9:45召开。")
        {
            Find = text => Hit.Of(Clock(), text, match => $"没有“{match.Groups["at"].Value}”这个时刻。", "请核对时间。", match => Number(match, "hour") > 24 || Number(match, "minute") > 59),
        },
        new("CHK229", Severity.Warning, "实务", "起止时刻颠倒", "会议时间为16:00至14:30。", "会议时间为14:30至16:00。")
        {
            Find = text => Hit.Of(ClockRange(), text, match => $"“{match.Value}”前晚后早。", "请核对起止时间；到第二天的，请写“次日”。",
                match => (Number(match, "h1") * 60) + Number(match, "m1") > (Number(match, "h2") * 60) + Number(match, "m2") && !(Number(match, "h1") >= 17 && Number(match, "h2") <= 11)),
        },
    ];

    private static string Notice(string body) => $"示例市教育局关于做好近期工作的通知\n各中小学校：\n{body}各校要认真组织，确保师生安全。\n示例市教育局\n2026年3月5日";

    // In a speech 今天 is the day of the meeting; a document is read on another day.
    private static IEnumerable<Hit> Relative(CheckedText text) =>
        from notice in text.Analysis.Notices
        where notice.Type is not ("纪要" or "会议纪要")
        from line in text.LinesOf(notice.Lines)
        from Match match in RelativeDay().Matches(line.Text)
        select new Hit(line.Part(match.Index, match.Length), $"公文里用了“{match.Value}”。", "请写具体日期。");

    private static IEnumerable<Hit> Ranges(CheckedText text) => Hit.Of(DateRange(), text, match => $"“{match.Value}”前晚后早。", "请核对起止日期。",
        match => Year(match, "y1") is var first && (Year(match, "y2") ?? first) is var second && (first ?? 0, Number(match, "m1"), Number(match, "d1")).CompareTo((second ?? 0, match.Groups["m2"].Success ? Number(match, "m2") : Number(match, "m1"), Number(match, "d2"))) > 0
            // 12月20日至1月5日 runs over the turn of the year.
            && !(second == first && match.Groups["m2"].Success && Number(match, "m1") >= 9 && Number(match, "m2") <= 4));

    private static IEnumerable<Hit> Deadlines(CheckedText text)
    {
        foreach (var notice in text.Analysis.Notices)
        {
            if (notice.Date?.Date is not { } signed) continue;
            foreach (var line in text.LinesOf(notice.Lines))
                foreach (Match match in Deadline().Matches(line.Text))
                    if (ChineseDate.TryParse(match.Groups["date"].Value, out var date) && date < signed)
                        yield return new Hit(line.Part(match.Index, match.Length), $"期限{match.Groups["date"].Value}早于成文日期{notice.Date.Text}。", "请核对。");
        }
    }

    private static int? Year(Match match, string group) => match.Groups[group].Success ? Number(match, group) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\u4e00-\u9fff]{0,1}[到在每])(?:昨天|前天|明天|后天|今天(?:上午|下午|晚上)|上周[一二三四五六日]|下周[一二三四五六日]|本周[一二三四五六日]|昨日|明日)(?![^。，“]{0,6}”)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex RelativeDay();

    [GeneratedRegex(@"(?<!\d)(?:(?<y1>(?:19|20)\d{2})年)?(?<!\d)(?<m1>\d{1,2})月(?<d1>\d{1,2})日(?:至|到|—|－|-|～)(?:(?<y2>(?:19|20)\d{2})年)?(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DateRange();

    [GeneratedRegex(@"(?<!\d)(?<date>\d{4}年\d{1,2}月\d{1,2}日)(?:前|之前|以前)[^。，；]{0,24}(?:报送|报至|上报|报|完成|提交|反馈|返回|送达|到位)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"(?<!\d)(?<from>(?:19|20)\d{2})年?[至—～](?<to>(?:19|20)\d{2})年", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex YearRange();

    [GeneratedRegex(@"“?十(?<plan>[一二三四五六])五”?(?:规划|时期|期间|计划)?[（(](?<from>20\d{2})年?[—～至-](?<to>20\d{2})年?[）)]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Plan();

    [GeneratedRegex(@"(?:上午|下午|晚上|早上|中午|于|时间[为：:]|日)(?<at>(?<hour>\d{1,2})[:：](?<minute>\d{2}))(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<!\d)(?<h1>\d{1,2})[:：](?<m1>[0-5]\d)(?:至|到|—|－|-|～)(?<h2>\d{1,2})[:：](?<m2>[0-5]\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ClockRange();
}
