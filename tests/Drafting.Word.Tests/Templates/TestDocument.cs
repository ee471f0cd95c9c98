using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Drafting.Word.Tests.Templates;

/// <summary>A small .docx, made of the markup a test gives; and the text of one that came out.</summary>
public sealed class TestDocument
{
    public const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15" """;

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string RelationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly List<(string Name, string? ContentType, byte[] Bytes)> _parts = [];
    private readonly List<string> _relationships = [];

    public string MainType { get; init; } = Word + "document.main+xml";

    /// <summary>A document whose body is the given markup.</summary>
    public static TestDocument WithBody(string body)
    {
        var document = new TestDocument();
        document.AddXml("word/document.xml", document.MainType, $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        return document;
    }

    /// <summary>A document with one plain paragraph for each text.</summary>
    public static TestDocument WithParagraphs(params string[] texts) => WithBody(string.Concat(texts.Select(Paragraph)));

    /// <summary>A paragraph of one run; a line feed in the text is not allowed.</summary>
    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    public static string Run(string text) => $"""<w:r><w:t xml:space="preserve">{new XText(text)}</w:t></w:r>""";

    /// <summary>A table of one paragraph a cell.</summary>
    public static string Table(params string[][] rows) =>
        $"""<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{string.Concat(rows[0].Select(_ => """<w:gridCol w:w="2000"/>"""))}</w:tblGrid>{string.Concat(rows.Select(Row))}</w:tbl>""";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => Cell(Paragraph(cell))))}</w:tr>";

    public static string Cell(string content) => $"""<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{content}</w:tc>""";

    /// <summary>Adds a part that the main document refers to.</summary>
    public TestDocument With(string name, string contentType, string relationship, string xml)
    {
        AddXml(name, contentType, xml);
        _relationships.Add($"""<Relationship Id="rId{_relationships.Count + 1}" Type="{RelationshipBase}{relationship}" Target="{name["word/".Length..]}"/>""");
        return this;
    }

    public TestDocument WithHeader(string content) => With("word/header1.xml", Word + "header+xml", "header", $"<w:hdr {Namespaces}>{content}</w:hdr>");

    public TestDocument WithFooter(string content) => With("word/footer1.xml", Word + "footer+xml", "footer", $"<w:ftr {Namespaces}>{content}</w:ftr>");

    public TestDocument AddXml(string name, string? contentType, string xml)
    {
        _parts.Add((name, contentType, Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml)));
        return this;
    }

    public TestDocument AddBytes(string name, string? contentType, byte[] bytes)
    {
        _parts.Add((name, contentType, bytes));
        return this;
    }

    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes()));
            Add(zip, "_rels/.rels", Encoding.UTF8.GetBytes(Relationships($"""<Relationship Id="rId1" Type="{RelationshipBase}officeDocument" Target="word/document.xml"/>""")));
            if (_relationships.Count > 0) Add(zip, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Relationships(string.Concat(_relationships))));
            foreach (var (name, _, bytes) in _parts) Add(zip, name, bytes);
        }

        return memory.ToArray();
    }

    /// <summary>One part of a document that came out.</summary>
    public static XDocument Part(byte[] docx, string name = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The text of a part: paragraphs by |, cells by ¦ after their last paragraph, breaks by ↵ and tabs by →.</summary>
    public static string TextOf(byte[] docx, string name = "word/document.xml")
    {
        var root = Part(docx, name).Root!;
        return TextOfBlocks(root.Element(W + "body") ?? root);
    }

    private static string TextOfBlocks(XElement container) => string.Join('|', container.Elements().SelectMany(BlockTexts));

    private static IEnumerable<string> BlockTexts(XElement block)
    {
        if (block.Name == W + "p") return [string.Concat(block.Descendants().Where(e => e.Parent!.Name == W + "r").Select(InlineText))];
        if (block.Name == W + "tbl") return block.Elements(W + "tr").Select(row => "[" + string.Join('¦', row.Descendants(W + "tc").Where(cell => cell.Ancestors(W + "tr").First() == row).Select(TextOfBlocks)) + "]");
        return block.Name == W + "sectPr" || block.Name == W + "tcPr" || block.Name == W + "sdtPr" ? [] : block.Elements().SelectMany(BlockTexts);
    }

    private static string InlineText(XElement element) => element.Name.LocalName switch
    {
        "t" => element.Value,
        "br" => "↵",
        "tab" => "→",
        _ => "",
    };

    private string ContentTypes() =>
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{string.Concat(_parts.Where(part => part.ContentType is not null).Select(part => $"""<Override PartName="/{part.Name}" ContentType="{part.ContentType}"/>"""))}</Types>""";

    private static string Relationships(string items) =>
        $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{items}</Relationships>""";

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(bytes);
    }
}
