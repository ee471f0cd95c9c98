using System.Globalization;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Rich.Documents;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>Footnotes or endnotes of all documents (ISO 29500-1, 17.11).</summary>
/// <param name="kind"><c>footnote</c> or <c>endnote</c>.</param>
/// <param name="parts">Where they are written.</param>
internal sealed class MergedNotes(string kind, MergedParts parts)
{
    private XElement? _root;
    private string _part = "";
    private MergedRelationships? _relationships;
    private int _last;

    /// <summary>Content type of the part that holds them.</summary>
    public string ContentType { get; } = kind == "footnote" ? PartKind.Footnotes : PartKind.Endnotes;

    /// <summary>Takes the notes that a document's text refers to, and gives them numbers that no other has; returns how many there are.</summary>
    public int Add(SourceDocument document, MergedRelationships main)
    {
        var references = document.Body.Descendants(W + (kind + "Reference")).ToList();
        if (document.RootOf(ContentType) is not { } notes) return 0;
        if (_root is null)
        {
            Begin(document, notes, main);
            return references.Count;
        }

        _relationships!.Renew(document, document.PartOf(ContentType)!, notes);
        foreach (var reference in references)
        {
            if (notes.Elements().FirstOrDefault(note => IdOf(note) == IdOf(reference)) is not { } note) continue;
            note.SetAttributeValue(W + "id", (++_last).ToString(CultureInfo.InvariantCulture));
            reference.SetAttributeValue(W + "id", _last);
            _root.Add(new XElement(note));
        }

        return references.Count;
    }

    public void Write()
    {
        if (_root is null) return;
        parts.Write(_part, _root);
        _relationships!.Write();
    }

    /// <summary>The first document that has notes gives the part, with the rules above notes.</summary>
    private void Begin(SourceDocument document, XElement notes, MergedRelationships main)
    {
        _root = notes;
        _part = document.PartOf(ContentType)!;
        _last = notes.Elements().Max(note => note.Integer("id")) ?? 0;
        _relationships = new MergedRelationships(_part, parts);
        _relationships.Renew(document, _part, notes);
        parts.Declare(_part, ContentType);
        main.Relate(kind + "s", _part);
    }

    private static string? IdOf(XElement element) => (string?)element.Attribute(W + "id");
}
