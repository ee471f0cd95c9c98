using System.Xml.Linq;
using Drafting.Word.Templates;
using Drafting.Word.Templates.Fields;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

/// <summary>Notes, comments and addresses of links that sections refer to: each repetition has its own, filled with its item.</summary>
public static class AttachmentTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string RelationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string List = """{"名单":[{"名":"甲","注":"一"},{"名":"乙","注":"二"},{"名":"丙","注":"三"}],"位":"示例市"}""";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string Reference(string kind, int id = 2) => $"""<w:r><w:{kind}Reference w:id="{id}"/></w:r>""";

    private static string Marked(string text, int id = 2) => $"""<w:commentRangeStart w:id="{id}"/>{Run(text)}<w:commentRangeEnd w:id="{id}"/>{Reference("comment", id)}""";

    private static TestDocument WithNotes(string kind, string body, params string[] notes) =>
        WithBody(body).With($"word/{kind}s.xml", Word + kind + "s+xml", kind + "s", $"<w:{kind}s {Namespaces}>{string.Concat(notes.Select((note, index) => Note(kind, index + 2, note)))}</w:{kind}s>");

    private static string Note(string kind, int id, string content) => $"""<w:{kind} w:id="{id}"{(kind == "comment" ? " w:author=\"x\"" : "")}>{content}</w:{kind}>""";

    private static byte[] Fill(TestDocument template, string data = List) => TemplateRunner.Fill(template, data);

    /// <summary>The text of the note of each reference in the order of the document.</summary>
    private static string Notes(byte[] docx, string kind)
    {
        var texts = Part(docx, $"word/{kind}s.xml").Root!.Elements(W + kind).ToDictionary(note => note.Attribute(W + "id")!.Value, note => string.Join('/', note.Descendants(W + "p").Select(paragraph => paragraph.Value)));
        return string.Join('|', Part(docx).Descendants(W + (kind + "Reference")).Select(reference => texts[reference.Attribute(W + "id")!.Value]));
    }

    public class NotesInSections
    {
        [Theory]
        [InlineData("footnote")]
        [InlineData("endnote")]
        [InlineData("comment")]
        public void Are_written_for_each_item_with_its_values(string kind)
        {
            var body = Paragraph("{{#名单}}") + $"<w:p>{Run("{{名}}")}{Reference(kind)}</w:p>" + Paragraph("{{/名单}}") + $"<w:p>{Run("后")}{Reference(kind, 3)}</w:p>";
            var docx = Fill(WithNotes(kind, body, Paragraph("{{序号}}见{{注}}，{{位}}"), Paragraph("{{位}}")));
            Assert.Equal("甲|乙|丙|后", TextOf(docx));
            Assert.Equal("1见一，示例市|2见二，示例市|3见三，示例市|示例市", Notes(docx, kind));
        }

        [Theory]
        [InlineData("footnote")]
        [InlineData("endnote")]
        [InlineData("comment")]
        public void Without_tags_are_copied_as_well(string kind)
        {
            var body = Table(["{{#名单}}{{名}}¦", "{{/名单}}"]).Replace("¦", "</w:t></w:r>" + Reference(kind) + "<w:r><w:t>") + Paragraph("");
            Assert.Equal("固定|固定|固定", Notes(Fill(WithNotes(kind, body, Paragraph("固定"))), kind));
        }

        [Theory]
        [InlineData(2, 3)]
        [InlineData(3, 2)]
        public void That_share_a_section_are_a_fault_and_no_exception(int inside, int outside)
        {
            var body = Paragraph("{{#名单}}") + $"<w:p>{Reference("footnote", inside)}</w:p>" + Paragraph("{{/名单}}") + $"<w:p>{Reference("footnote", outside)}</w:p>";
            var faults = Template.Check(new MemoryStream(WithNotes("footnote", body, Paragraph("{{#甲}}"), Paragraph("{{/甲}}{{乙}}")).ToBytes()));
            Assert.StartsWith("TPL", Assert.Single(faults).Id, StringComparison.Ordinal);
        }

        [Fact]
        public void Of_one_paragraph_take_the_item_too() =>
            Assert.Equal("一|二|三", Notes(Fill(WithNotes("footnote", $"<w:p>{Run("{{循环 人 在 名单}}{{人.名}}")}{Reference("footnote")}{Run("{{结束}}")}</w:p>", Paragraph("{{人.注}}"))), "footnote"));

        [Fact]
        public void Of_a_list_in_a_list_take_the_inner_item()
        {
            var body = Paragraph("{{#组}}") + Paragraph("{{#员}}") + $"<w:p>{Run("{{.}}")}{Reference("footnote")}</w:p>" + Paragraph("{{/员}}") + Paragraph("{{/组}}");
            Assert.Equal("甲a|甲b|乙c", Notes(Fill(WithNotes("footnote", body, Paragraph("{{组名}}{{.}}")), """{"组":[{"组名":"甲","员":["a","b"]},{"组名":"乙","员":["c"]}]}"""), "footnote"));
        }

        [Fact]
        public void Of_a_condition_that_does_not_hold_ask_for_nothing()
        {
            var body = Paragraph("{{如果 急}}") + $"<w:p>{Run("急")}{Reference("footnote")}</w:p>" + Paragraph("{{结束}}") + Paragraph("后");
            var docx = Fill(WithNotes("footnote", body, Paragraph("{{急由}}")), "{}");
            Assert.Equal("后", TextOf(docx));
            Assert.Empty(Part(docx, "word/footnotes.xml").Root!.Elements());
        }

        [Fact]
        public void Hold_sections_pictures_and_drawings_with_ids_of_their_own()
        {
            const string png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DA8J8BAAf+Af9vaTONAAAAAElFTkSuQmCC";
            var note = Paragraph("{{#项}}") + $"""<w:p w14:paraId="0A0A0A0A">{Run("{{.}}{{章 | 图片}}")}<w:bookmarkStart w:id="7" w:name="b"/><w:bookmarkEnd w:id="7"/></w:p>""" + Paragraph("{{/项}}");
            var body = Paragraph("{{#组}}") + $"<w:p>{Run("x")}{Reference("footnote")}</w:p>" + Paragraph("{{/组}}");
            var docx = Fill(WithNotes("footnote", body, note), $$"""{"组":[{"项":[1,2]},{"项":[3]},{"项":[]}],"章":"{{png}}"}""");
            Assert.Equal("1/2|3|", Notes(docx, "footnote"));
            Assert.Equal(3, Part(docx, "word/_rels/footnotes.xml.rels").Root!.Elements().Count(item => item.Attribute("Type")!.Value.EndsWith("/image", StringComparison.Ordinal)));
        }

        [Fact]
        public void Beside_notes_of_rich_values_have_different_ids()
        {
            var body = Paragraph("{{#名单}}") + $"<w:p>{Run("{{名}}")}{Reference("footnote")}</w:p>" + Paragraph("{{文 | markdown}}") + Paragraph("{{/名单}}");
            var docx = Fill(WithNotes("footnote", body, Paragraph("{{注}}")), """{"名单":[{"名":"甲","注":"一"},{"名":"乙","注":"二"}],"文":"有注[^1]。\n\n[^1]: 注文。"}""");
            Assert.Equal(4, Notes(docx, "footnote").Split('|').Length);
        }

        [Fact]
        public void Stay_where_they_are_when_they_are_referred_to_outside_as_well()
        {
            var body = $"<w:p>{Run("前")}{Reference("footnote")}</w:p>" + Paragraph("{{如果 急}}") + $"<w:p>{Run("急")}{Reference("footnote")}</w:p>" + Paragraph("{{结束}}");
            Assert.Equal("示例市", Notes(Fill(WithNotes("footnote", body, Paragraph("{{位}}"))), "footnote"));
        }
    }

    public class CommentsInSections
    {
        [Fact]
        public void Keep_their_ranges_in_each_repetition()
        {
            var body = Paragraph("{{#名单}}") + $"<w:p>{Marked("{{名}}")}</w:p>" + Paragraph("{{/名单}}");
            var docx = Fill(WithNotes("comment", body, Paragraph("请核{{注}}")));
            Assert.Equal("请核一|请核二|请核三", Notes(docx, "comment"));
            Assert.Equal(3, Part(docx).Descendants(W + "commentRangeStart").Select(start => start.Attribute(W + "id")!.Value).Distinct().Count());
        }

        [Fact]
        public void That_reach_over_the_section_stand_once()
        {
            var body = $"""<w:p><w:commentRangeStart w:id="2"/>{Run("前")}</w:p>""" + Paragraph("{{#名单}}") + $"""<w:p>{Run("{{名}}")}<w:commentRangeEnd w:id="2"/>{Reference("comment")}</w:p>""" + Paragraph("{{/名单}}");
            Assert.Equal("请核", Notes(Fill(WithNotes("comment", body, Paragraph("请核"))), "comment"));
        }

        [Fact]
        public void In_notes_of_sections_are_repeated_with_them()
        {
            var body = Paragraph("{{#名单}}") + $"<w:p>{Run("{{名}}")}{Reference("footnote")}</w:p>" + Paragraph("{{/名单}}");
            var file = WithNotes("footnote", body, $"<w:p>{Marked("{{注}}")}</w:p>")
                .With("word/comments.xml", Word + "comments+xml", "comments", $"<w:comments {Namespaces}>{Note("comment", 2, Paragraph("核{{注}}"))}</w:comments>").ToBytes();
            // Word keeps comments of notes with those of the document; the SDK's validator looks for them elsewhere.
            using var output = new MemoryStream();
            Assert.True(Template.Open(new MemoryStream(file)).Template!.Fill(TestData.Of(List), output).Succeeded);
            Assert.Equal("核一|核二|核三", TextOf(output.ToArray(), "word/comments.xml"));
            Assert.Equal(["2", "3", "4"], Part(output.ToArray(), "word/footnotes.xml").Descendants(W + "commentReference").Select(reference => reference.Attribute(W + "id")!.Value));
        }
    }

    public class Addresses
    {
        private static TestDocument WithLink(string body, string target, string kind = "hyperlink")
        {
            var relationships = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="{RelationshipBase}{kind}" Target="{target}" TargetMode="External"/><Relationship Id="rId8" Type="{RelationshipBase}{kind}" Target="https://example.com/fixed" TargetMode="External"/></Relationships>""";
            return WithBody(body).AddXml("word/_rels/document.xml.rels", null, relationships);
        }

        private static string Link(string text, string id = "rId7") => $"""<w:p><w:hyperlink r:id="{id}">{Run(text)}</w:hyperlink></w:p>""";

        private static string Targets(byte[] docx)
        {
            XNamespace r = RelationshipBase.TrimEnd('/');
            var targets = Part(docx, "word/_rels/document.xml.rels").Root!.Elements().ToDictionary(item => item.Attribute("Id")!.Value, item => item.Attribute("Target")!.Value);
            return string.Join('|', Part(docx).Descendants(W + "hyperlink").Select(link => targets[link.Attribute(r + "id")!.Value]));
        }

        [Theory]
        [InlineData("https://example.com/{{编号}}")]
        [InlineData("https://example.com/%7B%7B%E7%BC%96%E5%8F%B7%7D%7D")]
        public void Of_links_in_sections_take_the_item(string target)
        {
            var body = Paragraph("{{#名单}}") + Link("{{名}}") + Link("固定", "rId8") + Paragraph("{{/名单}}");
            var docx = Fill(WithLink(body, target), """{"名单":[{"名":"甲","编号":"a&b"},{"名":"乙","编号":2}]}""");
            Assert.Equal("https://example.com/a&b|https://example.com/fixed|https://example.com/2|https://example.com/fixed", Targets(docx));
        }

        [Fact]
        public void Of_links_in_notes_of_sections_take_the_item()
        {
            var body = Paragraph("{{#名单}}") + $"<w:p>{Run("{{名}}")}{Reference("footnote")}</w:p>" + Paragraph("{{/名单}}");
            var template = WithNotes("footnote", body, Link("{{注}}")).AddXml("word/_rels/footnotes.xml.rels", null, $$$"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="{{{RelationshipBase}}}hyperlink" Target="https://example.com/{{注}}" TargetMode="External"/></Relationships>""");
            Assert.Equal(["https://example.com/一", "https://example.com/二", "https://example.com/三"], Part(Fill(template), "word/_rels/footnotes.xml.rels").Root!.Elements().Select(item => item.Attribute("Target")!.Value));
        }

        [Fact]
        public void Of_links_outside_sections_are_filled_in_place() =>
            Assert.Equal("https://example.com/1", Targets(Fill(WithLink(Link("x"), "https://example.com/{{编号}}"), """{"编号":1}""")));

        [Fact]
        public void Of_an_empty_list_go() =>
            Assert.Single(Part(Fill(WithLink(Paragraph("{{#名单}}") + Link("x") + Paragraph("{{/名单}}") + Link("y", "rId8"), "https://example.com/{{编号}}"), """{"名单":[]}"""), "word/_rels/document.xml.rels").Root!.Elements());
    }

    public class Fields
    {
        [Fact]
        public void Of_a_note_belong_to_the_section_that_refers_to_it()
        {
            var body = Paragraph("{{#名单}}") + $"<w:p>{Run("x")}{Reference("footnote")}</w:p>" + Paragraph("{{/名单}}");
            var fields = Template.Open(new MemoryStream(WithNotes("footnote", body, Paragraph("{{注}}{{序号}}")).ToBytes())).Template!.Fields;
            var list = Assert.Single(fields);
            Assert.Equal(("名单", FieldKind.List, "注"), (list.Name, list.Kind, Assert.Single(list.Fields).Name));
        }
    }
}
