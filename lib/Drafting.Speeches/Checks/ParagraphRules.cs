using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Speeches.Duplicates;
using Drafting.Text.Diagnostics;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Checks;

/// <summary>Headings and paragraphs: what they announce, what they repeat, how they end.</summary>
internal static partial class ParagraphRules
{
    private const int LongestHeading = 24;
    private const int ShortestParagraph = 60;

    /// <summary>A paragraph is another one over again when it shares so much of its shingles: about one character in twenty is another (0.953 to the power of 8).</summary>
    private const double AlikeFrom = 0.68;

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK009", Severity.Hint, "标准", "标题末尾的句号", "一、提高认识\n各单位要统一思想。\n二、压实责任。\n各单位要层层负责。\n三、加强督查\n各单位要定期检查。", "一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。\n三、加强督查\n各单位要定期检查。") { Basis = "GB/T 15834—2011", Find = HeadingStops },
        new("CHK011", Severity.Warning, "实务", "“讲几点意见”与实际点数不符", "下面，我讲三点意见。\n一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。", "下面，我讲两点意见。\n一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。") { Find = Announced },
        new("CHK012", Severity.Warning, "实务", "标题重复", "一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。\n三、提高认识\n各单位要定期检查。", "一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。\n三、加强督查\n各单位要定期检查。") { Find = SameHeadings },
        new("CHK014", Severity.Warning, "实务", "两段大致相同", Alike("结合各自的职责分工"), "各级各部门要结合各自的职责分工，对照问题清单逐项制定整改措施，明确责任领导、责任单位和完成时限，做到整改一项、销号一项、巩固一项，年底前全部整改到位。") { Find = AlikeParagraphs },
        new("CHK016", Severity.Warning, "实务", "标题下没有正文", "一、提高认识\n各单位要统一思想。\n二、压实责任\n三、加强督查\n各单位要定期检查。", "一、提高认识\n各单位要统一思想。\n二、压实责任\n各单位要层层负责。\n三、加强督查\n各单位要定期检查。") { Find = EmptyHeadings },
        new("CHK351", Severity.Warning, "实务", "段落末尾没有标点", "各级各部门要结合各自的职责分工，对照问题清单逐项制定整改措施，年底前全部整改到位\n各乡镇要切实负起责任。", "各级各部门要结合各自的职责分工，对照问题清单逐项制定整改措施，年底前全部整改到位。\n各乡镇要切实负起责任。") { Find = OpenEnds },
    ];

    private static string Alike(string how) =>
        $"各级各部门要{how}，对照问题清单逐项制定整改措施，明确责任领导、责任单位和完成时限，做到整改一项、销号一项、巩固一项，年底前全部整改到位。\n"
        + "各级各部门要结合自身的职责分工，对照问题清单逐项制定整改措施，明确责任领导、责任单位和完成时限，做到整改一项、销号一项、巩固一项，年底之前全部整改到位。";

    private static List<NumberedLine> Headings(CheckedText text) => [.. NumberedLine.Of(text.Lines).Where(line => line.Level == 1)];

    private static bool IsShort(NumberedLine line) => line.Text.Length <= LongestHeading && !line.Text.TrimEnd('。').AsSpan().ContainsAny("。；：，");

    // One heading with a full stop among several without; where all have it, they are sentences.
    private static IEnumerable<Hit> HeadingStops(CheckedText text)
    {
        var headings = Headings(text).Where(IsShort).ToList();
        var ended = headings.Where(line => line.Text.EndsWith('。')).ToList();
        return ended.Count * 2 >= headings.Count ? [] : ended.Select(line => new Hit(
            line.Line.Part(line.Line.Text.Length - 1, 1), $"标题“{line.Text}”末尾用了句号，别的标题没有。", "标题末尾通常不用句号。", ""));
    }

    private static IEnumerable<Hit> Announced(CheckedText text)
    {
        for (var i = 0; i < text.Lines.Length - 1; i++)
        {
            var match = Announcement().Match(text.Lines[i].Text);
            if (!match.Success || NumberedLine.Read(text.Lines[i + 1]) is not { Level: 1, Number: 1 } || !ChineseNumeral.TryParse(match.Groups["count"].Value, out var count)) continue;
            var found = 1;
            foreach (var line in NumberedLine.Of(text.Lines[(i + 2)..]).Where(line => line.Level == 1).TakeWhile(line => line.Number != 1))
                found = Math.Max(found, line.Number);
            if (found != count)
                yield return new Hit(text.Lines[i].Part(match.Index, match.Length), $"写的是“{match.Value}”，后面有{found}点。", "请核对点数。");
        }
    }

    private static IEnumerable<Hit> SameHeadings(CheckedText text)
    {
        var places = new Dictionary<string, NumberedLine>(StringComparer.Ordinal);
        foreach (var line in Headings(text).Where(IsShort))
        {
            if (line.Number == 1) places.Clear();
            if (line.Text.Length >= 3 && !places.TryAdd(line.Text, line))
                yield return new Hit(line.Line.Span, $"这个标题与“{places[line.Text].Marker}”的标题相同。", "请核对，或改写其中一个。");
        }
    }

    private static IEnumerable<Hit> AlikeParagraphs(CheckedText text)
    {
        var paragraphs = text.Lines.Where(line => line.Text.Length >= ShortestParagraph && line.Text[0] != '|').ToList();
        var holders = new Dictionary<uint, List<int>>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var shingles = TextSketch.Shingles(paragraphs[i].Text).Select(shingle => shingle.Hash).ToHashSet();
            var shared = shingles.SelectMany(shingle => holders.GetValueOrDefault(shingle) ?? []).CountBy(index => index).OrderByDescending(count => count.Value).FirstOrDefault();
            if (shared.Value > 0 && shared.Value >= AlikeFrom * shingles.Count && paragraphs[shared.Key].Text != paragraphs[i].Text)
                yield return new Hit(paragraphs[i].Span, $"这一段与第{paragraphs[shared.Key].Number}行的一段大致相同。", "请合并，或删去一处。");
            foreach (var shingle in shingles) (holders.TryGetValue(shingle, out var known) ? known : holders[shingle] = []).Add(i);
        }
    }

    private static IEnumerable<Hit> EmptyHeadings(CheckedText text)
    {
        var lines = text.Lines;
        var headings = Enumerable.Range(0, lines.Length).Where(i => NumberedLine.Read(lines[i]) is { Level: 1 } line && IsShort(line) && !line.Text.EndsWith('。')).ToList();
        var empty = headings.Where(i => i + 1 < lines.Length && NumberedLine.Read(lines[i + 1]) is { Level: 1 } next && next.Number == NumberedLine.Read(lines[i])!.Number + 1).ToList();
        // Where most have none, it is a list of short items or a table of contents.
        return empty.Count * 3 > headings.Count ? [] : empty.Select(i => new Hit(lines[i].Span, $"标题“{lines[i].Text}”下面没有正文。", "请补写正文，或删去标题。"));
    }

    // Where many paragraphs end so, the text is broken into lines of one width, or is a list.
    private static IEnumerable<Hit> OpenEnds(CheckedText text)
    {
        var paragraphs = text.Lines.Where(line => line.Text.Length >= 40 && !line.Text.AsSpan().ContainsAny("|\t")).ToList();
        var open = paragraphs.Where(line => IsOpen(line.Text) && (NumberedLine.Read(line) is null || line.Text.Contains('。')) && line.Number < text.Source.LineCount).ToList();
        return open.Count * 4 > paragraphs.Count + 3 ? [] : open.Select(line => new Hit(
            line.Part(line.Text.Length - 1, 1), "这一段末尾没有句号。", "请补上标点；如果话没有说完，请补全。"));
    }

    private static bool IsOpen(string line) => line[^1] is (>= '\u4e00' and <= '\u9fff') or '，' or '、' && line.AsSpan().ContainsAny("，。") && !line.EndsWith("印发", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:讲|提|谈|强调|提出)(?:以下|这么|如下)?(?<count>[二两三四五六七八九十])(?:点|条|个)(?:意见|要求|建议|希望|方面(?:的?(?:意见|要求|问题))?|问题|看法|体会)(?=。|：|，?供)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Announcement();
}
