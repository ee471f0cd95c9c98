using System.Collections.Frozen;
using System.Globalization;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>The lists that paragraph styles number by, their own or that of the style they are based on (ISO 29500-1, 17.7.4.3, 17.9.18).</summary>
internal sealed class StyleNumbers
{
    private readonly FrozenDictionary<string, (int Number, string Level)> _lists;

    private StyleNumbers(FrozenDictionary<string, (int Number, string Level)> lists) => _lists = lists;

    public static StyleNumbers None { get; } = new(FrozenDictionary<string, (int Number, string Level)>.Empty);

    /// <summary>List instance and level of a style; null when it numbers nothing.</summary>
    public (int Number, string Level)? this[string? style] => style is not null && _lists.TryGetValue(style, out var list) ? list : null;

    public static StyleNumbers Read(XmlTree? styles)
    {
        if (styles is null) return None;
        var definitions = styles.Children(0).Where(child => styles[child].Name == "w:style")
            .GroupBy(style => styles.Attribute(style, "w:styleId") ?? "").ToDictionary(group => group.Key, group => group.First());
        var lists = new Dictionary<string, (int Number, string Level)>();
        foreach (var id in definitions.Keys)
            if (ListOf(styles, definitions, id, []) is { Number: > 0 } list)
                lists[id] = list;
        return new StyleNumbers(lists.ToFrozenDictionary());
    }

    /// <summary>A level of its own counts with the list of the style it is based on, as heading styles have it.</summary>
    private static (int Number, string Level)? ListOf(XmlTree styles, Dictionary<string, int> definitions, string id, HashSet<string> seen)
    {
        if (!definitions.TryGetValue(id, out var style) || !seen.Add(id)) return null;
        var properties = Child(styles, Child(styles, style, "w:pPr"), "w:numPr");
        var level = Value(styles, Child(styles, properties, "w:ilvl"));
        if (int.TryParse(Value(styles, Child(styles, properties, "w:numId")), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return (number, level ?? "0");
        return Value(styles, Child(styles, style, "w:basedOn")) is { } parent && ListOf(styles, definitions, parent, seen) is { } inherited ? (inherited.Number, level ?? inherited.Level) : null;
    }

    private static int Child(XmlTree tree, int element, string name) => element < 0 ? -1 : tree.Child(element, name);

    private static string? Value(XmlTree tree, int element) => element < 0 ? null : tree.Attribute(element, "w:val");
}
