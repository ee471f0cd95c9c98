using System.IO.Compression;
using System.Text;

namespace Drafting.TemplateBench;

/// <summary>A notice of the size that offices write: about 14 KB of document.xml, six values, a table of five rows, a condition, thirteen parts.</summary>
internal static class Notice
{
    private const string Namespaces = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" """;
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>How an engine spells value, list item, list and condition.</summary>
    private sealed record Syntax(string File, Func<string, string> Value, Func<string, string> Item, string RowOpen, string RowClose, string IfOpen, string IfClose);

    public static void WriteAll(string folder)
    {
        Directory.CreateDirectory(folder);
        Syntax[] syntaxes =
        [
            new("ours.docx", name => $"{{{{{name}}}}}", name => $"{{{{{name}}}}}", "{{#rows}}", "{{/rows}}", "{{如果 urgent}}", "{{结束}}"),
            new("mustache.docx", name => $"{{{name}}}", name => $"{{{name}}}", "{#rows}", "{/rows}", "{#urgent}", "{/urgent}"),
            new("jinja.docx", name => $"{{{{ {name} }}}}", name => $"{{{{ r.{name} }}}}", "{%tr for r in rows %}", "{%tr endfor %}", "{%p if urgent %}", "{%p endif %}"),
            new("carbone.docx", name => $"{{d.{name}}}", name => $"{{d.rows[i].{name}}}", "", "", "{d.urgent:ifEQ(true):showBegin}", "{d.urgent:showEnd}"),
        ];
        foreach (var syntax in syntaxes) File.WriteAllBytes(Path.Combine(folder, syntax.File), Build(syntax));
        File.WriteAllText(Path.Combine(folder, "data.json"), """{"title":"关于开展安全检查的通知","recipient":"各县区人民政府","date":"2026年11月20日","issuer":"示例市人民政府办公室","contact":"王某","phone":"0000-0000000","urgent":true,"rows":[{"name":"甲单位","task":"自查","due":"11月25日"},{"name":"乙单位","task":"互查","due":"11月28日"},{"name":"丙单位","task":"抽查","due":"12月1日"},{"name":"丁单位","task":"整改","due":"12月5日"},{"name":"戊单位","task":"复核","due":"12月10日"}]}""");
    }

    private static byte[] Build(Syntax syntax)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var parts = new (string Name, string Type)[]
            {
                ("word/styles.xml", "styles"), ("word/settings.xml", "settings"), ("word/fontTable.xml", "fontTable"), ("word/webSettings.xml", "webSettings"),
                ("word/footnotes.xml", "footnotes"), ("word/endnotes.xml", "endnotes"), ("word/footer1.xml", "footer"), ("word/header1.xml", "header"),
            };
            Add(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/>{string.Concat(parts.Select(part => $"""<Override PartName="/{part.Name}" ContentType="{Word}{part.Type}+xml"/>"""))}</Types>""");
            Add(zip, "_rels/.rels", Relationships(("officeDocument", "word/document.xml")));
            Add(zip, "word/_rels/document.xml.rels", Relationships([.. parts.Select(part => (part.Type, part.Name["word/".Length..]))]));
            Add(zip, "word/document.xml", Document(syntax));
            foreach (var (name, type) in parts) Add(zip, name, Part(type));
        }

        return memory.ToArray();
    }

    private static string Document(Syntax syntax)
    {
        var body = new StringBuilder();
        body.Append(Paragraph(syntax.Value("title"), 44)).Append(Paragraph(syntax.Value("recipient") + "："));
        for (var index = 0; index < 16; index++) body.Append(Paragraph($"第{index + 1}项工作要求：各单位要结合实际，明确责任，细化措施，按时完成各项任务，并将落实情况及时报送。"));
        body.Append(Paragraph(syntax.IfOpen)).Append(Paragraph("此件紧急，请即办理。")).Append(Paragraph(syntax.IfClose));
        body.Append("""<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2800"/><w:gridCol w:w="2800"/><w:gridCol w:w="2800"/></w:tblGrid>""").Append(Row("单位", "任务", "时限"));
        if (syntax.RowOpen.StartsWith("{%", StringComparison.Ordinal)) body.Append(Row(syntax.RowOpen, "", "")).Append(Row(syntax.Item("name"), syntax.Item("task"), syntax.Item("due"))).Append(Row(syntax.RowClose, "", ""));
        else body.Append(Row(syntax.RowOpen + syntax.Item("name"), syntax.Item("task"), syntax.Item("due") + syntax.RowClose));
        if (syntax.RowOpen.Length == 0) body.Append(Row(syntax.Item("name").Replace("[i]", "[i+1]"), "", ""));
        body.Append("</w:tbl>");
        foreach (var name in (string[])["contact", "phone", "issuer", "date"]) body.Append(Paragraph(syntax.Value(name)));
        return $"<w:document {Namespaces}><w:body>{body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
    }

    private static string Paragraph(string text, int size = 32) =>
        $"""<w:p><w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr><w:t>{text}</w:t></w:r></w:p>""";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"""<w:tc><w:tcPr><w:tcW w:w="2800" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"""))}</w:tr>";

    /// <summary>Parts without tags; styles are the bulk, as in real documents.</summary>
    private static string Part(string type) => type switch
    {
        "styles" => $"<w:styles {Namespaces}>{string.Concat(Enumerable.Range(0, 160).Select(index => $"""<w:style w:type="paragraph" w:styleId="S{index}"><w:name w:val="样式 {index}"/><w:qFormat/><w:pPr><w:spacing w:before="{index}" w:line="579" w:lineRule="exact"/></w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="{20 + index}"/></w:rPr></w:style>"""))}</w:styles>",
        "fontTable" => $"<w:fonts {Namespaces}>{string.Concat(Enumerable.Range(0, 20).Select(index => $"""<w:font w:name="字体{index}"><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>"""))}</w:fonts>",
        "footnotes" or "endnotes" => $"<w:{type} {Namespaces}><w:{type[..^1]} w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:{type[..^1]}></w:{type}>",
        "footer" => $"<w:ftr {Namespaces}>{Paragraph("—1—", 28)}</w:ftr>",
        "header" => $"<w:hdr {Namespaces}>{Paragraph("通知", 28)}</w:hdr>",
        _ => $"<w:{type} {Namespaces}/>",
    };

    private static string Relationships(params (string Type, string Target)[] items) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(items.Select((item, index) => $"""<Relationship Id="rId{index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{item.Type}" Target="{item.Target}"/>"""))}</Relationships>""";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml));
    }
}
