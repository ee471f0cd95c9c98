using System.Text;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Rich;

/// <summary>What has to be added to which entries so that a fill's additions are part of the package.</summary>
internal sealed class PackagePatches
{
    private const string RelationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly CompiledPackage _package;
    private readonly PackageAdditions _additions;
    private readonly StringBuilder _types = new();
    private readonly Dictionary<int, Func<byte[], byte[]>> _changes = [];
    private readonly Dictionary<int, string> _newNoteParts = [];

    public PackagePatches(CompiledPackage package, PackageAdditions additions)
    {
        _package = package;
        _additions = additions;
        AddNotes(NoteKind.Footnote, additions.Footnotes);
        AddNotes(NoteKind.Endnote, additions.Endnotes);
        if (additions.Styles.Length > 0) Append(PartKind.Styles, "styles", "", additions.Styles.ToString());
        if (additions.Numbers.Length > 0) AddLists();
        foreach (var (owner, relationships) in additions.Relationships) AddRelationships(owner, relationships.ToString());
        AddPictureTypes();
        foreach (var (name, type, bytes) in additions.Parts) AddPart(name, type, bytes);
        foreach (var store in additions.Bindings.GroupBy(item => item.Key.Store, StringComparer.OrdinalIgnoreCase))
            if (package.Stores.TryGetValue(store.Key, out var part))
                Change(part, content => BoundStores.Update(content, store));
        if (_types.Length > 0) Change(package.ContentTypes, content => Insert(content, _types.ToString()));
    }

    /// <summary>Entries that the template does not have.</summary>
    public List<(string Name, byte[] Bytes)> NewParts { get; } = [];

    /// <summary>Whether a part gets additions.</summary>
    public bool Changes(int part) => _changes.ContainsKey(part);

    /// <summary>A part with its additions.</summary>
    /// <param name="part">Index of the entry.</param>
    /// <param name="content">The part as it was filled.</param>
    public byte[] Apply(int part, ReadOnlySpan<byte> content) => _changes[part](content.ToArray());

    /// <summary>Inserts markup before the end tag of the root; a root without content gets one.</summary>
    private static byte[] Insert(ReadOnlySpan<byte> part, string markup)
    {
        var end = part.LastIndexOf("</"u8);
        if (end >= 0) return [.. part[..end], .. Encoding.UTF8.GetBytes(markup), .. part[end..]];
        end = part.LastIndexOf("/>"u8);
        var name = part[(part.LastIndexOf((byte)'<') + 1)..];
        name = name[..name.IndexOfAny(" \t\r\n/"u8)];
        return [.. part[..end], (byte)'>', .. Encoding.UTF8.GetBytes(markup), .. "</"u8, .. name, (byte)'>'];
    }

    /// <summary>A part that holds relationships.</summary>
    public static byte[] Relationships(string items) =>
        Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{items}</Relationships>""");

    /// <summary>Notes 0 and 1 are the rules above notes (ISO 29500-1, 17.11.23); without the part, no note had an id.</summary>
    private void AddNotes(NoteKind kind, StringBuilder notes)
    {
        if (notes.Length == 0) return;
        var rules = $"<w:{kind.Element} w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:{kind.Element}><w:{kind.Element} w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind.Element}>";
        if (Append(kind.ContentType, kind.Element + "s", rules, notes.ToString()) is { } created) _newNoteParts[kind.Owner] = created;
    }

    /// <summary>Abstract lists stand before list instances, these before the last element (ISO 29500-1, 17.9.17).</summary>
    private void AddLists()
    {
        var (lists, numbers) = (_additions.Lists.ToString(), _additions.Numbers.ToString());
        if (_package.Growing(PartKind.Numbering) is not { } part)
        {
            Append(PartKind.Numbering, "numbering", lists, numbers);
            return;
        }

        Change(part, content =>
        {
            var numbering = Insertable(content);
            var last = numbering.AsSpan().IndexOf("<w:numIdMacAtCleanup"u8);
            numbering = last < 0 ? Insert(numbering, numbers) : InsertAt(numbering, last, numbers);
            return InsertAt(numbering, numbering.AsSpan().IndexOf("<w:num "u8), lists);
        });
    }

    /// <summary>Adds markup at the end of a part's root; the entry name when the part had to be made.</summary>
    private string? Append(string contentType, string root, string before, string markup)
    {
        if (_package.Growing(contentType) is { } part)
        {
            Change(part, content => Insert(Insertable(content), markup));
            return null;
        }

        var name = $"word/{root}.xml";
        var declarations = string.Concat(WordNamespaces.Declared.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => $" xmlns:{item.Key}=\"{item.Value}\""));
        NewParts.Add((name, Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root}{declarations}>{before}{markup}</w:{root}>""")));
        _additions.Add(_package.Facts.Main, RelationshipBase + root, "/" + name, isExternal: false);
        _types.Append($"""<Override PartName="/{name}" ContentType="{contentType}"/>""");
        return name;
    }

    private void Change(int part, Func<byte[], byte[]> change)
    {
        var before = _changes.GetValueOrDefault(part);
        _changes[part] = before is null ? change : content => change(before(content));
    }

    private void AddPart(string name, string? contentType, byte[] bytes)
    {
        NewParts.Add((name, bytes));
        if (contentType is not null) _types.Append($"""<Override PartName="/{XmlText.Encode(name)}" ContentType="{XmlText.Encode(contentType)}"/>""");
    }

    private void AddRelationships(int owner, string relationships)
    {
        var part = owner >= 0 ? _package.Parts[owner].Entry.Name : NotesPart(owner);
        var name = CompiledPackage.RelationshipsOf(part);
        if (_package.Find(name) is { } existing) Change(existing, content => Insert(content, relationships));
        else NewParts.Add((name, Relationships(relationships)));
    }

    private string NotesPart(int owner) =>
        _newNoteParts.GetValueOrDefault(owner) ?? _package.Parts[_package.Growing(owner == NoteKind.Footnote.Owner ? PartKind.Footnotes : PartKind.Endnotes)!.Value].Entry.Name;

    private void AddPictureTypes()
    {
        var known = Encoding.UTF8.GetString(_package.Parts[_package.ContentTypes].Expanded!);
        foreach (var extension in _additions.Media.Select(media => Path.GetExtension(media.Name)[1..]).Distinct())
            if (!known.Contains($"Extension=\"{extension}\"", StringComparison.OrdinalIgnoreCase))
                _types.Append($"""<Default Extension="{extension}" ContentType="image/{extension}"/>""");
    }

    /// <summary>A part whose root declares the prefixes of what is put in: a part with tags declares them when it is compiled, others do not.</summary>
    private static byte[] Insertable(byte[] part)
    {
        if (XmlTreeReader.Read("", part, Packages.PackageLimits.Default, out _) is not { } tree) return part;
        return RootEdit.DeclareNamespaces(tree) is { } edit ? InsertAt(tree.Bytes, edit.Start, Encoding.UTF8.GetString(edit.Before)) : tree.Bytes;
    }

    private static byte[] InsertAt(byte[] part, int at, string markup) => [.. part[..at], .. Encoding.UTF8.GetBytes(markup), .. part[at..]];
}
