using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>Wording of quantities, times, organs and offices.</summary>
internal static partial class WordingRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK302", Severity.Warning, "标准", "汉字外的半角括号", "各县(市、区)人民政府", "各县（市、区）人民政府")
        {
            Basis = "GB/T 15834—2011",
            Find = text => Hit.Of(HalfBrackets(), text, match => $"“{match.Value}”用了半角括号。", "请改为全角括号（）。", fix: match => $"（{match.Value[1..^1]}）"),
        },
        new("CHK309", Severity.Warning, "标准", "连用的点号", "加强领导，。落实责任。", "加强领导。落实责任。")
        {
            Basis = "GB/T 15834—2011",
            Find = text => Hit.Of(ClashingMarks(), text, match => $"“{match.Value}”两个点号连在一起。", "请只留一个。"),
        },
        new("CHK317", Severity.Hint, "标准", "概数中间的顿号", "还有三、四个问题没有解决。", "还有三四个问题没有解决。")
        {
            Basis = "GB/T 15834—2011",
            Find = text => Hit.Of(Approximate(), text, match => $"“{match.Value}”如果是概数，中间通常不用顿号。", "请删去顿号。"),
        },
        new("CHK318", Severity.Warning, "实务", "约数重复（约……左右）", "参会人员约300人左右。", "参会人员约300人。")
        {
            Find = text => Hit.Of(DoubleAbout(), text, match => $"“{match.Value}”前后都表示约数。", "请只留一个。"),
        },
        new("CHK319", Severity.Warning, "实务", "减少用倍数", "事故起数下降了2倍。", "事故起数下降了50%。")
        {
            Find = text => Hit.Of(LessByTimes(), text, match => $"“{match.Value}”：减少不能用倍数。", "请改用百分比或分数。"),
        },
        new("CHK324", Severity.Warning, "标准", "年份里的“零”", "二○二六年十一月", "二〇二六年十一月")
        {
            Basis = "GB/T 15835—2011",
            Find = text => Hit.Of(ZeroInYear(), text, match => $"“{match.Value}”里的零写法不对。", "汉字年份里的零写作“〇”（U+3007）。", fix: match => string.Concat(match.Value.Select(character => "○零ＯO0".Contains(character, StringComparison.Ordinal) ? '〇' : character))),
        },
        new("CHK331", Severity.Warning, "实务", "职务次序", "市长、市委书记王明作了部署。", "市委书记、市长王明作了部署。")
        {
            Find = text => Hit.Of(OfficeOrder(), text, match => $"“{match.Value}”的次序颠倒。", "通行的次序是先党内职务，后行政职务。"),
        },
        new("CHK332", Severity.Warning, "实务", "机关次序", "经市政府、市委研究决定。", "经市委、市政府研究决定。")
        {
            Find = text => Hit.Of(OrganOrder(), text, match => $"“{match.Value}”的次序颠倒。", "通行的次序是党委、人大、政府、政协。"),
        },
        new("CHK333", Severity.Warning, "实务", "称呼次序", "各位来宾、各位领导：", "各位领导、各位来宾：")
        {
            Find = text => Hit.Of(AudienceOrder(), text, match => $"“{match.Value}”的次序颠倒。", "通行的次序是先领导，后来宾、同志、朋友。"),
        },
        new("CHK334", Severity.Warning, "实务", "“同志”与职务的次序", "王明同志局长作了部署。", "王明局长作了部署。")
        {
            Find = text => Hit.Of(ComradeOffice(), text, match => $"“{match.Value}”：“同志”放在了职务前面。", "请写“姓名＋职务”，或“职务＋姓名＋同志”。"),
        },
        new("CHK349", Severity.Warning, "实务", "上午、下午与24小时制并用", "会议于下午15:00召开。", "会议于下午3:00召开。")
        {
            Find = text => Hit.Of(DoubleClock(), text, match => $"“{match.Value}”用了两种计时法。", "请写15时，或下午3时。"),
        },
        new("CHK359", Severity.Warning, "实务", "看不见的字符和乱码", "加强\u200B领导。", "加强领导。")
        {
            Find = text => Hit.Of(Invisible(), text, match => $"这里有一个看不见的字符或乱码（U+{(int)match.Value[0]:X4}）。", "请删去，或对照原稿改正。", fix: match => match.Value[0] is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' ? "" : null),
        },
    ];

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])\([\u4e00-\u9fff][^()\n]{0,30}\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex HalfBrackets();

    [GeneratedRegex(@"[，、；：]。|。[，、；：]|，[、；]|[、；]，", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ClashingMarks();

    [GeneratedRegex(@"(?<![第一二三四五六七八九十、])(?:二、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=个(?!一)|天|次|家(?!庭))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Approximate();

    [GeneratedRegex(@"(?:大约|约)\d[\d.]*[多余万亿千百]{0,2}[\u4e00-\u9fff%]{0,3}?(?:左右|上下)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex DoubleAbout();

    [GeneratedRegex(@"(?:减少|下降|降低|缩短|缩小)了?(?:\d[\d.]*|[一二两三四五六七八九十]+)倍", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LessByTimes();

    [GeneratedRegex(@"[一二][一二三四五六七八九〇○零ＯO0]{3}(?<=[○零ＯO0][一二三四五六七八九〇○零ＯO0]{0,2})年", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ZeroInYear();

    [GeneratedRegex(@"(?:省长|市长|县长|区长|镇长|乡长)、(?:省委|市委|县委|区委|镇党委|乡党委)(?:副书记|书记|常委)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OfficeOrder();

    [GeneratedRegex(@"国务院、(?:党中央|中共中央)|(?<p>省|市|县|区)政府、\k<p>委(?![\u4e00-\u9fff]*[会局])|(?<q>省|市|县|区)政协、\k<q>(?:人大|政府)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OrganOrder();

    [GeneratedRegex(@"各位(?:来宾|朋友|同志|同仁|嘉宾|代表)[、，](?:尊敬的|敬爱的)?各位领导", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex AudienceOrder();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2}同志(?:书记|市长|县长|区长|镇长|乡长|局长|主任|部长|院长|校长)(?=[，。、作讲说出主在对就要])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ComradeOffice();

    [GeneratedRegex(@"(?:下午|晚上|傍晚)(?:1[3-9]|2[0-3])(?:[:：]\d{2}|时|点)|上午(?:1[3-9]|2[0-3])(?:[:：]\d{2}|时|点)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex DoubleClock();

    [GeneratedRegex(@"[\u200B\u200C\u200D\u2060\uFEFF\u00AD\uFFFD\uE000-\uF8FF]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Invisible();
}
