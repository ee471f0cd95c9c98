using System.Globalization;
using System.Text;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Gives the ids in repeated content a number, so that every repetition can have ids of its own, unique over all parts.</summary>
internal sealed class IdAllocator
{
    /// <summary>Ids of content controls are random; ones above this are passed over, new ids stay below.</summary>
    private const int HighestCounted = 100_000_000;

    private readonly Dictionary<(string Kind, string Id), int> _indexes = [];
    private readonly HashSet<(XmlTree, int)> _renumbered = [];

    /// <summary>An id above all that the template uses.</summary>
    public int FirstFree { get; private set; } = 1;

    /// <summary>How many different ids stand in repeated content.</summary>
    public int Count => _indexes.Count;

    /// <summary>How many sections the template has.</summary>
    public int Sections { get; private set; }

    public int NextSection() => Sections++;

    /// <summary>Takes note of the ids that a part uses.</summary>
    public void Observe(XmlTree tree)
    {
        for (var element = 0; element < tree.Elements.Length; element++)
            if (IdAttribute(tree[element].Name) is { } name && Find(tree, element, name) is { } attribute
                && int.TryParse(Value(tree, attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) && id < HighestCounted)
                FirstFree = Math.Max(FirstFree, id + 1);
    }

    /// <summary>The edits that renew ids between two places of a part.</summary>
    public IEnumerable<Edit> Renumber(XmlTree tree, int from, int to)
    {
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            var item = tree[element];
            if (item.Start < from || item.Start >= to || !_renumbered.Add((tree, element))) continue;
            foreach (var edit in Renumber(tree, element)) yield return edit;
        }
    }

    private IEnumerable<Edit> Renumber(XmlTree tree, int element)
    {
        var name = tree[element].Name;
        if (IdAttribute(name) is { } idName && Find(tree, element, idName) is { } id)
        {
            var kind = name is "w:bookmarkEnd" ? "w:bookmarkStart" : name;
            var key = (kind, Value(tree, id));
            if (!_indexes.TryGetValue(key, out var index)) _indexes[key] = index = _indexes.Count;
            yield return Replace(id, new IdNode(Encoding.UTF8.GetBytes(key.Item2), index));
        }

        if (name == "w:bookmarkStart" && Find(tree, element, "name") is { } bookmark) yield return Replace(bookmark, new BookmarkNameNode(Value(tree, bookmark)));
        if (name is not ("w:p" or "w:tr")) yield break;
        foreach (var attribute in tree.Attributes(element).Where(attribute => attribute.Name is "w14:paraId" or "w14:textId"))
            yield return new Edit(attribute.Start, attribute.End, EditKind.Replace) { Node = new FirstOnlyNode(tree.Bytes[attribute.Start..attribute.End]) };
    }

    private static Edit Replace(XmlAttribute attribute, Node node) => new(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace) { Node = node };

    private static string? IdAttribute(string element) => element switch
    {
        "wp:docPr" or "w:bookmarkStart" or "w:bookmarkEnd" => "id",
        "w:id" => "val",
        _ => null,
    };

    private static XmlAttribute? Find(XmlTree tree, int element, string localName)
    {
        foreach (var attribute in tree.Attributes(element))
            if (attribute.Name == localName || attribute.Name.EndsWith(":" + localName, StringComparison.Ordinal))
                return attribute;
        return null;
    }

    private static string Value(XmlTree tree, XmlAttribute attribute) => XmlText.Decode(tree.Bytes.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart));
}
