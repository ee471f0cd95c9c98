using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Drafting.Word.Packages;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Rich.Documents;

namespace Drafting.Word.Merging;

/// <summary>The parts of the merged document beside its texts: those of the first document, and what the others have of their own, such as a picture; equal ones once.</summary>
internal sealed class MergedParts
{
    private const int DeepestRelationship = 4;

    /// <summary>The same documents give the same bytes: no part carries the time of its making.</summary>
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;
    private readonly XElement _types;
    private readonly Dictionary<UInt128, string> _known = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public MergedParts(ZipArchive archive, SourceDocument first)
    {
        _archive = archive;
        _types = first.Root(ContentTypes.EntryName)!;
        // What later documents add to is written when all have come; relationships only where they add to those too.
        string?[] texts = [first.MainPart, first.PartOf(PartKind.Footnotes), first.PartOf(PartKind.Endnotes)];
        string?[] later = [.. texts, .. texts.OfType<string>().Select(Relationship.PartOf), first.PartOf(PartKind.Numbering), first.PartOf(PartKind.Styles), ContentTypes.EntryName];
        var held = later.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var part in first.Parts.Where(part => !held.Contains(part)))
        {
            _names.Add(part);
            Write(part, Content(first, part));
            if (!part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)) _known.TryAdd(Identity(first, part, 0), part);
        }
    }

    /// <summary>Adds a part of a document and what it relates to; gives its name, also of an equal part that is there already.</summary>
    public string Add(SourceDocument document, string part) => Add(document, part, 0);

    /// <summary>Adds a part of our own.</summary>
    public string Add(string name, string contentType, string content)
    {
        if (_names.Add(name)) Write(name, Encoding.UTF8.GetBytes(content));
        Declare(name, contentType);
        return name;
    }

    /// <summary>Writes a part from its tree.</summary>
    public void Write(string name, XElement root)
    {
        using var stream = Open(name);
        using var writer = XmlWriter.Create(stream, MergedDocument.XmlSettings);
        root.WriteTo(writer);
    }

    /// <summary>Opens a part for writing; closed before the next is opened.</summary>
    public Stream Open(string name)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = FixedTime;
        return entry.Open();
    }

    /// <summary>Says of what kind a part is.</summary>
    public void Declare(string name, string contentType)
    {
        if (_types.Elements().Any(type => string.Equals((string?)type.Attribute("PartName"), "/" + name, StringComparison.OrdinalIgnoreCase))) return;
        _types.Add(new XElement(_types.Name.Namespace + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", contentType)));
    }

    /// <summary>Writes the content types, which end the package.</summary>
    public void Complete() => Write(ContentTypes.EntryName, _types);

    private string Add(SourceDocument document, string part, int depth)
    {
        var identity = Identity(document, part, depth);
        if (_known.TryGetValue(identity, out var known)) return known;
        var name = FreeName(part);
        _known[identity] = name;
        var own = document.RelationshipsOf(part).Values.Where(relationship => relationship.IsExternal || depth < DeepestRelationship)
            .Select(relationship => relationship.IsExternal ? relationship : relationship with { Target = Add(document, relationship.Target, depth + 1) }).ToList();
        Write(name, Content(document, part));
        Declare(name, document.TypeOf(part));
        if (own.Count > 0) Write(Relationship.PartOf(name), Relationship.Root(own));
        return name;
    }

    private string FreeName(string part)
    {
        var (stem, extension) = (part[..^Path.GetExtension(part).Length], Path.GetExtension(part));
        var name = part;
        for (var number = _known.Count; !_names.Add(name); number++) name = $"{stem}-{number}{extension}";
        return name;
    }

    /// <summary>Pages in a header or footer are counted for its document, which is a section now.</summary>
    private static byte[] Content(SourceDocument document, string part)
    {
        var bytes = (document.Read(part) ?? []);
        var type = document.TypeOf(part);
        var isEdge = type.EndsWith(".header+xml", StringComparison.Ordinal) || type.EndsWith(".footer+xml", StringComparison.Ordinal);
        return isEdge && bytes.AsSpan().IndexOf("NUMPAGES"u8) >= 0
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("NUMPAGES", "SECTIONPAGES", StringComparison.Ordinal))
            : bytes;
    }

    private static UInt128 Identity(SourceDocument document, string part, int depth)
    {
        var hash = new XxHash128();
        hash.Append(Encoding.UTF8.GetBytes(document.TypeOf(part)));
        hash.Append((document.Read(part) ?? []));
        if (depth >= DeepestRelationship) return hash.GetCurrentHashAsUInt128();
        foreach (var relationship in document.RelationshipsOf(part).Values.OrderBy(item => item.Id, StringComparer.Ordinal))
            hash.Append(Encoding.UTF8.GetBytes($"{relationship.Id} {(relationship.IsExternal ? relationship.Target : Identity(document, relationship.Target, depth + 1).ToString())}"));
        return hash.GetCurrentHashAsUInt128();
    }

    private void Write(string name, byte[] content)
    {
        using var stream = Open(name);
        stream.Write(content);
    }
}
