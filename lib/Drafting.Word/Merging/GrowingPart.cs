using System.Xml.Linq;
using Drafting.Word.Templates.Rich.Documents;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>A part of definitions that later documents add to: the first document's, or a new one where that has none.</summary>
internal sealed class GrowingPart
{
    private readonly string _name;
    private readonly string _contentType;
    private readonly MergedParts _parts;
    private readonly MergedRelationships _main;
    private XElement? _root;

    /// <summary>Begins with what the first document holds.</summary>
    /// <param name="name"><c>styles</c> or <c>numbering</c>: root element, file name and kind of the relationship.</param>
    /// <param name="contentType">Content type.</param>
    /// <param name="first">The first document.</param>
    /// <param name="parts">Where the part is written.</param>
    /// <param name="main">Relationships of the main part.</param>
    public GrowingPart(string name, string contentType, SourceDocument first, MergedParts parts, MergedRelationships main)
    {
        (_name, _contentType, _parts, _main) = (name, contentType, parts, main);
        _root = first.RootOf(contentType);
        Part = first.PartOf(contentType) ?? first.MainPart[..(first.MainPart.LastIndexOf('/') + 1)] + name + ".xml";
    }

    private string Part { get; }

    /// <summary>The definitions of one kind that are there.</summary>
    public IEnumerable<XElement> Items(string element) => _root?.Elements(W + element) ?? [];

    /// <summary>Adds a definition before those of the named kinds.</summary>
    public void Add(XElement definition, params ReadOnlySpan<string> following)
    {
        _root ??= Begin();
        foreach (var kind in following)
        {
            if (_root.Element(W + kind) is not { } next) continue;
            next.AddBeforeSelf(definition);
            return;
        }

        _root.Add(definition);
    }

    public void Write()
    {
        if (_root is not null) _parts.Write(Part, _root);
    }

    private XElement Begin()
    {
        _parts.Declare(Part, _contentType);
        _main.Relate(_name, Part);
        return new XElement(W + _name, new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName));
    }
}
