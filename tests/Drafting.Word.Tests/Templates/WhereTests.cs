using System.Xml.Linq;
using Drafting.Word.Templates;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

/// <summary>Every place where a tag may stand, and templates as Word and WPS really save them.</summary>
public static class WhereTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Data = """{"a":"甲","b":["一","二"],"是":true}""";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string Loop => Paragraph("{{#b}}") + Paragraph("{{.}}") + Paragraph("{{/b}}");

    public class Notes
    {
        [Theory]
        [InlineData("footnote")]
        [InlineData("endnote")]
        [InlineData("comment")]
        public void Hold_values_and_whole_paragraph_sections(string kind)
        {
            var reference = kind == "comment" ? """<w:r><w:commentReference w:id="2"/></w:r>""" : $"""<w:r><w:{kind}Reference w:id="2"/></w:r>""";
            var note = $"""<w:{kind} w:id="2"{(kind == "comment" ? " w:author=\"x\"" : "")}>{Paragraph("见{{a}}")}{Loop}{Paragraph("{{如果 否}}不写{{结束}}")}</w:{kind}>""";
            var empty = $"""<w:{kind} w:id="3"{(kind == "comment" ? " w:author=\"x\"" : "")}>{Paragraph("{{如果 否}}")}{Paragraph("不写")}{Paragraph("{{结束}}")}</w:{kind}>""";
            var template = WithBody($"<w:p>{Run("正文")}{reference}</w:p>").With($"word/{kind}s.xml", Word + kind + "s+xml", kind + "s", $"<w:{kind}s {Namespaces}>{note}{empty}</w:{kind}s>");
            Assert.Equal("见甲|一|二|", TextOf(TemplateRunner.Fill(template, Data), $"word/{kind}s.xml"));
        }
    }

    public class HeadersAndFooters
    {
        [Fact]
        public void Of_every_kind_are_filled()
        {
            var template = WithParagraphs("正文");
            foreach (var number in (int[])[1, 2, 3])
                template.With($"word/header{number}.xml", Word + "header+xml", "header", $"<w:hdr {Namespaces}>{Paragraph("{{a}}" + number)}{Loop}</w:hdr>");
            var docx = TemplateRunner.Fill(template, Data);
            Assert.Equal(["甲1|一|二", "甲2|一|二", "甲3|一|二"], Enumerable.Range(1, 3).Select(number => TextOf(docx, $"word/header{number}.xml")));
        }

        [Fact]
        public void Take_pictures_with_relationships_of_their_own()
        {
            const string png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DA8J8BAAf+Af9vaTONAAAAAElFTkSuQmCC";
            var docx = TemplateRunner.Fill(WithParagraphs("{{p | 图片}}").WithHeader(Paragraph("{{p | 图片 宽=1厘米}}")), $$"""{"p":"{{png}}"}""");
            Assert.Single(Part(docx, "word/_rels/header1.xml.rels").Root!.Elements());
        }
    }

    public class TextBoxes
    {
        private static string Box(string content) =>
            $"""<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>""";

        private static List<string> Texts(byte[] docx) => [.. Part(docx).Descendants(W + "txbxContent").Select(box => string.Join('|', box.Elements(W + "p").Select(paragraph => paragraph.Value)))];

        [Theory]
        [InlineData("{{a}}", "甲")]
        [InlineData("{{#b}}|{{.}}|{{/b}}", "一|二")]
        [InlineData("{{如果 否}}|不写|{{结束}}", "")]
        [InlineData("{{#b}}{{.}}；{{/b}}", "一；二；")]
        public void Are_filled_in_both_branches(string lines, string expected) =>
            Assert.Equal([expected, expected], Texts(TemplateRunner.Fill(WithBody(Box(string.Concat(lines.Split('|').Select(Paragraph)))), Data)));

        [Fact]
        public void Of_VML_alone_are_filled()
        {
            var body = $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraph("{{a}}")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
            Assert.Equal(["甲"], Texts(TemplateRunner.Fill(WithBody(body), Data)));
        }

        [Fact]
        public void Repeat_with_the_paragraph_that_holds_them()
        {
            var docx = TemplateRunner.Fill(WithBody(Paragraph("{{#b}}") + Box(Paragraph("{{.}}")) + Paragraph("{{/b}}")), Data);
            Assert.Equal(["一", "一", "二", "二"], Texts(docx));
        }
    }

    public class Charts
    {
        private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

        private static string Chart(string title, string name, string category, string value) =>
            $"""<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>{title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Sheet1!$A$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{category}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{value}</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>""";

        [Fact]
        public void Take_title_series_names_categories_and_figures_from_the_data()
        {
            var template = WithParagraphs("正文").With("word/charts/chart1.xml", ChartType, "chart", Chart("{{a}}情况", "{{#b}}{{.}}{{/b}}", "{{a}}", "{{n}}"));
            var root = Part(TemplateRunner.Fill(template, """{"a":"甲","b":["一","二"],"n":12.5}"""), "word/charts/chart1.xml").Root!;
            Assert.Equal("甲情况", root.Descendants().Single(element => element.Name.LocalName == "t").Value);
            Assert.Equal(["一二", "甲", "12.5"], root.Descendants().Where(element => element.Name.LocalName == "v").Select(element => element.Value));
        }
    }

    public class Workbooks
    {
        private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

        private static byte[] Workbook()
        {
            var type = (string part, string kind) => $"""<Override PartName="/xl/{part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>""";
            using var memory = new MemoryStream();
            using (var zip = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            {
                void Add(string name, string xml)
                {
                    using var stream = zip.CreateEntry(name).Open();
                    stream.Write(System.Text.Encoding.UTF8.GetBytes(xml));
                }

                Add("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{type("workbook", "sheet.main")}{type("sharedStrings", "sharedStrings")}{type("worksheets/sheet1", "worksheet")}{type("tables/table1", "table")}</Types>""");
                Add("xl/workbook.xml", $"<workbook xmlns=\"{Main}\"/>");
                Add("xl/sharedStrings.xml", $$$$"""<sst xmlns="{{{{Main}}}}"><si><t>{{a}}数</t></si><si><t>{{n}}</t></si><si><t>{{a}}</t></si></sst>""");
                Add("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData><row r="1"><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="4" t="s"><v>1</v></c></row></sheetData></worksheet>""");
                Add("xl/tables/table1.xml", $$$$"""<table xmlns="{{{{Main}}}}"><tableColumns count="1"><tableColumn id="1" name="{{a}}数"/></tableColumns></table>""");
            }

            return memory.ToArray();
        }

        [Fact]
        public void Behind_charts_hold_the_same_figures_as_numbers()
        {
            var template = WithParagraphs("正文").AddBytes("word/embeddings/book.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Workbook());
            using var docx = new System.IO.Compression.ZipArchive(new MemoryStream(TemplateRunner.Fill(template, """{"a":"甲&乙","n":12.5}""")));
            using var book = new MemoryStream();
            using (var stream = docx.GetEntry("word/embeddings/book.xlsx")!.Open()) stream.CopyTo(book);
            var cells = Part(book.ToArray(), "xl/worksheets/sheet1.xml").Descendants().Where(element => element.Name.LocalName == "c").Select(cell => $"{cell.Attribute("r")!.Value}{cell.Attribute("t")?.Value}:{cell.Value}");
            Assert.Equal(["B1s:0", "A2inlineStr:甲&乙", "B2:12.5"], cells);
            Assert.Equal("甲&乙数", Part(book.ToArray(), "xl/sharedStrings.xml").Descendants().First(element => element.Name.LocalName == "t").Value);
            Assert.Equal("甲&乙数", Part(book.ToArray(), "xl/tables/table1.xml").Descendants().Single(element => element.Name.LocalName == "tableColumn").Attribute("name")!.Value);
        }

        [Fact]
        public void That_cannot_be_read_are_copied_as_they_are()
        {
            var template = WithParagraphs("{{a}}").AddBytes("word/embeddings/book.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [1, 2, 3]);
            using var docx = new System.IO.Compression.ZipArchive(new MemoryStream(TemplateRunner.Fill(template, Data)));
            Assert.Equal(3, docx.GetEntry("word/embeddings/book.xlsx")!.Length);
        }
    }

    public class AsSaved
    {
        private static string Runs(params string[] texts) => string.Concat(texts.Select(Run));

        [Theory]
        [InlineData("<w:smartTag w:uri=\"u\" w:element=\"place\">", "</w:smartTag>")]
        [InlineData("<w:ins w:id=\"9\" w:author=\"x\">", "</w:ins>")]
        [InlineData("<w:hyperlink w:anchor=\"x\">", "</w:hyperlink>")]
        [InlineData("<w:bookmarkStart w:id=\"9\" w:name=\"y\"/>", "<w:bookmarkEnd w:id=\"9\"/>")]
        [InlineData("<w:proofErr w:type=\"spellStart\"/>", "<w:proofErr w:type=\"spellEnd\"/>")]
        [InlineData("<w:r><w:lastRenderedPageBreak/></w:r>", "")]
        [InlineData("<w:permStart w:id=\"9\" w:edGrp=\"everyone\"/>", "<w:permEnd w:id=\"9\"/>")]
        public void Something_in_the_middle_of_a_tag_does_not_part_it(string start, string end)
        {
            var docx = TemplateRunner.Fill(WithBody($"<w:p>{Runs("前{", "{")}{start}{Run("a")}{end}{Runs("}", "}后")}</w:p>"), Data);
            Assert.Equal("前甲后", TextOf(docx));
        }

        [Theory]
        [InlineData("w:rsidR=\"00AB12CD\" w:rsidRPr=\"00EF3456\"")]
        [InlineData("w:rsidDel=\"00AB12CD\"")]
        public void Revision_ids_and_hints_part_a_tag_into_runs(string attributes)
        {
            var run = (string text) => $"""<w:r {attributes}><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>{text}</w:t></w:r>""";
            Assert.Equal("前甲后", TextOf(TemplateRunner.Fill(WithBody($"<w:p>{string.Concat("前{{a}}后".Select(character => run(character.ToString())))}</w:p>"), Data)));
        }

        [Fact]
        public void A_tag_that_was_partly_deleted_reads_as_what_is_left()
        {
            var body = $"""<w:p>{Run("{{a")}<w:del w:id="9" w:author="x"><w:r><w:delText>旧</w:delText></w:r></w:del>{Run("}}")}</w:p>""";
            Assert.Equal("甲", TextOf(TemplateRunner.Fill(WithBody(body), Data)));
        }

        [Fact]
        public void A_field_whose_code_lies_in_many_runs_is_read_as_one()
        {
            var code = string.Concat(" MERGEFIELD a \\* MERGEFORMAT ".Select(character => $"""<w:r><w:instrText xml:space="preserve">{character}</w:instrText></w:r>"""));
            var body = $"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{code}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>«</w:t></w:r><w:r><w:t>a»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""";
            Assert.Equal("甲", TextOf(TemplateRunner.Fill(WithBody(body), Data)));
        }

        [Fact]
        public void A_merge_field_in_a_repeated_row_takes_the_item()
        {
            const string field = """<w:fldSimple w:instr=" MERGEFIELD x "><w:r><w:t>«x»</w:t></w:r></w:fldSimple>""";
            var body = Table(["{{#b}}¦"]).Replace("¦", $"</w:t></w:r>{field}<w:r><w:t>{{{{/b}}}}") + Paragraph("后");
            Assert.Equal("[12]|后", TextOf(TemplateRunner.Fill(WithBody(body), """{"b":[{"x":1},{"x":2}]}""")));
        }

        [Fact]
        public void Nested_tables_repeat_inside_repeated_rows()
        {
            var inner = Table(["{{#c}}{{.}}", "{{/c}}"]) + Paragraph("");
            var body = $"""<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>{Cell(Paragraph("{{#b}}{{名}}") + inner)}{Cell(Paragraph("{{/b}}"))}</w:tr></w:tbl>""" + Paragraph("后");
            Assert.Equal("[甲|[1¦]|[2¦]|¦]|[乙|[3¦]|¦]|后", TextOf(TemplateRunner.Fill(WithBody(body), """{"b":[{"名":"甲","c":[1,2]},{"名":"乙","c":[3]}]}""")));
        }

        [Theory]
        [InlineData("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt></w:tbl>")]
        [InlineData("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{0}</w:tbl>")]
        public void Content_controls_around_rows_and_cells_do_not_hinder_rows(string table)
        {
            var row = $"""<w:tr><w:sdt><w:sdtPr><w:id w:val="8"/></w:sdtPr><w:sdtContent>{Cell(Paragraph("{{#b}}{{序号}}"))}</w:sdtContent></w:sdt>{Cell(Paragraph("{{.}}{{/b}}"))}</w:tr>""";
            var cells = Part(TemplateRunner.Fill(WithBody(string.Format(table, row) + Paragraph("后")), Data)).Descendants(W + "tc").Select(cell => cell.Value);
            Assert.Equal(["1", "一", "2", "二"], cells);
        }

        [Fact]
        public void Content_controls_around_cells_do_not_hinder_columns()
        {
            var wrapped = (string cell) => $"""<w:sdt><w:sdtPr><w:id w:val="8"/></w:sdtPr><w:sdtContent>{cell}</w:sdtContent></w:sdt>""";
            var body = $"""<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid><w:tr>{wrapped(Cell(Paragraph("项")))}{Cell(Paragraph("{{#列 b}}{{.}}{{/列 b}}"))}</w:tr><w:tr>{Cell(Paragraph("数"))}{wrapped(Cell(Paragraph("1"))).Replace("\"8\"", "\"9\"")}</w:tr></w:tbl>""" + Paragraph("后");
            var rows = Part(TemplateRunner.Fill(WithBody(body), Data)).Descendants(W + "tr").Select(row => row.Descendants(W + "tc").Count());
            Assert.Equal([3, 3], rows);
        }

        [Fact]
        public void An_explicit_font_is_not_overridden_by_a_theme_font()
        {
            var body = """<w:p><w:r><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="仿宋_GB2312" w:eastAsiaTheme="minorEastAsia" w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr><w:t>{{a}}{{#b}}{{.}}{{/b}}</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="宋体" w:eastAsiaTheme="minorEastAsia"/></w:rPr><w:t>未动</w:t></w:r></w:p>""";
            var fonts = Part(TemplateRunner.Fill(WithBody(body), Data)).Descendants(W + "rFonts").ToList();
            Assert.All(fonts.SkipLast(1), font => Assert.Equal(["ascii", "eastAsia", "hAnsiTheme"], font.Attributes().Select(attribute => attribute.Name.LocalName)));
            Assert.NotNull(fonts[^1].Attribute(W + "eastAsiaTheme"));
        }
    }

    public class BoundProperties
    {
        [Theory]
        [InlineData("{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "/ns1:coreProperties[1]/ns0:title[1]", "docProps/core.xml", "title")]
        [InlineData("{6668398D-A668-4E3E-A5EB-62B293D839F1}", "/ns0:Properties[1]/ns0:Company[1]", "docProps/app.xml", "Company")]
        public void Follow_the_content_control(string store, string xpath, string part, string element)
        {
            var prefixes = part.EndsWith("core.xml", StringComparison.Ordinal)
                ? "xmlns:ns0='http://purl.org/dc/elements/1.1/' xmlns:ns1='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
                : "xmlns:ns0='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'";
            var template = WithBody($"""<w:p><w:sdt><w:sdtPr><w:alias w:val="a"/><w:id w:val="5"/><w:dataBinding w:prefixMappings="{prefixes}" w:xpath="{xpath}" w:storeItemID="{store}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>""")
                .AddXml("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>旧</dc:title><dc:creator>{{a}}某</dc:creator></cp:coreProperties>""")
                .AddXml("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>旧</Company></Properties>""");
            var docx = TemplateRunner.Fill(template, Data);
            Assert.Equal("甲", Part(docx, part).Descendants().Single(item => item.Name.LocalName == element).Value);
            Assert.Equal("甲某", Part(docx, "docProps/core.xml").Descendants().Single(item => item.Name.LocalName == "creator").Value);
        }
    }

    public class FieldCodes
    {
        private static string Field(string code) => $"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{Run("{{.}}")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""";

        [Theory]
        [InlineData(" HYPERLINK \"https://example.com/{{.}}?x=1\" ")]
        [InlineData(" HYPERLINK \"https://example.com/%7B%7B.%7D%7D?x=1\" ")]
        public void Of_links_as_WPS_writes_them_take_the_item(string code)
        {
            var docx = TemplateRunner.Fill(WithBody(Paragraph("{{#b}}") + Field(code) + Paragraph("{{/b}}")), Data);
            Assert.Equal("一|二", TextOf(docx));
            Assert.Equal([" HYPERLINK \"https://example.com/一?x=1\" ", " HYPERLINK \"https://example.com/二?x=1\" "], Part(docx).Descendants(W + "instrText").Select(item => item.Value));
        }

        [Fact]
        public void Of_simple_fields_are_filled()
        {
            var body = $$$"""<w:p><w:fldSimple w:instr=" HYPERLINK &quot;https://example.com/{{a}}&quot; ">{{{Run("甲")}}}</w:fldSimple></w:p>""";
            Assert.Equal(" HYPERLINK \"https://example.com/甲\" ", Part(TemplateRunner.Fill(WithBody(body), Data)).Descendants(W + "fldSimple").Single().Attribute(W + "instr")!.Value);
        }
    }

    public class Marks
    {
        [Theory]
        [InlineData("<<", ">>", "<<a>>，<<#b>><<.>><</b>>")]
        [InlineData("[[", "]]", "[[a]]，[[#b]][[.]][[/b]]")]
        [InlineData("${", "}", "${a}，${#b}${.}${/b}")]
        [InlineData("«", "»", "«a»，«#b»«.»«/b»")]
        [InlineData("%", "%", "%a%，%#b%%.%%/b%")]
        [InlineData("｛", "｝", "{a}，｛#b｝{.}{/b}")]
        [InlineData("【", "】", "【a】，【#b】【.】【/b】")]
        [InlineData("&", ";", "&a;，&#b;&.;&/b;")]
        [InlineData("𠀀", "𠀁", "𠀀a𠀁，𠀀#b𠀁𠀀.𠀁𠀀/b𠀁")]
        public void Of_any_kind_can_be_chosen(string open, string close, string text) =>
            Assert.Equal("甲，一二", TextOf(TemplateRunner.Fill(WithParagraphs(text), Data, templateOptions: new TemplateOptions { Delimiters = new Delimiters(open, close) })));

        [Theory]
        [InlineData("", "}")]
        [InlineData("{", " ")]
        public void That_are_no_marks_are_refused(string open, string close) => Assert.Throws<ArgumentException>(() => new Delimiters(open, close));
    }
}
