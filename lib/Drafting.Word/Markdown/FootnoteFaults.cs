using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Drafting.Word.Markdown;

/// <summary>Footnote marks without a note and notes without a mark: Markdig leaves the first in the text and drops the second.</summary>
internal static partial class FootnoteFaults
{
    public static void Report(MarkdownDocument document, string markdown, FragmentContext context)
    {
        if (!markdown.Contains("[^", StringComparison.Ordinal)) return;
        var kept = document.Descendants<Footnote>().Select(note => note.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var lines = markdown.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            foreach (Match mark in Mark().Matches(lines[line]))
            {
                if (kept.Contains(mark.Groups["label"].Value)) continue;
                var isNote = mark.Groups["colon"].Success && mark.Index == 0;
                if (isNote) context.Report("MKD008", Severity.Warning, line, mark.Index, $"脚注“{mark.Groups["label"].Value[1..]}”没有引用，没有排进去。", "在正文要加注的地方写上它的标记。");
                else context.Report("MKD007", Severity.Warning, line, mark.Index, $"脚注“{mark.Groups["label"].Value[1..]}”没有内容。", $"另起一行写 [{mark.Groups["label"].Value}]: 注释内容。");
            }
        }
    }

    [GeneratedRegex(@"\[(?<label>\^[^\]\s]+)\](?<colon>:)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
