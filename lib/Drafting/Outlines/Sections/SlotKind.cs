using System.Collections.Immutable;

namespace Drafting.Outlines.Sections;

/// <summary>What belongs into a slot of a section template: the typed masks of template extraction.</summary>
/// <param name="Chinese">The name in files and messages.</param>
/// <param name="English">The English spelling.</param>
public sealed record SlotKind(string Chinese, string English)
{
    /// <summary>Every kind.</summary>
    public static ImmutableArray<SlotKind> All { get; } =
    [
        new("单位", "organisation"),
        new("人员", "person"),
        new("活动", "campaign"),
        new("地点", "place"),
        new("日期", "date"),
        new("数字", "number"),
        new("文字", "text"),
    ];

    /// <summary>The kind of this name in either spelling, or null.</summary>
    public static SlotKind? Find(string name) => All.FirstOrDefault(kind => kind.Chinese == name || kind.English == name);
}
