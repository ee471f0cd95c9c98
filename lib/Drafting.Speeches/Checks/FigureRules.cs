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
        KeyValuePair.Create("中华人民共和国成立", 1949), KeyValuePair.Create("建军", 1927), KeyValuePair.Create("建团", 1922), KeyValuePair.Create("改革开放", 1978),
    ]);

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK010", Severity.Warning, "实务", "“几个一”与所列项数不符", "做到“三个一”：办一件实事、提一条建议。", "做到“两个一”：办一件实事、提一条建议。") { Find = CountedOnes },
        new("CHK207", Severity.Error, "实务", "周年与年份不符", "2026年是建党100周年。", "2026年是建党105周年。") { Find = Anniversaries },
        new("CHK211", Severity.Warning, "实务", "比率超过100%", "隐患整改率达到120%。", "隐患整改率达到100%。")
        {
            Find = text => Hit.Of(Rate(), text, match => $"“{match.Value}”超过了100%。", "请核对数字。", match => Amount(match, "number") > 100),
        },
        new("CHK212", Severity.Warning, "实务", "各项占比合计超过100%", "其中，一产占40%、二产占45%、三产占30%。", "其中，一产占25%、二产占45%、三产占30%。") { Find = Shares },
        new("CHK213", Severity.Warning, "实务", "“其中”各项之和大于总数", "共检查企业120家，其中化工企业70家、商贸企业60家。", "共检查企业130家，其中化工企业70家、商贸企业60家。") { Find = Parts },
        new("CHK214", Severity.Warning, "实务", "同一指标前后两个数", "全市隐患整改率达到98%。要再接再厉，把好的做法坚持下去，全市隐患整改率达到96%。", "全市隐患整改率达到98%。要再接再厉，把好的做法坚持下去。") { Find = Different },
        new("CHK219", Severity.Hint, "实务", "周年与成稿年份不符", "在学习推进会上的讲话\n（2026年3月5日）\n同志们：\n明年是建党90周年，要早作准备，组织好纪念活动，讲好身边故事。", "在学习推进会上的讲话\n（2026年3月5日）\n同志们：\n今年是建党105周年，要早作准备，组织好纪念活动，讲好身边故事。") { Find = OldAnniversaries },
        new("CHK224", Severity.Warning, "实务", "手机号码不是11位", "联系电话：1380000123", "联系电话：13800001234")
        {
            Find = text => Hit.Of(Mobile(), text, match => $"手机号码“{match.Groups["number"].Value}”有{match.Groups["number"].Length}位，应为11位。", "请核对号码。"),
        },
        new("CHK225", Severity.Error, "实务", "身份证号码的校验码不符", "公民身份号码：110101199003072317", "公民身份号码：110101199003072316") { Basis = "GB 11643—1999", Find = text => Hit.Of(Identity(), text, match => $"“{match.Value}”的末位与前17位不符。", "请核对号码。", match => !IsIdentity(match.Value)) },
        new("CHK230", Severity.Warning, "实务", "增减幅度与前后数不符", "由10家增加到15家，增长30%。", "由10家增加到15家，增长50%。") { Find = Growth },
        new("CHK233", Severity.Error, "实务", "百分号与百分点连用", "比上年提高5%个百分点。", "比上年提高5个百分点。")
        {
            Find = text => Hit.Of(PercentPoints(), text, match => $"“{match.Value}”多了百分号。", "请写“个百分点”，前面不加百分号。", fix: _ => "个百分点"),
        },
        new("CHK234", Severity.Warning, "实务", "下降又用负数", "事故起数下降-5%。", "事故起数下降5%。")
        {
            Find = text => Hit.Of(DoubleMinus(), text, match => $"“{match.Value}”：下降后面又是负数。", "请去掉负号，或改为“增长”。"),
        },
    ];

    // Items that each hold 一 are counted; where one does not, the list is no plain one and is left alone.
    private static IEnumerable<Hit> CountedOnes(CheckedText text)
    {
        foreach (Match match in CountedOne().Matches(text.Content))
        {
            var items = match.Groups["list"].Value.Split('、', '；');
            if (!ChineseNumeral.TryParse(match.Groups["count"].Value, out var count) || count == items.Length || !items.All(item => item.Contains('一', StringComparison.Ordinal))) continue;
            yield return new Hit(new TextSpan(match.Index, match.Groups["head"].Length), $"写的是“{match.Groups["count"].Value}个一”，后面列了{items.Length}项。", "请核对项数。");
        }
    }

    private static IEnumerable<Hit> Anniversaries(CheckedText text) => Hit.Of(Anniversary(), text,
        match => $"{match.Groups["year"].Value}年是{match.Groups["event"].Value}{Whole(match, "year") - Founded[match.Groups["event"].Value]}周年，这里写的是{match.Groups["count"].Value}周年。", "请核对年份和周年。",
        match => Whole(match, "year") - Founded[match.Groups["event"].Value] != Whole(match, "count"));

    // 今年 and 明年, and the year of the draft: an anniversary long past is from an old draft. 隆重庆祝… of past years names its year before it.
    private static IEnumerable<Hit> OldAnniversaries(CheckedText text) => text.Year is not { } year ? [] : Hit.Of(NearAnniversary(), text,
        match => $"{match.Groups["event"].Value}{match.Groups["count"].Value}周年是{Founded[match.Groups["event"].Value] + Whole(match, "count")}年，与成稿的{year}年对不上。", "请核对，可能是旧稿的话。",
        match => Math.Abs(Founded[match.Groups["event"].Value] + Whole(match, "count") - year) > 1);

    private static IEnumerable<Hit> Shares(CheckedText text) => Hit.Of(ShareList(), text, match => $"各项占比合计{Sum(match):0.##}%，超过了100%。", "请核对数字。", match => Sum(match) > 100.5m);

    private static IEnumerable<Hit> Parts(CheckedText text) => Hit.Of(PartList(), text,
        match => $"“其中”各项之和是{Sum(match):0.##}{match.Groups["unit"].Value}，大于总数{match.Groups["total"].Value}{match.Groups["unit"].Value}。", "请核对数字。", match => Sum(match) > Amount(match, "total"));

    // The same words, so long that they name one figure, and no word of another time near them.
    private static IEnumerable<Hit> Different(CheckedText text)
    {
        var first = new Dictionary<string, (string Value, int Line)>(StringComparer.Ordinal);
        foreach (Match match in Indicator().Matches(text.Content))
        {
            var place = text.Source.PositionAt(match.Index);
            var before = text.Source.Line(place.Line)[..(place.Column - 1)];
            if (OtherTime().IsMatch(before[(before.LastIndexOfAny("，。；") + 1)..]) || first.TryAdd(match.Groups["name"].Value, (match.Groups["value"].Value, place.Line))) continue;
            var (value, line) = first[match.Groups["name"].Value];
            if (value != match.Groups["value"].Value)
                yield return new Hit(new TextSpan(match.Index, match.Length), $"{match.Groups["name"].Value}在第{line}行是{value}，这里是{match.Groups["value"].Value}。", "请核对，统一成一个数。");
        }
    }

    private static IEnumerable<Hit> Growth(CheckedText text) => Hit.Of(Change(), text,
        match => $"从{match.Groups["from"].Value}到{match.Groups["to"].Value}，幅度是{Percent(match):0.#}%，这里写的是{match.Groups["percent"].Value}%。", "请核对数字。",
        match => Amount(match, "from") > 0 && Math.Abs(Percent(match) - Amount(match, "percent")) > 0.6m);

    private static decimal Percent(Match match) => Math.Abs(Amount(match, "to") - Amount(match, "from")) / Amount(match, "from") * 100;

    private static decimal Sum(Match match) => match.Groups["part"].Captures.Sum(part => decimal.Parse(part.ValueSpan, CultureInfo.InvariantCulture));

    private static decimal Amount(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int Whole(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>GB 11643-1999: ISO 7064 MOD 11-2 over the first seventeen figures.</summary>
    private static bool IsIdentity(string number)
    {
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += (number[i] - '0') * weights[i];
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(number[17]);
    }

    [GeneratedRegex(@"(?<head>“(?<count>[二两三四五六七八九十])个一”)[^：。；，\n]{0,8}：(?<list>[^。：，]{4,200})。", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex CountedOne();

    [GeneratedRegex(@"(?<!\d)(?<year>\d{4})年(?:是|为|系|迎来|恰逢|正值)(?:我国|伟大的)?(?<event>建党|中国共产党成立|新中国成立|中华人民共和国成立|建军|建团|改革开放)(?<count>\d{2,3})周年", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Anniversary();

    [GeneratedRegex(@"(?:(?:今年|明年)(?:的)?(?:\d{1,2}月)?(?:是|为|系|迎来|恰逢|正值)?(?:我国|伟大的)?|向|迎接|(?:牢牢)?抓住)(?<event>建党|中国共产党成立|新中国成立|中华人民共和国成立|建军|建团|改革开放)(?<count>\d{2,3})周年", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NearAnniversary();

    [GeneratedRegex(@"(?:覆盖|合格|满意|普及|入学|知晓|整改|办结|达标|出勤|持证|检测|抽检|参保|完成|签约|入住|安装|登记)率(?:达到|达|为|保持在|提高到)?(?<number>\d{1,4}(?:\.\d+)?)%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Rate();

    [GeneratedRegex(@"其中[，：]?(?:[^，。；、%\d]{1,16}占(?:比)?(?:达到|达|为)?(?<part>\d{1,3}(?:\.\d+)?)%[、，；]?){2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ShareList();

    [GeneratedRegex(@"(?:共|总计|合计|累计)[^，。；\d]{0,16}(?<total>\d{1,9}(?:\.\d+)?)(?<unit>[家个人户名起件处项辆座万亿元所套台]{1,2})[^，。；\d]{0,6}[，,]其中[，：]?(?:[^，。；、\d]{1,16}(?<part>\d{1,9}(?:\.\d+)?)\k<unit>[、，；]?){2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PartList();

    [GeneratedRegex(@"(?<name>(?:全[省市县区镇乡]|我[市县区镇])[\u4e00-\u9fff]{2,10}?(?:率|总数|总量|总额|总值|总产值|总收入))(?:达到|达|为|是)(?<value>\d[\d.]*(?:%|万|亿|[个家人户元])?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Indicator();

    [GeneratedRegex(@"去年|上年|前年|上半年|下半年|季度|明年|到20|力争|目标|月|\d年|如果|要|当时|过去|原来", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"(?:电话|手机)(?:号码)?[:：]\s*(?<number>1[3-9]\d{5,8}|1[3-9]\d{10,14})(?![\d-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Identity();

    [GeneratedRegex(@"(?:由|从)[^，。；\d]{0,8}(?<from>\d{1,9}(?:\.\d+)?)(?<unit>[\u4e00-\u9fff%]{0,3})(?:增加|提高|上升|增长|扩大|减少|下降|降低|缩减|压减)(?:到|至|为)(?<to>\d{1,9}(?:\.\d+)?)\k<unit>[，,](?:增长|增加|增幅|提高|上升|下降|减少|降幅|降低|压减)(?:了|达到|达|为)?(?<percent>\d{1,4}(?:\.\d+)?)%", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Change();

    [GeneratedRegex(@"(?<=\d)%个?百分点", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PercentPoints();

    [GeneratedRegex(@"(?:下降|减少|降低|压减)了?[-－−]\d[\d.]*%?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex DoubleMinus();
}
