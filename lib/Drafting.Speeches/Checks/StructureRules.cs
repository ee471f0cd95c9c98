using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sentences;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Numbers that are missing, and sentences that stand twice.</summary>
internal static class StructureRules
{
    /// <summary>Shorter sentences may be repeated for effect.</summary>
    private const int ShortestCopy = 25;

    public static ImmutableArray<Rule> All { get; } =
    [
        new("CHK001", Severity.Warning, "实务", "讲话里的序号缺项",
            "在全市推进会上的讲话\n同志们：\n前一阶段的工作有以下特点。一是领导重视，各级各部门主要负责同志亲自研究部署。二是主题突出，各地结合实际开展了各项活动。四是分类指导，分领域提出了要求。",
            "在全市推进会上的讲话\n同志们：\n前一阶段的工作有以下特点。一是领导重视，各级各部门主要负责同志亲自研究部署。二是主题突出，各地结合实际开展了各项活动。三是分类指导，分领域提出了要求。")
        {
            Find = Gaps,
        },
        new("CHK013", Severity.Warning, "实务", "同一句话出现两次",
            "各级各部门要把隐患排查治理作为当前最紧要的任务来抓，确保不漏一处。\n各级各部门要把隐患排查治理作为当前最紧要的任务来抓，确保不漏一处。",
            "各级各部门要把隐患排查治理作为当前最紧要的任务来抓，确保不漏一处。")
        {
            Find = Copies,
        },
    ];

    // Only gaps between items: a series that starts with its second item may have begun in other words (先说第一个……).
    private static IEnumerable<Hit> Gaps(CheckedText text)
    {
        var source = text.Source;
        return text.Analysis.Speeches
            .SelectMany(speech => speech.Series)
            .Where(series => !series.Missing.IsEmpty && !series.Missing.Contains(1))
            .Select(series => new Hit(
                new TextSpan(source.OffsetAt(series.Items[0].Position), series.Items[0].Marker.Length),
                $"“{series.Style}”这一组序号缺第{string.Join('、', series.Missing)}项。",
                "请补上缺项，或重新编号。"));
    }

    private static IEnumerable<Hit> Copies(CheckedText text)
    {
        var source = text.Source;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.LineSpan(line);
            foreach (var sentence in SentenceSplitter.Split(source.Line(line)))
            {
                var words = text.Content.Substring(span.Start + sentence.Start, sentence.Length).Trim();
                if (words.Length < ShortestCopy || words[0] == '|' || first.TryAdd(words, line)) continue;
                yield return new Hit(new TextSpan(span.Start + sentence.Start, sentence.Length), $"这句话与第{first[words]}行的一句完全相同。", "如果不是有意重复，请删去一处。");
            }
        }
    }
}
