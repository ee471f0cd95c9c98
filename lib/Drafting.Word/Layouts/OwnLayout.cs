using System.Xml.Linq;
using Drafting.Word.Packages;

namespace Drafting.Word.Layouts;

/// <summary>
/// The parameters that a unit chose, carried by its template and by every document made from it in a custom document property
/// (ISO/IEC 29500-1 §22.3), so that a check measures the document by its own layout. Word and WPS keep the property and show it.
/// </summary>
public static class OwnLayout
{
    private const string PropertyName = "版式";
    internal const string Part = "docProps/custom.xml";
    internal const string ContentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    internal const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";

    private static readonly XNamespace Values = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    private static readonly XNamespace Properties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

    /// <summary>The layout that a document or template carries; null when it carries none that can be read.</summary>
    public static LayoutOptions? Read(ReadOnlyMemory<byte> docx) =>
        PackageReader.Open(docx, PackageLimits.Default, out _) is { } package ? Read(package) : null;

    internal static LayoutOptions? Read(PackageReader package) =>
        PackageXml.Read(package, Part, out _)?.Root?.Elements(Properties + "property").FirstOrDefault(property => (string?)property.Attribute("name") == PropertyName) is { } property
            ? Parse(property.Value)
            : null;

    /// <summary>What differs from the standard, <c>参数=值</c> joined by semicolons; empty for the standard.</summary>
    internal static string Write(LayoutOptions options) => string.Join(';',
        from parameter in LayoutParameter.All
        let value = parameter.ValueIn(options)
        where value != parameter.ValueIn(LayoutOptions.Standard)
        select $"{parameter.Rule.Name}={value}");

    /// <summary>custom.xml with the property.</summary>
    internal static string ToXml(LayoutOptions options) =>
        XmlParts.Declaration + new XElement(Properties + "Properties", Property(Write(options), 2)).ToString(SaveOptions.DisableFormatting);

    /// <summary>Puts a layout into a package in the place of the one it carries; other properties stay. The standard's needs none.</summary>
    /// <param name="package">The package.</param>
    /// <param name="options">The layout.</param>
    /// <param name="changed">Takes the parts that change, by name.</param>
    internal static void Put(PackageReader package, LayoutOptions options, Dictionary<string, XDocument> changed)
    {
        var text = Write(options);
        var part = PackageXml.Read(package, Part, out _);
        if (part?.Root is not { } properties)
        {
            if (text.Length > 0) Add(package, options, changed);
            return;
        }

        properties.Elements().Where(property => (string?)property.Attribute("name") == PropertyName).Remove();
        if (text.Length > 0) properties.Add(Property(text, properties.Elements().Select(property => (int?)property.Attribute("pid") ?? 0).DefaultIfEmpty(1).Max() + 1));
        changed[Part] = part;
    }

    private static void Add(PackageReader package, LayoutOptions options, Dictionary<string, XDocument> changed)
    {
        const string typesPart = "[Content_Types].xml", relationshipsPart = "_rels/.rels";
        if (PackageXml.Read(package, typesPart, out _) is not { Root: { } types } || PackageXml.Read(package, relationshipsPart, out _) is not { Root: { } relationships }) return;
        // A package has one part of custom properties; one under another name, or that cannot be read, is not ours to replace.
        if (package.Find(Part) is not null || relationships.Elements().Any(relationship => (string?)relationship.Attribute("Type") == RelationshipType)) return;
        types.Add(new XElement(types.Name.Namespace + "Override", new XAttribute("PartName", "/" + Part), new XAttribute("ContentType", ContentType)));
        relationships.Add(new XElement(relationships.Name.Namespace + "Relationship",
            new XAttribute("Id", "draftingLayout"), new XAttribute("Type", RelationshipType), new XAttribute("Target", Part)));
        changed[typesPart] = types.Document!;
        changed[relationshipsPart] = relationships.Document!;
        changed[Part] = XDocument.Parse(ToXml(options));
    }

    private static XElement Property(string text, int id) => new(Properties + "property",
        new XAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"), new XAttribute("pid", id), new XAttribute("name", PropertyName), new XElement(Values + "lpwstr", text));

    /// <summary>A parameter or value of a later version is passed over: the rest still holds.</summary>
    private static LayoutOptions Parse(string text) => text.Split(';').Select(item => item.Split('=', 2)).Aggregate(
        LayoutOptions.Standard,
        (options, item) => item is [var name, var value] && LayoutParameter.Find(name)?.SetAlone(options, value) is { } changed ? changed : options);
}
