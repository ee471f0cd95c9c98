using System.Xml.Linq;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>Sections of merged documents: each document begins on a right-hand page with number 1 and has its own headers and footers only.</summary>
internal sealed class SectionBreaks(MergedRelationships relationships)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Headers and footers that a section without its own would take from those before.</summary>
    private readonly HashSet<(string Name, string Type)> _inherited = [];

    /// <summary>Prepares the sections of a document; returns the last one, which ends it.</summary>
    public XElement Prepare(XElement body, bool isFirst, bool hasNotes)
    {
        var last = body.Elements(W + "sectPr").LastOrDefault();
        if (last is null) body.Add(last = new XElement(W + "sectPr"));
        var sections = body.Descendants(W + "sectPr").Where(section => section.Parent == body || section.Parent!.Name == W + "pPr").ToList();
        foreach (var (name, type) in _inherited) AddBlank(sections[0], name, type);
        foreach (var reference in sections.SelectMany(section => section.Elements()).Where(IsReference)) _inherited.Add((reference.Name.LocalName, TypeOf(reference)));
        if (!isFirst) PropertyOrder.ChildOf(sections[0], "type").SetAttributeValue(W + "val", "oddPage");
        var numbers = PropertyOrder.ChildOf(sections[0], "pgNumType");
        if (numbers.Attribute(W + "start") is null) numbers.SetAttributeValue(W + "start", 1);
        if (hasNotes) foreach (var kind in new[] { "footnotePr", "endnotePr" }) Restart(PropertyOrder.ChildOf(sections[0], kind));
        return last;
    }

    private void AddBlank(XElement section, string name, string type)
    {
        if (section.Elements(W + name).Any(reference => TypeOf(reference) == type)) return;
        var kind = name == "headerReference" ? "header" : "footer";
        var root = kind == "header" ? "hdr" : "ftr";
        var id = relationships.IdOf(kind, $"word/{kind}-merged-blank.xml", Word + kind + "+xml", $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} xmlns:w="{W.NamespaceName}"><w:p/></w:{root}>""");
        section.AddFirst(new XElement(W + name, new XAttribute(W + "type", type), new XAttribute(Names.Relationships + "id", id)));
    }

    private static bool IsReference(XElement element) => element.Name == W + "headerReference" || element.Name == W + "footerReference";

    private static string TypeOf(XElement reference) => (string?)reference.Attribute(W + "type") ?? "default";

    /// <summary>w:numRestart stands after pos, numFmt and numStart.</summary>
    private static void Restart(XElement properties)
    {
        if (properties.Element(W + "numRestart") is null) properties.Add(new XElement(W + "numRestart", new XAttribute(W + "val", "eachSect")));
    }
}
