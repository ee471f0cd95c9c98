using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>The list of attachments against what the text refers to and what is appended.</summary>
internal static partial class AttachmentRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK220", Severity.Warning, "实务", "提到的附件没有列出", Notice("检查内容见附件3。", ""), Notice("检查内容见附件2。", "")) { Find = Unlisted },
        new("CHK221", Severity.Warning, "实务", "所附的附件与附件说明不符", Notice("检查内容见附件2。", "\n附件1\n检查安排表\n附件3\n检查记录表"), Notice("检查内容见附件2。", "\n附件1\n检查安排表\n附件2\n检查记录表")) { Find = Appended },
    ];

    private static string Notice(string body, string end) =>
        $"示例市教育局关于开展检查的通知\n各中小学校：\n定于本月对各校开展检查，{body}请各校做好准备。\n附件：1.检查安排表\n2.检查记录表\n示例市教育局\n2026年3月5日{end}";

    private static IEnumerable<Hit> Unlisted(CheckedText text)
    {
        foreach (var notice in text.Analysis.Notices)
        {
            var listed = Math.Max(notice.Attachments.Length, Headers(text, notice).Select(header => header.Number).DefaultIfEmpty(0).Max());
            // Listed in a way that the reader does not know: nothing can be said.
            if (listed == 0 && text.Lines.Any(line => line.Text[0] == '附')) continue;
            foreach (var line in text.LinesOf(notice.Lines))
                foreach (Match match in Reference().Matches(line.Text))
                    if (int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is var number && number > listed)
                        yield return new Hit(line.Part(match.Index, match.Length), listed == 0 ? $"提到了附件{number}，后面没有附件。" : $"提到了附件{number}，只列了{listed}个附件。", "请核对附件说明。");
        }
    }

    private static IEnumerable<Hit> Appended(CheckedText text)
    {
        foreach (var notice in text.Analysis.Notices.Where(notice => notice.Attachments.Length > 1))
        {
            var headers = Headers(text, notice);
            if (headers.Count == 0) continue;
            foreach (var (line, number) in headers.Where(header => header.Number > notice.Attachments.Length))
                yield return new Hit(line.Span, $"附了附件{number}，附件说明里只有{notice.Attachments.Length}个。", "请核对附件说明。");
        }
    }

    /// <summary>The lines 附件1, 附件2 behind the document, each at the head of what is appended (GB/T 9704-2012, 7.3.7).</summary>
    private static List<(CheckedLine Line, int Number)> Headers(CheckedText text, Notice notice) =>
        [.. text.Lines.Where(line => line.Number >= notice.Lines.First).Select(line => (line, Header().Match(line.Text))).Where(line => line.Item2.Success)
            .Select(line => (line.line, int.Parse(line.Item2.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)))];

    [GeneratedRegex(@"(?:见|按照?|按|填写|填报|详见|参照|和|、)附件(?<number>\d{1,2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^附件[ ]?(?<number>\d{1,2})[:：]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Header();
}
