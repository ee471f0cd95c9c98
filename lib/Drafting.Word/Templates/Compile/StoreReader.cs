using Drafting.Word.Packages;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>Finds the custom XML parts of a package by the id that controls are bound to (ISO 29500-1, 22.5.2.1).</summary>
internal static class StoreReader
{
    /// <summary>Document properties have ids that Word knows: 标题, 作者, 单位 as content controls are bound to them.</summary>
    private static readonly (string Id, string Entry)[] Properties =
    [
        ("{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "docProps/core.xml"),
        ("{6668398D-A668-4E3E-A5EB-62B293D839F1}", "docProps/app.xml"),
    ];

    /// <summary>Entry names by store id.</summary>
    public static Dictionary<string, string> Read(PackageReader package)
    {
        var stores = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in package.Entries.Where(entry => entry.Name.StartsWith("customXml/item", StringComparison.OrdinalIgnoreCase)))
        {
            var relationships = CompiledPackage.RelationshipsOf(entry.Name);
            if (Tree(package, relationships) is not { } tree) continue;
            var properties = Enumerable.Range(0, tree.Elements.Length).Select(element => tree.Attribute(element, "Target")).FirstOrDefault(target => target is not null);
            if (properties is not null && Tree(package, "customXml/" + properties[(properties.LastIndexOf('/') + 1)..]) is { } item && IdOf(item) is { } id) stores[id] = entry.Name;
        }

        foreach (var (id, name) in Properties)
            if (package.Find(name) is { } entry)
                stores[id] = entry.Name;
        return stores;
    }

    private static string? IdOf(XmlTree properties)
    {
        foreach (var attribute in properties.Attributes(0).Where(attribute => attribute.Name.EndsWith("itemID", StringComparison.Ordinal)))
            return XmlText.Decode(properties.Bytes.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart));
        return null;
    }

    private static XmlTree? Tree(PackageReader package, string name) =>
        package.Find(name) is { } entry && package.Read(entry, out _) is { } bytes ? XmlTreeReader.Read(name, bytes, PackageLimits.Default, out _) : null;
}
