using System.Globalization;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Layouts.Arranging;
using Drafting.Word.Templates.Compile;
using Drafting.Word.Templates.Rich.Documents;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>Lists of all documents: each document has instances of its own, so that its numbers begin anew (ISO 29500-1, 17.9).</summary>
internal sealed class MergedNumbering
{
    private const int Levels = 9;

    private readonly string? _part;
    private readonly XElement? _root;
    private readonly Dictionary<string, (string Number, string Level)> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renewed = new(StringComparer.Ordinal);
    private int _document;
    private int _last;

    public MergedNumbering(SourceDocument first)
    {
        _part = first.PartOf(PartKind.Numbering);
        _root = first.RootOf(PartKind.Numbering);
        if (_root is null) return;
        _last = _root.Elements(W + "num").Max(number => number.Integer("numId")) ?? 0;
        ReadStyles(first.RootOf(PartKind.Styles));
    }

    /// <summary>Gives the lists of a later document instances of their own.</summary>
    public void Renew(SourceDocument document, XElement root, int number)
    {
        if (_root is null || document.RootOf(PartKind.Numbering) is not { } own) return;
        if (_document != number) _renewed.Clear();
        _document = number;
        foreach (var paragraph in root.Descendants(W + "p")) NumberByItself(paragraph);
        foreach (var reference in root.Descendants(W + "numPr").Elements(W + "numId"))
            if ((string?)reference.Attribute(W + "val") is { } id and not "0") reference.SetAttributeValue(W + "val", Renewed(own, id));
    }

    public void Write(MergedParts parts)
    {
        if (_root is not null) parts.Write(_part!, _root);
    }

    /// <summary>A list that a style brings has one instance for all: the paragraph names its own.</summary>
    private void NumberByItself(XElement paragraph)
    {
        if (paragraph.StyleId() is not { } style || !_styles.TryGetValue(style, out var list) || paragraph.Element(W + "pPr")!.Element(W + "numPr") is not null) return;
        PropertyOrder.ChildOf(paragraph.Element(W + "pPr")!, "numPr").Add(
            new XElement(W + "ilvl", new XAttribute(W + "val", list.Level)), new XElement(W + "numId", new XAttribute(W + "val", list.Number)));
    }

    private string Renewed(XElement own, string id)
    {
        if (_renewed.TryGetValue(id, out var known)) return known;
        if (own.Elements(W + "num").FirstOrDefault(number => (string?)number.Attribute(W + "numId") == id) is not { } instance) return id;
        var copy = new XElement(instance);
        var renewed = (++_last).ToString(CultureInfo.InvariantCulture);
        copy.SetAttributeValue(W + "numId", renewed);
        var levels = own.Elements(W + "abstractNum").FirstOrDefault(list => (string?)list.Attribute(W + "abstractNumId") == copy.Value("abstractNumId"));
        for (var level = 0; level < Levels; level++) Restart(copy, level, levels);
        // List instances stand after the abstract lists and before the last element (ISO 29500-1, 17.9.17).
        if (_root!.Element(W + "numIdMacAtCleanup") is { } end) end.AddBeforeSelf(copy);
        else _root.Add(copy);
        return _renewed[id] = renewed;
    }

    private static void Restart(XElement instance, int level, XElement? levels)
    {
        if (levels?.Elements(W + "lvl").FirstOrDefault(candidate => candidate.Integer("ilvl") == level) is not { } definition) return;
        var change = instance.Elements(W + "lvlOverride").FirstOrDefault(candidate => candidate.Integer("ilvl") == level);
        if (change is null) instance.Add(change = new XElement(W + "lvlOverride", new XAttribute(W + "ilvl", level)));
        if (change.Element(W + "startOverride") is null) change.AddFirst(new XElement(W + "startOverride", new XAttribute(W + "val", definition.Value("start") ?? "0")));
    }

    private void ReadStyles(XElement? styles)
    {
        var byId = (styles?.Elements(W + "style") ?? []).Where(style => style.Attribute(W + "styleId") is not null).DistinctBy(style => (string)style.Attribute(W + "styleId")!).ToDictionary(style => (string)style.Attribute(W + "styleId")!);
        foreach (var id in byId.Keys)
        {
            var style = byId[id];
            for (var depth = 0; depth < Levels && style.Element(W + "pPr")?.Element(W + "numPr") is null && byId.TryGetValue(style.Value("basedOn") ?? "", out var based); depth++) style = based;
            var list = style.Element(W + "pPr")?.Element(W + "numPr");
            if (list.Value("numId") is { } number and not "0") _styles[id] = (number, list.Value("ilvl") ?? "0");
        }
    }
}
