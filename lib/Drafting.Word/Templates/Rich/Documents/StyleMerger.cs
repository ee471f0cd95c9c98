using System.Collections.Frozen;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Fill;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>Gives a document's styles their place in the template: by name the template's own, else a new style beside them (ISO 29500-1, 17.7).</summary>
/// <param name="source">The document.</param>
/// <param name="filling">The fill that takes it in.</param>
/// <param name="fonts">The document's theme fonts.</param>
internal sealed class StyleMerger(DocumentDefinitions source, Filling filling, ThemeFonts fonts)
{
    private static readonly FrozenDictionary<string, string> TypeOfReference = new Dictionary<string, string>
    {
        ["pStyle"] = "paragraph",
        ["rStyle"] = "character",
        ["tblStyle"] = "table",
    }.ToFrozenDictionary();

    private readonly Dictionary<string, string?> _ids = [];
    private readonly HashSet<string> _imported = [];

    /// <summary>Where the numbers of new styles come from; set before anything is mapped.</summary>
    public ListMerger? Lists { get; set; }

    /// <summary>Renames the styles that content refers to; a reference to the document's default style goes, as the template's takes its place.</summary>
    public void Apply(XElement content)
    {
        foreach (var reference in content.Descendants().Where(element => element.Name.Namespace == W && TypeOfReference.ContainsKey(element.Name.LocalName)).ToList())
        {
            if (Map(reference.Val()) is { } id) reference.SetAttributeValue(W + "val", id);
            else reference.Remove();
        }
    }

    /// <summary>The id of a style that came with this document; null when the template has the style itself.</summary>
    public string? Imported(string? id) => Map(id) is { } mapped && _imported.Contains(mapped) ? mapped : null;

    /// <summary>The id in the result; null for the default style and for one that the document does not define.</summary>
    private string? Map(string? id)
    {
        if (id is null || !source.Styles.TryGetValue(id, out var style)) return null;
        if (_ids.TryGetValue(id, out var known)) return known;
        var type = (string?)style.Attribute(W + "type") ?? "paragraph";
        var name = (style.Element(W + "name")).Val() ?? id;
        if (DocumentDefinitions.IsDefault(style)) return _ids[id] = null;
        if (filling.Additions.StyleNamed(type, name) is { } existing) return _ids[id] = existing;
        return Import(id, style, type, name);
    }

    private string Import(string id, XElement style, string type, string name)
    {
        var added = filling.Additions.NewStyle(type, name);
        _ids[id] = added;
        _imported.Add(added);
        var copy = new XElement(style);
        copy.SetAttributeValue(W + "styleId", added);
        copy.Elements(W + "rsid").Remove();
        fonts.Resolve(copy);
        foreach (var reference in copy.Elements().Where(element => element.Name == W + "basedOn" || element.Name == W + "next" || element.Name == W + "link").ToList())
        {
            if ((Map(reference.Val()) ?? DefaultFor(reference, type)) is { } mapped) reference.SetAttributeValue(W + "val", mapped);
            else reference.Remove();
        }

        Lists!.Apply(copy);
        filling.Additions.Styles.Append(FragmentXml.Write(copy));
        return added;
    }

    /// <summary>What was based on the document's default style is based on the template's.</summary>
    private string? DefaultFor(XElement reference, string type) => reference.Name.LocalName == "link" ? null : filling.Additions.DefaultStyle(type);
}
