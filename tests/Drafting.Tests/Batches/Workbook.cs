using System.IO.Compression;
using System.Text;

namespace Drafting.Tests.Batches;

/// <summary>Writes small workbooks as office programs save them, quirks included.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A workbook with one sheet.</summary>
    /// <param name="path">Where.</param>
    /// <param name="rows">The row elements of the sheet.</param>
    /// <param name="strings">Shared strings.</param>
    /// <param name="formats">Numbers of the number formats of cell formats 0, 1, ….</param>
    public static string Write(string path, string rows, string[]? strings = null, int[]? formats = null)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Add(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        Add(archive, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""");
        if (strings is not null) Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{string.Concat(strings)}</sst>""");
        if (formats is not null) Add(archive, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="170" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="171" formatCode="0&quot;月&quot;"/></numFmts><cellXfs>{string.Concat(formats.Select(format => $"<xf numFmtId=\"{format}\"/>"))}</cellXfs></styleSheet>""");
        return path;
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
