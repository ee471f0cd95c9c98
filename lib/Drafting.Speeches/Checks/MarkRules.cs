using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Punctuation beyond single marks: ellipses, dashes, quotation marks, brackets, colons.</summary>
internal static partial class MarkRules
{
    private const string Standard = "GB/T 15834—2011";

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK303", Severity.Warning, "标准", "汉字之间的半角句点", "加强领导.落实责任。", "加强领导。落实责任。")
        {
            Basis = Standard,
            Find = text => Hit.Of(HalfStop(), text, _ => "汉字之间用了半角句点。", "请改为句号。", fix: _ => "。"),
        },
        new("CHK304", Severity.Warning, "标准", "省略号的写法", "要管好粮食、油料、蔬菜。。。都要安排好。", "要管好粮食、油料、蔬菜……都要安排好。")
        {
            Basis = Standard,
            Find = text => Hit.Of(BadEllipsis(), text, match => $"省略号写成了“{match.Value}”。", "省略号是六个连点“……”。", fix: _ => "……"),
        },
        new("CHK305", Severity.Warning, "标准", "破折号的写法", "这项工作--治水，要抓好。", "这项工作——治水，要抓好。")
        {
            Basis = Standard,
            Find = text => Hit.Of(BadDash(), text, match => $"破折号写成了“{match.Value}”。", "破折号占两个字“——”。", fix: _ => "——"),
        },
        new("CHK307", Severity.Warning, "标准", "汉字旁的直引号", "开展\"回头看\"活动。", "开展“回头看”活动。")
        {
            Basis = Standard,
            Find = text => Hit.Of(StraightQuotes(), text, _ => "引号用了半角的直引号。", "请改为“”。", fix: match => $"“{match.Groups["inner"].Value}”"),
        },
        new("CHK310", Severity.Warning, "标准", "引号不成对", "开展“回头看活动，防止反弹。", "开展“回头看”活动，防止反弹。") { Basis = Standard, Find = text => Unpaired(text, "“”‘’", "引号") },
        new("CHK311", Severity.Warning, "标准", "括号、书名号不成对", "各县（市、区人民政府。", "各县（市、区）人民政府。") { Basis = Standard, Find = text => Unpaired(text, "（）《》〔〕【】〈〉", "") },
        new("CHK312", Severity.Warning, "标准", "引号里又用双引号", "他说：“要把“回头看”做实。”", "他说：“要把‘回头看’做实。”")
        {
            Basis = Standard,
            Find = text => Hit.Of(NestedQuotes(), text, match => $"引号里又用了双引号“{match.Groups["inner"].Value}”。", "里面一层用单引号‘’。", fix: match => $"‘{match.Groups["inner"].Value}’"),
        },
        new("CHK313", Severity.Warning, "标准", "书名号里又用书名号", "《关于转发《实施方案》的通知》", "《关于转发〈实施方案〉的通知》")
        {
            Basis = Standard,
            Find = text => Hit.Of(NestedTitles(), text, match => $"书名号里又用了《{match.Groups["inner"].Value}》。", "里面一层用单书名号〈〉。", fix: match => $"〈{match.Groups["inner"].Value}〉"),
        },
        new("CHK314", Severity.Hint, "标准", "引号、书名号之间的顿号", "学习《安全生产法》、《消防法》。", "学习《安全生产法》《消防法》。")
        {
            Basis = Standard + "，4.5.3.5",
            Find = text => Hit.Of(CommaBetween(), text, _ => "标有引号、书名号的并列成分之间用了顿号。", "标准说“通常不用顿号”。", fix: _ => ""),
        },
        new("CHK315", Severity.Hint, "实务", "“和”前面的顿号", "组织检查、督导、和验收。", "组织检查、督导和验收。")
        {
            Find = text => Hit.Of(CommaBeforeAnd(), text, match => $"“{match.Value}”：顿号和连词重复。", "请删去顿号。", fix: match => match.Value[1..]),
        },
        new("CHK316", Severity.Hint, "实务", "“等”前面的顿号", "检查了学校、医院、等场所。", "检查了学校、医院等场所。")
        {
            Find = text => Hit.Of(CommaBeforeEtc(), text, _ => "“等”前面用了顿号。", "请删去顿号。", fix: _ => ""),
        },
        new("CHK330", Severity.Warning, "实务", "标点旁边的空格", "加强领导 ，落实责任。", "加强领导，落实责任。")
        {
            Find = text => Hit.Of(SpaceBeforeMark(), text, _ => "标点前面有空格。", "请删去。", fix: _ => ""),
        },
        new("CHK350", Severity.Warning, "标准", "“如下”后面的标点", "现将有关事项通知如下；\n一、高度重视。", "现将有关事项通知如下：\n一、高度重视。")
        {
            Basis = Standard,
            Find = text => Hit.Of(AsFollows(), text, match => $"“{match.Groups["lead"].Value}如下”后面是提起下文，用了“{match.Groups["at"].Value}”。", "请用冒号。", fix: _ => "："),
        },
        new("CHK353", Severity.Hint, "标准", "一句话里两个冒号", "会议强调：要做好一件事：治水。", "会议强调，要做好一件事：治水。")
        {
            Basis = Standard,
            Find = text => Hit.Of(TwoColons(), text, _ => "一句话里用了两个冒号。", "请把前一个改为逗号，或分成两句。"),
        },
    ];

    // Counted in a paragraph: a quotation over several paragraphs opens each of them and closes the last.
    private static IEnumerable<Hit> Unpaired(CheckedText text, string pairs, string what)
    {
        foreach (var line in text.Lines)
        {
            var open = new Stack<int>();
            for (var i = 0; i < line.Text.Length; i++)
            {
                var kind = pairs.IndexOf(line.Text[i]);
                if (kind < 0 || IsItemMark(line.Text, i)) continue;
                if (kind % 2 == 0) open.Push(i);
                else if (open.Count > 0 && line.Text[open.Peek()] == pairs[kind - 1]) open.Pop();
                else
                {
                    yield return Alone(line, i, what);
                    open.Clear();
                    break;
                }
            }

            if (open.Count > 0 && !(what.Length > 0 && RunsOn(text, line, open.Peek()))) yield return Alone(line, open.Peek(), what);
        }
    }

    // 1） and ’ as in '98 need no partner.
    private static bool IsItemMark(string line, int index) =>
        (line[index] == '）' && index is > 0 and <= 3 && line.AsSpan(0, index).IndexOfAnyExcept("0123456789一二三四五六七八九十") < 0) || (line[index] is '’' or '‘' && index > 0 && char.IsAsciiLetterOrDigit(line[index - 1]));

    private static bool RunsOn(CheckedText text, CheckedLine line, int open)
    {
        var next = text.Lines.FirstOrDefault(candidate => candidate.Number > line.Number);
        return next is not null && (next.Text.StartsWith(line.Text[open]) || line.Text[^1] is not ('。' or '！' or '？' or '；'));
    }

    private static Hit Alone(CheckedLine line, int index, string what) =>
        new(line.Part(index, 1), $"{(what.Length > 0 ? what : line.Text[index] is '《' or '》' or '〈' or '〉' ? "书名号" : "括号")}“{line.Text[index]}”没有配对。", "请补上另一半，或删去。");

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])\.(?=[\u4e00-\u9fff]|\s*$)", RegexOptions.CultureInvariant | RegexOptions.Multiline, 10_000)]
    private static partial Regex HalfStop();

    [GeneratedRegex(@"。{3,}|(?<=[\u4e00-\u9fff，、”])\.{3,}|(?<!…)…(?!…)(?=[\u4e00-\u9fff。，])|·{4,}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BadEllipsis();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff”])(?:-{2,}|－{2,}|─{2,}|_{2}—)(?=[\u4e00-\u9fff“])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BadDash();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff，。：；、（]|^)""(?<inner>[^""“”\n]{1,40})""(?=[\u4e00-\u9fff，。：；、）]|\s*$)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex StraightQuotes();

    [GeneratedRegex(@"(?<=“[^“”\n]{1,200})(?<at>“(?<inner>[^“”\n]{1,40})”)(?=[^“”\n]{0,200}”)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NestedQuotes();

    [GeneratedRegex(@"(?<=《[^《》\n]{1,60})(?<at>《(?<inner>[^《》\n]{1,60})》)(?=[^《》\n]{0,40}》)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NestedTitles();

    [GeneratedRegex(@"(?<=》)、(?=《)|(?<=”)、(?=“)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex CommaBetween();

    [GeneratedRegex(@"、(?:和(?![谐平睦气解好善美蔼])|以及|及(?![时早格第至])|并且)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex CommaBeforeAnd();

    [GeneratedRegex(@"、(?=等(?![级待次候额同量离效值式因外高靠价身闲闭]|于))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex CommaBeforeEtc();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])[ ]+(?=[，。；：、！？）”》])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SpaceBeforeMark();

    [GeneratedRegex(@"(?<lead>通知|通报|报告|批复|决定|公告|通告|意见|安排|函复|函告|请示|说明|汇报)如下(?<at>[；，;,])[ 　]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AsFollows();

    [GeneratedRegex(@"(?:强调|指出|要求|提出|认为|明确|表示|说)：[^。；！？\n“”：:（）《》\d]{4,40}(?<at>：)(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TwoColons();
}
