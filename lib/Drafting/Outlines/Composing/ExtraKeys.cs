using Drafting.Text.Diagnostics;

namespace Drafting.Outlines.Composing;

/// <summary>Outermost keys that are none of an outline's own: data if the Word template or a text of the outline asks for them, else slips of the pen.</summary>
internal static class ExtraKeys
{
    /// <summary>A fault for every key that nothing asks for, in the order of the file.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="asked">Names that the Word template asks for.</param>
    public static IEnumerable<Diagnostic> Check(Outline outline, IEnumerable<string> asked)
    {
        var names = asked.ToHashSet(StringComparer.Ordinal);
        var known = names.Concat(OutlineKeys.Document.SelectMany(key => new[] { key.Chinese, key.English }));
        return outline.Extra.Members
            .Where(member => !names.Contains(member.Key) && !IsNamed(outline.Source.Content, member.Key))
            .OrderBy(member => member.Value.Position)
            .Select(member => ComposingFaults.UnknownData(outline.Source, member.Value.Position, member.Key, NearestName.Find(member.Key, known)));
    }

    private static bool IsNamed(string content, string name) =>
        content.Contains("{{" + name, StringComparison.Ordinal) || content.Contains("{{ " + name, StringComparison.Ordinal);
}
