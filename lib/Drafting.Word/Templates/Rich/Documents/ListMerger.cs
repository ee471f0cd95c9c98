using System.Globalization;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Fill;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>Gives a document's lists new numbers, so that they begin at their own start whatever the template counts (ISO 29500-1, 17.9).</summary>
internal sealed class ListMerger(SourceDocument source, Filling filling, StyleMerger styles, ThemeFonts fonts)
{
    /// <summary>A list may take its levels from a list style, which names another list; more steps are a circle.</summary>
    private const int MostSteps = 8;

    private readonly XElement _numbering = source.RootOf(Compile.PartKind.Numbering) ?? new XElement(W + "numbering");
    private readonly Dictionary<string, string?> _numbers = [];
    private readonly Dictionary<XElement, string> _abstracts = [];

    /// <summary>Gives paragraphs that their style numbers the list of that style directly: the template's style of the same name may count another list.</summary>
    public void Number(XElement content)
    {
        foreach (var style in content.Descendants(W + "pStyle").ToList())
        {
            if (style.Parent is not { } properties || properties.Name != W + "pPr" || properties.Element(W + "numPr") is not null || ListOf(style.Val()) is not { } list) continue;
            var direct = PropertyOrder.ChildOf(properties, "numPr");
            direct.Add(new XElement(W + "ilvl", new XAttribute(W + "val", list.Level)), new XElement(W + "numId", new XAttribute(W + "val", list.Number)));
        }
    }

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

    /// <summary>List and level of a style; a level of its own counts with the list of the style it is based on.</summary>
    private (string Number, string Level)? ListOf(string? style)
    {
        string? level = null;
        for (var step = 0; step < MostSteps && style is not null && styles.Definition(style) is { } definition; step++, style = definition.Value("basedOn"))
        {
            var properties = definition.Element(W + "pPr")?.Element(W + "numPr");
            level ??= properties.Value("ilvl");
            if (properties.Value("numId") is { } number) return number == "0" ? null : (number, level ?? "0");
        }

        return null;
    }

    private string? Map(string? number)
    {
        if (number is null or "0") return number;
        if (_numbers.TryGetValue(number, out var known)) return known;
        if (Find("num", "numId", number) is not { } list || AbstractOf(list) is not { } definition) return _numbers[number] = null;
        var id = filling.Ids.NewList().ToString(CultureInfo.InvariantCulture);
        _numbers[number] = id;
        var copy = new XElement(list);
        copy.SetAttributeValue(W + "numId", id);
        copy.Element(W + "abstractNumId")!.SetAttributeValue(W + "val", Import(definition));
        Prepare(copy);
        filling.Additions.Numbers.Append(FragmentXml.Write(copy));
        return id;
    }

    /// <summary>The definition with the levels: a link to a list style is followed to the list that the style names.</summary>
    private XElement? AbstractOf(XElement list)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var definition = Find("abstractNum", "abstractNumId", (list.Element(W + "abstractNumId")).Val());
            if ((definition?.Element(W + "numStyleLink")).Val() is not { } style) return definition;
            var number = styles.Definition(style)?.Descendants(W + "numId").FirstOrDefault();
            if (Find("num", "numId", number.Val()) is not { } next) return null;
            list = next;
        }

        return null;
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

    private XElement? Find(string element, string attribute, string? id) =>
        _numbering.Elements(W + element).FirstOrDefault(item => id is not null && (string?)item.Attribute(W + attribute) == id);
}
