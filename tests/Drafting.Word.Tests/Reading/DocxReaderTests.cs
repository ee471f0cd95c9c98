using System.IO.Compression;
using Drafting.Word.Reading;
using static Drafting.Word.Tests.Reading.DocxFile;

namespace Drafting.Word.Tests.Reading;

public static class DocxReaderTests
{
    private static DocxText Read(string body) => Read(new DocxFile(body));

    internal static DocxText Read(DocxFile file) => DocxReader.Read(file.ToBytes(), "稿.docx");

    private static string[] Lines(DocxText text)
    {
        Assert.Equal(text.Text.LineCount, text.Lines.Length);
        return text.Text.Content.Split('\n');
    }

    private static string[] Lines(string body)
    {
        var text = Read(body);
        Assert.Empty(text.Diagnostics);
        return Lines(text);
    }

    public class Paragraphs
    {
        [Fact]
        public void Each_is_a_line_with_its_number()
        {
            var text = Read(P("甲") + P("") + P("乙"));
            Assert.Equal(["甲", "", "乙"], Lines(text));
            Assert.Equal([1, 2, 3], text.Lines.Select(line => line.Paragraph));
        }

        [Fact]
        public void A_line_break_makes_two_lines_of_one_paragraph()
        {
            var text = Read("<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r></w:p>" + P("尾"));
            Assert.Equal(["上", "下", "尾"], Lines(text));
            Assert.Equal([1, 1, 2], text.Lines.Select(line => line.Paragraph));
        }

        [Fact]
        public void A_page_break_at_the_end_adds_no_line() =>
            Assert.Equal(["上", "下"], Lines("""<w:p><w:r><w:t>上</w:t><w:br w:type="page"/></w:r></w:p>""" + P("下")));

        [Fact]
        public void Tabs_hyphens_and_symbols_are_characters() =>
            Assert.Equal(
                ["甲\t乙-丙☑√丁"],
                Lines("""
                    <w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:sym w:font="Wingdings" w:char="F0FE"/>
                    <w:sym w:font="宋体" w:char="221A"/><w:t>丁</w:t><w:softHyphen/></w:r></w:p>
                    """));

        [Fact]
        public void Runs_in_hyperlinks_smart_tags_controls_and_ruby_are_read_in_order() =>
            Assert.Equal(
                ["一二三四五"],
                Lines("""
                    <w:p><w:hyperlink><w:r><w:t>一</w:t></w:r></w:hyperlink><w:smartTag w:element="chsdate"><w:smartTag><w:r><w:t>二</w:t></w:r></w:smartTag></w:smartTag>
                    <w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>三</w:t></w:r></w:sdtContent></w:sdt>
                    <w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>sì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>四</w:t></w:r></w:rubyBase></w:ruby></w:r>
                    <w:customXml><w:r><w:t>五</w:t></w:r></w:customXml></w:p>
                    """));

        [Fact]
        public void A_prompt_in_a_content_control_is_not_text() =>
            Assert.Equal(
                ["姓名：", "尾"],
                Lines("""
                    <w:p><w:r><w:t>姓名：</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处</w:t></w:r></w:sdtContent></w:sdt></w:p>
                    <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>单击此处</w:t></w:r></w:p></w:sdtContent></w:sdt>
                    """ + P("尾")));

        [Fact]
        public void Hidden_text_is_out_whether_by_itself_or_by_style()
        {
            var text = Read(new DocxFile(
                "<w:p><w:r><w:t>见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>隐</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"h\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>整段隐去</w:t></w:r></w:p>" + P("隐", "<w:pStyle w:val=\"q\"/>") + P("尾"))
            {
                Styles = """
                    <w:style w:type="character" w:styleId="h0"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="h"><w:basedOn w:val="h0"/></w:style>
                    <w:style w:type="paragraph" w:styleId="q"><w:rPr><w:vanish/></w:rPr></w:style>
                    """,
            });
            Assert.Equal(["见明", "尾"], Lines(text));
            Assert.Equal([1, 4], text.Lines.Select(line => line.Paragraph));
        }

        [Fact]
        public void Headers_are_no_part_of_the_text() =>
            Assert.Equal(["正文"], Lines(Read(new DocxFile(P("正文")) { Header = P("页眉") })));
    }

    public class Revisions
    {
        [Fact]
        public void Insertions_stay_and_deletions_go() =>
            Assert.Equal(
                ["甲新丁移"],
                Lines("""
                    <w:p><w:r><w:t>甲</w:t></w:r><w:ins w:id="1" w:author="a"><w:r><w:t>新</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>
                    <w:moveFrom w:id="3" w:author="a"><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:rPr><w:rPrChange w:id="4" w:author="a"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>丁</w:t></w:r>
                    <w:moveTo w:id="5" w:author="a"><w:r><w:t>移</w:t></w:r></w:moveTo></w:p>
                    """));

        [Fact]
        public void A_deleted_paragraph_mark_joins_two_paragraphs_and_a_deleted_paragraph_leaves_nothing()
        {
            const string GoneMark = """<w:rPr><w:del w:id="9" w:author="a"/></w:rPr>""";
            var text = Read(P("上", GoneMark) + P("下") + $"""<w:p><w:pPr>{GoneMark}</w:pPr><w:del w:id="1" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>""" + P("尾"));
            Assert.Equal(["上下", "尾"], Lines(text));
            Assert.Equal([1, 4], text.Lines.Select(line => line.Paragraph));
        }

        [Fact]
        public void Deleted_rows_go_and_inserted_rows_stay() =>
            Assert.Equal(
                ["留\t一", "增\t二"],
                Lines(Table(
                    Row("留", "一"),
                    $"<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>{Cell(P("删"))}{Cell(P("零"))}</w:tr>",
                    $"<w:tr><w:trPr><w:ins w:id=\"2\" w:author=\"a\"/></w:trPr>{Cell(P("增"))}{Cell(P("二"))}</w:tr>")));
    }

    public class Fields
    {
        private const string Begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r>""";
        private const string Separate = """<w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
        private const string End = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

        [Fact]
        public void Show_their_result_not_their_code() =>
            Assert.Equal(
                ["第3页，张三"],
                Lines($"""
                    <w:p><w:r><w:t>第</w:t></w:r>{Begin}<w:r><w:instrText>PAGE</w:instrText></w:r>{Separate}<w:r><w:t>3</w:t></w:r>{End}<w:r><w:t>页，</w:t></w:r>
                    <w:fldSimple w:instr="MERGEFIELD 姓名"><w:r><w:t>张三</w:t></w:r></w:fldSimple></w:p>
                    """));

        [Fact]
        public void Nested_in_a_code_show_nothing_there() =>
            Assert.Equal(
                ["果"],
                Lines($"<w:p>{Begin}<w:r><w:instrText>IF </w:instrText></w:r>{Begin}{Separate}<w:r><w:t>内</w:t></w:r>{End}{Separate}<w:r><w:t>果</w:t></w:r>{End}</w:p>"));

        [Fact]
        public void May_reach_over_paragraphs() =>
            Assert.Equal(
                ["目录一", "目录二", "正文"],
                Lines($"<w:p>{Begin}<w:r><w:instrText>TOC</w:instrText></w:r>{Separate}<w:r><w:t>目录一</w:t></w:r></w:p><w:p><w:r><w:t>目录二</w:t></w:r>{End}</w:p>" + P("正文")));
    }

    public class Tables
    {
        [Fact]
        public void A_row_is_a_line_of_cells_joined_by_tabs()
        {
            var text = Read(P("表") + Table(Row("序号", "单位"), Row("1", "甲局")) + P("尾"));
            Assert.Equal(["表", "序号\t单位", "1\t甲局", "尾"], Lines(text));
            Assert.Equal([DocxLineKind.Paragraph, DocxLineKind.TableRow, DocxLineKind.TableRow, DocxLineKind.Paragraph], text.Lines.Select(line => line.Kind));
            Assert.Equal([1, 2, 4, 6], text.Lines.Select(line => line.Paragraph));
        }

        [Fact]
        public void Merged_cells_keep_the_columns() =>
            Assert.Equal(
                ["宽\t\t乙", "上\t甲\t乙", "\t丙\t丁"],
                Lines(Table(
                    $"<w:tr>{Cell(P("宽"), "<w:gridSpan w:val=\"2\"/>")}{Cell(P("乙"))}</w:tr>",
                    $"<w:tr>{Cell(P("上"), "<w:vMerge w:val=\"restart\"/>")}{Cell(P("甲"))}{Cell(P("乙"))}</w:tr>",
                    $"<w:tr>{Cell(P("下面的字看不见"), "<w:vMerge/>")}{Cell(P("丙"))}{Cell(P("丁"))}</w:tr>")));

        [Fact]
        public void Paragraphs_and_tables_in_a_cell_are_joined_by_spaces() =>
            Assert.Equal(["一 二\t内 表 三"], Lines(Table($"<w:tr>{Cell(P("一") + P("二"))}{Cell(Table(Row("内", "表")) + P("三"))}</w:tr>")));

        [Fact]
        public void A_cell_that_is_alone_in_its_row_is_a_frame_round_paragraphs()
        {
            var text = Read(Table($"<w:tr>{Cell(P("一段") + P("二段"))}</w:tr>"));
            Assert.Equal(["一段", "二段"], Lines(text));
            Assert.All(text.Lines, line => Assert.Equal(DocxLineKind.Paragraph, line.Kind));
        }

        [Fact]
        public void Rows_and_cells_in_content_controls_are_read() =>
            Assert.Equal(
                ["甲\t乙"],
                Lines(Table($"<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{Cell(P("甲"))}</w:sdtContent></w:sdt>{Cell(P("乙"))}</w:tr></w:sdtContent></w:sdt>")));
    }

    public class TextBoxes
    {
        [Fact]
        public void Are_read_once_after_their_paragraph()
        {
            const string Anchor = """
                <w:p><w:r><w:t>锚</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
                <wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
                """;
            var text = Read(Anchor + P("尾"));
            Assert.Equal(["锚", "框内", "尾"], Lines(text));
            Assert.Equal([new DocxLine(1, DocxLineKind.Paragraph), new DocxLine(2, DocxLineKind.TextBox), new DocxLine(3, DocxLineKind.Paragraph)], text.Lines);
        }

        [Fact]
        public void Of_old_documents_are_read_too() =>
            Assert.Equal(
                ["", "框内"],
                Lines("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));
    }

    public class Notes
    {
        [Fact]
        public void Follow_the_text_marked_and_point_at_their_paragraph()
        {
            var text = Read(new DocxFile(
                P("首") + """<w:p><w:r><w:t>据统计</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>有所增长</w:t></w:r><w:r><w:endnoteReference w:id="7"/></w:r></w:p>""" + P("尾"))
            {
                Footnotes = $"""<w:footnote w:type="separator" w:id="0">{P("")}</w:footnote><w:footnote w:id="2">{P(" 见年报")}{P("第3页")}</w:footnote><w:footnote w:id="3">{P("没有引用")}</w:footnote>""",
                Endnotes = $"""<w:endnote w:id="7">{P("出处")}</w:endnote>""",
            });
            Assert.Equal(["首", "据统计有所增长", "尾", "〔脚注1〕见年报 第3页", "〔尾注1〕出处"], Lines(text));
            Assert.Equal([new DocxLine(2, DocxLineKind.Footnote), new DocxLine(2, DocxLineKind.Endnote)], text.Lines[3..]);
        }
    }

    public class Dialects
    {
        [Fact]
        public void Strict_documents_read_like_transitional_ones()
        {
            using var stream = new MemoryStream();
            stream.Write(new DocxFile(P("正文") + Table(Row("一", "二"))).ToBytes());
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
                foreach (var entry in archive.Entries.ToList()) Rewrite(archive, entry);
            Assert.Equal(["正文", "一\t二"], Lines(DocxReader.Read(stream.ToArray())));

            static void Rewrite(ZipArchive archive, ZipArchiveEntry entry)
            {
                string xml;
                using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
                // ISO 29500-1 names its namespaces under purl.oclc.org and writes no year in them.
                var strict = xml
                    .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                    .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
                var name = entry.FullName;
                entry.Delete();
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(strict);
            }
        }

        [Fact]
        public void What_python_docx_writes_reads_as_it_was_meant()
        {
            const string Script = """
                import sys, docx
                d = docx.Document()
                d.add_heading('关于防汛工作的通知', 0)
                d.add_paragraph('各县区：')
                d.add_paragraph('落实责任', style='List Number')
                d.add_paragraph('加强值守', style='List Number')
                t = d.add_table(rows=2, cols=3)
                for r in range(2):
                    for c in range(3): t.cell(r, c).text = f'{r}{c}'
                t.cell(0, 0).merge(t.cell(0, 1)); t.cell(0, 2).merge(t.cell(1, 2))
                d.add_paragraph('特此通知。\n第二行')
                d.save(sys.argv[1])
                """;
            var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "通知.docx");
            using (var python = System.Diagnostics.Process.Start("/usr/bin/python3", ["-c", Script, path])) python.WaitForExit();
            var lines = Lines(DocxReader.Read(File.ReadAllBytes(path), "通知.docx"));
            Assert.Equal(["关于防汛工作的通知", "各县区：", "1. 落实责任", "2. 加强值守", "00 01\t\t02 12", "10\t11", "特此通知。", "第二行"], lines);
        }
    }
}
