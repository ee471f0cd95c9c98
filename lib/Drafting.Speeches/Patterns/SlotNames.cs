using System.Collections.Immutable;

namespace Drafting.Speeches.Patterns;

/// <summary>Names the slots of one section: what has equal values in every speech has one name.</summary>
internal sealed class SlotNames
{
    private static readonly string[] Kinds = ["内容", "单位", "人员", "活动", "范围", "时间", "数量"];
    private readonly List<(SlotType Kind, string Name, Dictionary<int, string> Values)> _slots = [];

    /// <summary>The parts of a pattern, with its slots named.</summary>
    public IEnumerable<PatternPart> Parts(ClausePattern pattern)
    {
        foreach (var column in pattern.Columns)
        {
            if (column.Kind is not { } kind) yield return new PatternPart(column.Literal);
            else yield return new PatternPart("", new PatternSlot(Name(kind, column.Values.ToDictionary(value => pattern.Clauses[value.Key].Speech, value => value.Value)), kind, Values(column)));
        }
    }

    private static ImmutableArray<string> Values(PatternColumn column) =>
        [.. column.Values.Values.GroupBy(value => value).OrderByDescending(values => values.Count()).ThenBy(values => values.Key, StringComparer.Ordinal).Select(values => values.Key)];

    private string Name(SlotType kind, Dictionary<int, string> values)
    {
        foreach (var slot in _slots.Where(slot => slot.Kind == kind))
        {
            var common = slot.Values.Keys.Where(values.ContainsKey).ToList();
            if (common.Count > 0 && common.TrueForAll(speech => slot.Values[speech] == values[speech])) return slot.Name;
        }

        var count = _slots.Count(slot => slot.Kind == kind);
        var name = Kinds[(int)kind] + (count == 0 ? "" : (count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        _slots.Add((kind, name, values));
        return name;
    }
}
