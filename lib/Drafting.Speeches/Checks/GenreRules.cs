using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Whether a document is of the genre that its purpose asks for, and its title says so.</summary>
internal static partial class GenreRules
{
    /// <summary>The regulation that names the fifteen genres and what each is for.</summary>
    internal const string Regulation = "党政机关公文处理工作条例（2012年）";

    private static readonly (string Formula, string Genre)[] Closings =
    [
        ("特此通知", "通知"), ("特此通报", "通报"), ("特此报告", "报告"), ("特此公告", "公告"), ("特此通告", "通告"), ("特此批复", "批复"), ("此复", "批复"),
        ("特此函告", "函"), ("特此函达", "函"), ("特此函复", "函"), ("特此函商", "函"),
    ];

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK101", Severity.Error, "条例", "不是法定文种", "示例县水务局关于购置抢险设备的申请\n示例县人民政府：\n因防汛需要，拟购置抢险设备一批，所需经费请在预算中安排。", "示例县水务局关于购置抢险设备的请示\n示例县人民政府：\n因防汛需要，拟购置抢险设备一批，所需经费请在预算中安排。妥否，请批示。")
        {
            Basis = Regulation,
            Find = text => Hit.Of(OtherGenre(), text, match => $"“{match.Groups["at"].Value}”不是法定文种。", "条例规定的文种有15种；请求批准用请示，汇报工作用报告，商洽用函。"),
        },
        new("CHK102", Severity.Warning, "实务", "标题文种重叠", "示例市教育局关于转发《关于做好招生工作的通知》的通知的通知", "示例市教育局关于转发做好招生工作通知的通知")
        {
            Find = text => Hit.Of(DoubledGenre(), text, match => $"标题里“{match.Value}”重叠。", "请只留一个文种。"),
        },
        new("CHK103", Severity.Error, "条例", "请示与报告混用", "示例县水务局关于增加编制的请示报告", "示例县水务局关于增加编制的请示")
        {
            Basis = Regulation,
            Find = text => Hit.Of(RequestReport(), text, match => $"“{match.Value}”把两个文种合在了一起。", "请求指示、批准用请示；汇报工作、反映情况用报告。"),
        },
        new("CHK104", Severity.Error, "条例", "请示一文多事", Request("关于增加人员编制和拨付设备经费的请示"), Request("关于拨付设备经费的请示"))
        {
            Basis = Regulation,
            Find = text => Of(text, "请示", notice => TwoMatters().Match(notice.Title!) is { Success: true } match ? $"标题里“{match.Value}”是两件事。" : null, "请示应当一文一事，请分成两份。"),
        },
        new("CHK105", Severity.Error, "条例", "报告里夹带请示事项", Report("建议县政府增拨资金200万元，妥否，请批示。"), Report("下一步，我局将继续抓好落实。"))
        {
            Basis = Regulation,
            Find = text => InBody(text, "报告", Asking(), match => $"报告里写了“{match.Value}”。", "不得在报告等非请示性公文中夹带请示事项，请另写请示。"),
        },
        new("CHK106", Severity.Warning, "实务", "请示没有结尾用语", Request("关于拨付设备经费的请示").Replace("妥否，请批示。", "", StringComparison.Ordinal), Request("关于拨付设备经费的请示")) { Find = NoAsking },
        new("CHK107", Severity.Warning, "实务", "结尾用语与文种不符", Notice("特此通报。"), Notice("特此通知。")) { Find = WrongClosing },
        new("CHK135", Severity.Hint, "实务", "批复没有引述来文", Reply("同意你镇实施供水管网改造工程。"), Reply("你镇《关于实施供水管网改造工程的请示》（云政〔2026〕29号）收悉。同意你镇实施供水管网改造工程。"))
        {
            Find = text => Of(text, "批复", notice => text.LinesOf(notice.Lines).Any(line => line.Text.AsSpan().ContainsAny("悉") || line.Text.Contains("你们报来", StringComparison.Ordinal)) ? null : "批复没有引述来文。", "通常先引来文的标题和字号，再写“收悉”。"),
        },
        new("CHK140", Severity.Hint, "条例", "公告与通告混用", "示例市供水公司关于停水的公告\n因管网检修，定于2026年3月5日停水一天，请用户提前储水。", "示例市供水公司关于停水的通告\n因管网检修，定于2026年3月5日停水一天，请用户提前储水。")
        {
            Basis = Regulation,
            Find = text => Hit.Of(LocalAnnouncement(), text, match => $"“{match.Groups["what"].Value}”一类的事不用公告。", "公告宣布重要事项或法定事项；一定范围内应当遵守或者周知的事项用通告。"),
        },
        new("CHK141", Severity.Hint, "条例", "表彰、批评用了通知", "示例市人民政府关于表彰先进单位的通知\n各县（区）人民政府：\n现对下列单位予以表彰。", "示例市人民政府关于表彰先进单位的通报\n各县（区）人民政府：\n现对下列单位予以表彰。")
        {
            Basis = Regulation,
            Find = text => Hit.Of(PraiseByNotice(), text, match => $"“{match.Groups["what"].Value}”不用通知。", "表彰先进、批评错误用通报，奖惩有关单位和人员的也可用决定。"),
        },
    ];

    private static string Request(string title) => $"示例县水务局{title}\n示例县人民政府：\n我局承担全县防汛抢险任务，现有设备老化严重，不能满足需要，拟按程序购置一批。妥否，请批示。\n示例县水务局\n2026年3月5日";

    private static string Report(string end) => $"示例县水务局关于防汛准备工作情况的报告\n示例县人民政府：\n汛前，我局组织检查了全县的水库、堤防和涵闸，发现问题均已整改。{end}\n示例县水务局\n2026年3月5日";

    private static string Notice(string end) => $"示例市教育局关于做好放假安排的通知\n各中小学校：\n请各学校按照校历安排放假，做好值班工作，确保师生安全。\n{end}\n示例市教育局\n2026年3月5日";

    private static string Reply(string body) => $"示例县人民政府关于供水管网改造工程的批复\n云杉镇人民政府：\n{body}请认真组织实施。\n此复。\n示例县人民政府\n2026年3月5日";

    internal static IEnumerable<Hit> Of(CheckedText text, string genre, Func<Notice, string?> fault, string remedy) =>
        from notice in text.Analysis.Notices
        where notice.Type == genre
        let message = fault(notice)
        where message is not null
        select new Hit(TitleSpan(text, notice), message, remedy);

    /// <summary>The line that ends the title of a document.</summary>
    internal static TextSpan TitleSpan(CheckedText text, Notice notice)
    {
        var lines = text.LinesOf(notice.Lines).ToList();
        var line = lines.Find(candidate => notice.Title is { } title && title.EndsWith(candidate.Text, StringComparison.Ordinal)) ?? lines[0];
        return line.Span;
    }

    private static IEnumerable<Hit> InBody(CheckedText text, string genre, Regex pattern, Func<Match, string> message, string remedy) =>
        from notice in text.Analysis.Notices
        where notice.Type == genre
        from line in text.LinesOf(notice.Lines)
        from Match match in pattern.Matches(line.Text)
        select new Hit(line.Part(match.Index, match.Length), message(match), remedy);

    private static IEnumerable<Hit> NoAsking(CheckedText text) =>
        Of(text, "请示", notice => text.LinesOf(notice.Lines).Any(line => Asking().IsMatch(line.Text)) ? null : "请示没有请求批准的用语。", "结尾通常写“妥否，请批示”。");

    private static IEnumerable<Hit> WrongClosing(CheckedText text)
    {
        foreach (var notice in text.Analysis.Notices)
        {
            foreach (var line in text.LinesOf(notice.Lines).Where(line => line.Text.Length <= 12))
            {
                var (formula, genre) = Array.Find(Closings, closing => line.Text.TrimEnd('。', '！') == closing.Formula);
                if (formula is null || notice.Type is null || notice.Type.EndsWith(genre, StringComparison.Ordinal) || (formula == "此复" && notice.Type is "函" or "复函")) continue;
                yield return new Hit(line.Span, $"文种是{notice.Type}，结尾却是“{formula}”。", "请改用与文种相符的结尾，或删去。");
            }
        }
    }

    [GeneratedRegex(@"^.{0,30}关于.{2,40}的(?<at>申请|请求|申请书|汇报|请柬|批示|指示|答复函件|总结报告书|启事)\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OtherGenre();

    [GeneratedRegex(@"的(?<genre>通知|通报|意见|决定|报告|函|公告|通告)的\k<genre>(?=\r?$)(?<=^.*的\k<genre>的\k<genre>)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DoubledGenre();

    [GeneratedRegex(@"(?<=关于.{2,40}的)请示报告(?=\r?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex RequestReport();

    [GeneratedRegex(@"(?:增加|增设|拨付|解决|批准|调整|建设|购置|设立|追加|改造|划拨|召开|申请|修建|提高|给予|举办|开展|聘用|采购|租用|新建|扩建|维修|成立|补助|核定)[^、和及并]{2,14}(?:和|及|以及|并|、)(?:增加|增设|拨付|解决|批准|调整|建设|购置|设立|追加|改造|划拨|召开|申请|修建|提高|给予|举办|开展|聘用|采购|租用|新建|扩建|维修|成立|补助|核定)[^、和及并]{2,14}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TwoMatters();

    [GeneratedRegex(@"(?:妥否|当否|可否|是否妥当)[，,]?请.{0,4}(?:批示|批复|审批|示|定)|(?:恳请|请予|敬请|请)(?:予以)?(?:批示|批准|审批|审定|批复|核准|解决为盼)(?=。|，|为盼)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"关于.{0,20}?(?<what>停水|停电|停气|停课|道路施工|道路封闭|交通管制|放假|失物招领|搬迁|临时管制).{0,8}的公告\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex LocalAnnouncement();

    [GeneratedRegex(@"关于(?:对.{2,20})?(?<what>表彰|表扬|通报批评|批评|嘉奖)(?!工作|推荐|评选|大会|会议).{2,30}(?<!工作|会议|大会|推荐)的通知\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PraiseByNotice();
}
