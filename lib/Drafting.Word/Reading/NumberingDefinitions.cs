using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>One level of a list (ISO 29500-1, 17.9.6 w:lvl).</summary>
/// <param name="Start">First value.</param>
/// <param name="Format">Value of <c>w:numFmt</c>.</param>
/// <param name="Text">Pattern with <c>%1</c> to <c>%9</c> for the counters of the levels.</param>
/// <param name="HasGap">Whether a tab or space follows the number.</param>
/// <param name="Restart">One-based level whose use restarts this one; 0 never; null any higher level.</param>
/// <param name="IsLegal">Whether all counters are shown as decimals.</param>
/// <param name="Style">Paragraph style that the level belongs to.</param>
internal sealed record NumberingLevel(int Start, string Format, string Text, bool HasGap, int? Restart, bool IsLegal, string? Style);

/// <summary>A numbering instance (17.9.15 w:num) with what it overrides.</summary>
/// <param name="List">Identifies the counters: instances of one abstract definition count together.</param>
/// <param name="Levels">Levels by index.</param>
/// <param name="StartOverrides">First values that this instance begins anew with, by level.</param>
internal sealed record NumberingInstance(int List, Dictionary<int, NumberingLevel> Levels, Dictionary<int, int> StartOverrides);

/// <summary>The lists of a document (word/numbering.xml).</summary>
internal sealed class NumberingDefinitions
{
    private readonly Dictionary<int, NumberingInstance> _instances = [];

    public NumberingDefinitions(W.Numbering? numbering, StyleSheet styles)
    {
        if (numbering is null) return;
        var lists = Keyed(numbering.Elements<W.AbstractNum>(), list => list.AbstractNumberId);
        var instances = Keyed(numbering.Elements<W.NumberingInstance>(), instance => instance.NumberID);
        foreach (var (id, instance) in instances)
            if (Resolve(instance) is { } resolved) _instances[id] = resolved;

        NumberingInstance? Resolve(W.NumberingInstance instance)
        {
            if (Integer(instance.AbstractNumId?.Val) is not { } listId || !lists.TryGetValue(listId, out var list)) return null;
            // 17.9.21 w:numStyleLink: the levels stand in the list of the numbering style that is named.
            if (list.NumberingStyleLink?.Val?.Value is { } style && styles.NumberingOf(style) is { } linked
                && instances.TryGetValue(linked, out var other) && Integer(other.AbstractNumId?.Val) is { } otherId && lists.TryGetValue(otherId, out var target))
                (listId, list) = (otherId, target);
            var levels = Keyed(list.Elements<W.Level>(), level => level.LevelIndex).ToDictionary(pair => pair.Key, pair => Read(pair.Value));
            var starts = new Dictionary<int, int>();
            foreach (var change in instance.Elements<W.LevelOverride>())
            {
                if (Integer(change.LevelIndex) is not { } index) continue;
                if (change.Level is { } level) levels[index] = Read(level);
                if (Integer(change.StartOverrideNumberingValue?.Val) is { } start) starts[index] = start;
            }

            return new(listId, levels, starts);
        }
    }

    /// <summary>An instance by its <c>w:numId</c>; null when there is none.</summary>
    public NumberingInstance? Find(int id) => _instances.GetValueOrDefault(id);

    /// <summary>An attribute as a number; null when it is missing or malformed.</summary>
    public static int? Integer(OpenXmlSimpleType? attribute) =>
        int.TryParse(attribute?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static NumberingLevel Read(W.Level level) => new(
        Integer(level.StartNumberingValue?.Val) ?? 0,
        // A format newer than the reader stands in mc:AlternateContent, its stand-in last.
        level.Descendants<W.NumberingFormat>().LastOrDefault()?.Val?.InnerText ?? "decimal",
        level.LevelText?.Val?.Value ?? "",
        level.LevelSuffix?.Val?.InnerText != "nothing",
        Integer(level.LevelRestart?.Val),
        StyleSheet.IsOn(level.IsLegalNumberingStyle) ?? false,
        level.ParagraphStyleIdInLevel?.Val?.Value);

    private static Dictionary<int, T> Keyed<T>(IEnumerable<T> elements, Func<T, OpenXmlSimpleType?> key)
    {
        var result = new Dictionary<int, T>();
        foreach (var element in elements)
            if (Integer(key(element)) is { } id) result.TryAdd(id, element);
        return result;
    }
}
