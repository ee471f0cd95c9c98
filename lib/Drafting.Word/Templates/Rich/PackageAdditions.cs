using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Drafting.Word.Markdown;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Rich;

/// <summary>What one fill adds to the package beside the text of its parts: relationships, pictures, footnotes, list instances.</summary>
internal sealed class PackageAdditions
{
    private readonly Dictionary<int, StringBuilder> _relationships = [];
    private readonly Dictionary<UInt128, string> _mediaNames = [];
    private int _relationshipCount;

    /// <summary>Pictures by entry name.</summary>
    public List<(string Name, ReadOnlyMemory<byte> Bytes)> Media { get; } = [];

    /// <summary>Markup of footnotes to append to the footnotes part.</summary>
    public StringBuilder Footnotes { get; } = new();

    /// <summary>Markup of list instances to append to the numbering part.</summary>
    public StringBuilder Numbers { get; } = new();

    /// <summary>Values of bound controls.</summary>
    public Dictionary<DataBinding, string> Bindings { get; } = [];

    public bool IsEmpty => _relationshipCount == 0 && Bindings.Count == 0 && Footnotes.Length == 0 && Numbers.Length == 0;

    /// <summary>Relationships by the index of the part that owns them.</summary>
    public IReadOnlyDictionary<int, StringBuilder> Relationships => _relationships;

    public void Reset()
    {
        _relationships.Clear();
        _mediaNames.Clear();
        _relationshipCount = 0;
        Media.Clear();
        Bindings.Clear();
        Footnotes.Clear();
        Numbers.Clear();
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
        var id = "drafting" + (++_relationshipCount).ToString(CultureInfo.InvariantCulture);
        list.Append($"<Relationship Id=\"{id}\" Type=\"{XmlText.Encode(type)}\" Target=\"{XmlText.Encode(target)}\"{(isExternal ? " TargetMode=\"External\"" : "")}/>");
        return id;
    }

    private string MediaName(FragmentRelationship relationship)
    {
        var hash = XxHash128.HashToUInt128(relationship.Content.Span);
        if (_mediaNames.TryGetValue(hash, out var name)) return name;
        name = $"word/media/drafting{Media.Count + 1}{Path.GetExtension(relationship.Target)}";
        Media.Add((name, relationship.Content));
        return _mediaNames[hash] = name;
    }
}
