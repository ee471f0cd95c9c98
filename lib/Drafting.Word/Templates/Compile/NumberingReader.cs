using System.Collections.Frozen;
using System.Globalization;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>Reads the numbering part.</summary>
internal static class NumberingReader
{
    public static NumberingFacts Read(PackageReader package, ContentTypes types)
    {
        if (package.Entries.FirstOrDefault(entry => types.Of(entry.Name) == PartKind.Numbering) is not { } entry
            || package.Read(entry, out _) is not { } bytes || XmlTreeReader.Read(entry.Name, bytes, PackageLimits.Default, out _) is not { } tree) return NumberingFacts.None;
        var starts = tree.Children(0).Where(child => tree[child].Name == "w:abstractNum")
            .GroupBy(child => tree.Attribute(child, "w:abstractNumId") ?? "").ToDictionary(group => group.Key, group => Starts(tree, group.First()));
        var abstracts = new Dictionary<int, string>();
        foreach (var child in tree.Children(0).Where(child => tree[child].Name == "w:num"))
        {
            var reference = tree.Child(child, "w:abstractNumId");
            if (reference >= 0 && tree.Attribute(reference, "w:val") is { } id && starts.ContainsKey(id)
                && int.TryParse(tree.Attribute(child, "w:numId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) abstracts[number] = id;
        }

        return new NumberingFacts(Highest(tree, "w:num", "w:numId") + 1, Highest(tree, "w:abstractNum", "w:abstractNumId") + 1, abstracts.ToFrozenDictionary(), abstracts.ToFrozenDictionary(pair => pair.Key, pair => starts[pair.Value]));
    }

    private static int Highest(XmlTree tree, string element, string attribute) => tree.Children(0).Where(child => tree[child].Name == element)
        .Select(child => int.TryParse(tree.Attribute(child, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).DefaultIfEmpty(-1).Max();

    private static string[] Starts(XmlTree tree, int list) => [.. tree.Children(list).Where(child => tree[child].Name == "w:lvl").Select(level =>
    {
        var start = tree.Child(level, "w:start");
        return (start < 0 ? null : tree.Attribute(start, "w:val")) ?? "1";
    })];
}
