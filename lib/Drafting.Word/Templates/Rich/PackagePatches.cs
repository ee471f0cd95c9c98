using System.Text;

namespace Drafting.Word.Templates.Rich;

/// <summary>What has to be added to which entries so that a fill's additions are part of the package.</summary>
internal sealed class PackagePatches
{
    private const string RelationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string FootnotesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";

    private readonly CompiledPackage _package;
    private readonly Dictionary<int, string> _patches = [];
    private readonly Dictionary<int, byte[]> _replacements = [];

    public PackagePatches(CompiledPackage package, PackageAdditions additions)
    {
        _package = package;
        var types = new StringBuilder();
        if (additions.Footnotes.Length > 0) AddFootnotes(additions, types);
        if (additions.Numbers.Length > 0 && package.Numbering is { } numbering) _replacements[numbering] = InsertNumbers(package.Parts[numbering].Expanded!, additions.Numbers.ToString());
        foreach (var (owner, relationships) in additions.Relationships) AddRelationships(owner, relationships.ToString());
        AddPictureTypes(additions, types);
        foreach (var store in additions.Bindings.GroupBy(item => item.Key.Store, StringComparer.OrdinalIgnoreCase))
            if (package.Stores.TryGetValue(store.Key, out var part))
                _replacements[part] = BoundStores.Update(package.Parts[part].Expanded!, store);
        if (types.Length > 0) _patches[package.ContentTypes] = types.ToString();
    }

    /// <summary>Entries that the template does not have.</summary>
    public List<(string Name, byte[] Bytes)> NewParts { get; } = [];

    /// <summary>An entry written anew; null when it is not.</summary>
    public byte[]? Replacement(int part) => _replacements.GetValueOrDefault(part);

    /// <summary>Markup to insert before the end of an entry's root; null when it stays as it is.</summary>
    public string? Of(int part) => _patches.GetValueOrDefault(part);

    /// <summary>Inserts markup before the end tag of the root; a root without content gets one.</summary>
    public static byte[] Insert(ReadOnlySpan<byte> part, string markup)
    {
        var end = part.LastIndexOf("</"u8);
        if (end >= 0) return [.. part[..end], .. Encoding.UTF8.GetBytes(markup), .. part[end..]];
        end = part.LastIndexOf("/>"u8);
        var name = part[(part.LastIndexOf((byte)'<') + 1)..];
        name = name[..name.IndexOfAny(" \t\r\n/"u8)];
        return [.. part[..end], (byte)'>', .. Encoding.UTF8.GetBytes(markup), .. "</"u8, .. name, (byte)'>'];
    }

    /// <summary>List instances stand after the abstract lists and before the last element (ISO 29500-1, 17.9.17).</summary>
    private static byte[] InsertNumbers(byte[] numbering, string markup)
    {
        var last = numbering.AsSpan().IndexOf("<w:numIdMacAtCleanup"u8);
        return last < 0 ? Insert(numbering, markup) : [.. numbering[..last], .. Encoding.UTF8.GetBytes(markup), .. numbering[last..]];
    }

    private void AddFootnotes(PackageAdditions additions, StringBuilder types)
    {
        if (_package.Footnotes is { } footnotes)
        {
            _patches[footnotes] = additions.Footnotes.ToString();
            return;
        }

        // Notes 0 and 1 are the rules above notes (ISO 29500-1, 17.11.23); without the part, no note had an id.
        NewParts.Add((CompiledPackage.DefaultFootnotes, Encoding.UTF8.GetBytes(FootnotesRoot + additions.Footnotes + "</w:footnotes>")));
        additions.Add(_package.Main, RelationshipBase + "footnotes", "/" + CompiledPackage.DefaultFootnotes, isExternal: false);
        types.Append($"""<Override PartName="/{CompiledPackage.DefaultFootnotes}" ContentType="{FootnotesType}"/>""");
    }

    private void AddRelationships(int owner, string relationships)
    {
        var part = owner == TemplateFacts.FootnotesPart && _package.Footnotes is null
            ? CompiledPackage.DefaultFootnotes
            : _package.Parts[owner == TemplateFacts.FootnotesPart ? _package.Footnotes!.Value : owner].Entry.Name;
        var name = CompiledPackage.RelationshipsOf(part);
        if (_package.Find(name) is { } existing) _patches[existing] = _patches.GetValueOrDefault(existing) + relationships;
        else NewParts.Add((name, Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relationships}</Relationships>""")));
    }

    private void AddPictureTypes(PackageAdditions additions, StringBuilder types)
    {
        var known = Encoding.UTF8.GetString(_package.Parts[_package.ContentTypes].Expanded!);
        foreach (var extension in additions.Media.Select(media => Path.GetExtension(media.Name)[1..]).Distinct())
            if (!known.Contains($"Extension=\"{extension}\"", StringComparison.OrdinalIgnoreCase))
                types.Append($"""<Default Extension="{extension}" ContentType="image/{extension}"/>""");
    }

    private const string FootnotesRoot =
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>""";
}
