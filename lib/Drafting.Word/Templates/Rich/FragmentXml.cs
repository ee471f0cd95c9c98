using System.Xml;
using System.Xml.Linq;

namespace Drafting.Word.Templates.Rich;

/// <summary>Reads and writes fragments whose prefixes are declared by the part around them.</summary>
internal static class FragmentXml
{
    private static readonly string Declarations = string.Join(
        ' ',
        Markup.WordNamespaces.Prefixes.Where(pair => !pair.Key.Contains("purl.oclc.org", StringComparison.Ordinal)).Select(pair => $"xmlns:{pair.Value}=\"{pair.Key}\""));

    /// <summary>The top-level elements of a fragment.</summary>
    public static List<XElement> Parse(string xml)
    {
        var root = XElement.Parse($"<fragment {Declarations}>{xml}</fragment>", LoadOptions.PreserveWhitespace);
        return [.. root.Elements()];
    }

    /// <summary>An element without namespace declarations: those stand at the root of the part.</summary>
    public static string Write(XElement element)
    {
        using var text = new StringWriter();
        using (var writer = new FragmentXmlWriter(text)) element.WriteTo(writer);
        return text.ToString();
    }

    private sealed class FragmentXmlWriter(StringWriter text) : XmlTextWriter(text)
    {
        private bool _skips;

        public override void WriteStartElement(string? prefix, string localName, string? ns) =>
            base.WriteStartElement(null, PrefixOf(ns) is { } usual ? $"{usual}:{localName}" : localName, null);

        public override void WriteStartAttribute(string? prefix, string localName, string? ns)
        {
            _skips = prefix == "xmlns" || (prefix is null or "" && localName == "xmlns");
            if (_skips) return;
            if (prefix == "xml") base.WriteStartAttribute("xml", localName, ns);
            else base.WriteStartAttribute(null, PrefixOf(ns) is { } usual ? $"{usual}:{localName}" : localName, null);
        }

        public override void WriteString(string? text)
        {
            if (!_skips) base.WriteString(text);
        }

        public override void WriteEndAttribute()
        {
            if (!_skips) base.WriteEndAttribute();
            _skips = false;
        }

        private static string? PrefixOf(string? space) => string.IsNullOrEmpty(space) ? null : Markup.WordNamespaces.Prefixes.GetValueOrDefault(space);
    }
}
