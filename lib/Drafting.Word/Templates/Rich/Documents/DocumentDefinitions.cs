using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Compile;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>What a document defines for its texts to refer to: styles, abstract lists and list instances, by id (ISO 29500-1, 17.7.4.17, 17.9.1, 17.9.15).</summary>
internal sealed class DocumentDefinitions(SourceDocument document)
{
    /// <summary>A list may take its levels from a list style, which names another list; more steps are a circle.</summary>
    private const int MostSteps = 8;

    private static readonly HashSet<XName> References = [.. new[] { "basedOn", "next", "link", "pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink" }.Select(name => W + name)];

    public IReadOnlyDictionary<string, XElement> Styles { get; } = ById(document.RootOf(PartKind.Styles), "style", "styleId");

    public IReadOnlyDictionary<string, XElement> Lists { get; } = ById(document.RootOf(PartKind.Numbering), "abstractNum", "abstractNumId");

    public IReadOnlyDictionary<string, XElement> Instances { get; } = ById(document.RootOf(PartKind.Numbering), "num", "numId");

    private IEnumerable<XElement> All => Styles.Values.Concat(Lists.Values).Concat(Instances.Values);

    /// <summary>Whether an element names a style by its id.</summary>
    public static bool NamesStyle(XElement element) => References.Contains(element.Name);

    /// <summary>Whether a style is the one of all text that names none.</summary>
    public static bool IsDefault(XElement style) => (string?)style.Attribute(W + "default") is "1" or "true" or "on";

    /// <summary>The abstract list with the levels of an instance: a link to a list style is followed to the list that the style names.</summary>
    public XElement? ListOf(XElement instance)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var list = Lists.GetValueOrDefault(instance.Value("abstractNumId") ?? "");
            if (list.Value("numStyleLink") is not { } style) return list;
            var number = Styles.GetValueOrDefault(style)?.Descendants(W + "numId").FirstOrDefault();
            if (!Instances.TryGetValue(number.Val() ?? "", out var next)) return null;
            instance = next;
        }

        return null;
    }

    /// <summary>The definitions that the same id does not stand for in another document: they, or something they refer to, are not the same there.</summary>
    /// <remarks>The other document's default style takes the place of this one's, as it does for text without a style.</remarks>
    public IReadOnlyList<XElement> DifferingFrom(DocumentDefinitions other)
    {
        var candidates = All.Where(item => !(IsDefault(item) && other.Find(item) is not null)).ToList();
        var differing = candidates.Where(item => !XNode.DeepEquals(item, other.Find(item))).ToHashSet();
        if (differing.Count == 0) return [];
        int before;
        do
        {
            before = differing.Count;
            differing.UnionWith(candidates.Where(item => !differing.Contains(item) && item.Descendants().Select(Target).Any(target => target is not null && differing.Contains(target))));
        }
        while (differing.Count > before);
        return [.. candidates.Where(differing.Contains)];
    }

    private static Dictionary<string, XElement> ById(XElement? root, string element, string attribute) =>
        (root?.Elements(W + element) ?? []).GroupBy(item => (string?)item.Attribute(W + attribute) ?? "", StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The definition of that kind and id.</summary>
    private XElement? Find(XElement item) => item.Name.LocalName switch
    {
        "style" => Styles.GetValueOrDefault((string?)item.Attribute(W + "styleId") ?? ""),
        "abstractNum" => Lists.GetValueOrDefault((string?)item.Attribute(W + "abstractNumId") ?? ""),
        _ => Instances.GetValueOrDefault((string?)item.Attribute(W + "numId") ?? ""),
    };

    /// <summary>The definition that an element refers to.</summary>
    private XElement? Target(XElement element) =>
        NamesStyle(element) ? Styles.GetValueOrDefault(element.Val() ?? "")
        : element.Name == W + "numId" ? Instances.GetValueOrDefault(element.Val() ?? "")
        : element.Name == W + "abstractNumId" ? Lists.GetValueOrDefault(element.Val() ?? "")
        : null;
}
