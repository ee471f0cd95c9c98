using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Tests.Reading;

/// <summary>A Word file written from the XML of its parts, for tests about what may stand in one.</summary>
internal sealed record DocxFile(string Body)
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Header { get; init; }

    public string? Footer { get; init; }

    /// <summary>Paper, margins, columns.</summary>
    public string Section { get; init; } = "";

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") => $"""<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";

    /// <summary>A paragraph numbered by an instance.</summary>
    public static string Item(string text, int level = 0, int list = 1) =>
        P(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => Cell(P(cell))))}</w:tr>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var section = "";
            if (Header is not null)
            {
                var header = main.AddNewPart<HeaderPart>();
                Write(header, "hdr", Header);
                section += $"""<w:headerReference w:type="default" r:id="{main.GetIdOfPart(header)}"/>""";
            }

            if (Footer is not null)
            {
                var footer = main.AddNewPart<FooterPart>();
                Write(footer, "ftr", Footer);
                section += $"""<w:footerReference w:type="default" r:id="{main.GetIdOfPart(footer)}"/>""";
            }

            if (Styles is not null) Write(main.AddNewPart<StyleDefinitionsPart>(), "styles", Styles);
            if (Numbering is not null) Write(main.AddNewPart<NumberingDefinitionsPart>(), "numbering", Numbering);
            if (Footnotes is not null) Write(main.AddNewPart<FootnotesPart>(), "footnotes", Footnotes);
            if (Endnotes is not null) Write(main.AddNewPart<EndnotesPart>(), "endnotes", Endnotes);
            Write(main, "document", $"<w:body>{Body}<w:sectPr>{section}{Section}</w:sectPr></w:body>");
        }

        return stream.ToArray();
    }

    private static void Write(OpenXmlPart part, string root, string content)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {Namespaces}>{content}</w:{root}>""");
    }
}
