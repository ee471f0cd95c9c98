using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>What a draft must not leave open or get wrong: places to fill, dates, weekdays.</summary>
internal static partial class FactRules
{
    private const string Days = "日一二三四五六";

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK202", Severity.Warning, "实务", "遗留的 XX、XXX", "XX市政府召开会议。", "示例市政府召开会议。") { Find = Placeholders },
        new("CHK205", Severity.Error, "实务", "不存在的日期", "2026年2月30日召开会议。", "2026年2月27日召开会议。") { Find = ImpossibleDates },
        new("CHK206", Severity.Error, "实务", "日期与星期不符", "2026年2月6日（星期四）召开会议。", "2026年2月6日（星期五）召开会议。") { Find = Weekdays },
    ];

    private static IEnumerable<Hit> Placeholders(string text) => Placeholder().Matches(text)
        .Select(match => new Hit(new TextSpan(match.Index, match.Length), $"“{match.Value}”还没有填写。", "请填上实际内容。"));

    private static IEnumerable<Hit> ImpossibleDates(string text) => Date().Matches(text)
        .Where(match => !ChineseDate.TryParse(match.Groups["date"].Value, out _))
        .Select(match => new Hit(new TextSpan(match.Index, match.Groups["date"].Length), $"没有{match.Groups["date"].Value}这一天。", "请核对日期。"));

    private static IEnumerable<Hit> Weekdays(string text)
    {
        foreach (Match match in Date().Matches(text))
        {
            if (!match.Groups["day"].Success || !ChineseDate.TryParse(match.Groups["date"].Value, out var date)) continue;
            var day = Days[(int)date.DayOfWeek];
            var written = match.Groups["day"].Value[0];
            if (day == (written == '天' ? '日' : written)) continue;
            yield return new Hit(new TextSpan(match.Index, match.Length), $"{match.Groups["date"].Value}是星期{day}，这里写的是星期{written}。", "请核对日期和星期。");
        }
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<!\d)(?<date>\d{4}年\d{1,2}月\d{1,2}日)(?:[（(]?(?:星期|周)(?<day>[一二三四五六日天])[）)]?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();
}
