using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Checking;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Repairing;

/// <summary>Where a paragraph is in one of our styles and departs, somebody changed the style: it gets its own properties back, for all paragraphs at once.</summary>
internal static class StyleRepairs
{
    public static void Apply(XDocument styles, CheckedDocument document, IReadOnlyCollection<Finding> findings)
    {
        var ours = XElement.Parse(StyleSheet.Write(document.Options)).Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!);
        var departing = findings.Where(finding => finding.Paragraph is not null).Select(finding => finding.Paragraph!.Value).ToHashSet();
        var used = document.Paragraphs.Where(paragraph => departing.Contains(paragraph.Number)).Select(paragraph => paragraph.Element.StyleId()).OfType<string>().Distinct();
        foreach (var id in used.SelectMany(id => ChainOf(id, ours)).Distinct())
        {
            var style = styles.Root!.Elements(W + "style").FirstOrDefault(style => (string?)style.Attribute(W + "styleId") == id);
            if (style is not null && style.Value("name") == ours[id].Value("name") && style.Value("basedOn") == ours[id].Value("basedOn")) Restore(style, ours[id]);
        }
    }

    /// <summary>A style of ours and what it is based on; nothing for a style of other makers.</summary>
    private static IEnumerable<string> ChainOf(string id, Dictionary<string, XElement> ours)
    {
        for (var at = id; at is not null && ours.TryGetValue(at, out var style) && id != Role.Normal; at = style.Value("basedOn")) yield return at;
    }

    private static void Restore(XElement style, XElement ours)
    {
        foreach (var name in new[] { "pPr", "rPr" })
        {
            if (style.Element(W + name) is { } changed && ours.Element(W + name) is { } own) changed.ReplaceWith(new XElement(own));
            else if (ours.Element(W + name) is { } missing) style.Add(new XElement(missing));
            else style.Element(W + name)?.Remove();
        }
    }
}
