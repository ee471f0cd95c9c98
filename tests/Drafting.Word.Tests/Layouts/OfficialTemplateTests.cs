using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Drafting.Word.Layouts;

namespace Drafting.Word.Tests.Layouts;

public static class OfficialTemplateTests
{
    public static TheoryData<string> Names => [.. OfficialTemplate.All.Select(template => template.Name)];

    public sealed class Build
    {
        [Theory, MemberData(nameof(Names), MemberType = typeof(OfficialTemplateTests))]
        public void Makes_the_committed_file_part_by_part(string name)
        {
            var path = Repository.Path("templates", name + ".docx");
            var built = OfficialTemplate.Find(name)!.Build();
            // To change a template, change the code and run this test once with UPDATE_TEMPLATES=1.
            if (Environment.GetEnvironmentVariable("UPDATE_TEMPLATES") == "1") File.WriteAllBytes(path, built);

            Assert.Equal(Parts(built), Parts(File.ReadAllBytes(path)));
        }

        [Theory, MemberData(nameof(Names), MemberType = typeof(OfficialTemplateTests))]
        public void Is_valid_for_Office_2019_and_Microsoft_365(string name)
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(OfficialTemplate.Find(name)!.Build()), isEditable: false);
            foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
            {
                var faults = new OpenXmlValidator(version).Validate(document, TestContext.Current.CancellationToken)
                    .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
                Assert.Empty(faults);
            }
        }

        [Theory, MemberData(nameof(Names), MemberType = typeof(OfficialTemplateTests))]
        public void Names_every_font_and_no_theme(string name)
        {
            foreach (var (_, xml) in Parts(OfficialTemplate.Find(name)!.Build()))
            {
                Assert.DoesNotContain("Theme=", xml, StringComparison.Ordinal);
                Assert.DoesNotContain("theme/", xml, StringComparison.Ordinal);
            }
        }

        [Theory, MemberData(nameof(Names), MemberType = typeof(OfficialTemplateTests))]
        public void Formats_by_styles_that_exist_and_never_beside_them(string name)
        {
            var parts = Parts(OfficialTemplate.Find(name)!.Build()).ToDictionary(part => part.Key, part => part.Value);
            var document = parts["word/document.xml"];
            foreach (var used in Attributes(document, "w:pStyle w:val").Concat(Attributes(document, "w:rStyle w:val")))
                Assert.Contains($"w:styleId=\"{used}\"", parts["word/styles.xml"], StringComparison.Ordinal);
            foreach (var direct in new[] { "<w:rFonts", "<w:sz ", "<w:jc ", "<w:ind ", "<w:spacing ", "<w:b/>" })
                Assert.DoesNotContain(direct, document, StringComparison.Ordinal);
        }

        [Fact]
        public void Gives_the_same_bytes_twice()
        {
            var template = OfficialTemplate.All[0];
            Assert.Equal(template.Build(), template.Build());
        }
    }

    public sealed class Minutes
    {
        [Fact]
        public void List_everyone_who_attended_once()
        {
            var docx = FilledTemplate.Fill("纪要", null, ("发文机关标志", "示例会议纪要"), ("发文字号", "〔2026〕1号"), ("标题", "会议纪要"), ("正文", "议定。"),
                ("出席", (string[])["甲", "乙", "丙"]));
            var document = FilledTemplate.Part(docx, "word/document.xml");
            Assert.Equal(2, document.Split(Role.Attendees).Length);
            Assert.Contains("甲，乙，丙", document, StringComparison.Ordinal);
        }
    }

    private static List<(string Key, string Value)> Parts(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        return [.. archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return (entry.FullName, reader.ReadToEnd());
        })];
    }

    private static IEnumerable<string> Attributes(string xml, string prefix) =>
        xml.Split(prefix + "=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);
}
