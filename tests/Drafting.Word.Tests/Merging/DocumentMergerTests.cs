using System.Xml.Linq;
using Drafting.Word.Merging;
using Drafting.Word.Tests.Templates;

namespace Drafting.Word.Tests.Merging;

public static class DocumentMergerTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Page = """<w:pgSz w:w="11906" w:h="16838"/>""";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly byte[] Red = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    private static byte[] Merge(params byte[][] documents)
    {
        using var output = new MemoryStream();
        using (var merger = new DocumentMerger(output))
        {
            foreach (var document in documents) Assert.Null(merger.Add(document));
            merger.Complete();
        }

        var merged = output.ToArray();
        DocxValidator.AssertValid(merged);
        return merged;
    }

    private static List<XElement> Sections(byte[] docx) => [.. TestDocument.Part(docx).Descendants(W + "sectPr")];

    private static string? Value(XElement? parent, string child, string attribute = "val") => (string?)parent?.Element(W + child)?.Attribute(W + attribute);

    private static TestDocument Plain(string text, string section = Page) => TestDocument.WithBody(TestDocument.Paragraph(text) + $"<w:sectPr>{section}</w:sectPr>");

    public class OfSections
    {
        [Fact]
        public void Begin_on_a_right_hand_page_with_number_one()
        {
            var merged = Merge(Plain("甲").ToBytes(), Plain("乙").ToBytes(), Plain("丙").ToBytes());
            Assert.Equal("甲|乙|丙", TestDocument.TextOf(merged));
            Assert.Equal([null, "oddPage", "oddPage"], Sections(merged).Select(section => Value(section, "type")));
            Assert.Equal(["1", "1", "1"], Sections(merged).Select(section => Value(section, "pgNumType", "start")));
        }

        [Fact]
        public void End_in_a_paragraph_of_no_height_where_a_table_is_last()
        {
            var table = TestDocument.WithBody(TestDocument.Table(["甲"]) + $"<w:sectPr>{Page}</w:sectPr>").ToBytes();
            var merged = Merge(table, table);
            Assert.Equal("[甲]||[甲]", TestDocument.TextOf(merged));
            Assert.Equal("20", Value(Sections(merged)[0].Parent, "spacing", "line"));
        }

        [Fact]
        public void Keep_the_sections_that_a_document_has()
        {
            var two = TestDocument.WithBody($"<w:p><w:pPr><w:sectPr>{Page}</w:sectPr></w:pPr></w:p>" + TestDocument.Paragraph("二") + $"""<w:sectPr><w:type w:val="evenPage"/>{Page}</w:sectPr>""").ToBytes();
            Assert.Equal([null, "evenPage", "oddPage", "evenPage"], Sections(Merge(two, two)).Select(section => Value(section, "type")));
        }

        [Fact]
        public void Take_no_header_from_the_document_before_and_count_their_own_pages()
        {
            static byte[] Document(string footer) => Plain("甲", """<w:footerReference w:type="default" r:id="rId1"/>""" + Page)
                .WithFooter($"""<w:p><w:r><w:t>{footer}</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""").ToBytes();
            var merged = Merge(Document("共同"), Document("共同"), Document("自己"), Plain("乙").ToBytes());
            var targets = TestDocument.Part(merged, "word/_rels/document.xml.rels").Root!.Elements().ToDictionary(item => (string)item.Attribute("Id")!, item => ((string)item.Attribute("Target")!)[1..]);
            var footers = Sections(merged).Select(section => targets[(string)section.Element(W + "footerReference")!.Attributes().Single(attribute => attribute.Name.LocalName == "id")!]).ToList();
            Assert.Equal(footers[0], footers[1]);
            Assert.Equal(["共同", "共同", "自己", ""], footers.Select(footer => TestDocument.TextOf(merged, footer)));
            Assert.Contains("SECTIONPAGES", TestDocument.Part(merged, footers[2]).ToString(), StringComparison.Ordinal);
        }
    }

    public class OfContents
    {
        [Fact]
        public void Have_lists_of_their_own()
        {
            var listed = TestDocument.WithBody("""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="L"/></w:pPr></w:p>""")
                .With("word/styles.xml", Word + "styles+xml", "styles", $"""<w:styles {TestDocument.Namespaces}><w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>""")
                .With("word/numbering.xml", Word + "numbering+xml", "numbering", $"""<w:numbering {TestDocument.Namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""").ToBytes();
            var merged = Merge(listed, listed, listed);
            Assert.Equal(["1", "2", "2", "3", "3"], TestDocument.Part(merged).Descendants(W + "numId").Select(id => (string?)id.Attribute(W + "val")));
            Assert.Equal(["3", "3"], TestDocument.Part(merged, "word/numbering.xml").Descendants(W + "startOverride").Select(start => (string?)start.Attribute(W + "val")));
        }

        [Fact]
        public void Have_notes_of_their_own_that_begin_at_one()
        {
            static byte[] Noted(string text) => TestDocument.WithBody("""<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""")
                .With("word/footnotes.xml", Word + "footnotes+xml", "footnotes", $"""<w:footnotes {TestDocument.Namespaces}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">{TestDocument.Paragraph(text)}</w:footnote></w:footnotes>""").ToBytes();
            var merged = Merge(Plain("无").ToBytes(), Noted("甲注"), Noted("乙注"));
            var notes = TestDocument.Part(merged, "word/footnotes.xml").Root!.Elements().ToDictionary(note => (string)note.Attribute(W + "id")!, note => note.Value);
            Assert.Equal(["甲注", "乙注"], TestDocument.Part(merged).Descendants(W + "footnoteReference").Select(reference => notes[(string)reference.Attribute(W + "id")!]));
            Assert.Equal([null, "eachSect", "eachSect"], Sections(merged).Select(section => Value(section.Element(W + "footnotePr"), "numRestart")));
        }

        [Fact]
        public void Keep_their_own_pictures_and_share_equal_ones()
        {
            static byte[] Pictured(byte[] picture) => TestDocument.WithBody("""<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="p"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""")
                .AddBytes("word/media/p.png", null, picture)
                .AddXml("word/_rels/document.xml.rels", null, """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/p.png"/></Relationships>""").ToBytes();
            var merged = Merge(Pictured(Red), Pictured(Red), Pictured([.. Red, 0]));
            using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(merged));
            Assert.Equal(2, zip.Entries.Count(entry => entry.FullName.EndsWith(".png", StringComparison.Ordinal)));
            var references = TestDocument.Part(merged).Descendants().Attributes().Where(attribute => attribute.Name.LocalName == "embed").Select(attribute => attribute.Value).ToList();
            Assert.Equal(references[0], references[1]);
            Assert.NotEqual(references[0], references[2]);
        }

        [Fact]
        public void Refer_to_their_own_bookmarks()
        {
            var marked = TestDocument.WithBody("""<w:p><w:bookmarkStart w:id="0" w:name="表"/><w:bookmarkEnd w:id="0"/><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF 表 \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""").ToBytes();
            var text = TestDocument.Part(Merge(marked, marked));
            Assert.Equal(["表", "表_1000001"], text.Descendants(W + "bookmarkStart").Select(mark => (string?)mark.Attribute(W + "name")));
            Assert.Equal([" PAGEREF 表 \\h ", " PAGEREF 表_1000001 \\h "], text.Descendants(W + "instrText").Select(field => field.Value));
        }

        [Theory]
        [InlineData("""<w:fldSimple w:instr=" PAGEREF {0} \h "><w:r><w:t>1</w:t></w:r></w:fldSimple>""")]
        [InlineData("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK \l "{0}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""")]
        [InlineData("""<w:hyperlink w:anchor="{0}"><w:r><w:t>1</w:t></w:r></w:hyperlink>""")]
        public void Refer_to_their_own_bookmarks_by_a_name_that_Word_keeps_whole(string reference)
        {
            var name = "名" + new string('字', 39);
            var marked = TestDocument.WithBody($"""<w:p><w:bookmarkStart w:id="0" w:name="{name}"/><w:bookmarkEnd w:id="0"/></w:p><w:p>{reference.Replace("{0}", name, StringComparison.Ordinal)}</w:p>""").ToBytes();
            var text = TestDocument.Part(Merge(marked, marked)).Root!;
            var names = text.Descendants(W + "bookmarkStart").Select(mark => (string)mark.Attribute(W + "name")!).ToList();
            Assert.Equal(name, names[0]);
            Assert.Equal(40, names[1].Length);
            Assert.Equal(
                names,
                text.Descendants().SelectMany(element => element.Attributes(W + "instr").Concat(element.Attributes(W + "anchor")).Select(attribute => attribute.Value).Concat(element.Name == W + "instrText" ? [element.Value] : [])).Select(field => field.Trim().Split(' ', '"').Single(word => word.StartsWith('名'))));
        }
    }

    public class Add
    {
        [Fact]
        public void Leaves_out_what_is_no_document_and_says_so()
        {
            using var output = new MemoryStream();
            using var merger = new DocumentMerger(output);
            Assert.Equal("PKG001", merger.Add(new byte[] { 1, 2, 3 })?.Id);
            Assert.Throws<InvalidOperationException>(merger.Complete);
        }
    }
}
