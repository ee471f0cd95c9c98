using Drafting.Speeches.Corpora;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

namespace Drafting.Cli.Views;

/// <summary>Documents that share much, as findings: how much of which, and where.</summary>
internal static class DuplicateView
{
    /// <summary>Stretches of equal lines that a finding names; JSON has all.</summary>
    private const int Shown = 5;

    /// <summary>The finding about a pair, at its second document.</summary>
    public static Diagnostic Finding(CorpusDuplicate pair)
    {
        var isWhole = pair is { OfFirst: >= 0.9995, OfSecond: >= 0.9995 };
        var share = isWhole ? "内容相同" : $"{Percent(pair.OfSecond)}与之相同（占对方{Percent(pair.OfFirst)}）";
        var places = string.Join("，", pair.Lines.Take(Shown).Select(lines => $"第{Range(lines.Second)}行＝第{Range(lines.First)}行"));
        var message = $"第{pair.Second.FirstLine}—{pair.Second.LastLine}行与 {pair.First.File} 第{pair.First.FirstLine}—{pair.First.LastLine}行：{share}{(isWhole || places.Length == 0 ? "" : "：" + places)}{(!isWhole && pair.Lines.Length > Shown ? "……" : "")}。";
        return new Diagnostic("COR003", Severity.Hint, null, message, "如是同一篇，可用 draft corpus remove 移出其中一个。") { Source = pair.Second.File };
    }

    private static string Percent(double share) => $"{Math.Round(share * 100)}%";

    private static string Range(LineRange lines) => lines.First == lines.Last ? $"{lines.First}" : $"{lines.First}—{lines.Last}";
}
