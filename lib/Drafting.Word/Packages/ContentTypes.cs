using System.Xml;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;

namespace Drafting.Word.Packages;

/// <summary>The content types of a package's parts (ISO 29500-2, 7.2.3).</summary>
internal sealed class ContentTypes
{
    public const string EntryName = "[Content_Types].xml";

    private readonly Dictionary<string, string> _defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _overrides = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entry itself.</summary>
    public byte[] Bytes { get; }

    /// <summary>All content types named, whether a part has them or not.</summary>
    public IEnumerable<string> Named => _defaults.Values.Concat(_overrides.Values);

    /// <summary>The content type of a part; empty when the package names none.</summary>
    public string Of(string entryName) => _overrides.GetValueOrDefault(entryName) ?? _defaults.GetValueOrDefault(entryName[(entryName.LastIndexOf('.') + 1)..]) ?? "";

    /// <summary>Reads the content types; on a fault the result is null.</summary>
    public static ContentTypes? Read(PackageReader package, out Diagnostic? fault)
    {
        if (package.Find(EntryName) is not { } entry)
        {
            fault = PackageFaults.NotZip();
            return null;
        }

        if (package.Read(entry, out fault) is not { } bytes) return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return new ContentTypes(XDocument.Load(reader), bytes);
        }
        catch (XmlException exception)
        {
            fault = PackageFaults.NotXml(EntryName, bytes, exception);
            return null;
        }
    }

    private ContentTypes(XDocument document, byte[] bytes)
    {
        Bytes = bytes;
        foreach (var element in document.Root!.Elements())
        {
            var type = element.Attribute("ContentType")?.Value ?? "";
            if (element.Name.LocalName == "Default" && element.Attribute("Extension") is { } extension) _defaults[extension.Value] = type;
            if (element.Name.LocalName == "Override" && element.Attribute("PartName") is { } part) _overrides[part.Value.TrimStart('/')] = type;
        }
    }
}
