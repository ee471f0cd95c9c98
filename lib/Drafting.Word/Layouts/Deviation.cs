using System.Collections.Immutable;
using System.Globalization;

namespace Drafting.Word.Layouts;

/// <summary>A parameter that a unit changed in its layout: listed with clause and grade, never an error.</summary>
/// <param name="Rule">The parameter, its grade and its clause.</param>
/// <param name="Expected">The standard's value.</param>
/// <param name="Found">The unit's value.</param>
public sealed record Deviation(RuleAttribute Rule, string Expected, string Found)
{
    /// <summary>What <paramref name="options"/> changed against <see cref="LayoutOptions.Standard"/>, in the order of the properties.</summary>
    public static ImmutableArray<Deviation> Of(LayoutOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [.. from parameter in LayoutParameter.All
                   let expected = parameter.ValueIn(LayoutOptions.Standard)
                   let found = parameter.ValueIn(options)
                   where expected != found && !parameter.Rule.IsChoice
                   select new Deviation(parameter.Rule, expected, found)];
    }

    /// <summary>The deviation as a person reads it: <c>推 行距（磅）：标准 28.95，本单位 28（GB/T 9704-2012 第5.2.3条）</c>.</summary>
    public override string ToString()
    {
        var clause = Rule.Clause.Length == 0 ? "" : $"（GB/T 9704-2012 第{Rule.Clause}条）";
        return $"{Rule.Grade.ToChinese()} {Rule.Name}：标准 {Expected}，本单位 {Found}{clause}";
    }

    internal static string Show(object? value) => value switch
    {
        null => "无",
        true => "是",
        false => "否",
        Typefaces faces => string.Join('、', faces.Title, faces.Body, faces.Kai, faces.Hei, faces.Song),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
