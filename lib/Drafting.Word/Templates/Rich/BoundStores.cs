using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Rich;

/// <summary>Writes values of bound controls into their custom XML parts (ISO 29500-1, 22.5).</summary>
internal static class BoundStores
{
    /// <summary>The part with its new values; what a path does not find stays as it is.</summary>
    public static byte[] Update(byte[] part, IEnumerable<KeyValuePair<DataBinding, string>> values)
    {
        var document = Load(part);
        foreach (var (binding, text) in values)
        {
            var found = Select(document, binding);
            if (found is XElement element) element.Value = text;
            else if (found is XAttribute attribute) attribute.Value = text;
        }

        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false) })) document.Save(writer);
        return output.ToArray();
    }

    private static XDocument Load(byte[] part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static object? Select(XDocument document, DataBinding binding)
    {
        var namespaces = new XmlNamespaceManager(new NameTable());
        foreach (var declaration in binding.Prefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = declaration.IndexOf('=');
            if (sign > 6 && declaration.StartsWith("xmlns:", StringComparison.Ordinal)) namespaces.AddNamespace(declaration[6..sign], declaration[(sign + 1)..].Trim('\'', '"'));
        }

        try
        {
            return (document.XPathEvaluate(binding.XPath, namespaces) as System.Collections.IEnumerable)?.Cast<object>().FirstOrDefault();
        }
        catch (XPathException)
        {
            return null;
        }
    }
}
