using System.Text;
using System.Xml.Linq;
using Drafting.Word.Merging;
using Drafting.Word.Tests.Templates;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Merging;

/// <summary>Styles and lists of merged documents, such as those that came with an inserted document (<c>{{附件 | 文档}}</c>) and differ from record to record.</summary>
public static class MergedDefinitionsTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Normal = """<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>""";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

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

    private static TestDocument With(string body, string? styles = null, string? numbering = null)
    {
        var document = WithBody(body + "<w:sectPr/>");
        if (styles is not null) document.With("word/styles.xml", Word + "styles+xml", "styles", $"<w:styles {Namespaces}>{styles}</w:styles>");
        if (numbering is not null) document.With("word/numbering.xml", Word + "numbering+xml", "numbering", $"<w:numbering {Namespaces}>{numbering}</w:numbering>");
        return document;
    }

    private static string Styled(string style, string text) => $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{Run(text)}</w:p>""";

    private static string Style(string id, string content, string type = "paragraph") => $"""<w:style w:type="{type}" w:customStyle="1" w:styleId="{id}"><w:name w:val="{id}"/>{content}</w:style>""";

    private static string Size(int halfPoints) => $"""<w:rPr><w:sz w:val="{halfPoints}"/></w:rPr>""";

    private static string List(int id, string sign, string start = "1", string more = "") =>
        $"""<w:abstractNum w:abstractNumId="{id}"><w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="decimal"/>{more}<w:lvlText w:val="{sign}%1"/></w:lvl></w:abstractNum>""";

    private static string Instance(int id, int list) => $"""<w:num w:numId="{id}"><w:abstractNumId w:val="{list}"/></w:num>""";

    private static string Listed(int number, string text) => $"""<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr></w:pPr>{Run(text)}</w:p>""";

    private static XElement ById(byte[] docx, string part, string element, string attribute, string? id) =>
        Part(docx, $"word/{part}.xml").Root!.Elements(W + element).Single(item => (string?)item.Attribute(W + attribute) == id);

    private static string? Value(XElement? parent, string child) => (string?)parent?.Element(W + child)?.Attribute(W + "val");

    private static IEnumerable<XElement> Paragraphs(byte[] docx) => Part(docx).Descendants(W + "p").Where(paragraph => paragraph.Value.Length > 0);

    /// <summary>Sizes of the paragraphs by their styles, and by the styles that those are based on.</summary>
    private static IEnumerable<string?> Sizes(byte[] docx) => Paragraphs(docx).Select(paragraph =>
    {
        for (var id = Value(paragraph.Element(W + "pPr"), "pStyle"); id is not null;)
        {
            var style = ById(docx, "styles", "style", "styleId", id);
            if (Value(style.Element(W + "rPr"), "sz") is { } size) return size;
            id = Value(style, "basedOn");
        }

        return null;
    });

    /// <summary>What stands before the number of a paragraph.</summary>
    private static IEnumerable<string?> Signs(byte[] docx) => Paragraphs(docx).Select(paragraph =>
    {
        var instance = ById(docx, "numbering", "num", "numId", Value(paragraph.Element(W + "pPr")?.Element(W + "numPr"), "numId"));
        return Value(ById(docx, "numbering", "abstractNum", "abstractNumId", Value(instance, "abstractNumId")).Element(W + "lvl"), "lvlText");
    });

    private static IEnumerable<string?> Instances(byte[] docx) => Paragraphs(docx).Select(paragraph => Value(paragraph.Element(W + "pPr")?.Element(W + "numPr"), "numId"));

    public class OfInsertedDocuments
    {
        private static byte[] Filled(params TestDocument[] inserted)
        {
            var template = With(string.Concat(inserted.Select((_, index) => Paragraph($"{{{{文件{index} | 文档}}}}"))), Normal);
            return TemplateRunner.Fill(template, "{" + string.Join(',', inserted.Select((document, index) => $"\"文件{index}\":\"data:application/msword;base64,{Convert.ToBase64String(document.ToBytes())}\"")) + "}");
        }

        private static TestDocument Inserted(string name, int size, string sign) => With(
            Styled(name, name).Replace("</w:pPr>", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>""", StringComparison.Ordinal), Normal + Style(name, Size(size)), List(0, sign) + Instance(1, 0));

        [Fact]
        public void Stay_with_their_texts()
        {
            var merged = Merge(
                Filled(Inserted("甲式", 30, "甲")),
                Filled(Inserted("乙式", 40, "乙"), Inserted("甲式", 30, "甲")),
                Filled(Inserted("乙式", 40, "乙"), Inserted("甲式", 30, "甲")),
                Filled(Inserted("甲式", 30, "甲")));
            Assert.Equal(["甲式", "乙式", "甲式", "乙式", "甲式", "甲式"], Paragraphs(merged).Select(paragraph => paragraph.Value));
            Assert.Equal(["30", "40", "30", "40", "30", "30"], Sizes(merged));
            Assert.Equal(["甲%1", "乙%1", "甲%1", "乙%1", "甲%1", "甲%1"], Signs(merged));
            Assert.Equal(6, Instances(merged).Distinct().Count());
        }

        [Fact]
        public void Are_added_once_where_several_documents_have_them()
        {
            byte[] first = Filled(Inserted("甲式", 30, "甲")), other = Filled(Inserted("乙式", 40, "乙"));
            static int Count(byte[] docx) => Part(docx, "word/styles.xml").Root!.Elements(W + "style").Count() + Part(docx, "word/numbering.xml").Root!.Elements(W + "abstractNum").Count();
            Assert.Equal(Count(Merge(first, other)), Count(Merge(first, other, first, other, other)));
        }

        [Fact]
        public void Come_after_a_first_document_that_has_none()
        {
            var merged = Merge(WithBody(Paragraph("无") + "<w:sectPr/>").ToBytes(), Filled(Inserted("甲式", 30, "甲")));
            Assert.Equal("30", Sizes(merged).Last());
            Assert.Equal("甲%1", Value(Part(merged, "word/numbering.xml").Root!.Element(W + "abstractNum")!.Element(W + "lvl"), "lvlText"));
        }
    }

    public class OfStyles
    {
        [Fact]
        public void Follow_to_what_they_are_based_on()
        {
            static byte[] Document(int size) => With(Styled("b", "甲"), Normal + Style("b", """<w:basedOn w:val="c"/><w:next w:val="b"/>""") + Style("c", Size(size))).ToBytes();
            var merged = Merge(Document(30), Document(40), Document(30));
            Assert.Equal(["30", "40", "30"], Sizes(merged));
            var names = Part(merged, "word/styles.xml").Root!.Elements(W + "style").Select(style => Value(style, "name")).ToList();
            Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        }

        [Fact]
        public void Are_those_of_characters_and_tables_too()
        {
            static byte[] Document(int size) => With(
                $"""<w:tbl><w:tblPr><w:tblStyle w:val="t"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>{Row("一")}</w:tbl><w:p><w:r><w:rPr><w:rStyle w:val="r"/></w:rPr><w:t>二</w:t></w:r></w:p>""",
                Normal + Style("t", Size(size), "table") + Style("r", Size(size), "character")).ToBytes();
            var merged = Merge(Document(30), Document(40));
            foreach (var name in new[] { "tblStyle", "rStyle" })
                Assert.Equal(["30", "40"], Part(merged).Descendants(W + name).Select(reference => Value(ById(merged, "styles", "style", "styleId", (string?)reference.Attribute(W + "val")).Element(W + "rPr"), "sz")));
        }

        [Fact]
        public void Leave_the_default_style_as_the_first_document_has_it()
        {
            static byte[] Document(int size) => With(Paragraph("甲"), Normal.Replace("</w:style>", Size(size) + "</w:style>", StringComparison.Ordinal)).ToBytes();
            var styles = Part(Merge(Document(30), Document(40)), "word/styles.xml");
            Assert.Equal("30", Value(Assert.Single(styles.Root!.Elements(W + "style")).Element(W + "rPr"), "sz"));
        }
    }

    public class OfLists
    {
        [Fact]
        public void Begin_anew_where_a_heading_style_names_only_its_level()
        {
            var styles = Normal + Style("b", """<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>""") + Style("c", """<w:basedOn w:val="b"/><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>""");
            var document = With(Styled("c", "甲"), styles, List(0, "第") + Instance(1, 0)).ToBytes();
            Assert.Equal([null, "2", "3"], Instances(Merge(document, document, document)));
        }

        [Fact]
        public void That_are_nowhere_defined_number_nothing() =>
            Assert.Equal(["1", "0"], Instances(Merge(With(Listed(1, "甲"), Normal, List(0, "甲") + Instance(1, 0)).ToBytes(), With(Listed(1, "乙"), Normal).ToBytes())));

        [Fact]
        public void Keep_their_picture_bullets_where_the_first_document_has_them()
        {
            const string bullet = """<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape id="b" style="width:9pt;height:9pt"><v:imagedata r:id="rId1" o:title=""/></v:shape></w:pict></w:numPicBullet>""";
            static byte[] Document(string sign) => With(Listed(1, sign), Normal, bullet + List(0, sign).Replace("</w:lvl>", """<w:lvlPicBulletId w:val="0"/></w:lvl>""", StringComparison.Ordinal) + Instance(1, 0))
                .AddBytes("word/media/b.png", null, Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"))
                .AddBytes("word/_rels/numbering.xml.rels", null, Encoding.UTF8.GetBytes("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/b.png"/></Relationships>""")).ToBytes();
            var merged = Merge(Document("甲"), Document("甲"), Document("乙"));
            Assert.Equal(["甲%1", "甲%1", "乙%1"], Signs(merged));
            var lists = Part(merged, "word/numbering.xml").Root!.Elements(W + "abstractNum");
            Assert.Equal(["0", null], lists.Select(list => Value(list.Element(W + "lvl"), "lvlPicBulletId")));
        }
    }
}
