using System.Collections.Immutable;
using System.IO.Compression;
using System.Security;
using System.Text;
using Drafting.Batches.Records;
using Drafting.Word.Data;

namespace Drafting.Batches.Output;

/// <summary>An .xlsx of the faulty rows as they were, each with its reason: corrected, it is the data of the next run (ISO 29500-1, SpreadsheetML).</summary>
internal static class FaultWorkbook
{
    /// <summary>Column of the row in the data.</summary>
    public const string RowColumn = "【原行号】";

    /// <summary>Column of the reason.</summary>
    public const string ReasonColumn = "【原因】";

    private const int LongestCell = 32_767;

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    private static readonly (string Name, string Content)[] Parts =
    [
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="要改的行" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
    ];

    /// <summary>The workbook.</summary>
    /// <param name="columns">Columns of the data.</param>
    /// <param name="rows">Faulty records with their reasons.</param>
    public static byte[] Make(ImmutableArray<string> columns, IReadOnlyList<(BatchRecord Record, BatchEntry Entry)> rows)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, content) in Parts) Add(archive, name, Head + content);
            Add(archive, "xl/worksheets/sheet1.xml", Sheet(columns, rows));
        }

        return output.ToArray();
    }

    private static string Sheet(ImmutableArray<string> columns, IReadOnlyList<(BatchRecord Record, BatchEntry Entry)> rows)
    {
        var sheet = new StringBuilder(Head).Append("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        Row(sheet, [.. columns, RowColumn, ReasonColumn]);
        foreach (var (record, entry) in rows)
            Row(sheet, [.. columns.Select(column => Cell(record.Data, column)), entry.Row.ToString(System.Globalization.CultureInfo.InvariantCulture), string.Join("；", entry.Faults)]);
        return sheet.Append("</sheetData></worksheet>").ToString();
    }

    private static string Cell(DataObject record, string column) => record.Members.TryGetValue(column, out var value) ? DataFormat.ToText(value) ?? "" : "";

    /// <summary>Every cell is text, so that numbers of identity cards keep their digits.</summary>
    private static void Row(StringBuilder sheet, IEnumerable<string> cells)
    {
        sheet.Append("<row>");
        foreach (var cell in cells)
        {
            var text = cell.Length <= LongestCell ? cell : cell[..LongestCell];
            sheet.Append("""<c t="inlineStr"><is><t xml:space="preserve">""").Append(SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(IsXml).Select(rune => rune.ToString())))).Append("</t></is></c>");
        }

        sheet.Append("</row>");
    }

    /// <summary>Char of XML 1.0, 2.2.</summary>
    private static bool IsXml(Rune rune) => rune.Value is >= 0x20 and not (0xFFFE or 0xFFFF) or '\t' or '\n' or '\r';

    private static void Add(ZipArchive archive, string name, string content)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
