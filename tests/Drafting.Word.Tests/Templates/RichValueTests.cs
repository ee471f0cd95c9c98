using System.IO.Compression;
using Drafting.Word.Templates;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

public static class RichValueTests
{
    /// <summary>A PNG of 2 × 1 pixels.</summary>
    private const string Png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DA8J8BAAf+Af9vaTONAAAAAElFTkSuQmCC";

    public class Markdown
    {
        [Fact]
        public void Takes_the_place_of_a_paragraph_that_holds_nothing_else() =>
            Assert.Equal("前|第一段|第二段|后", TextOf(TemplateRunner.Fill(WithParagraphs("前", "{{正文 | markdown}}", "后"), """{"正文":"第一段\n\n第二段"}""")));

        [Fact]
        public void Stands_as_runs_inside_a_paragraph_in_the_format_of_the_tag()
        {
            var body = """<w:p><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>甲{{正文 | markdown}}乙</w:t></w:r></w:p>""";
            var docx = TemplateRunner.Fill(WithBody(body), """{"正文":"要**重视**。"}""");
            Assert.Equal("甲要重视。乙", TextOf(docx));
            Assert.All(Part(docx).Descendants().Where(e => e.Name.LocalName == "r"), run => Assert.Contains(run.Descendants(), e => e.Name.LocalName == "sz"));
        }

        [Fact]
        public void Keeps_a_paragraph_after_a_table_in_a_cell() =>
            TemplateRunner.Fill(WithBody(Table(["{{正文 | markdown}}"]) + Paragraph("后")), """{"正文":"| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |"}""");

        [Fact]
        public void Brings_its_footnotes_along()
        {
            var docx = TemplateRunner.Fill(WithParagraphs("{{正文 | markdown}}", "{{正文 | markdown}}"), """{"正文":"有注[^1]。\n\n[^1]: 注文。"}""");
            using var zip = new ZipArchive(new MemoryStream(docx));
            Assert.NotNull(zip.GetEntry("word/footnotes.xml"));
        }
    }

    public class Picture
    {
        [Fact]
        public void Is_stored_once_and_sized_as_the_filter_says()
        {
            var docx = TemplateRunner.Fill(WithParagraphs("{{章 | 图片 宽=3厘米}}", "{{#列表}}", "{{.}}{{章 | 图片}}", "{{/列表}}"), $$"""{"章":"{{Png}}","列表":[1,2,3]}""");
            using var zip = new ZipArchive(new MemoryStream(docx));
            Assert.Single(zip.Entries, entry => entry.FullName.StartsWith("word/media/", StringComparison.Ordinal));
            var extent = Part(docx).Descendants().First(e => e.Name.LocalName == "extent");
            Assert.Equal(("1080000", "540000"), (extent.Attribute("cx")!.Value, extent.Attribute("cy")!.Value));
        }

        [Theory]
        [InlineData("http://example.com/a.png", "FIL010")]
        [InlineData("../a.png", "FIL011")]
        [InlineData("/etc/passwd", "FIL011")]
        [InlineData("data:image/png;base64,AAAA", "FIL012")]
        public void Is_a_fault_when_it_cannot_be_used(string source, string id)
        {
            var template = Template.Open(new MemoryStream(WithParagraphs("{{章 | 图片}}").ToBytes())).Template!;
            var result = template.Fill(TestData.Of($$"""{"章":"{{source}}"}"""), Stream.Null, new FillOptions { Folder = AppContext.BaseDirectory });
            Assert.Equal(id, Assert.Single(result.Diagnostics).Id);
        }
    }

    public class HostilePicture
    {
        private static string FaultOf(byte[] picture, string? path = null, string? folder = null)
        {
            var template = Template.Open(new MemoryStream(WithParagraphs("{{章 | 图片}}").ToBytes())).Template!;
            var source = path ?? "data:image/png;base64," + Convert.ToBase64String(picture);
            return Assert.Single(template.Fill(TestData.Of($$"""{"章":"{{source}}"}"""), Stream.Null, new FillOptions { Folder = folder }).Diagnostics).Id;
        }

        [Fact]
        public void Of_more_than_a_hundred_million_pixels_is_a_fault()
        {
            byte[] header = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0x40, 0, 0, 0, 0x40, 0, 8, 2, 0, 0, 0];
            Assert.Equal("FIL013", FaultOf(header));
        }

        [Theory]
        [InlineData("GIF8")]
        [InlineData("%PDF-1.7")]
        [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
        [InlineData("")]
        public void That_is_none_is_a_fault(string content) => Assert.StartsWith("FIL01", FaultOf(System.Text.Encoding.ASCII.GetBytes(content)), StringComparison.Ordinal);

        [Fact]
        public void Behind_a_link_out_of_the_folder_is_a_fault()
        {
            var root = Directory.CreateTempSubdirectory("link").FullName;
            var folder = Directory.CreateDirectory(Path.Combine(root, "data")).FullName;
            File.WriteAllBytes(Path.Combine(root, "secret.png"), Convert.FromBase64String(Png[(Png.IndexOf(',', StringComparison.Ordinal) + 1)..]));
            File.CreateSymbolicLink(Path.Combine(folder, "a.png"), Path.Combine(root, "secret.png"));
            Assert.Equal("FIL011", FaultOf([], "a.png", folder));
            Directory.Delete(root, recursive: true);
        }
    }

    public class Link
    {
        [Fact]
        public void Becomes_a_hyperlink_with_an_external_relationship()
        {
            var docx = TemplateRunner.Fill(WithParagraphs("见{{网址 | 链接 \"通知原文\"}}。"), """{"网址":"https://example.com/a?b=1&c=2"}""");
            Assert.Equal("见通知原文。", TextOf(docx));
            Assert.Contains("https://example.com/a?b=1&amp;c=2", Part(docx, "word/_rels/document.xml.rels").ToString());
        }
    }
}
