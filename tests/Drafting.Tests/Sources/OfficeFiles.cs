using System.Diagnostics;
using System.IO.Compression;
using Drafting.Office;
using Drafting.Word.Tests.Reading;
using static Drafting.Word.Tests.Reading.DocxFile;

namespace Drafting.Tests.Sources;

[CollectionDefinition]
public sealed class SharedOfficeFiles : ICollectionFixture<OfficeFiles>;

/// <summary>One speech as .docx, .pdf, .doc, .rtf and .odt, and a two-column page, made once for all tests, by LibreOffice where it takes one.</summary>
public sealed class OfficeFiles : IDisposable
{
    public const string Head = "示例市水利局会议材料";

    public OfficeFiles()
    {
        Folder = Directory.CreateTempSubdirectory("drafting-tests-").FullName;
        File.WriteAllBytes(PathOf("讲话.docx"), Speech());
        File.WriteAllBytes(PathOf("两栏.docx"), TwoColumns());
        WriteDoc();
        File.WriteAllText(PathOf("讲话.rtf"), Rtf());
        WriteOdt();
        var office = OfficeConverter.Find();
        Assert.NotNull(office);
        Assert.Empty(office.Convert([new(PathOf("讲话.docx"), PathOf("讲话.pdf")), new(PathOf("两栏.docx"), PathOf("两栏.pdf"))], OfficeFormat.Pdf));
        File.Copy(PathOf("讲话.doc"), PathOf("讲话.wps"));
    }

    public string Folder { get; }

    /// <summary>Paragraphs of the speech; every length of a last line occurs.</summary>
    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "在全市水利建设推进会上的讲话",
        "同志们：",
        .. Enumerable.Range(1, 40).Select(number => $"这是第{number}段，" + string.Concat(Enumerable.Repeat("讲的是水利建设", number % 9)) + string.Concat(Enumerable.Repeat("，抓实", number % 7)) + "。"),
        "一、认清形势",
        "最后一段很短。",
    ];

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static byte[] Speech()
    {
        const string Song = """<w:rPr><w:rFonts w:ascii="AR PL SungtiL GB" w:hAnsi="AR PL SungtiL GB" w:eastAsia="AR PL SungtiL GB"/><w:sz w:val="32"/></w:rPr>""";
        var body = P(Paragraphs[0], """<w:jc w:val="center"/>""") + P(Paragraphs[1])
            + string.Concat(Paragraphs.Skip(2).Select(text => P(text, """<w:ind w:firstLine="640"/>""")));
        return new DocxFile(body)
        {
            Header = P(Head),
            Footer = """<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t> —</w:t></w:r></w:p>""",
            Section = """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="1247" w:gutter="0"/>""",
            Styles = $"""<w:docDefaults><w:rPrDefault>{Song}</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>""",
        }.ToBytes();
    }

    private static byte[] TwoColumns()
    {
        var text = string.Concat(Enumerable.Range(1, 12).Select(number => P($"第{number}条 " + string.Concat(Enumerable.Repeat("按照规定做好水利建设工作，", 5)) + "完毕。")));
        return new DocxFile(text)
        {
            Section = """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:num="2" w:space="600"/>""",
        }.ToBytes();
    }

    private void WriteDoc()
    {
        string[] arguments = ["--headless", $"-env:UserInstallation={new Uri(PathOf("profile")).AbsoluteUri}", "--convert-to", "doc", "--outdir", Folder, PathOf("讲话.docx")];
        var start = new ProcessStartInfo("soffice", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.WaitForExit();
    }

    private static string Rtf() =>
        "{\\rtf1\\ansi\\ansicpg936\\uc1 "
        + string.Join("\\par\n", Paragraphs.Select(text => string.Concat(text.Select(character => character < 128 ? $"{character}" : $"\\u{(short)character}?")))) + "}";

    private void WriteOdt()
    {
        const string Namespaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"";
        const string Manifest = """
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/"
            manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
            """;
        using var archive = ZipFile.Open(PathOf("讲话.odt"), ZipArchiveMode.Create);
        Add("mimetype", "application/vnd.oasis.opendocument.text", CompressionLevel.NoCompression);
        var paragraphs = string.Concat(Paragraphs.Select(text => $"<text:p>{text}</text:p>"));
        Add("content.xml", $"<office:document-content {Namespaces}><office:body><office:text>{paragraphs}</office:text></office:body></office:document-content>");
        Add("META-INF/manifest.xml", Manifest);

        void Add(string name, string content, CompressionLevel level = CompressionLevel.Fastest)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name, level).Open());
            writer.Write(content);
        }
    }
}
