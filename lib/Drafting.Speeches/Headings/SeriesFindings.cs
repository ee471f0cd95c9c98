using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Headings;

/// <summary>What is wrong with the numbering of a text.</summary>
internal static class SeriesFindings
{
    /// <summary>Gaps, and series whose length is not the one announced.</summary>
    public static IEnumerable<Diagnostic> Of(IEnumerable<Series> series)
    {
        foreach (var one in series)
        {
            var place = one.Items[0].Position;
            // Clauses counted from the middle on are a way of speaking, not a fault: 第四学生党员，…….
            if (one.Level == 0 && one.Missing.Contains(1)) continue;
            if (one.Missing.Length > 0)
            {
                yield return new Diagnostic(
                    "SPK012", Severity.Warning, place,
                    $"“{one.Style}”这一组序号缺第{string.Join('、', one.Missing)}项。", "请补上缺项，或重新编号。");
            }
            else if (one.Announced is { } announced && announced != one.Items.Length && one.Style != "首先")
            {
                yield return new Diagnostic(
                    "SPK013", Severity.Warning, place,
                    $"前文说有{announced}项，实际列出{one.Items.Length}项。", "请核对数目。");
            }
        }
    }
}
