using System.Collections.Immutable;
using System.Security;
using System.Text;
using Drafting.Word.Packages;

namespace Drafting.Word.Data;

/// <summary>Writes an .xlsx with one sheet of texts (ISO 29500-1, SpreadsheetML); the same cells give the same bytes.</summary>
/// <remarks>Every cell is text, so that numbers of identity cards keep their digits.</remarks>
public static class TextWorkbook
{
    /// <summary>What a cell of a spreadsheet can hold.</summary>
    private const int LongestCell = 32_767;

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The workbook.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="rows">Its cells, row by row; what is too long for a cell is cut, and what XML cannot hold is left out.</param>
    public static byte[] Make(string sheet, IEnumerable<ImmutableArray<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(rows);
        var output = new ByteBuffer();
        var package = new PackageWriter(output);
        package.Start();
        Add(package, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        Add(package, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add(package, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{Escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Add(package, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        Add(package, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>""");
        package.Finish();
        return output.Written.ToArray();
    }

    private static string Row(ImmutableArray<string> cells) =>
        "<row>" + string.Concat(cells.Select(cell => $"""<c t="inlineStr"><is><t xml:space="preserve">{Escape(cell.Length <= LongestCell ? cell : cell[..LongestCell])}</t></is></c>""")) + "</row>";

    private static string Escape(string text) => SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(IsXml).Select(rune => rune.ToString())));

    /// <summary>Char of XML 1.0, 2.2.</summary>
    private static bool IsXml(Rune rune) => rune.Value is (>= 0x20 and not (0xFFFE or 0xFFFF)) or '\t' or '\n' or '\r';

    private static void Add(PackageWriter package, string name, string content) => package.Add(name, Encoding.UTF8.GetBytes(Head + content));
}
