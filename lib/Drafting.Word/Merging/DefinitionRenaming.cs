using System.Collections.Frozen;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Rich.Documents;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>What the styles and lists of one document are called in the merged one.</summary>
/// <param name="own">The document's definitions.</param>
/// <param name="numbering">Takes the list instances of the document.</param>
/// <param name="ids">New ids of styles and abstract lists; those that are not among them keep theirs.</param>
internal sealed class DefinitionRenaming(DocumentDefinitions own, MergedNumbering numbering, IReadOnlyDictionary<(XName Kind, string Id), string> ids)
{
    public static readonly XName Style = W + "style";
    public static readonly XName List = W + "abstractNum";
    public static readonly XName Instance = W + "num";

    /// <summary>Every definition keeps its id.</summary>
    public static readonly IReadOnlyDictionary<(XName Kind, string Id), string> None = FrozenDictionary<(XName Kind, string Id), string>.Empty;

    private readonly Dictionary<string, string> _instances = new(StringComparer.Ordinal);

    /// <summary>A definition under its new id, with references to new ones.</summary>
    public XElement Copy(XElement definition)
    {
        var copy = new XElement(definition);
        Apply(copy);
        if (copy.Attribute(W + (copy.Name == Style ? "styleId" : "abstractNumId")) is { } id) id.Value = New(copy.Name, id.Value);
        return copy;
    }

    /// <summary>Leads the references of content to the new ids.</summary>
    public void Apply(XElement content)
    {
        foreach (var element in content.Descendants().Where(element => element.Val() is not null).ToList())
        {
            var value = element.Attribute(W + "val")!;
            if (DocumentDefinitions.NamesStyle(element)) value.Value = New(Style, value.Value);
            else if (element.Name == W + "abstractNumId") value.Value = New(List, value.Value);
            else if (element.Name == W + "numId") value.Value = InstanceOf(value.Value);
        }
    }

    private string New(XName kind, string id) => ids.GetValueOrDefault((kind, id), id);

    /// <summary>The document's own instance of a list; a list that is nowhere defined numbers nothing, and here another document might define it.</summary>
    private string InstanceOf(string id)
    {
        if (_instances.TryGetValue(id, out var known)) return known;
        if (!own.Instances.TryGetValue(id, out var instance)) return "0";
        var levels = own.ListOf(instance);
        var copy = new XElement(instance);
        Apply(copy);
        return _instances[id] = numbering.AddInstance(copy, levels);
    }
}
