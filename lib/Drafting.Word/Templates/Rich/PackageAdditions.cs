using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Drafting.Word.Markdown;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Rich;

/// <summary>What one fill adds to the package beside the text of its parts: relationships, pictures and other parts, notes, styles, lists.</summary>
internal sealed class PackageAdditions
{
    /// <summary>Names of added relationships, parts and styles begin with it, and go on with a number.</summary>
    public const string Prefix = "drafting";

    private readonly Dictionary<int, StringBuilder> _relationships = [];
    private readonly Dictionary<UInt128, string> _sharedNames = [];
    private readonly Dictionary<(string Type, string Name), string> _styles = [];
    private TemplateFacts _facts = TemplateFacts.None;
    private int _nextNumber;

    /// <summary>Pictures by entry name, stored without deflating.</summary>
    public List<(string Name, ReadOnlyMemory<byte> Bytes)> Media { get; } = [];

    /// <summary>Other parts by entry name; their content type is null for relationships.</summary>
    public List<(string Name, string? ContentType, byte[] Bytes)> Parts { get; } = [];

    /// <summary>Markup of footnotes.</summary>
    public StringBuilder Footnotes { get; } = new();

    /// <summary>Markup of endnotes.</summary>
    public StringBuilder Endnotes { get; } = new();

    /// <summary>Markup of styles.</summary>
    public StringBuilder Styles { get; } = new();

    /// <summary>Markup of abstract lists.</summary>
    public StringBuilder Lists { get; } = new();

    /// <summary>Markup of list instances.</summary>
    public StringBuilder Numbers { get; } = new();

    /// <summary>Values of bound controls.</summary>
    public Dictionary<DataBinding, string> Bindings { get; } = [];

    public bool IsEmpty => _relationships.Count == 0 && Bindings.Count == 0 && Footnotes.Length == 0 && Endnotes.Length == 0 && Styles.Length == 0 && Numbers.Length == 0;

    /// <summary>Relationships by the index of the part that owns them.</summary>
    public IReadOnlyDictionary<int, StringBuilder> Relationships => _relationships;

    /// <summary>Starts over.</summary>
    public void Reset(TemplateFacts facts)
    {
        _facts = facts;
        _nextNumber = facts.FirstFreeAddition;
        if (IsEmpty) return;
        _relationships.Clear();
        _sharedNames.Clear();
        _styles.Clear();
        Media.Clear();
        Parts.Clear();
        Bindings.Clear();
        foreach (var markup in (StringBuilder[])[Footnotes, Endnotes, Styles, Lists, Numbers]) markup.Clear();
    }

    /// <summary>Adds a relationship of a part and returns its id. Equal pictures are stored once.</summary>
    public string Add(int part, FragmentRelationship relationship)
    {
        var target = relationship.IsExternal ? relationship.Target : "/" + MediaName(relationship);
        return Add(part, relationship.Type, target, relationship.IsExternal);
    }

    /// <summary>Adds a relationship of a part and returns its id.</summary>
    public string Add(int part, string type, string target, bool isExternal)
    {
        if (!_relationships.TryGetValue(part, out var list)) _relationships[part] = list = new StringBuilder();
        var id = NewName();
        list.Append($"<Relationship Id=\"{id}\" Type=\"{XmlText.Encode(type)}\" Target=\"{XmlText.Encode(target)}\"{(isExternal ? " TargetMode=\"External\"" : "")}/>");
        return id;
    }

    /// <summary>Adds a part of another document and returns its entry name.</summary>
    /// <param name="original">Its name there.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="isShared">Whether equal parts are stored once: those that refer to nothing.</param>
    public string AddPart(string original, string contentType, byte[] bytes, bool isShared)
    {
        var hash = XxHash128.HashToUInt128(bytes);
        if (isShared && _sharedNames.TryGetValue(hash, out var known)) return known;
        var name = original[..(original.LastIndexOf('/') + 1)] + NewName() + Path.GetExtension(original);
        Parts.Add((name, contentType, bytes));
        if (isShared) _sharedNames[hash] = name;
        return name;
    }

    /// <summary>Adds the relationships of a part that was added.</summary>
    public void AddRelationshipsPart(string part, string items) => Parts.Add((CompiledPackage.RelationshipsOf(part), null, PackagePatches.Relationships(items)));

    /// <summary>Adds a note.</summary>
    public void AddNote(NoteKind kind, int id, string content) =>
        (kind == NoteKind.Footnote ? Footnotes : Endnotes).Append(CultureInfo.InvariantCulture, $"<w:{kind.Element} w:id=\"{id}\">").Append(content).Append(CultureInfo.InvariantCulture, $"</w:{kind.Element}>");

    /// <summary>Id of the style of that type and name, in the template or added; null when there is none.</summary>
    public string? StyleNamed(string type, string name)
    {
        var key = (type, name.ToLowerInvariant());
        return _facts.OwnStyles.Ids.GetValueOrDefault(key) ?? _styles.GetValueOrDefault(key);
    }

    /// <summary>Id of the template's default style of a type; null when it has none.</summary>
    public string? DefaultStyle(string type) => _facts.OwnStyles.Defaults.GetValueOrDefault(type);

    /// <summary>Id for a style that the template does not have; its markup goes to <see cref="Styles"/>.</summary>
    public string NewStyle(string type, string name) => _styles[(type, name.ToLowerInvariant())] = NewName();

    /// <summary>A name for a relationship, part or style that nothing in the template has.</summary>
    public string NewName() => Prefix + (_nextNumber++).ToString(CultureInfo.InvariantCulture);

    private string MediaName(FragmentRelationship relationship)
    {
        var hash = XxHash128.HashToUInt128(relationship.Content.Span);
        if (_sharedNames.TryGetValue(hash, out var name)) return name;
        name = $"word/media/{NewName()}{Path.GetExtension(relationship.Target)}";
        Media.Add((name, relationship.Content));
        return _sharedNames[hash] = name;
    }
}
