using System.Text;
using System.Xml;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Markup;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>A relationship of a part (ISO 29500-2, 6.5.3).</summary>
/// <param name="Type">Relationship type.</param>
/// <param name="Target">Entry name of the target, or its address when it lies outside the package.</param>
/// <param name="IsExternal">Whether it lies outside the package.</param>
internal sealed record SourceRelationship(string Type, string Target, bool IsExternal);

/// <summary>A document that is inserted into another: opened under the limits of a template, strict names read as transitional ones.</summary>
internal sealed class SourceDocument
{
    private readonly PackageReader _package;
    private readonly ContentTypes _types;
    private readonly string _main;

    private SourceDocument(PackageReader package, ContentTypes types, string main)
    {
        _package = package;
        _types = types;
        _main = main;
    }

    /// <summary>Entry name of the main document part.</summary>
    public string MainPart => _main;

    /// <summary>Opens a document and reads its body; on a fault the result is null.</summary>
    public static SourceDocument? Open(ReadOnlyMemory<byte> file, out XElement? body, out Diagnostic? fault)
    {
        body = null;
        if (PackageReader.Open(file, PackageLimits.Default, out fault) is not { } package || ContentTypes.Read(package, out fault) is not { } types) return null;
        fault = PartKind.FaultOf(package, types);
        if (fault is not null) return null;
        var source = new SourceDocument(package, types, package.Entries.First(entry => PartKind.IsMain(types.Of(entry.Name))).Name);
        var root = source.Load(source._main, out fault);
        body = root?.Element(W + "body");
        if (root is not null && body is null) fault = PackageFaults.BadXml(source._main, "没有正文");
        return body is null ? null : source;
    }

    /// <summary>Entry name of the part of that content type; null when there is none.</summary>
    public string? PartOf(string contentType) => _package.Entries.FirstOrDefault(entry => _types.Of(entry.Name) == contentType)?.Name;

    /// <summary>Content type of a part.</summary>
    public string TypeOf(string part) => _types.Of(part);

    /// <summary>The root of the part of that content type; null when there is none or it cannot be read.</summary>
    public XElement? RootOf(string contentType) => PartOf(contentType) is { } part ? Load(part, out _) : null;

    /// <summary>The bytes of a part; null when there is none or it cannot be read.</summary>
    public byte[]? Read(string part) => _package.Find(part) is { } entry ? _package.Read(entry, out _) : null;

    /// <summary>The relationships of a part by id.</summary>
    public Dictionary<string, SourceRelationship> RelationshipsOf(string part)
    {
        var relationships = new Dictionary<string, SourceRelationship>(StringComparer.Ordinal);
        if (Load(CompiledPackage.RelationshipsOf(part), out _) is not { } root) return relationships;
        foreach (var item in root.Elements())
        {
            var isExternal = (string?)item.Attribute("TargetMode") == "External";
            var target = (string?)item.Attribute("Target") ?? "";
            if ((string?)item.Attribute("Id") is { } id)
                relationships[id] = new SourceRelationship((string?)item.Attribute("Type") ?? "", isExternal ? target : Resolve(part, target), isExternal);
        }

        return relationships;
    }

    /// <summary>A target is relative to its part, or begins at the root of the package (ISO 29500-2, 6.5.2).</summary>
    private static string Resolve(string part, string target) =>
        Uri.TryCreate(new Uri("package:///" + part), target, out var resolved) ? Uri.UnescapeDataString(resolved.AbsolutePath).TrimStart('/') : target;

    private XElement? Load(string part, out Diagnostic? fault)
    {
        fault = null;
        if (_package.Find(part) is not { } entry || _package.Read(entry, out fault) is not { } bytes) return null;
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
