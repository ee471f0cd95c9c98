using System.Collections.Immutable;
using System.Reflection;

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
        return [.. from property in typeof(LayoutOptions).GetProperties()
                   let rule = property.GetCustomAttribute<RuleAttribute>()
                   where rule is not null
                   let expected = property.GetValue(LayoutOptions.Standard)
                   let found = property.GetValue(options)
                   where !Equals(expected, found)
                   select new Deviation(rule, Show(expected), Show(found))];
    }

    private static string Show(object? value) => value switch
    {
        null => "无",
        true => "是",
        false => "否",
        Typefaces faces => string.Join('、', faces.Title, faces.Body, faces.Kai, faces.Hei, faces.Song),
        _ => value.ToString() ?? "",
    };
}
