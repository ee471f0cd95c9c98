using System.Xml;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Compile;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>A document to be merged: its parts as trees, its relationships.</summary>
internal sealed class SourceDocument
{
    private readonly Dictionary<string, XElement?> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, Relationship>> _relationships = new(StringComparer.OrdinalIgnoreCase);

    private SourceDocument(PackageReader package, ContentTypes types, string main, XElement body)
    {
        (Package, Types, Main, Body) = (package, types, main, body);
        Numbering = NameOf(PartKind.Numbering);
    }

    public PackageReader Package { get; }

    public ContentTypes Types { get; }

    /// <summary>Name of the main part.</summary>
    public string Main { get; }

    public XElement Body { get; }

    public string? Numbering { get; }

    /// <summary>The document; null with a fault.</summary>
    public static SourceDocument? Read(PackageReader package, out Diagnostic? fault)
    {
        if (ContentTypes.Read(package, out fault) is not { } types) return null;
        var main = package.Entries.FirstOrDefault(entry => PartKind.IsMain(types.Of(entry.Name)))?.Name;
        if (main is not null && Tree(package, main)?.Element(W + "body") is { } body) return new SourceDocument(package, types, main, body);
        fault = PackageFaults.Missing(main ?? "word/document.xml");
        return null;
    }

    /// <summary>Name of the first part of a content type; null when there is none.</summary>
    public string? NameOf(string contentType) => Package.Entries.FirstOrDefault(entry => Types.Of(entry.Name) == contentType)?.Name;

    /// <summary>The notes in the part of a content type, always the same tree; null when there are none.</summary>
    public XElement? Notes(string contentType) => _notes.TryGetValue(contentType, out var known) ? known : _notes[contentType] = Tree(NameOf(contentType));

    /// <summary>The root of a part; null when it is not there.</summary>
    public XElement? Tree(string? part) => part is null ? null : Tree(Package, part);

    /// <summary>The bytes of a part.</summary>
    public byte[] Bytes(string part) => Package.Find(part) is { } entry && Package.Read(entry, out _) is { } bytes ? bytes : [];

    /// <summary>Relationships of a part by their ids.</summary>
    public IReadOnlyDictionary<string, Relationship> RelationshipsOf(string part)
    {
        if (_relationships.TryGetValue(part, out var known)) return known;
        var tree = Tree(Package, Relationship.PartOf(part));
        return _relationships[part] = tree?.Elements().Select(element => Relationship.Read(element, part)).DistinctBy(item => item.Id).ToDictionary(item => item.Id, StringComparer.Ordinal)
            ?? new Dictionary<string, Relationship>(StringComparer.Ordinal);
    }

    private static XElement? Tree(PackageReader package, string part)
    {
        if (package.Find(part) is not { } entry || package.Read(entry, out _) is not { } bytes) return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
