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
    private const string Part = "docProps/custom.xml";

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
    internal static string ToXml(LayoutOptions options) => XmlParts.Declaration + new XElement(Properties + "Properties",
        new XElement(Properties + "property",
            new XAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"), new XAttribute("pid", 2), new XAttribute("name", PropertyName),
            new XElement(XNamespace.Get("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes") + "lpwstr", Write(options)))).ToString(SaveOptions.DisableFormatting);

    /// <summary>A parameter or value of a later version is passed over: the rest still holds.</summary>
    private static LayoutOptions Parse(string text) => text.Split(';').Select(item => item.Split('=', 2)).Aggregate(
        LayoutOptions.Standard,
        (options, item) => item is [var name, var value] && LayoutParameter.Find(name)?.SetAlone(options, value) is { } changed ? changed : options);
}
