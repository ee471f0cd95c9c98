using System.IO.Compression;
using System.Text;
using CsCheck;
using Drafting.Text.Diagnostics;
using Drafting.Word.Reading;
using static Drafting.Word.Tests.Reading.DocxFile;
using static Drafting.Word.Tests.Reading.DocxReaderTests;

namespace Drafting.Word.Tests.Reading;

public static class DocxReaderFaultTests
{
    public class Faults
    {
        private static Diagnostic Only(byte[] file, string id)
        {
            var text = DocxReader.Read(file, "稿.docx");
            var fault = Assert.Single(text.Diagnostics);
            Assert.Equal((id, "稿.docx"), (fault.Id, fault.Source));
            Assert.NotNull(fault.Remedy);
            return fault;
        }

        private static byte[] Zip(params (string Name, string Content)[] entries)
        {
            using var stream = new MemoryStream();
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
                foreach (var (name, content) in entries)
                {
                    using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                    writer.Write(content);
                }

            return stream.ToArray();
        }

        [Fact]
        public void Old_and_encrypted_files_say_what_they_are()
        {
            byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];
            Assert.Equal("稿.docx：这是旧格式的 Word 文档（.doc）。请用 Word 或 WPS 打开，另存为 .docx。", Only(old, "PKG002").ToString());
            Only([.. old, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "PKG003");
        }

        [Fact]
        public void Files_that_are_no_Word_documents_say_so()
        {
            Only("只是文字"u8.ToArray(), "PKG001");
            Only(Zip(("[Content_Types].xml", "<a/>"), ("xl/workbook.xml", "<a/>")), "DOC005");
            Only(Zip(("照片.jpg", "x")), "DOC005");
        }

        [Fact]
        public void A_document_type_or_deep_nesting_is_refused()
        {
            Only(Zip(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")), "PKG010");
            Only(Zip(("[Content_Types].xml", string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000)))), "PKG005");
        }

        [Fact]
        public void A_bomb_is_refused() => Only(Zip(("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a>" + new string(' ', 70 << 20) + "</a>")), "PKG005");

        [Fact]
        public void A_document_without_text_says_so() => Only(new DocxFile(P("")).ToBytes(), "DOC002");

        [Fact]
        public void A_file_cut_anywhere_gives_one_message()
        {
            var whole = new DocxFile(P("正文")).ToBytes();
            for (var length = 4; length < whole.Length; length += 37) Only(whole[..length], "PKG004");
        }
    }

    public class AnyFile
    {
        [Fact]
        public void Never_throws_when_bytes_are_spoiled()
        {
            var whole = new DocxFile(P("正文") + Table(Row("一", "二"))).ToBytes();
            Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 4].Sample(changes =>
            {
                var bytes = whole.ToArray();
                foreach (var (place, value) in changes) bytes[place] = value;
                Assert.NotNull(DocxReader.Read(bytes, "稿.docx"));
            });
        }

        [Fact]
        public void Never_throws_when_the_XML_holds_anything_anywhere()
        {
            string[] pieces =
            [
                P("字"), Table(Row("一", "二")), Table(), "<w:tbl><w:tr/></w:tbl>", "<w:p/>", "<w:r><w:t>散</w:t></w:r>", "<w:sdt/>", "<w:altChunk r:id=\"x\"/>",
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>", "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar/><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>",
                "<w:p><w:r><w:sym/><w:sym w:char=\"zz\"/><w:footnoteReference/><w:footnoteReference w:id=\"9\"/></w:r></w:p>", Item("数", 12, 1), Item("数", -1, 1), Item("数", 0, 99),
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"y\"/></w:numPr></w:pPr></w:p>", "<mc:AlternateContent/>", "<w:p><mc:AlternateContent/></w:p>", "<x xmlns=\"y\"/>",
                Table($"<w:tr>{Cell(P("宽"), "<w:gridSpan w:val=\"2000000000\"/>")}{Cell("")}</w:tr>"),
            ];
            const string Odd = """
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/><w:numFmt w:val="odd"/><w:lvlText w:val="%1%9%"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride/></w:num><w:num/><w:num w:numId="1"/>
                """;
            Gen.Int[0, pieces.Length - 1].Array[1, 6].Sample(
                chosen =>
                {
                    var text = Read(new DocxFile(string.Concat(chosen.Select(i => pieces[i]))) { Numbering = Odd });
                    Assert.DoesNotContain(text.Diagnostics, fault => fault.Id == "DOC001");
                },
                iter: 300);
        }
    }
}
