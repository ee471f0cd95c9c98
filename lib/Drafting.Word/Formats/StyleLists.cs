using System.Xml.Linq;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Formats;

/// <summary>Lists that paragraphs belong to by their style (ISO 29500-1, 17.9.23).</summary>
/// <param name="styles">The styles by id.</param>
internal sealed class StyleLists(IReadOnlyDictionary<string, XElement> styles)
{
    /// <summary>More steps from style to style are a circle.</summary>
    private const int MostSteps = 16;

    /// <summary>Gives the paragraphs of content the list of their style directly, which another style of that name, or another instance of the list, does not change.</summary>
    public void Number(XElement content)
    {
        foreach (var properties in content.Descendants(W + "p").Elements(W + "pPr").ToList())
        {
            var direct = properties.Element(W + "numPr");
            if (direct?.Element(W + "numId") is not null || ListOf(properties.Value("pStyle")) is not { } list) continue;
            direct ??= PropertyOrder.ChildOf(properties, "numPr");
            // The level stands before the list.
            var level = direct.Element(W + "ilvl");
            if (level is null) direct.AddFirst(level = new XElement(W + "ilvl", new XAttribute(W + "val", list.Level)));
            level.AddAfterSelf(new XElement(W + "numId", new XAttribute(W + "val", list.Number)));
        }
    }

    /// <summary>List and level of a style; a level of its own counts with the list of the style it is based on.</summary>
    private (string Number, string Level)? ListOf(string? id)
    {
        string? level = null;
        for (var step = 0; step < MostSteps && id is not null && styles.TryGetValue(id, out var style); step++, id = style.Value("basedOn"))
        {
            var properties = style.Element(W + "pPr")?.Element(W + "numPr");
            level ??= properties.Value("ilvl");
            if (properties.Value("numId") is { } number) return number == "0" ? null : (number, level ?? "0");
        }

        return null;
    }
}
