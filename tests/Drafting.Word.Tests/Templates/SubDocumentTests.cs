using System.IO.Compression;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Templates;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

/// <summary><c>{{文件 | 文档}}</c>: a document with its styles, lists, pictures and notes in the place of a paragraph.</summary>
public static class SubDocumentTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static string StyleBase(string id) => $"""<w:style w:type="paragraph" w:default="1" w:styleId="{id}"><w:name w:val="Normal"/></w:style>""";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string Data(TestDocument document) => $$"""{"文件":"data:application/msword;base64,{{Convert.ToBase64String(document.ToBytes())}}","a":[1,2]}""";

    private static TestDocument WithStyles(TestDocument document, string styles) => document.With("word/styles.xml", Word + "styles+xml", "styles", $"<w:styles {Namespaces}>{styles}</w:styles>");

    private static string Attribute(XElement element, string name) => element.Attribute(W + name)!.Value;

    private static List<string> Entries(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static FillResult Fill(string text, string json, out byte[] docx)
    {
        using var output = new MemoryStream();
        var result = Template.Open(new MemoryStream(WithParagraphs(text).ToBytes())).Template!.Fill(TestData.Of(json), output);
        docx = output.ToArray();
        return result;
    }

    public class Content
    {
        [Theory]
        [InlineData("前|{{文件 | 文档}}|后", "前|甲|[乙¦丙]|丁|后")]
        [InlineData("{{#a}}|{{文件 | 文档}}|{{/a}}", "甲|[乙¦丙]|丁|甲|[乙¦丙]|丁")]
        [InlineData("{{如果 没有}}|{{文件 | 文档}}|{{结束}}|后", "后")]
        public void Takes_the_place_of_the_paragraph(string template, string expected)
        {
            var source = WithBody(Paragraph("甲") + Table(["乙", "丙"]) + Paragraph("丁") + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>");
            var docx = TemplateRunner.Fill(WithParagraphs(template.Split('|').Aggregate(new List<string>(), Join).ToArray()), Data(source));
            Assert.Equal(expected, TextOf(docx));
            Assert.DoesNotContain(Part(docx).Descendants(), element => element.Name == W + "sectPr");
        }

        /// <summary>The cases part paragraphs by the sign that filters use too: a piece with an open tag takes the next one in.</summary>
        private static List<string> Join(List<string> pieces, string next)
        {
            if (pieces.Count > 0 && pieces[^1].LastIndexOf("{{", StringComparison.Ordinal) > pieces[^1].LastIndexOf("}}", StringComparison.Ordinal)) pieces[^1] += "|" + next;
            else pieces.Add(next);
            return pieces;
        }

        [Fact]
        public void Stands_in_a_cell_that_keeps_a_paragraph() =>
            Assert.Equal("[[乙]|]|", TextOf(TemplateRunner.Fill(WithBody(Table(["{{文件 | 文档}}"]) + Paragraph("")), Data(WithBody(Table(["乙"]) + "<w:sectPr/>")))));

        [Fact]
        public void Stands_as_runs_inside_a_paragraph() =>
            Assert.Equal("见甲↵乙。", TextOf(TemplateRunner.Fill(WithParagraphs("见{{文件 | 文档}}。"), Data(WithParagraphs("甲", "乙")))));

        [Fact]
        public void Is_never_filled_itself() => Assert.Equal("{{a}}", TextOf(TemplateRunner.Fill(WithParagraphs("{{文件 | 文档}}"), Data(WithParagraphs("{{a}}")))));

        [Fact]
        public void Keeps_the_new_page_of_a_section_break()
        {
            var source = WithBody("""<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p><w:sectPr/>""");
            var docx = TemplateRunner.Fill(WithParagraphs("{{文件 | 文档}}"), Data(source));
            Assert.Single(Part(docx).Descendants(W + "br"), element => Attribute(element, "type") == "page");
        }

        [Fact]
        public void Of_a_strict_document_is_read_as_a_transitional_one()
        {
            const string xml = """<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:conformance="strict"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>""";
            var source = new TestDocument();
            source.AddXml("word/document.xml", source.MainType, xml);
            Assert.Equal("甲", TextOf(TemplateRunner.Fill(WithParagraphs("{{文件 | 文档}}"), Data(source))));
        }

        [Fact]
        public void Keeps_shapes_with_their_fallback_and_declares_what_they_need()
        {
            const string shape = """<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>""";
            const string bare = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{{文件 | 文档}}</w:t></w:r></w:p></w:body></w:document>""";
            var template = new TestDocument();
            template.AddXml("word/document.xml", template.MainType, bare);
            Assert.Contains("框", Part(TemplateRunner.Fill(template, Data(WithBody(shape)))).Root!.Value);
        }
    }

    public class Styles
    {
        [Fact]
        public void Of_the_same_name_are_the_templates_and_others_come_along()
        {
            var source = WithStyles(
                WithBody("""<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="a9"/></w:pPr><w:r><w:rPr><w:rStyle w:val="x"/></w:rPr><w:t>乙</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="a0"/></w:pPr><w:r><w:t>丙</w:t></w:r></w:p>"""),
                StyleBase("a0") + """<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="a9"><w:name w:val="提示"/><w:basedOn w:val="b"/><w:next w:val="a0"/><w:link w:val="x"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="b"><w:name w:val="底"/><w:basedOn w:val="a0"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style><w:style w:type="character" w:customStyle="1" w:styleId="x"><w:name w:val="提示 Char"/><w:link w:val="a9"/></w:style>""");
            var template = WithStyles(WithParagraphs("{{文件 | 文档}}", "{{文件 | 文档}}"), StyleBase("正文") + """<w:style w:type="paragraph" w:styleId="标题1"><w:name w:val="Heading 1"/></w:style>""");
            var docx = TemplateRunner.Fill(template, Data(source));

            var styles = Part(docx, "word/styles.xml").Root!.Elements(W + "style").ToDictionary(style => style.Element(W + "name")!.Attribute(W + "val")!.Value);
            Assert.Equal(5, styles.Count);
            Assert.Equal(["标题1", Attribute(styles["提示"], "styleId")], Part(docx).Descendants(W + "pStyle").Take(2).Select(style => Attribute(style, "val")));
            Assert.Equal(4, Part(docx).Descendants(W + "pStyle").Count());
            Assert.Equal(Attribute(styles["底"], "styleId"), Attribute(styles["提示"].Element(W + "basedOn")!, "val"));
            Assert.Equal("正文", Attribute(styles["底"].Element(W + "basedOn")!, "val"));
            Assert.Equal(Attribute(styles["提示 Char"], "styleId"), Attribute(Part(docx).Descendants(W + "rStyle").First(), "val"));
        }

        [Fact]
        public void Come_into_a_template_that_has_none()
        {
            var source = WithStyles(WithBody("""<w:p><w:pPr><w:pStyle w:val="a9"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>"""), """<w:style w:type="paragraph" w:customStyle="1" w:styleId="a9"><w:name w:val="提示"/></w:style>""");
            Assert.Single(Part(TemplateRunner.Fill(WithParagraphs("{{文件 | 文档}}"), Data(source)), "word/styles.xml").Descendants(W + "style"));
        }

        [Fact]
        public void Name_the_fonts_of_their_own_theme()
        {
            var source = WithBody("""<w:p><w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/></w:rPr><w:t>甲</w:t></w:r></w:p>""").With(
                "word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", "theme",
                """<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="x"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="A"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="仿宋"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>""");
            var fonts = Part(TemplateRunner.Fill(WithParagraphs("{{文件 | 文档}}"), Data(source))).Descendants(W + "rFonts").Single();
            Assert.Equal(("Cambria", "仿宋", 2), (Attribute(fonts, "ascii"), Attribute(fonts, "eastAsia"), fonts.Attributes().Count()));
        }
    }

    public class Lists
    {
        private const string Item = """<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>""";

        private static TestDocument WithList(string body, string format) => WithBody(body).With(
            "word/numbering.xml", Word + "numbering+xml", "numbering",
            $"""<w:numbering {Namespaces}><w:abstractNum w:abstractNumId="0"><w:nsid w:val="0A0B0C0D"/><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="{format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""");

        [Theory]
        [InlineData(true)]
        [InlineData(false)]
        public void Count_by_themselves_at_every_insertion(bool hasList)
        {
            var source = WithList($"<w:p>{Item}{Run("甲")}</w:p><w:p>{Item}{Run("乙")}</w:p>", "upperRoman");
            var body = (hasList ? $"<w:p>{Item}{Run("前")}</w:p>" : "") + Paragraph("{{文件 | 文档}}") + Paragraph("{{文件 | 文档}}");
            var docx = TemplateRunner.Fill(hasList ? WithList(body, "decimal") : WithBody(body), Data(source));

            var used = Part(docx).Descendants(W + "numId").Select(element => Attribute(element, "val")).ToList();
            Assert.Equal(hasList ? ["1", "2", "2", "3", "3"] : ["1", "1", "2", "2"], used);
            var numbering = Part(docx, "word/numbering.xml").Root!;
            var formats = used.Select(id => numbering.Elements(W + "num").Single(list => Attribute(list, "numId") == id).Element(W + "abstractNumId")!)
                .Select(id => numbering.Elements(W + "abstractNum").Single(list => Attribute(list, "abstractNumId") == Attribute(id, "val")).Descendants(W + "numFmt").Single());
            Assert.Equal(4, formats.Count(format => Attribute(format, "val") == "upperRoman"));
        }
    }

    public class StyleLists
    {
        private const string ListStyle = """<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="L2"><w:name w:val="List Number 2"/><w:basedOn w:val="L"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>""";

        private static TestDocument With(string body) => WithStyles(WithBody(body), ListStyle).With(
            "word/numbering.xml", Word + "numbering+xml", "numbering",
            $"""<w:numbering {Namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""");

        [Fact]
        public void Count_by_themselves_though_the_template_has_the_style()
        {
            const string item = """<w:p><w:pPr><w:pStyle w:val="L"/><w:keepNext/><w:jc w:val="left"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="L2"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>""";
            var docx = TemplateRunner.Fill(With(item + Paragraph("{{文件 | 文档}}") + Paragraph("{{文件 | 文档}}")), Data(With(item)));
            var lists = Part(docx).Descendants(W + "pPr").Select(properties => properties.Element(W + "numPr")).Select(list => list is null ? "-" : string.Join(':', list.Elements().Select(element => Attribute(element, "val"))));
            Assert.Equal(["-", "-", "0:2", "1:2", "0:3", "1:3"], lists);
            Assert.All(Part(docx).Descendants(W + "pStyle"), style => Assert.StartsWith("L", Attribute(style, "val"), StringComparison.Ordinal));
        }
    }

    public class Notes
    {
        private static string NotesPart(string kind, string text) =>
            $"""<w:{kind}s {Namespaces}><w:{kind} w:type="separator" w:id="-1"><w:p/></w:{kind}><w:{kind} w:id="2"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{kind}></w:{kind}s>""";

        [Fact]
        public void Come_along_beside_the_templates_own()
        {
            TestDocument With(string text, string kind) =>
                WithBody($"""<w:p><w:r><w:t>{text}</w:t></w:r><w:r><w:{kind}Reference w:id="2"/></w:r></w:p>""").With($"word/{kind}s.xml", Word + kind + "s+xml", kind + "s", NotesPart(kind, "注" + text.Trim('{', '}')));
            foreach (var kind in (string[])["footnote", "endnote"])
            {
                foreach (var template in (TestDocument[])[With("{{文件 | 文档}}", "footnote"), WithParagraphs("{{文件 | 文档}}")])
                {
                    // A tag that shares its paragraph with a note takes runs.
                    var docx = TemplateRunner.Fill(template, Data(With("甲", kind)));
                    var notes = Part(docx, $"word/{kind}s.xml").Root!.Elements().ToDictionary(note => Attribute(note, "id"), note => note.Value);
                    Assert.Contains("注甲", notes[Attribute(Part(docx).Descendants(W + (kind + "Reference")).First(), "id")]);
                }
            }
        }

        [Fact]
        public void In_a_header_are_a_fault()
        {
            var source = WithBody("""<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""").With("word/footnotes.xml", Word + "footnotes+xml", "footnotes", NotesPart("footnote", "注"));
            var template = Template.Open(new MemoryStream(WithParagraphs("甲").WithHeader(Paragraph("{{文件 | 文档}}")).ToBytes())).Template!;
            Assert.Equal("FIL017", Assert.Single(template.Fill(TestData.Of(Data(source)), Stream.Null).Diagnostics).Id);
        }
    }

    public class Parts
    {
        private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DA8J8BAAf+Af9vaTONAAAAAElFTkSuQmCC");

        private static TestDocument WithPicture(string extra = "") => WithBody(
                """<w:p><w:bookmarkStart w:id="0" w:name="图"/><w:r><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdP"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:bookmarkEnd w:id="0"/><w:hyperlink w:anchor="图"><w:r><w:t>见</w:t></w:r></w:hyperlink><w:hyperlink r:id="rIdH"><w:r><w:t>网</w:t></w:r></w:hyperlink><w:r><w:instrText xml:space="preserve"> REF 图 \h </w:instrText></w:r></w:p>""" + extra)
            .AddBytes("word/media/p.png", null, Png)
            .AddXml("word/_rels/document.xml.rels", null, """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdP" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/p.png"/><Relationship Id="rIdH" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/" TargetMode="External"/><Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="charts/c.xml"/></Relationships>""")
            .AddXml("word/charts/c.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", """<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:plotArea><c:pieChart><c:varyColors val="1"/></c:pieChart></c:plotArea></c:chart><c:externalData r:id="rId1"/></c:chartSpace>""")
            .AddXml("word/charts/_rels/c.xml.rels", null, """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/b.xlsx"/></Relationships>""")
            .AddBytes("word/embeddings/b.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [1, 2, 3]);

        [Fact]
        public void Pictures_are_stored_once_and_names_stay_unique()
        {
            var docx = TemplateRunner.Fill(WithParagraphs("{{文件 | 文档}}", "{{#a}}", "{{文件 | 文档}}", "{{/a}}"), Data(WithPicture()));
            Assert.Single(Entries(docx), name => name.EndsWith(".png", StringComparison.Ordinal));
            var names = Part(docx).Descendants(W + "bookmarkStart").Select(mark => Attribute(mark, "name")).ToList();
            Assert.Equal(3, names.Distinct().Count());
            Assert.Equal(names, Part(docx).Descendants(W + "hyperlink").Where(link => link.Attribute(W + "anchor") is not null).Select(link => Attribute(link, "anchor")));
            Assert.Equal(names, Part(docx).Descendants(W + "instrText").Select(field => field.Value.Split(' ')[2]));
        }

        [Fact]
        public void Charts_bring_their_workbook()
        {
            const string chart = """<w:p><w:r><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="2" name="x"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdC"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""";
            var docx = TemplateRunner.Fill(WithParagraphs("{{文件 | 文档}}"), Data(WithPicture(chart)));
            Assert.Single(Entries(docx), name => name.EndsWith(".xlsx", StringComparison.Ordinal));
            Assert.Single(Entries(docx), name => name.StartsWith("word/charts/drafting", StringComparison.Ordinal));
        }

        [Fact]
        public void Of_a_document_that_was_made_from_another_keep_their_names()
        {
            var once = TemplateRunner.Fill(WithParagraphs("{{文件 | 文档}}", "{{再}}"), Data(WithPicture()).Replace("\"a\"", "\"再\":\"{{文件 | 文档}}\",\"a\""));
            using var output = new MemoryStream();
            Assert.True(Template.Open(new MemoryStream(once)).Template!.Fill(TestData.Of(Data(WithPicture())), output).Succeeded);
            DocxValidator.AssertValid(output.ToArray());
            Assert.Equal(2, Entries(output.ToArray()).Distinct().Count(name => name.EndsWith(".png", StringComparison.Ordinal)));
        }

        [Fact]
        public void Of_other_programs_and_comments_stay_behind_with_a_word()
        {
            var source = WithBody("""<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>甲</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:control r:id="rIdX"/></w:r></w:p>""");
            var result = Fill("{{文件 | 文档}}", Data(source), out var docx);
            DocxValidator.AssertValid(docx);
            Assert.Equal(["FIL018", "FIL020"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
            Assert.All(result.Diagnostics, diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));
        }
    }

    public class Faults
    {
        [Theory]
        [InlineData("没有.docx", "FIL016")]
        [InlineData("../x.docx", "FIL016")]
        [InlineData("https://example.com/x.docx", "FIL016")]
        [InlineData("data:a;base64,AAAA", "PKG001")]
        public void Name_the_document(string file, string id)
        {
            var result = Fill("{{文件 | 文档}}", $$"""{"文件":"{{file}}"}""", out _);
            Assert.False(result.Succeeded);
            Assert.Equal(id, Assert.Single(result.Diagnostics).Id);
        }

        [Fact]
        public void Macros_are_not_carried()
        {
            var macro = new TestDocument();
            macro.AddXml("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", $"<w:document {Namespaces}><w:body/></w:document>");
            Assert.Equal("PKG011", Assert.Single(Fill("{{文件 | 文档}}", Data(macro), out _).Diagnostics).Id);
        }

        [Fact]
        public void A_document_cannot_stand_where_only_characters_can()
        {
            var template = WithParagraphs("甲").AddXml(
                "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
                """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{文件 | 文档}}</dc:title></cp:coreProperties>""");
            var result = Template.Open(new MemoryStream(template.ToBytes())).Template!.Fill(TestData.Of(Data(WithParagraphs("乙"))), Stream.Null);
            Assert.Equal("FIL002", Assert.Single(result.Diagnostics).Id);
        }
    }
}
