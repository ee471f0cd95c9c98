using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Drafting.Word.Data;

namespace Drafting.Batch.Bench;

/// <summary>A notice of about 14 KB of document.xml with seven values and a condition, in the syntax of each engine, and the table for it.</summary>
internal static class Inputs
{
    private const string Namespaces = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" """;
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly string[] Columns = ["unit", "title", "contact", "phone", "seat", "people", "date", "urgent"];

    /// <summary>How an engine spells a value and a condition.</summary>
    private sealed record Syntax(string File, string Open, string Close, string If, string End);

    public static void Write(string folder, int rows)
    {
        Directory.CreateDirectory(folder);
        Syntax[] syntaxes =
        [
            new("ours.docx", "{{", "}}", "{{如果 urgent}}", "{{结束}}"),
            new("mustache.docx", "{", "}", "{#urgent}", "{/urgent}"),
            new("jinja.docx", "{{ ", " }}", "{%p if urgent %}", "{%p endif %}"),
        ];
        foreach (var syntax in syntaxes) File.WriteAllBytes(Path.Combine(folder, syntax.File), Template(syntax));
        File.WriteAllBytes(Path.Combine(folder, "data.xlsx"), TextWorkbook.Make("名单", Enumerable.Range(1, rows).Select(Row).Prepend([.. Columns])));
    }

    private static ImmutableArray<string> Row(int number) =>
        [$"第{number}局", "关于召开全市冬春森林防火工作会议的通知", $"王{number}", $"0000-{5_550_000 + (number % 9_000)}", $"{(char)('A' + (number % 8))}区", $"{1 + (number % 5)}", "2026年11月20日", number % 3 == 0 ? "是" : ""];

    private static byte[] Template(Syntax syntax)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Word}styles+xml"/></Types>""");
            Add(zip, "_rels/.rels", Relationship("officeDocument", "word/document.xml"));
            Add(zip, "word/_rels/document.xml.rels", Relationship("styles", "styles.xml"));
            Add(zip, "word/styles.xml", $"<w:styles {Namespaces}>{string.Concat(Enumerable.Range(0, 160).Select(index => $"""<w:style w:type="paragraph" w:styleId="S{index}"><w:name w:val="样式 {index}"/><w:pPr><w:spacing w:before="{index}" w:line="579" w:lineRule="exact"/></w:pPr></w:style>"""))}</w:styles>");
            Add(zip, "word/document.xml", $"<w:document {Namespaces}><w:body>{Body(syntax)}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        }

        return memory.ToArray();
    }

    private static string Body(Syntax syntax)
    {
        string Value(string name) => syntax.Open + name + syntax.Close;
        var body = new StringBuilder();
        body.Append(Paragraph(Value("title"), 44)).Append(Paragraph(Value("unit") + "："));
        for (var index = 0; index < 20; index++) body.Append(Paragraph($"第{index + 1}项工作要求：各单位要结合实际，明确责任，细化措施，按时完成各项任务，并将落实情况及时报送。"));
        body.Append(Paragraph(syntax.If)).Append(Paragraph("此件紧急，请即办理。")).Append(Paragraph(syntax.End));
        body.Append(Paragraph($"你单位参会{Value("people")}人，座位在{Value("seat")}，联系人{Value("contact")}（{Value("phone")}）。"));
        return body.Append(Paragraph(Value("date"))).ToString();
    }

    private static string Paragraph(string text, int size = 32) =>
        $"""<w:p><w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr><w:t>{text}</w:t></w:r></w:p>""";

    private static string Relationship(string type, string target) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}{type}" Target="{target}"/></Relationships>""";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml));
    }
}
