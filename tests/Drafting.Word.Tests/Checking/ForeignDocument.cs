using System.IO.Compression;
using System.Text;

namespace Drafting.Word.Tests.Checking;

/// <summary>A document as Word and WPS make it when a writer formats by hand: theme fonts in the defaults, style ids of their own, formatting beside the text.</summary>
internal static class ForeignDocument
{
    public const string Namespaces = """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" """;

    /// <summary>The page of the standard, with odd and even footers.</summary>
    public const string StandardPage = """<w:sectPr><w:footerReference w:type="even" r:id="rId4"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>""";

    /// <summary>The page that Word opens with.</summary>
    public const string WordPage = """<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>""";

    private const string Styles = $"""<w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr></w:style><w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="footer"/><w:basedOn w:val="a"/><w:pPr><w:snapToGrid w:val="0"/><w:jc w:val="left"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style></w:styles>""";

    private const string Theme = """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="等线 Light"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="等线 Light"/></a:majorFont><a:minorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>""";

    /// <summary>A paragraph with properties (the content of w:pPr) and runs.</summary>
    public static string Paragraph(string properties, params ReadOnlySpan<string> runs) => $"<w:p><w:pPr>{properties}</w:pPr>{string.Concat(runs)}</w:p>";

    /// <summary>A run in a face, all four slots named, at a size in half-points.</summary>
    public static string Run(string text, string face = "仿宋_GB2312", int size = 32, string more = "") =>
        $"""<w:r><w:rPr><w:rFonts w:ascii="{face}" w:eastAsia="{face}" w:hAnsi="{face}" w:hint="eastAsia"/>{more}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>A footer with the number between rules, placed by jc.</summary>
    public static string Footer(string properties, int size = 28) =>
        $"""<w:ftr {Namespaces}><w:p><w:pPr><w:pStyle w:val="a3"/>{properties}</w:pPr>{Run("— ", "宋体", size)}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">PAGE \* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{Run("1", "宋体", size)}<w:r><w:fldChar w:fldCharType="end"/></w:r>{Run(" —", "宋体", size)}</w:p></w:ftr>""";

    /// <summary>The document. Where it has a single footer, that stands on odd and even pages.</summary>
    public static byte[] Make(string body, string? footer = null, string? evenFooter = null, string more = "", string? numbering = null, Func<string, string>? styles = null)
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const string types = "application/vnd.openxmlformats-officedocument.";
        (string Name, string Type, string Relationship, string Content)[] parts =
        [
            ("styles", "wordprocessingml.styles+xml", "styles", styles is null ? Styles : styles(Styles)),
            ("theme/theme1", "theme+xml", "theme", Theme),
            ("footer1", "wordprocessingml.footer+xml", "footer", footer ?? Footer("""<w:jc w:val="right"/>""")),
            ("footer2", "wordprocessingml.footer+xml", "footer", evenFooter ?? Footer("""<w:jc w:val="left"/>""")),
            ("settings", "wordprocessingml.settings+xml", "settings", $"<w:settings {Namespaces}>{(evenFooter is null && footer is not null ? "" : "<w:evenAndOddHeaders/>")}</w:settings>"),
            .. numbering is null ? [] : new[] { ("numbering", "wordprocessingml.numbering+xml", "numbering", $"<w:numbering {Namespaces}>{numbering}</w:numbering>") },
        ];
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{types}wordprocessingml.document.main+xml"/>{string.Concat(parts.Select(part => $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"{types}{part.Type}\"/>"))}</Types>""");
            Add("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}officeDocument" Target="word/document.xml"/></Relationships>""");
            Add("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(parts.Select((part, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"{office}{part.Relationship}\" Target=\"{part.Name}.xml\"/>"))}</Relationships>""");
            Add("word/document.xml", $"<w:document {Namespaces}><w:body>{body}{more}</w:body></w:document>");
            foreach (var part in parts) Add($"word/{part.Name}.xml", part.Content);

            void Add(string name, string content)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A notice that a careful writer laid out by hand: nothing in it is wrong.</summary>
    public static string Careful()
    {
        const string pitch = """<w:spacing w:line="579" w:lineRule="exact"/>""";
        const string body = pitch + """<w:ind w:firstLineChars="200" w:firstLine="632"/>""";
        const string tight = """<w:spacing w:val="-5"/>""";
        return string.Concat(
            Paragraph("""<w:spacing w:line="700" w:lineRule="exact"/><w:jc w:val="center"/>""", Run("关于开展消防安全检查的通知", "方正小标宋简体", 44)),
            Paragraph(pitch),
            Paragraph(pitch, Run("各镇人民政府，各有关单位：", more: tight)),
            Paragraph(body, Run("为做好冬季消防工作，现就有关事项通知如下。", more: tight)),
            Paragraph(body, Run("一、检查范围", "黑体", more: tight)),
            Paragraph(body, Run("（一）人员密集场所。", "楷体", more: tight), Run("重点检查商场、学校和医院。检查中发现的问题要当场指出。", more: tight)),
            Paragraph(body, Run("一是", more: "<w:b/>" + tight), Run("全面排查。逐个场所登记造册，", more: tight), Run("不留死角", more: "<w:b/>" + tight), Run("。", more: tight)),
            Paragraph(body, Run("联系人：王×", more: tight)),
            Paragraph(body, Run("二、工作要求", "黑体", more: tight)),
            Paragraph(body, Run("请于2026年12月10日前报送检查情况。", more: tight)),
            Paragraph(pitch),
            Paragraph(pitch + """<w:ind w:firstLineChars="200" w:firstLine="632"/>""", Run("附件：1.检查登记表", more: tight)),
            Paragraph(pitch + """<w:ind w:firstLine="1580"/>""", Run("2.隐患清单", more: tight)),
            Paragraph(pitch),
            Paragraph(pitch + """<w:ind w:rightChars="400" w:right="1260"/><w:jc w:val="right"/>""", Run("示例县应急管理局", more: tight)),
            Paragraph(pitch + """<w:ind w:rightChars="400" w:right="1260"/><w:jc w:val="right"/>""", Run("2026年11月20日", more: tight)),
            """<w:tbl><w:tblPr><w:tblW w:w="8844" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:color="auto"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="8844" w:type="dxa"/></w:tcPr>""" + Paragraph("", Run("场所名称", "宋体", 24)) + "</w:tc></w:tr></w:tbl>");
    }
}
