using System.IO.Compression;
using System.Text;
using Drafting.Text.Diagnostics;
using Drafting.Word.Packages;
using Drafting.Word.Templates;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

/// <summary>Files that are broken, hostile or of another kind: a fault with a remedy, never an exception.</summary>
public static class HostileInputTests
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static Diagnostic FaultOf(byte[] file, TemplateOptions? options = null)
    {
        var result = Template.Open(new MemoryStream(file), options);
        Assert.Null(result.Template);
        var fault = Assert.Single(result.Diagnostics);
        Assert.False(string.IsNullOrEmpty(fault.Remedy));
        return fault;
    }

    private static byte[] WithMain(string xml) => new TestDocument().AddBytes("word/document.xml", Main, Encoding.UTF8.GetBytes(xml)).ToBytes();

    public class Container
    {
        [Fact]
        public void Nothing_is_no_Word_document() => Assert.Equal("PKG001", FaultOf([]).Id);

        [Fact]
        public void Text_is_no_Word_document() => Assert.Equal("PKG001", FaultOf("这是文字"u8.ToArray()).Id);

        [Fact]
        public void An_old_doc_is_named_as_such() => Assert.Equal("PKG002", FaultOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]).Id);

        [Fact]
        public void A_password_is_named_as_such() =>
            Assert.Equal("PKG003", FaultOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Id);

        [Fact]
        public void A_file_cut_off_anywhere_is_a_fault()
        {
            var whole = WithParagraphs("{{姓名}}").ToBytes();
            for (var length = 0; length < whole.Length; length += 7) Assert.StartsWith("PKG", FaultOf(whole[..length]).Id);
        }

        [Theory]
        [InlineData("../evil.xml")]
        [InlineData("/word/a.xml")]
        [InlineData("word\\a.xml")]
        [InlineData("C:/a.xml")]
        public void A_path_out_of_the_package_is_a_fault(string name) => Assert.Equal("PKG007", FaultOf(WithParagraphs("甲").AddBytes(name, null, [1]).ToBytes()).Id);

        [Fact]
        public void Two_entries_of_one_name_are_a_fault() =>
            Assert.Equal("PKG006", FaultOf(WithParagraphs("甲").AddBytes("word/a.xml", null, [1]).AddBytes("word/A.xml", null, [1]).ToBytes()).Id);

        [Fact]
        public void A_bomb_is_stopped_before_it_expands() => Assert.Equal("PKG005", FaultOf(WithParagraphs("甲").AddBytes("word/a.bin", null, new byte[64 << 20]).ToBytes()).Id);

        [Fact]
        public void Limits_on_entries_and_sizes_hold()
        {
            var file = WithParagraphs("甲").ToBytes();
            Assert.Equal("PKG005", FaultOf(file, new TemplateOptions { Limits = new PackageLimits { Entries = 2 } }).Id);
            Assert.Equal("PKG005", FaultOf(file, new TemplateOptions { Limits = new PackageLimits { FileBytes = 10 } }).Id);
            Assert.Equal("PKG005", FaultOf(file, new TemplateOptions { Limits = new PackageLimits { PartBytes = 10 } }).Id);
            Assert.Equal("PKG005", FaultOf(file, new TemplateOptions { Limits = new PackageLimits { ExpandedBytes = 10 } }).Id);
        }

        [Fact]
        public void A_wrong_size_in_the_directory_is_a_fault()
        {
            var file = WithParagraphs("{{姓名}}").ToBytes();
            var entry = file.AsSpan().LastIndexOf("PK\x01\x02"u8);
            file[entry + 24] ^= 0x0F;
            Assert.Equal("PKG004", FaultOf(file).Id);
        }
    }

    public class Kind
    {
        [Theory]
        [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", "PKG011")]
        [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "PKG011")]
        [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "PKG012")]
        [InlineData("text/plain", "PKG012")]
        [InlineData("image/png", "PKG012")]
        public void Another_kind_of_file_is_named(string type, string id) => Assert.Equal(id, FaultOf(new TestDocument().AddXml("word/document.xml", type, "<a/>").ToBytes()).Id);

        [Fact]
        public void A_macro_in_a_document_that_calls_itself_plain_is_refused() =>
            Assert.Equal("PKG011", FaultOf(WithParagraphs("甲").AddBytes("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", [1]).ToBytes()).Id);

        [Fact]
        public void A_part_of_the_wrong_kind_under_the_documents_type_is_a_fault() =>
            Assert.Equal("PKG010", FaultOf(WithMain($"<w:tbl {Namespaces}/>")).Id);

        [Theory]
        [InlineData("word/header1.xml")]
        [InlineData("word/styles.xml")]
        public void A_part_that_is_named_but_missing_costs_nothing_else(string name)
        {
            var file = WithParagraphs("{{a}}").With(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", "header", "<a/>").ToBytes();
            using var memory = new MemoryStream();
            memory.Write(file);
            using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true)) zip.GetEntry(name)!.Delete();
            using var output = new MemoryStream();
            Assert.True(Template.Open(new MemoryStream(memory.ToArray())).Template!.Fill(TestData.Of("""{"a":"甲"}"""), output).Succeeded);
            Assert.Equal("甲", TextOf(output.ToArray()));
        }

        [Fact]
        public void A_package_without_a_document_is_a_fault() => Assert.Equal("PKG009", FaultOf(new TestDocument().AddXml("a.xml", null, "<a/>").ToBytes()).Id);

        [Fact]
        public void A_zip_of_something_else_is_no_Word_document()
        {
            using var memory = new MemoryStream();
            using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("a.txt");
            Assert.Equal("PKG001", FaultOf(memory.ToArray()).Id);
        }

        [Fact]
        public void A_dotx_becomes_a_document()
        {
            var template = new TestDocument().AddXml("word/document.xml", Main.Replace("document.main", "template.main"), $"<w:document {Namespaces}><w:body>{Paragraph("{{a}}")}</w:body></w:document>");
            var docx = TemplateRunner.Fill(template, """{"a":1}""");
            Assert.Contains(Main, Part(docx, "[Content_Types].xml").ToString());
        }

        [Fact]
        public void A_strict_document_is_filled_in_its_own_namespace()
        {
            const string strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
            var file = WithMain($$$"""<w:document xmlns:w="{{{strict}}}" w:conformance="strict"><w:body><w:p><w:r><w:t>{{#a}}{{.}};{{/a}}</w:t></w:r></w:p></w:body></w:document>""");
            using var output = new MemoryStream();
            Assert.True(Template.Open(new MemoryStream(file)).Template!.Fill(TestData.Of("""{"a":["x","y\nz"]}"""), output).Succeeded);
            var root = Part(output.ToArray()).Root!;
            Assert.Equal(("x;yz;", 1), (root.Value, root.Descendants().Count(element => element.Name.LocalName == "br" && element.Name.NamespaceName == strict)));
        }

        [Fact]
        public void Other_prefixes_than_the_usual_ones_are_understood()
        {
            var file = WithMain("""<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>{{a}}</x:t></x:r></x:p></x:body></x:document>""");
            using var output = new MemoryStream();
            Assert.True(Template.Open(new MemoryStream(file)).Template!.Fill(TestData.Of("""{"a":"甲\n乙"}"""), output).Succeeded);
            Assert.Equal("甲↵乙", TextOf(output.ToArray()));
        }
    }

    public class Markup
    {
        [Theory]
        [InlineData("""<!DOCTYPE a [<!ENTITY x "y">]><w:document xmlns:w="w"/>""")]
        [InlineData("""<!DOCTYPE a SYSTEM "file:///etc/passwd"><w:document xmlns:w="w"/>""")]
        [InlineData("<w:document>")]
        [InlineData("")]
        [InlineData("<a>&undefined;</a>")]
        [InlineData("""<?xml version="1.0" encoding="GB2312"?><a/>""")]
        public void What_is_not_plain_XML_is_a_fault(string xml) => Assert.Equal("PKG010", FaultOf(WithMain(xml)).Id);

        [Theory]
        [InlineData("""<!DOCTYPE a [<!ENTITY x "y">]><w:document xmlns:w="w"/>""", "DTD")]
        [InlineData("", "没有内容")]
        [InlineData("<a>\n<b></a>", "第2行")]
        public void The_fault_says_what_is_wrong_with_it(string xml, string expected) => Assert.Contains(expected, FaultOf(WithMain(xml)).Message);

        [Fact]
        public void Deep_nesting_is_a_fault() => Assert.Equal("PKG005", FaultOf(WithMain(string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000)))).Id);

        [Fact]
        public void UTF_16_is_read()
        {
            var xml = $"<w:document {Namespaces}><w:body>{Paragraph("{{a}}")}</w:body></w:document>";
            var file = new TestDocument().AddBytes("word/document.xml", Main, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml)]);
            Assert.Equal("甲", TextOf(TemplateRunner.Fill(file, """{"a":"甲"}""")));
        }

        [Fact]
        public void Ten_thousand_sections_in_one_another_are_compiled_or_refused_within_limits()
        {
            const int depth = 10_000;
            var text = string.Concat(Enumerable.Range(0, depth).Select(_ => "{{#a}}")) + string.Concat(Enumerable.Repeat("{{/}}", depth));
            Assert.Equal("TPL010", FaultOf(WithParagraphs(text).ToBytes()).Id);
        }

        [Fact]
        public void A_condition_of_ten_thousand_brackets_is_refused() =>
            Assert.Contains(Template.Open(new MemoryStream(WithParagraphs("{{如果 " + new string('(', 10_000) + "}}x{{结束}}").ToBytes())).Diagnostics, fault => fault.Id == "TPL002");
    }
}
