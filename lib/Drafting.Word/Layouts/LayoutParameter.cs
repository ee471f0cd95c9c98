using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Drafting.Word.Layouts;

/// <summary>A parameter of <see cref="LayoutOptions"/> by the name a writer calls it, so that a unit can change any of them.</summary>
public sealed class LayoutParameter
{
    private readonly PropertyInfo _property;

    private LayoutParameter(PropertyInfo property, RuleAttribute rule)
    {
        _property = property;
        Rule = rule;
    }

    /// <summary>Every parameter, in the order of the record.</summary>
    public static ImmutableArray<LayoutParameter> All { get; } =
    [
        .. from property in typeof(LayoutOptions).GetProperties()
           let rule = property.GetCustomAttribute<RuleAttribute>()
           where rule is not null
           select new LayoutParameter(property, rule),
    ];

    /// <summary>Name, grade and clause.</summary>
    public RuleAttribute Rule { get; }

    /// <summary>The parameter of this name, or null.</summary>
    public static LayoutParameter? Find(string name) => All.FirstOrDefault(parameter => parameter.Rule.Name == name);

    /// <summary>Its value as text.</summary>
    public string ValueIn(LayoutOptions options) => Deviation.Show(_property.GetValue(options));

    /// <summary>A copy of the layout with this parameter changed; null when the text is no value of its kind, or out of all reason.</summary>
    /// <param name="options">The layout.</param>
    /// <param name="text">A number, 是 or 否, a colour, a mark or a font name; for 字体 one of 方正, 华文, 系统, or five names joined by 、 in the order of <see cref="Typefaces"/>.</param>
    /// <remarks>Lines a page set the pitch, characters a line their spacing, so that they fill the text area.</remarks>
    public LayoutOptions? Set(LayoutOptions options, string text) => SetAlone(options, text) is not { } changed ? null : _property.Name switch
    {
        nameof(LayoutOptions.LinesPerPage) when changed.LinesPerPage > 0 => changed with { LinePitch = WholeTwips(Points(changed.TextHeight) / changed.LinesPerPage) },
        nameof(LayoutOptions.CharactersPerLine) when changed.CharactersPerLine > 0 => changed with { CharacterSpacing = WholeTwips(Points(changed.TextWidth) / changed.CharactersPerLine - changed.BodySize) },
        _ => changed,
    };

    /// <summary>A copy with this parameter changed and no other.</summary>
    internal LayoutOptions? SetAlone(LayoutOptions options, string text)
    {
        if (Parse(text) is not { } value) return null;
        var copy = options with { };
        _property.SetValue(copy, value);
        return copy;
    }

    private static double Points(double millimetres) => millimetres / 25.4 * 72;

    /// <summary>Never more than fits.</summary>
    private static double WholeTwips(double points) => Math.Floor(points * 20) / 20;

    private object? Parse(string text)
    {
        if (_property.PropertyType == typeof(double))
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= -10 and <= 1000 ? number : null;
        if (_property.PropertyType == typeof(int))
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 ? number : null;
        if (_property.PropertyType == typeof(bool)) return text switch { "是" => true, "否" => false, _ => null };
        if (_property.PropertyType == typeof(Typefaces)) return Typefaces.Find(text) ?? Named(text);
        if (_property.Name == nameof(LayoutOptions.Red)) return text.Length == 6 && text.All(char.IsAsciiHexDigit) ? text.ToUpperInvariant() : null;
        return IsName(text) ? text : null;
    }

    private static Typefaces? Named(string text) =>
        text.Split('、', StringSplitOptions.TrimEntries) is [var title, var body, var kai, var hei, var song] names && Array.TrueForAll(names, IsName)
            ? new Typefaces(title, body, kai, hei, song)
            : null;

    private static bool IsName(string text) => text.Length > 0 && !text.AsSpan().ContainsAny("<>&\";=");
}
