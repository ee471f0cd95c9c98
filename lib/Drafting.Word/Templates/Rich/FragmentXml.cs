using System.Text;
using System.Xml;
using System.Xml.Linq;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Rich;

/// <summary>Reads and writes fragments whose usual prefixes are declared by the part around them.</summary>
internal static class FragmentXml
{
    private static readonly string Declarations = string.Join(
        ' ',
        WordNamespaces.Prefixes.Where(pair => !pair.Key.Contains("purl.oclc.org", StringComparison.Ordinal)).Select(pair => $"xmlns:{pair.Value}=\"{pair.Key}\""));

    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The top-level elements of a fragment.</summary>
    public static List<XElement> Parse(string xml)
    {
        var root = XElement.Parse($"<fragment {Declarations}>{xml}</fragment>", LoadOptions.PreserveWhitespace);
        return [.. root.Elements()];
    }

    /// <summary>An element with the usual prefixes, which every part that takes fragments in declares at its root; it declares the others itself.</summary>
    public static string Write(XElement element)
    {
        var copy = new XElement(element);
        copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration && WordNamespaces.Declared.Values.Contains(attribute.Value)).ToList().ForEach(attribute => attribute.Remove());
        foreach (var (prefix, space) in WordNamespaces.Declared) copy.SetAttributeValue(XNamespace.Xmlns + prefix, space);
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, Settings)) copy.WriteTo(writer);
        foreach (var (prefix, space) in WordNamespaces.Declared) text.Replace($" xmlns:{prefix}=\"{space}\"", "");
        return text.ToString();
    }
}
