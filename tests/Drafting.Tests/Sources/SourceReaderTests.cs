using System.Text;
using CsCheck;
using Drafting.Office;
using Drafting.Sources;
using Drafting.Text.Diagnostics;
using Drafting.Word.Tests.Reading;
using static Drafting.Word.Tests.Reading.DocxFile;

namespace Drafting.Tests.Sources;

public static class SourceReaderTests
{
    private static SourceDocument Read(byte[] file, string name = "稿") => SourceReader.Read(file, name);

    private static Diagnostic Only(SourceDocument document, string id)
    {
        var fault = Assert.Single(document.Diagnostics);
        Assert.Equal((id, Severity.Error, document.Text.Name), (fault.Id, fault.Severity, fault.Source));
        Assert.False(document.IsReadable);
        Assert.Equal("", document.Text.Content);
        Assert.NotNull(fault.Remedy);
        return fault;
    }

    public class Kinds
    {
        [Fact]
        public void Go_by_content_not_by_name()
        {
            var word = Read(new DocxFile(P("正文") + P("二")).ToBytes(), "稿.txt");
            Assert.Equal((SourceOrigin.Word, "正文\n二"), (word.Origin, word.Text.Content));
            Assert.Equal([1, 2], word.Paragraphs);
            var text = Read("同志们："u8.ToArray(), "稿.docx");
            Assert.Equal((SourceOrigin.PlainText, "同志们：", "utf-8"), (text.Origin, text.Text.Content, text.Encoding));
        }

        [Fact]
        public void Markdown_is_text_by_another_name() => Assert.Equal(SourceOrigin.Markdown, Read("# 题"u8.ToArray(), "稿.md").Origin);

        [Theory]
        [InlineData("SRC015", "EncryptedPackage")]
        [InlineData("SRC016", "Workbook")]
        [InlineData("SRC016", "PowerPoint Document")]
        [InlineData("SRC016", "Other")]
        [InlineData("OFC001", "WordDocument")]
        public void Compound_files_tell_by_their_streams(string id, string stream) =>
            Only(Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[64]]), id);

        [Theory]
        [InlineData("SRC018", "<!DOCTYPE html><html><body>通知</body></html>")]
        [InlineData("SRC018", "MIME-Version: 1.0\r\nContent-Type: multipart/related")]
        [InlineData("OFC001", "{\\rtf1\\ansi 1}")]
        [InlineData("SRC017", "GIF89a")]
        [InlineData("PDF001", "%PDF-1.4 and nothing else")]
        [InlineData("SRC001", "")]
        public void That_hold_no_text_say_what_to_do(string id, string content) => Only(Read(Encoding.UTF8.GetBytes(content)), id);

        [Fact]
        public void Never_throw_whatever_the_bytes()
        {
            byte[][] starts = [[], "PK\u0003\u0004"u8.ToArray(), "%PDF-1.7\n"u8.ToArray(), "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>"u8.ToArray(), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "{\\rtf"u8.ToArray()];
            Gen.Select(Gen.Int[0, starts.Length - 1], Gen.Byte.Array[0, 120]).Sample((start, rest) => { Assert.NotNull(Read([.. starts[start], .. rest]).Text); }, iter: 500);
        }
    }

    public class Files
    {
        [Fact]
        public void That_cannot_be_read_say_why()
        {
            var folder = Directory.CreateTempSubdirectory().FullName;
            var missing = Path.Combine(folder, "没有.docx");
            Assert.Equal($"{missing}：找不到文件。请检查文件名和所在文件夹。", Only(SourceReader.Read(missing), "SRC010").ToString());
            Only(SourceReader.Read(folder), "SRC011");
            Only(SourceReader.Read(" "), "SRC010");
        }

        [Fact]
        public void Without_LibreOffice_say_what_to_install()
        {
            var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "稿.rtf");
            File.WriteAllText(path, "{\\rtf1\\ansi 1}");
            var fault = Only(SourceReader.Read([path], () => null)[0], "OFC001");
            Assert.Contains("LibreOffice", fault.Remedy, StringComparison.Ordinal);
        }
    }

    [Collection<SharedOfficeFiles>]
    public class Speeches(OfficeFiles files)
    {
        [Fact]
        public void Read_the_same_from_every_format_that_LibreOffice_opens()
        {
            string[] paths = [files.PathOf("讲话.doc"), files.PathOf("讲话.wps"), files.PathOf("讲话.rtf"), files.PathOf("讲话.odt")];
            foreach (var document in SourceReader.Read(paths))
            {
                Assert.Empty(document.Diagnostics);
                Assert.Equal(SourceOrigin.Converted, document.Origin);
                Assert.Equal(OfficeFiles.Paragraphs, document.Text.Content.Split('\n'));
            }
        }

        [Fact]
        public void Read_from_a_PDF_paragraph_by_paragraph_without_page_furniture()
        {
            var document = SourceReader.Read(files.PathOf("讲话.pdf"));
            Assert.Empty(document.Diagnostics);
            Assert.Equal(SourceOrigin.Pdf, document.Origin);
            Assert.Equal(OfficeFiles.Paragraphs, document.Text.Content.Split('\n'));
            var pages = document.Pages[^1];
            Assert.True(pages > 2);
            Assert.Equal(document.Text.LineCount, document.Pages.Length);
            Assert.Equal(pages, document.Furniture.Count(piece => piece.Text == OfficeFiles.Head));
            Assert.Equal(Enumerable.Range(1, pages).Select(page => $"—{page}—"), document.Furniture.Where(piece => piece.Text != OfficeFiles.Head).Select(piece => piece.Text));
        }

        [Fact]
        public void Read_column_after_column()
        {
            var document = SourceReader.Read(files.PathOf("两栏.pdf"));
            var numbers = document.Text.Content.Split('\n').Where(line => line.StartsWith('第')).Select(line => line[..line.IndexOf('条', StringComparison.Ordinal)]);
            Assert.Equal(Enumerable.Range(1, 12).Select(number => $"第{number}"), numbers);
        }

        [Fact]
        public void Cut_off_in_a_PDF_are_damage_not_a_crash()
        {
            var whole = File.ReadAllBytes(files.PathOf("讲话.pdf"));
            for (var length = 100; length < whole.Length; length += whole.Length / 12)
                Assert.All(Read(whole[..length], "稿.pdf").Diagnostics, fault => Assert.StartsWith("PDF", fault.Id, StringComparison.Ordinal));
        }
    }

    [Collection<SharedOfficeFiles>]
    public class Conversions(OfficeFiles files)
    {
        [Fact]
        public void That_fail_are_reported_file_by_file()
        {
            var damaged = files.PathOf("坏.doc");
            File.WriteAllBytes(damaged, File.ReadAllBytes(files.PathOf("讲话.doc"))[..3000]);
            var faults = OfficeConverter.Find()!.Convert(
                [new(files.PathOf("没有.docx"), files.PathOf("没有.pdf")), new(damaged, files.PathOf("坏.pdf")), new(files.PathOf("两栏.docx"), files.PathOf("另存 两栏.pdf"))],
                OfficeFormat.Pdf, TestContext.Current.CancellationToken);
            Assert.True(File.Exists(files.PathOf("另存 两栏.pdf")));
            Assert.Equal(["OFC002", "OFC003"], faults.Select(fault => fault.Id));
            Assert.Equal(["没有.docx", "坏.doc"], faults.Select(fault => Path.GetFileName(fault.Source)));
        }

        [Fact]
        public void That_take_too_long_are_stopped()
        {
            var slow = files.PathOf("soffice");
            File.WriteAllText(slow, "#!/bin/sh\nsleep 60 & sleep 60\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(slow, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            var office = new OfficeConverter(slow) { TimeToStart = TimeSpan.FromMilliseconds(100), TimePerFile = TimeSpan.Zero };
            var fault = Assert.Single(office.Convert([new(files.PathOf("两栏.docx"), files.PathOf("慢.pdf"))], OfficeFormat.Pdf, TestContext.Current.CancellationToken));
            Assert.Equal("OFC004", fault.Id);
        }

        [Fact]
        public void Find_no_program_where_there_is_none() => Assert.Null(OfficeConverter.Find(files.Folder + "/profile"));
    }
}
