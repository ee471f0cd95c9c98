using System.IO.Hashing;
using System.Text;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Rich.Documents;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>
/// Styles and lists of all documents. The first document's stay as they are; what a later one defines otherwise, as an inserted document
/// does that no other record has, comes beside them under ids of its own. Every document has list instances of its own, so that its numbers begin anew.
/// </summary>
internal sealed class MergedDefinitions
{
    private readonly DocumentDefinitions _first;
    private readonly GrowingPart[] _parts;
    private readonly MergedStyles _styles;
    private readonly MergedNumbering _numbering;

    /// <summary>Where definitions went that have come before, by their markup.</summary>
    private readonly Dictionary<UInt128, Dictionary<(XName Kind, string Id), string>> _known = [];

    public MergedDefinitions(SourceDocument first, MergedParts parts, MergedRelationships main)
    {
        _first = new DocumentDefinitions(first);
        _parts = [new GrowingPart("styles", PartKind.Styles, first, parts, main), new GrowingPart("numbering", PartKind.Numbering, first, parts, main)];
        _styles = new MergedStyles(_parts[0]);
        _numbering = new MergedNumbering(_parts[1]);
    }

    /// <summary>Leads the texts of a later document to its styles and lists here.</summary>
    public void Renew(SourceDocument document, IReadOnlyList<XElement> texts)
    {
        var own = new DocumentDefinitions(document);
        var differing = own.DifferingFrom(_first);
        var renaming = Renaming(own, differing);
        var lists = new StyleLists(own.Styles);
        foreach (var text in texts)
        {
            lists.Number(text);
            renaming.Apply(text);
        }
    }

    public void Write()
    {
        foreach (var part in _parts) part.Write();
    }

    /// <summary>The new ids of a document's definitions; those that differ are added when they come for the first time.</summary>
    private DefinitionRenaming Renaming(DocumentDefinitions own, IReadOnlyList<XElement> differing)
    {
        if (differing.Count == 0) return new DefinitionRenaming(own, _numbering, DefinitionRenaming.None);
        var identity = XxHash128.HashToUInt128(Encoding.UTF8.GetBytes(string.Concat(differing.Select(item => item.ToString(SaveOptions.DisableFormatting)))));
        if (_known.TryGetValue(identity, out var known)) return new DefinitionRenaming(own, _numbering, known);
        var ids = new Dictionary<(XName Kind, string Id), string>();
        foreach (var item in differing)
        {
            if (item.Name == DefinitionRenaming.Style && (string?)item.Attribute(W + "styleId") is { } style) ids[(item.Name, style)] = _styles.NewId(style);
            if (item.Name == DefinitionRenaming.List && (string?)item.Attribute(W + "abstractNumId") is { } list) ids[(item.Name, list)] = _numbering.NewListId();
        }

        var renaming = new DefinitionRenaming(own, _numbering, _known[identity] = ids);
        foreach (var item in differing.Where(item => item.Name != DefinitionRenaming.Instance)) Add(renaming.Copy(item));
        return renaming;
    }

    private void Add(XElement definition)
    {
        if (definition.Name == DefinitionRenaming.Style) _styles.Add(definition);
        else _numbering.AddList(definition);
    }
}
