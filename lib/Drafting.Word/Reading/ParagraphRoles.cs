using System.Collections.Frozen;
using Drafting.Word.Layouts;
using Drafting.Word.Markdown;

namespace Drafting.Word.Reading;

/// <summary>Tells by the name of a paragraph style which part of a document it is for: our own styles, and the headings and title that Word and WPS bring along.</summary>
internal static class ParagraphRoles
{
    private static readonly string[] BuiltIn = [Layouts.Role.Title, .. Enumerable.Range(1, 4).Select(Layouts.Role.Heading)];

    private static readonly FrozenDictionary<string, string> ByName = OfficialStyles.For(LayoutOptions.Standard)
        .Where(style => !style.IsCharacter && style.Id != Layouts.Role.Normal)
        .Select(style => KeyValuePair.Create(style.Name, style.Id))
        .Concat(BuiltIn.SelectMany(role => StyleNames.Of(role).Select(name => KeyValuePair.Create(name, role))))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> RunInHeadings = OfficialStyles.For(LayoutOptions.Standard)
        .Where(style => Enumerable.Range(1, 4).Any(level => style.Id == Layouts.Role.RunInHeading(level))).Select(style => style.Name).ToFrozenSet();

    /// <summary>Whether a character style is ours for headings that run on into their paragraph.</summary>
    public static bool IsRunInHeading(string? styleName) => styleName is not null && RunInHeadings.Contains(styleName);

    /// <summary>The role (<see cref="Layouts.Role"/>) of a style; null when its name tells none.</summary>
    public static string? Of(string? styleName) => styleName is not null && ByName.TryGetValue(styleName, out var role) ? role : null;
}
