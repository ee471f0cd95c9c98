using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Checks;

/// <summary>How the elements of an official document are written: recipients, attachments, date, note, imprint (GB/T 9704-2012, 7.2 to 7.4).</summary>
internal static partial class ElementRules
{
    private const string Standard = "GB/T 9704—2012";

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK117", Severity.Error, "国标", "汉字写的成文日期", Notice("二〇二六年三月五日"), Notice("2026年3月5日"))
        {
            Basis = Standard + "，7.3.5.4",
            Find = ChineseDates,
        },
        new("CHK120", Severity.Warning, "实务", "公文标题末尾的标点", Notice("2026年3月5日").Replace("的通知\n", "的通知。\n", StringComparison.Ordinal), Notice("2026年3月5日"))
        {
            Find = text => Hit.Of(TitleStop(), text, match => $"标题末尾用了“{match.Value}”。", "标题末尾不用标点，请删去。", fix: _ => ""),
        },
        new("CHK121", Severity.Error, "国标", "附件名称后的标点", "附件：检查记录表。", "附件：检查记录表")
        {
            Basis = Standard + "，7.3.4",
            Find = text => Hit.Of(AttachmentStop(), text, match => $"附件名称后用了“{match.Groups["at"].Value}”。", "附件名称后不加标点符号，请删去。", fix: _ => ""),
        },
        new("CHK123", Severity.Error, "国标", "附件序号的写法", "附件：1、检查记录表", "附件：1.检查记录表")
        {
            Basis = Standard + "，7.3.4",
            Find = text => Hit.Of(AttachmentNumber(), text, match => $"附件序号写成了“{match.Groups["number"].Value}{match.Groups["at"].Value}”。", "附件序号使用阿拉伯数字，后加“.”。", fix: _ => "."),
        },
        new("CHK125", Severity.Warning, "国标", "要素名称后的半角冒号", "抄送: 市委办公室。", "抄送：市委办公室。")
        {
            Basis = Standard + "，7.3.2、7.3.4、7.4.2",
            Find = text => Hit.Of(HalfColon(), text, match => $"“{match.Groups["name"].Value}”后用了半角冒号。", "请改为全角冒号。", fix: _ => "："),
        },
        new("CHK126", Severity.Error, "条例", "紧急程度的写法", "急件\n示水〔2026〕18号", "加急\n示水〔2026〕18号")
        {
            Basis = GenreRules.Regulation,
            Find = text => Hit.Of(Urgency(), text, match => $"紧急程度写成了“{match.Groups["at"].Value}”。", "紧急公文分别标注“特急”“加急”。"),
        },
        new("CHK127", Severity.Warning, "国标", "密级和保密期限之间没有★", "机密　1年\n示水〔2026〕18号", "机密★1年\n示水〔2026〕18号")
        {
            Basis = Standard + "，7.2.2",
            Find = text => Hit.Of(Secrecy(), text, match => "密级和保密期限之间没有用“★”分隔。", "请写作“机密★1年”。", fix: match => $"{match.Groups["grade"].Value}★{match.Groups["period"].Value}"),
        },
        new("CHK128", Severity.Warning, "国标", "抄送机关末尾没有句号", "抄送：市委办公室，市人大常委会办公室", "抄送：市委办公室，市人大常委会办公室。")
        {
            Basis = Standard + "，7.4.2",
            Find = text => Hit.Of(OpenCopies(), text, _ => "最后一个抄送机关后没有句号。", "请加上句号。", fix: match => match.Groups["at"].Value + "。"),
        },
        new("CHK130", Severity.Warning, "条例", "抄报（已取消）", "抄报：市委办公室。", "抄送：市委办公室。")
        {
            Basis = GenreRules.Regulation,
            Find = text => Hit.Of(UpwardCopy(), text, _ => "分“抄报”“抄送”是旧办法的做法，现行条例只有“抄送”。", "请改为“抄送”。", fix: _ => "抄送"),
        },
        new("CHK132", Severity.Warning, "国标", "附注没有加圆括号", Notice("2026年3月5日") + "\n此件公开发布", Notice("2026年3月5日") + "\n（此件公开发布）")
        {
            Basis = Standard + "，7.3.6",
            Find = text => Hit.Of(BareNote(), text, match => $"附注“{match.Groups["at"].Value}”没有加圆括号。", "请加圆括号。", fix: match => $"（{match.Groups["at"].Value}）"),
        },
        new("CHK133", Severity.Warning, "国标", "发文字号的旧写法", "示政字第18号\n关于开展检查的通知", "示政〔2026〕18号\n关于开展检查的通知")
        {
            Basis = Standard + "，7.2.5",
            Find = text => Hit.Of(OldNumber(), text, match => $"“{match.Groups["at"].Value}”没有年份，是旧的写法。", "发文字号由机关代字、年份、顺序号组成，例如 示政〔2026〕18号。"),
        },
    ];

    private static string Notice(string date) => $"示例市教育局关于做好放假安排的通知\n各中小学校：\n请各学校按照校历安排放假，做好值班工作，确保师生安全。\n示例市教育局\n{date}";

    private static IEnumerable<Hit> ChineseDates(CheckedText text)
    {
        var signed = text.Analysis.Notices.Where(notice => notice.Date is { Date: not null }).Select(notice => (notice.Lines, notice.Date!.Text));
        foreach (var line in signed.SelectMany(notice => text.LinesOf(notice.Lines).Where(line => line.Text.EndsWith(notice.Text, StringComparison.Ordinal) && line.Text.Length <= 30)))
        {
            var start = line.Text.AsSpan().IndexOfAny("一二");
            if (start < 0 || char.IsAsciiDigit(line.Text[^2]) || !ChineseDate.TryParse(line.Text.AsSpan(start), out var date)) continue;
            yield return new Hit(line.Part(start, line.Text.Length - start), "成文日期用了汉字数字，这是已经废止的旧办法（2000年）的做法。", "现行标准用阿拉伯数字将年、月、日标全。", ChineseDate.Format(date));
        }
    }

    [GeneratedRegex(@"(?<=^[^。，；\n]{0,40}关于[^。；\n]{2,60}的(?:通知|通报|请示|报告|批复|函|意见|决定|公告|通告|纪要))[。，；！](?=[ 　]*\r?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex TitleStop();

    [GeneratedRegex(@"^[ 　]*附件[:：][^。；，\n]{2,40}(?<at>[。；，])[ 　]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AttachmentStop();

    [GeneratedRegex(@"^[ 　]*附件[:：][ 　]*(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})(?<at>、|，|．)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AttachmentNumber();

    [GeneratedRegex(@"^[ 　]*(?<name>附件|抄送|主送|签发人)(?<at>:[ ]?)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex HalfColon();

    [GeneratedRegex(@"^[ 　]*(?<at>急件|急|紧急|火急|特提|特急件|加急件|十万火急)[ 　]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Urgency();

    [GeneratedRegex(@"(?<=^[ 　]*)(?<grade>绝密|机密|秘密)[ 　·]*(?<period>\d{1,2}(?:年|个月)|长期)(?=[ 　]*\r?$)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Secrecy();

    [GeneratedRegex(@"^[ 　]*抄送[:：].{1,200}?(?<at>[\u4e00-\u9fff）])[ 　]*(?:\r?\n(?=[ 　]*\r?\n|[^\n]{0,60}印发)|\r?\z)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OpenCopies();

    [GeneratedRegex(@"(?<=^[ 　]*)抄报(?=[:：])", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex UpwardCopy();

    [GeneratedRegex(@"^[ 　]*(?<at>此件(?:公开发布|依申请公开|不予公开|主动公开|发至县团级|删减后公开))[ 　。]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex BareNote();

    [GeneratedRegex(@"^[ 　]*(?<at>[\u4e00-\u9fff]{1,8}字[ ]?第[ ]?\d{1,4}[ ]?号)[ 　]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OldNumber();
}
