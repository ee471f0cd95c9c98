using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Figures that cannot be, or do not agree with each other.</summary>
internal static partial class FigureRules
{
    private static readonly ImmutableDictionary<string, int> Founded = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create("建党", 1921), KeyValuePair.Create("中国共产党成立", 1921), KeyValuePair.Create("新中国成立", 1949),
        KeyValuePair.Create("中华人民共和国成立", 1949), KeyValuePair.Create("建军", 1927), KeyValuePair.Create("建团", 1922),
    ]);

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK010", Severity.Warning, "实务", "“几个一”与所列项数不符", "做到“三个一”：办一件实事、提一条建议。", "做到“两个一”：办一件实事、提一条建议。") { Find = CountedOnes },
        new("CHK207", Severity.Error, "实务", "周年与年份不符", "2026年是建党100周年。", "2026年是建党105周年。") { Find = Anniversaries },
        new("CHK211", Severity.Warning, "实务", "比率超过100%", "隐患整改率达到120%。", "隐患整改率达到100%。") { Find = Rates },
        new("CHK222", Severity.Error, "实务", "年份先后颠倒", "2028年至2026年实施。", "2026年至2028年实施。") { Find = YearRanges },
        new("CHK224", Severity.Warning, "实务", "手机号码不是11位", "联系电话：1380000123", "联系电话：13800001234")
        {
            Find = text => Hit.Of(Mobile(), text, match => $"手机号码“{match.Groups["number"].Value}”有{match.Groups["number"].Length}位，应为11位。", "请核对号码。"),
        },
    ];

    // Items that each hold 一 are counted; where one does not, the list is no plain one and is left alone.
    private static IEnumerable<Hit> CountedOnes(string text)
    {
        foreach (Match match in CountedOne().Matches(text))
        {
            var items = match.Groups["list"].Value.Split('、', '；');
            if (!ChineseNumeral.TryParse(match.Groups["count"].Value, out var count) || count == items.Length || !items.All(item => item.Contains('一', StringComparison.Ordinal))) continue;
            yield return new Hit(new TextSpan(match.Index, match.Groups["head"].Length), $"写的是“{match.Groups["count"].Value}个一”，后面列了{items.Length}项。", "请核对项数。");
        }
    }

    private static IEnumerable<Hit> Anniversaries(string text)
    {
        foreach (Match match in Anniversary().Matches(text))
        {
            var years = Year(match, "year") - Founded[match.Groups["event"].Value];
            if (years == Year(match, "count")) continue;
            yield return new Hit(new TextSpan(match.Index, match.Length), $"{match.Groups["year"].Value}年是{match.Groups["event"].Value}{years}周年，这里写的是{match.Groups["count"].Value}周年。", "请核对年份和周年。");
        }
    }

    private static IEnumerable<Hit> Rates(string text) => Hit.Of(Rate(), text, match => $"“{match.Value}”超过了100%。", "请核对数字。",
        match => decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) > 100);

    private static IEnumerable<Hit> YearRanges(string text) => Hit.Of(YearRange(), text, match => $"“{match.Value}”前大后小。", "请核对起止年份。",
        match => Year(match, "from") > Year(match, "to"));

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<head>“(?<count>[二两三四五六七八九十])个一”)[^：。；，\n]{0,8}：(?<list>[^。：，]{4,200})。", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CountedOne();

    [GeneratedRegex(@"(?<!\d)(?<year>\d{4})年(?:是|为|系|迎来|恰逢|正值)(?:我国|伟大的)?(?<event>建党|中国共产党成立|新中国成立|中华人民共和国成立|建军|建团)(?<count>\d{2,3})周年", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Anniversary();

    [GeneratedRegex(@"(?:覆盖|合格|满意|普及|入学|知晓|整改|办结|达标|出勤|持证|检测|抽检|参保)率(?:达到|达|为|保持在|提高到)?(?<number>\d{1,4}(?:\.\d+)?)%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?<!\d)(?<from>(?:19|20)\d{2})年?[至—～](?<to>(?:19|20)\d{2})年", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearRange();

    [GeneratedRegex(@"(?:电话|手机)(?:号码)?[:：]\s*(?<number>1[3-9]\d{5,8}|1[3-9]\d{10,14})(?![\d-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mobile();
}
