using System.Collections.Immutable;
using Drafting.Text.Numerals;

namespace Drafting.Outlines;

/// <summary>How parallel points are numbered inside a section.</summary>
/// <param name="Name">The name written in an outline: what its first point starts with.</param>
/// <param name="Marker">What the n-th point starts with, n from 1.</param>
public sealed record PointStyle(string Name, Func<int, string> Marker)
{
    /// <summary>一是…；二是…；</summary>
    public static PointStyle Default { get; } = new("一是", n => $"{ChineseNumeral.Format(n)}是");

    /// <summary>Every style, the default first.</summary>
    public static ImmutableArray<PointStyle> All { get; } =
    [
        Default,
        new("一要", n => $"{ChineseNumeral.Format(n)}要"),
        new("第一", n => $"第{ChineseNumeral.Format(n)}，"),
        new("其一", n => $"其{ChineseNumeral.Format(n)}，"),
        new("①", n => CircledNumber.Format(n)),
    ];

    /// <summary>The style of this name, or null.</summary>
    public static PointStyle? Find(string name) => All.FirstOrDefault(style => style.Name == name);
}
