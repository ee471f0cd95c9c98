using System.Globalization;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Fill;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>Gives a document's lists new numbers, so that they begin at their own start whatever the template counts (ISO 29500-1, 17.9).</summary>
internal sealed class ListMerger(DocumentDefinitions source, Filling filling, StyleMerger styles, ThemeFonts fonts)
{
    private readonly Dictionary<string, string?> _numbers = [];
    private readonly Dictionary<XElement, string> _abstracts = [];

    /// <summary>Gives paragraphs that their style numbers the list of that style directly: the template's style of the same name may count another list.</summary>
    public void Number(XElement content) => new StyleLists(source.Styles).Number(content);

    /// <summary>Renumbers the lists that content belongs to; a list that the document does not define goes.</summary>
    public void Apply(XElement content)
    {
        foreach (var properties in content.Descendants(W + "numPr").ToList())
        {
            if (properties.Element(W + "numId") is not { } number) continue;
            if (Map(number.Val()) is { } mapped) number.SetAttributeValue(W + "val", mapped);
            else properties.Remove();
        }
    }

    private string? Map(string? number)
    {
        if (number is null or "0") return number;
        if (_numbers.TryGetValue(number, out var known)) return known;
        if (!source.Instances.TryGetValue(number, out var list) || source.ListOf(list) is not { } definition) return _numbers[number] = null;
        var id = filling.Ids.NewList().ToString(CultureInfo.InvariantCulture);
        _numbers[number] = id;
        var copy = new XElement(list);
        copy.SetAttributeValue(W + "numId", id);
        copy.Element(W + "abstractNumId")!.SetAttributeValue(W + "val", Import(definition));
        Prepare(copy);
        filling.Additions.Numbers.Append(FragmentXml.Write(copy));
        return id;
    }

    private string Import(XElement definition)
    {
        if (_abstracts.TryGetValue(definition, out var known)) return known;
        var id = filling.Ids.NewAbstractList().ToString(CultureInfo.InvariantCulture);
        _abstracts[definition] = id;
        var copy = new XElement(definition);
        copy.SetAttributeValue(W + "abstractNumId", id);
        // Word takes lists of one nsid for the same list.
        foreach (var name in (ReadOnlySpan<string>)["nsid", "tmpl", "styleLink", "numStyleLink"]) copy.Elements(W + name).Remove();
        Prepare(copy);
        filling.Additions.Lists.Append(FragmentXml.Write(copy));
        return id;
    }

    private void Prepare(XElement list)
    {
        fonts.Resolve(list);
        list.Descendants(W + "lvlPicBulletId").Remove();
        foreach (var link in list.Descendants(W + "pStyle").ToList())
        {
            if (styles.Imported(link.Val()) is { } style) link.SetAttributeValue(W + "val", style);
            else link.Remove();
        }
    }
}
