using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>Who writes to whom: direction, recipients, signer, copies.</summary>
internal static partial class RoutingRules
{
    private const string Regulation = GenreRules.Regulation;

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK110", Severity.Warning, "条例", "有隶属关系的机关之间用了函", Document("示例县人民政府", "关于商请支持工业园建设的函", "示例市人民政府：", "请予支持。"), Document("示例县人民政府", "关于商请支持工业园建设的函", "邻水县人民政府：", "请予支持。"))
        {
            Basis = Regulation,
            Find = text => Of(text, notice => notice.Type == "函" && Pair(notice) is ({ IsGovernment: true, Level: > 0 } from, { IsGovernment: true, Level: > 0 } to) && from.Level != to.Level
                ? $"{from.Place}{from.Body}给{to.Place}{to.Body}行文，一般不用函。" : null, "函用于不相隶属机关之间；向上级请求批准用请示，汇报用报告，对下级用通知、批复。"),
        },
        new("CHK111", Severity.Warning, "条例", "向没有隶属关系的机关用了请示", Document("示例市教育局", "关于拨付校舍维修资金的请示", "示例市财政局：", "妥否，请批示。"), Document("示例市教育局", "关于商请拨付校舍维修资金的函", "示例市财政局：", "请予支持。"))
        {
            Basis = Regulation,
            Find = text => Of(text, notice => notice.Type == "请示" && Pair(notice) is ({ IsDepartment: true } from, { IsDepartment: true } to) && from.Place == to.Place && from.Body != to.Body
                ? $"{to.Place}{to.Body}不是{from.Place}{from.Body}的上级机关。" : null, "请示适用于向上级机关请求指示、批准；向不相隶属的机关请求批准用函。"),
        },
        new("CHK112", Severity.Warning, "条例", "请示多头主送", Document("示例县水务局", "关于拨付设备经费的请示", "示例县人民政府、示例市水务局：", "妥否，请批示。"), Document("示例县水务局", "关于拨付设备经费的请示", "示例县人民政府：", "妥否，请批示。"))
        {
            Basis = Regulation,
            Find = text => OfRecipients(text, notice => notice.Type == "请示" && notice.Recipients is { } recipients && recipients.AsSpan().ContainsAny("、，") ? $"请示主送了几个机关（{recipients.TrimEnd('：', ':')}）。" : null, "向上级机关行文，原则上主送一个上级机关，其他机关可以抄送。"),
        },
        new("CHK113", Severity.Warning, "条例", "上行文没有签发人", "示水〔2026〕18号\n" + Document("示例县水务局", "关于拨付设备经费的请示", "示例县人民政府：", "妥否，请批示。"), "示水〔2026〕18号　　签发人：王明\n" + Document("示例县水务局", "关于拨付设备经费的请示", "示例县人民政府：", "妥否，请批示。"))
        {
            Basis = Regulation,
            Find = text => Of(text, notice => notice is { Type: "请示" or "报告", Number: not null } && !text.Lines.Any(line => line.Text.Contains("签发人", StringComparison.Ordinal)) ? "上行文没有标注签发人。" : null, "上行文应当标注签发人姓名。"),
        },
        new("CHK114", Severity.Error, "条例", "上行文抄送下级机关", Document("示例县水务局", "关于拨付设备经费的请示", "示例县人民政府：", "妥否，请批示。") + "\n抄送：各乡镇人民政府。", Document("示例县水务局", "关于拨付设备经费的请示", "示例县人民政府：", "妥否，请批示。") + "\n抄送：县财政局。")
        {
            Basis = Regulation,
            Find = text => text.Analysis.Notices.Where(notice => notice.Type is "请示" or "报告").SelectMany(notice => text.LinesOf(notice.Lines))
                .Where(line => DownwardCopy().IsMatch(line.Text)).Select(line => new Hit(line.Span, "上行文抄送了下级机关。", "向上级机关行文，不抄送下级机关。")),
        },
        new("CHK115", Severity.Warning, "条例", "向领导者个人行文", Document("示例县水务局", "关于拨付设备经费的请示", "王县长：", "妥否，请批示。"), Document("示例县水务局", "关于拨付设备经费的请示", "示例县人民政府：", "妥否，请批示。"))
        {
            Basis = Regulation,
            Find = text => OfRecipients(text, notice => notice.Type is "请示" or "报告" or "意见" && Person().Match(notice.Recipients ?? "") is { Success: true } match ? $"主送的是个人（{match.Value.TrimEnd('：', ':')}）。" : null, "除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文。"),
        },
    ];

    private static string Document(string issuer, string title, string recipient, string end) =>
        $"{issuer}{title}\n{recipient}\n根据年度工作安排，我们对有关情况作了调研论证，具体方案已经集体研究通过，现将有关事项报上。{end}\n{issuer}\n2026年3月5日";

    private static IEnumerable<Hit> Of(CheckedText text, Func<Notice, string?> fault, string remedy) =>
        from notice in text.Analysis.Notices
        let message = fault(notice)
        where message is not null
        select new Hit(GenreRules.TitleSpan(text, notice), message, remedy);

    private static IEnumerable<Hit> OfRecipients(CheckedText text, Func<Notice, string?> fault, string remedy) =>
        from notice in text.Analysis.Notices
        let message = fault(notice)
        where message is not null
        select new Hit(text.LinesOf(notice.Lines).FirstOrDefault(line => line.Text.StartsWith(notice.Recipients!, StringComparison.Ordinal))?.Span ?? GenreRules.TitleSpan(text, notice), message, remedy);

    /// <summary>Issuer and recipient, where there is one of each.</summary>
    private static (OrganName From, OrganName To)? Pair(Notice notice)
    {
        if (notice.Issuer is not { } issuer || notice.Recipients is not { } recipients || recipients.AsSpan().ContainsAny("、，")) return null;
        return (OrganName.Read(issuer), OrganName.Read(recipients));
    }

    [GeneratedRegex(@"^抄送[:：].*(?:各县|各区|各乡|各镇|各街道|所属各|各下属|各分公司|各村|各科室|各学校)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex DownwardCopy();

    [GeneratedRegex(@"^(?:尊敬的)?[\u4e00-\u9fff×XＸ]{1,8}(?:书记|市长|县长|区长|省长|镇长|乡长|局长|厅长|部长|主席|主任|校长|董事长|总经理)(?:同志)?[:：]$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Person();
}
