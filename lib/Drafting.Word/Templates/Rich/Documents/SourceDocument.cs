using System.Text;
using System.Xml;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Markup;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>A document that is inserted into another or merged with others: opened under the limits of a template, strict names read as transitional ones.</summary>
internal sealed class SourceDocument
{
    private readonly PackageReader _package;
    private readonly ContentTypes _types;
    private readonly Dictionary<string, XElement?> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, Relationship>> _relationships = new(StringComparer.OrdinalIgnoreCase);

    private SourceDocument(PackageReader package, ContentTypes types, string main, XElement body)
    {
        _package = package;
        _types = types;
        MainPart = main;
        Body = body;
    }

    /// <summary>Entry name of the main document part.</summary>
    public string MainPart { get; }

    /// <summary>The body of the main document part.</summary>
    public XElement Body { get; }

    /// <summary>Entry names of all parts.</summary>
    public IEnumerable<string> Parts => _package.Entries.Select(entry => entry.Name);

    /// <summary>Opens a document and reads its body; on a fault the result is null.</summary>
    public static SourceDocument? Open(ReadOnlyMemory<byte> file, out Diagnostic? fault)
    {
        if (PackageReader.Open(file, PackageLimits.Default, out fault) is not { } package || ContentTypes.Read(package, out fault) is not { } types) return null;
        fault = PartKind.FaultOf(package, types);
        if (fault is not null) return null;
        var main = package.Entries.First(entry => PartKind.IsMain(types.Of(entry.Name))).Name;
        var root = Load(package, main, out fault);
        if (root?.Element(W + "body") is { } body) return new SourceDocument(package, types, main, body);
        fault ??= PackageFaults.BadXml(main, "没有正文");
        return null;
    }

    /// <summary>Entry name of the part of that content type; null when there is none.</summary>
    public string? PartOf(string contentType) => _package.Entries.FirstOrDefault(entry => _types.Of(entry.Name) == contentType)?.Name;

    /// <summary>Content type of a part.</summary>
    public string TypeOf(string part) => _types.Of(part);

    /// <summary>The root of the part of that content type, always the same tree; null when there is none or it cannot be read.</summary>
    public XElement? RootOf(string contentType) => PartOf(contentType) is { } part ? Root(part) : null;

    /// <summary>The root of a part, always the same tree; null when there is none or it cannot be read.</summary>
    public XElement? Root(string part) => _roots.TryGetValue(part, out var known) ? known : _roots[part] = Load(_package, part, out _);

    /// <summary>The bytes of a part; null when there is none or it cannot be read.</summary>
    public byte[]? Read(string part) => _package.Find(part) is { } entry ? _package.Read(entry, out _) : null;

    /// <summary>The relationships of a part by id.</summary>
    public IReadOnlyDictionary<string, Relationship> RelationshipsOf(string part)
    {
        if (_relationships.TryGetValue(part, out var known)) return known;
        var items = Load(_package, Relationship.PartOf(part), out _)?.Elements().Select(element => Relationship.Read(element, part)) ?? [];
        return _relationships[part] = items.DistinctBy(item => item.Id).ToDictionary(item => item.Id, StringComparer.Ordinal);
    }

    private static XElement? Load(PackageReader package, string part, out Diagnostic? fault)
    {
        fault = null;
        if (package.Find(part) is not { } entry || package.Read(entry, out fault) is not { } bytes) return null;
        fault = XmlTreeReader.Check(part, bytes, PackageLimits.Default);
        if (fault is not null) return null;
        using var reader = XmlReader.Create(new MemoryStream(Transitional(bytes)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    /// <summary>Strict namespaces and relationship types differ from transitional ones by rule (ISO 29500-1, annex A; 29500-4, annex A).</summary>
    private static byte[] Transitional(byte[] bytes)
    {
        const string strict = "http://purl.oclc.org/ooxml/";
        if (bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(strict)) < 0) return bytes;
        var xml = Encoding.UTF8.GetString(bytes);
        foreach (var family in (ReadOnlySpan<string>)["wordprocessingml", "officeDocument", "drawingml"])
            xml = xml.Replace($"{strict}{family}/", $"http://schemas.openxmlformats.org/{family}/2006/", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(xml);
    }
}
