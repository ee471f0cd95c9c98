using System.Globalization;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Rich.Documents;

namespace Drafting.Word.Merging;

/// <summary>Relationships of a part that several documents share.</summary>
/// <param name="owner">The part.</param>
/// <param name="parts">Where its targets are.</param>
internal sealed class MergedRelationships(string owner, MergedParts parts)
{
    private readonly Dictionary<string, Relationship> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Target, bool IsExternal), string> _ids = [];

    /// <summary>Takes the relationships of the first document as they are.</summary>
    public void Take(SourceDocument first)
    {
        foreach (var relationship in first.RelationshipsOf(owner).Values) Add(relationship);
    }

    /// <summary>Leads the references of a document's text to their targets here.</summary>
    /// <param name="document">The document.</param>
    /// <param name="part">Its part that holds the text.</param>
    /// <param name="root">The text.</param>
    public void Renew(SourceDocument document, string part, XElement root)
    {
        var own = document.RelationshipsOf(part);
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == Names.Relationships))
            if (own.TryGetValue(attribute.Value, out var relationship)) attribute.Value = IdOf(document, relationship);
    }

    /// <summary>Id of a reference to a part of our own.</summary>
    public string IdOf(string type, string name, string contentType, string content) =>
        IdOf(new Relationship("", Names.Relationships.NamespaceName + "/" + type, parts.Add(name, contentType, content), IsExternal: false));

    /// <summary>Relates to a part that is written later.</summary>
    public void Relate(string type, string target) => IdOf(new Relationship("", Names.Relationships.NamespaceName + "/" + type, target, IsExternal: false));

    public void Write()
    {
        if (_items.Count > 0) parts.Write(Relationship.PartOf(owner), Relationship.Root(_items.Values));
    }

    private string IdOf(SourceDocument document, Relationship relationship) =>
        IdOf(relationship.IsExternal ? relationship : relationship with { Target = parts.Add(document, relationship.Target) });

    private string IdOf(Relationship relationship)
    {
        if (_ids.TryGetValue((relationship.Type, relationship.Target, relationship.IsExternal), out var id)) return id;
        var number = _items.Count + 1;
        do id = "merged" + number++.ToString(CultureInfo.InvariantCulture);
        while (_items.ContainsKey(id));
        Add(relationship with { Id = id });
        return id;
    }

    private void Add(Relationship relationship)
    {
        _items.Add(relationship.Id, relationship);
        _ids.TryAdd((relationship.Type, relationship.Target, relationship.IsExternal), relationship.Id);
    }
}
