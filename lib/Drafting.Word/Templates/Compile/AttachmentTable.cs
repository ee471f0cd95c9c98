using Drafting.Word.Packages;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;
using Drafting.Word.Templates.Rich;

namespace Drafting.Word.Templates.Compile;

/// <summary>Which elements of notes, comments and relationships belong to places in sections. Parts are compiled before those that hold what is attached to them.</summary>
internal sealed class AttachmentTable
{
    private readonly Dictionary<string, int> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _notes = [];
    private readonly Dictionary<(int Part, string Id), Attachment> _attachments = [];
    private readonly IReadOnlyDictionary<string, XmlTree> _trees;
    private readonly Delimiters _delimiters;

    private AttachmentTable() => (_trees, _delimiters) = (new Dictionary<string, XmlTree>(), Delimiters.Braces);

    /// <summary>The table of a part without a container around it: nothing is attached.</summary>
    public static AttachmentTable None { get; } = new();

    public AttachmentTable(IReadOnlyList<PackageEntry> entries, ContentTypes types, IReadOnlyDictionary<string, XmlTree> trees, Delimiters delimiters)
    {
        (_trees, _delimiters) = (trees, delimiters);
        for (var index = 0; index < entries.Count; index++)
        {
            _parts[entries[index].Name] = index;
            _notes.TryAdd(types.Of(entries[index].Name), entries[index].Name);
        }
    }

    /// <summary>Attaches a note of the document; null when there is none of that id.</summary>
    public Attachment? Attach(NoteKind note, string id) =>
        _notes.TryGetValue(note.ContentType, out var part) && Find(part, "w:" + note.Element, "w:id", id) is { } ? Attach(note, id, part) : null;

    /// <summary>Attaches the address of a link; null when it holds no tag, and one serves all repetitions.</summary>
    public Attachment? AttachAddress(string owner, string id)
    {
        var part = CompiledPackage.RelationshipsOf(owner);
        if (Find(part, "rel:Relationship", "Id", id) is not { } element) return null;
        var hosts = PlainHostReader.Read(_trees[part], _delimiters, new HashSet<int>());
        return hosts.Any(host => host.Element == element && DelimiterScan.Find(host.Text, _delimiters).Count > 0) ? Attach(null, id, part) : null;
    }

    /// <summary>The attached elements of a part, in no order.</summary>
    public IEnumerable<Attachment> Of(string part) => _parts.TryGetValue(part, out var index) ? _attachments.Values.Where(attachment => attachment.Part == index) : [];

    private Attachment Attach(NoteKind? note, string id, string part)
    {
        var key = (_parts[part], id);
        if (!_attachments.TryGetValue(key, out var attachment)) _attachments[key] = attachment = new Attachment(note, id, key.Item1);
        return attachment;
    }

    private int? Find(string part, string name, string attribute, string id)
    {
        if (!_trees.TryGetValue(part, out var tree)) return null;
        for (var element = 0; element < tree.Elements.Length; element++)
            if (tree[element].Name == name && tree.Attribute(element, attribute) == id)
                return element;
        return null;
    }
}
