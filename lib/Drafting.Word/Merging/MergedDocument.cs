using System.Text;
using System.Xml;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Templates.Rich.Documents;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Merging;

/// <summary>The merged document under way: writes the blocks of each document and ends it with its section.</summary>
internal sealed class MergedDocument
{
    public static XmlWriterSettings XmlSettings { get; } = new() { Encoding = new UTF8Encoding(false) };

    private static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly HashSet<XName> OfOneDocument = [W + "commentRangeStart", W + "commentRangeEnd", W + "commentReference", W + "dataBinding"];

    private readonly FileStream _text;
    private readonly XmlWriter _writer;
    private readonly string _main;
    private readonly MergedParts _parts;
    private readonly MergedRelationships _relationships;
    private readonly MergedDefinitions _definitions;
    private readonly MergedNotes[] _notes;
    private readonly SectionBreaks _sections;
    private (XElement? Block, XElement Section)? _pending;
    private int _count;

    /// <summary>Ids of drawings, bookmarks and controls begin above what programs and templates use.</summary>
    private int _lastId = 1_000_000;

    public MergedDocument(SourceDocument first, MergedParts parts, FileStream text)
    {
        (_parts, _text, _main) = (parts, text, first.MainPart);
        _relationships = new MergedRelationships(first.MainPart, parts);
        _relationships.Take(first);
        _definitions = new MergedDefinitions(first, parts, _relationships);
        _notes = [new MergedNotes("footnote", parts), new MergedNotes("endnote", parts)];
        _sections = new SectionBreaks(_relationships);
        _writer = XmlWriter.Create(text, XmlSettings);
        WriteStart(first.Body.Parent!);
    }

    public void Add(SourceDocument document)
    {
        if (_pending is { } before) End(before.Block, before.Section);
        if (++_count > 1) Renew(document);
        var notes = _notes.Sum(kind => kind.Add(document, _relationships));
        var section = _sections.Prepare(document.Body, isFirst: _count == 1, hasNotes: notes > 0);
        var blocks = document.Body.Elements().Where(element => element != section).ToList();
        foreach (var block in blocks.SkipLast(1)) block.WriteTo(_writer);
        _pending = (blocks.LastOrDefault(), section);
    }

    /// <summary>Writes the last section and everything that was held.</summary>
    public void Complete()
    {
        if (_pending is { } last)
        {
            last.Block?.WriteTo(_writer);
            last.Section.WriteTo(_writer);
        }

        _writer.WriteEndDocument();
        _writer.Dispose();
        _text.Position = 0;
        using (var part = _parts.Open(_main)) _text.CopyTo(part);
        _definitions.Write();
        foreach (var kind in _notes) kind.Write();
        _relationships.Write();
        _parts.Complete();
    }

    /// <summary>Gives a later document ids of its own: of styles, lists, bookmarks, drawings and relationships.</summary>
    private void Renew(SourceDocument document)
    {
        XElement[] texts = [.. _notes.Select(kind => document.RootOf(kind.ContentType)).OfType<XElement>(), document.Body];
        _definitions.Renew(document, texts);
        var ids = new IdRenewer(() => ++_lastId);
        foreach (var text in texts)
        {
            Remove(text);
            ids.Apply(text);
        }

        foreach (var text in texts) ids.FollowNames(text);
        _relationships.Renew(document, document.MainPart, document.Body);
    }

    /// <summary>Comments and data bindings have one store for all documents; the ids of paragraphs are optional.</summary>
    private static void Remove(XElement text)
    {
        text.Descendants().Where(element => OfOneDocument.Contains(element.Name)).Remove();
        text.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name == Word2010 + "paraId" || attribute.Name == Word2010 + "textId").Remove();
    }

    /// <summary>A section ends in the last paragraph of its text, or in one of no height where a table is last.</summary>
    private void End(XElement? block, XElement section)
    {
        if (block?.Name != W + "p" || block.Element(W + "pPr")?.Element(W + "sectPr") is not null)
        {
            block?.WriteTo(_writer);
            block = new XElement(W + "p", new XElement(
                W + "pPr",
                new XElement(W + "spacing", new XAttribute(W + "before", 0), new XAttribute(W + "after", 0), new XAttribute(W + "line", 20), new XAttribute(W + "lineRule", "exact")),
                new XElement(W + "rPr", new XElement(W + "sz", new XAttribute(W + "val", 2)))));
        }

        if (block.Element(W + "pPr") is not { } properties) block.AddFirst(properties = new XElement(W + "pPr"));
        PropertyOrder.ChildOf(properties, "sectPr").ReplaceWith(section);
        block.WriteTo(_writer);
    }

    private void WriteStart(XElement root)
    {
        _writer.WriteStartDocument(standalone: true);
        _writer.WriteStartElement(root.GetPrefixOfNamespace(root.Name.Namespace), root.Name.LocalName, root.Name.NamespaceName);
        foreach (var attribute in root.Attributes())
        {
            var prefix = attribute.IsNamespaceDeclaration ? "xmlns" : root.GetPrefixOfNamespace(attribute.Name.Namespace);
            if (attribute is { IsNamespaceDeclaration: true, Name.LocalName: "xmlns" }) _writer.WriteAttributeString("xmlns", attribute.Value);
            else _writer.WriteAttributeString(prefix, attribute.Name.LocalName, attribute.Name.NamespaceName, attribute.Value);
        }

        foreach (var element in root.Elements().TakeWhile(element => element.Name != W + "body")) element.WriteTo(_writer);
        _writer.WriteStartElement(root.GetPrefixOfNamespace(W), "body", W.NamespaceName);
    }
}
