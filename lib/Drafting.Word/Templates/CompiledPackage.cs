using System.Collections.Frozen;
using System.Collections.Immutable;
using Drafting.Word.Packages;

namespace Drafting.Word.Templates;

/// <summary>The entries of a compiled template and what a fill must find among them.</summary>
internal sealed class CompiledPackage
{
    private readonly FrozenDictionary<string, int> _indexes;
    private readonly FrozenDictionary<string, int> _growing;

    public CompiledPackage(ImmutableArray<CompiledPart> parts, ImmutableArray<int> order, IReadOnlyDictionary<string, string> growing, IReadOnlyDictionary<string, string> stores, TemplateFacts facts)
    {
        Parts = parts;
        Order = order;
        Facts = facts;
        _indexes = parts.Select((part, index) => (part.Entry.Name, index)).ToFrozenDictionary(item => item.Name, item => item.index, StringComparer.OrdinalIgnoreCase);
        _growing = growing.ToFrozenDictionary(part => part.Key, part => _indexes[part.Value]);
        Stores = stores.ToFrozenDictionary(store => store.Key, store => _indexes[store.Value], StringComparer.OrdinalIgnoreCase);
        ContentTypes = _indexes[Packages.ContentTypes.EntryName];
    }

    public ImmutableArray<CompiledPart> Parts { get; }

    /// <summary>Indexes of the parts in the order in which they are filled.</summary>
    public ImmutableArray<int> Order { get; }

    public TemplateFacts Facts { get; }

    public int ContentTypes { get; }

    /// <summary>Index of the custom XML parts by their id.</summary>
    public FrozenDictionary<string, int> Stores { get; }

    /// <summary>Index of the notes, styles or numbering part of that content type; null when the template has none.</summary>
    public int? Growing(string contentType) => _growing.TryGetValue(contentType, out var index) ? index : null;

    /// <summary>Index of an entry; null when there is none of that name.</summary>
    public int? Find(string name) => _indexes.TryGetValue(name, out var index) ? index : null;

    /// <summary>Name of the entry that holds the relationships of a part (ISO 29500-2, 6.5.2.3).</summary>
    public static string RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }
}
