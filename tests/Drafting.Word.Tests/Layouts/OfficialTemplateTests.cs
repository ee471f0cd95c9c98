using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
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

    /// <summary>A unit's parameters reach the document; the check measures by them.</summary>
    public sealed class Parameters
    {
        private const int Character = 315;

        private static string Document(string kind, LayoutOptions options, params (string, object)[] data)
        {
            (string, object)[] all = [("发文机关标志", "示例市文件"), ("发文字号", "示发〔2026〕1号"), ("标题", "关于防汛的通知"), ("正文", "请落实。"), ("落款", "示例市人民政府办公室"), ("成文日期", new DateOnly(2026, 11, 20)), .. data];
            var docx = FilledTemplate.Fill(kind, options, all);
            Assert.Empty(Drafting.Word.Checking.LayoutChecker.Check(docx).Findings.Select(finding => finding.Message));
            return FilledTemplate.Part(docx, "word/document.xml");
        }

        [Theory]
        [InlineData(6, "机密★1年", "000018")]
        [InlineData(8, "机密☆1年", "00000018")]
        public void Copy_number_and_secrecy_take_their_form(int digits, string secrecy, string number)
        {
            var options = LayoutOptions.Standard with { CopyNumberDigits = digits, SecrecyMark = secrecy[2..3] };
            var document = Document("通知", options, ("份号", "18"), ("密级", "机密"), ("保密期限", "1年"));
            Assert.Contains($">{number}<", document, StringComparison.Ordinal);
            Assert.Contains(secrecy, Regex.Replace(document, "<[^>]+>", "", RegexOptions.None, TimeSpan.FromSeconds(1)), StringComparison.Ordinal);
        }

        [Fact]
        public void Date_under_a_seal_stands_where_the_unit_wants_it()
        {
            // The organ is 10 characters, the date 7: its middle is 5 + 3.5 in.
            var document = Document("通知", LayoutOptions.Standard with { SealedDateIndent = 5 });
            Assert.Equal(5 * Character, FilledTemplate.Property(document, Role.IssueDate, "ind", "right"));
            Assert.InRange(FilledTemplate.Property(document, Role.Signature, "ind", "right")!.Value, 7 * Character / 2 - 2, 7 * Character / 2 + 2);
        }

        [Fact]
        public void Signature_without_a_seal_stands_where_the_unit_wants_it()
        {
            // Four in although there is no seal; the date begins one character after the organ.
            var document = Document("通知", LayoutOptions.Standard with { Seal = false, SignatureIndent = 4, DateShift = 1 });
            Assert.Equal(4 * Character, FilledTemplate.Property(document, Role.Signature, "ind", "right"));
            Assert.Equal((4 + 10 - 1 - 7) * Character, FilledTemplate.Property(document, Role.IssueDate, "ind", "right"));
        }

        [Theory]
        [InlineData("每页行数", "22", 28.95, -0.25)]
        [InlineData("每页行数", "20", 31.85, -0.25)]
        [InlineData("每行字数", "26", 28.95, 1)]
        public void Lines_and_characters_fill_the_text_area(string name, string value, double pitch, double spacing)
        {
            var options = LayoutParameter.Find(name)!.Set(LayoutOptions.Standard, value)!;
            Assert.Equal((pitch, spacing), (options.LinePitch, options.CharacterSpacing));
        }

        [Fact]
        public void Every_one_changes_a_template()
        {
            foreach (var parameter in LayoutParameter.All)
            {
                var value = parameter.ValueIn(LayoutOptions.Standard);
                var other = value switch { "是" => "否", "否" => "是", "FF0000" => "C00000", "★" => "☆", "无" => "Times New Roman", _ => parameter.Rule.Name == "字体" ? "华文" : parameter.Rule.Name.EndsWith("（磅）", StringComparison.Ordinal) ? "20" : "3" };
                // Signatures are set with a seal or without.
                LayoutOptions[] layouts = [LayoutOptions.Standard, LayoutOptions.Standard with { Seal = false }];
                var isSeen = layouts.Any(layout => OfficialTemplate.All.Any(template => !Looks(template.Build(parameter.Set(layout, other))).SequenceEqual(Looks(template.Build(layout)))));
                // A date is moved when its document is arranged.
                Assert.True(isSeen || parameter.Rule.Name == "不盖章成文日期首字右移（字）", parameter.Rule.Name);
            }

            static IEnumerable<string> Looks(byte[] docx) => Parts(docx).Where(part => part.Key.StartsWith("word/", StringComparison.Ordinal)).Select(part => part.Value);
        }
    }

    public sealed class Letter
    {
        [Theory]
        [InlineData("份号", "18", "000018")]
        [InlineData("密级", "秘密★1年", "秘密★1年")]
        [InlineData("紧急程度", "特急", "特急")]
        public void Has_its_first_mark_on_the_line_of_its_number(string key, string value, string shown)
        {
            var docx = FilledTemplate.Fill("函", null, ("发文机关标志", "示例市教育局"), ("发文字号", "示教函〔2026〕57号"), ("标题", "关于商请支持的函"), ("正文", "请予支持。"), (key, value));
            Assert.Empty(Drafting.Word.Checking.LayoutChecker.Check(docx).Findings.Select(finding => finding.Message));
            var line = FilledTemplate.Part(docx, "word/document.xml").Split("<w:p>").Single(paragraph => paragraph.Contains(Role.LetterMarkAndNumber, StringComparison.Ordinal));
            Assert.Equal(shown + "示教函〔2026〕57号", Regex.Replace(line, "<[^>]+>", "", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }
    }

    public sealed class Order
    {
        [Fact]
        public void Is_followed_by_what_it_publishes_without_the_mark_of_an_attachment()
        {
            var docx = FilledTemplate.Fill("命令", null, ("发文机关标志", "示例市人民政府令"), ("令号", "第6号"), ("正文", "现予公布。"), ("签发人职务", "市长"), ("签发人", "沈××"),
                ("成文日期", new DateOnly(2026, 11, 16)), ("附件", new (string, string?)[] { ("示例市城市绿化管理办法", "**第一条**　本办法自公布之日起施行。") }));
            Assert.Empty(Drafting.Word.Checking.LayoutChecker.Check(docx).Findings.Select(finding => finding.Message));
            var document = FilledTemplate.Part(docx, "word/document.xml");
            Assert.DoesNotContain("附件", document, StringComparison.Ordinal);
            Assert.Contains($"\"{Role.PublishedTitle}\"", document, StringComparison.Ordinal);
            Assert.True(document.IndexOf("沈××", StringComparison.Ordinal) < document.IndexOf("示例市城市绿化管理办法", StringComparison.Ordinal));
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
