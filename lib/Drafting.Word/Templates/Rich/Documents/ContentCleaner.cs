using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Templates.Rich.Documents;

/// <summary>Takes out of content what has meaning only in its own document: sections, comments, paragraph ids, extensions that a reader may ignore.</summary>
internal sealed class ContentCleaner
{
    private static readonly HashSet<XName> Own =
    [
        W + "sectPr", W + "sectPrChange", W + "commentRangeStart", W + "commentRangeEnd", W + "commentReference",
        W + "permStart", W + "permEnd", W + "lastRenderedPageBreak", W + "proofErr",
    ];

    /// <summary>Whether comments were taken out.</summary>
    public bool HadComments { get; private set; }

    public void Clean(XElement content)
    {
        HadComments |= content.Descendants(W + "commentReference").Any();
        foreach (var section in content.Descendants(W + "sectPr").ToList()) KeepPageBreak(section);
        var ignorable = Ignorable(content);
        foreach (var choice in content.Descendants(Names.Compatibility + "AlternateContent").ToList()) Settle(choice, ignorable);
        content.Descendants().Where(element => Own.Contains(element.Name) || ignorable.Contains(element.Name.Namespace)).ToList().ForEach(element => element.Remove());
        content.Descendants().Attributes().Where(attribute => ignorable.Contains(attribute.Name.Namespace)).ToList().ForEach(attribute => attribute.Remove());
        // A reader decides by the prefix, which must be declared where the content goes (ISO 29500-3, 7.5).
        foreach (var choice in content.Descendants(Names.Compatibility + "Choice"))
            foreach (var (prefix, space) in Required(choice))
                if (space is not null) choice.SetAttributeValue(XNamespace.Xmlns + prefix, space.NamespaceName);
    }

    /// <summary>Where the next section began on a new page, its text still does (ISO 29500-1, 17.6.22).</summary>
    private static void KeepPageBreak(XElement section)
    {
        if (section.Parent?.Name != W + "pPr" || section.Parent.Parent is not { } paragraph) return;
        var next = paragraph.ElementsAfterSelf().SelectMany(element => element.DescendantsAndSelf(W + "sectPr")).FirstOrDefault();
        if (next is null || (next.Element(W + "type")).Val() is "continuous" or "nextColumn") return;
        paragraph.Add(new XElement(W + "r", new XElement(W + "br", new XAttribute(W + "type", "page"))));
    }

    /// <summary>A choice that needs an ignorable extension gives way to its fallback.</summary>
    private static void Settle(XElement alternate, HashSet<XNamespace> ignorable)
    {
        foreach (var choice in alternate.Elements(Names.Compatibility + "Choice").Where(choice => Required(choice).Any(item => item.Space is null || ignorable.Contains(item.Space))).ToList()) choice.Remove();
        if (alternate.Elements(Names.Compatibility + "Choice").Any()) return;
        alternate.ReplaceWith(alternate.Elements(Names.Compatibility + "Fallback").Nodes());
    }

    private static IEnumerable<(string Prefix, XNamespace? Space)> Required(XElement choice) =>
        ((string?)choice.Attribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(prefix => (prefix, choice.GetNamespaceOfPrefix(prefix)));

    private static HashSet<XNamespace> Ignorable(XElement content)
    {
        var root = content.AncestorsAndSelf().Last();
        var prefixes = ((string?)root.Attribute(Names.Compatibility + "Ignorable") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. prefixes.Select(root.GetNamespaceOfPrefix).OfType<XNamespace>()];
    }
}
