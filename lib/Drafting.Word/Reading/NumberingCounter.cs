using System.Globalization;
using System.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>Counts the numbered paragraphs of one document in order (ISO 29500-1, 17.9).</summary>
internal sealed class NumberingCounter(NumberingDefinitions definitions, StyleSheet styles)
{
    private const int LevelCount = 9;

    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int Instance, int Level)> _begun = [];

    /// <summary>The number that Word shows before a paragraph, with what parts it from the text; empty when there is none.</summary>
    public string Next(W.Paragraph paragraph)
    {
        if (Place(paragraph) is not var (id, index) || definitions.Find(id) is not { } instance) return "";
        if (!instance.Levels.TryGetValue(index, out var level)) return "";
        var counters = Count(id, instance, index);
        if (level.Format == "bullet") return "•";
        var number = Show(instance, level, counters);
        // 一、 and （一） need no gap; 1. does, or a year after it would read as decimals.
        return level.HasGap && number.Length > 0 && char.IsAscii(number[^1]) ? number + " " : number;
    }

    private (int Instance, int Level)? Place(W.Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? styles.DefaultParagraphStyle;
        var direct = paragraph.ParagraphProperties?.NumberingProperties;
        var id = NumberingDefinitions.Integer(direct?.NumberingId?.Val);
        var fromStyle = id is null ? styles.NumberedStyle(style) : null;
        id ??= fromStyle?.Instance;
        if (id is null or 0) return null;
        var index = NumberingDefinitions.Integer(direct?.NumberingLevelReference?.Val)
            ?? LevelOfStyle(id.Value, fromStyle?.Style ?? style) ?? fromStyle?.Level ?? 0;
        return index is >= 0 and < LevelCount ? (id.Value, index) : null;
    }

    // 17.9.23 w:pStyle: a style that numbers its paragraphs finds its level in the list, not in itself.
    private int? LevelOfStyle(int id, string? style)
    {
        if (style is null || definitions.Find(id) is not { } instance) return null;
        foreach (var (index, level) in instance.Levels)
            if (level.Style == style) return index;
        return null;
    }

    private int?[] Count(int id, NumberingInstance instance, int index)
    {
        if (!_counters.TryGetValue(instance.List, out var counters)) _counters[instance.List] = counters = new int?[LevelCount];
        var begins = _begun.Add((id, index)) && instance.StartOverrides.ContainsKey(index);
        // A level shows its parents' counters, so a parent that was skipped counts as begun.
        for (var parent = 0; parent < index; parent++) counters[parent] ??= StartOf(instance, parent);
        counters[index] = begins || counters[index] is null ? StartOf(instance, index) : counters[index] + 1;
        for (var child = index + 1; child < LevelCount; child++)
            if (Restarts(instance, child, index)) counters[child] = null;
        return counters;
    }

    // 17.9.10 w:lvlRestart: by default any higher level restarts; 0 none; n the levels up to the n-th.
    private static bool Restarts(NumberingInstance instance, int child, int used) =>
        !instance.Levels.TryGetValue(child, out var level) || level.Restart is not { } restart || restart > child || used < restart;

    private static int StartOf(NumberingInstance instance, int index) =>
        instance.StartOverrides.TryGetValue(index, out var start) ? start : instance.Levels.GetValueOrDefault(index)?.Start ?? 1;

    private static string Show(NumberingInstance instance, NumberingLevel level, int?[] counters)
    {
        var text = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            var isCounter = level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9';
            if (!isCounter)
            {
                text.Append(level.Text[i]);
                continue;
            }

            var index = level.Text[++i] - '1';
            var value = counters[index] ?? StartOf(instance, index);
            var format = instance.Levels.GetValueOrDefault(index)?.Format ?? "decimal";
            text.Append(level.IsLegal ? value.ToString(CultureInfo.InvariantCulture) : NumberFormat.Format(value, format));
        }

        return text.ToString();
    }
}
