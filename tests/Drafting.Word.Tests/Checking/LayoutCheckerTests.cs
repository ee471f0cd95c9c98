using System.IO.Compression;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using Drafting.Word.Tests.Layouts;

namespace Drafting.Word.Tests.Checking;

public static class LayoutCheckerTests
{
    public static TheoryData<string> Names => [.. OfficialTemplate.All.Select(template => template.Name)];

    private static byte[] WithoutFooters()
    {
        var stream = new MemoryStream();
        stream.Write(SeededDeviations.Sample("通知"));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var entry in archive.Entries.Where(entry => entry.Name is "footerOdd.xml" or "footerEven.xml").ToArray()) entry.Delete();
        return stream.ToArray();
    }

    public sealed class Check
    {
        [Theory, MemberData(nameof(Names), MemberType = typeof(LayoutCheckerTests))]
        public void Finds_nothing_in_our_own_documents(string name)
        {
            var report = LayoutChecker.Check(SeededDeviations.Sample(name), OfficialTemplate.Find(name)!.Options);
            Assert.Null(report.Fault);
            Assert.Empty(report.Findings.Select(finding => finding.ToString()));
        }

        [Theory, MemberData(nameof(SeededDeviations.All), MemberType = typeof(SeededDeviations))]
        public void Finds_a_deviation_and_nothing_else(string id, string part, string before, string after)
        {
            var findings = LayoutChecker.Check(SeededDeviations.Make(part, before, after)).Findings;
            Assert.Equal([id], findings.Select(finding => finding.Id).Distinct());
            Assert.All(findings, finding => Assert.EndsWith("。", finding.Remedy));
        }

        [Fact]
        public void Finds_that_no_footer_has_a_page_number() =>
            Assert.Equal(["LAY171"], LayoutChecker.Check(WithoutFooters()).Findings.Select(finding => finding.Id));

        [Fact]
        public void Tells_what_is_there_and_what_the_standard_asks_for()
        {
            var finding = Assert.Single(LayoutChecker.Check(SeededDeviations.Make("word/document.xml", "w:top=\"2098\"", "w:top=\"1440\"")).Findings);
            Assert.Equal(("规", "25.4毫米", "37毫米", "GB/T 9704-2012 第5.2.1条"), (finding.Tier, finding.Found, finding.Expected, finding.Basis));
        }

        [Fact]
        public void Names_the_page_of_a_document_that_no_program_has_laid_out()
        {
            // A page holds 22 lines, the paragraph is the 31st or 32nd.
            var docx = FilledTemplate.Fill("讲话稿", null, ("标题", "短标题"), ("正文", string.Join("\n\n", Enumerable.Range(1, 30).Select(i => $"第{i}段。")) + "\n\n# 一，要求"));
            Assert.Equal(2, Assert.Single(LayoutChecker.Check(docx).Findings).Page);
        }

        [Fact]
        public void Reports_a_file_that_is_no_document() => Assert.NotNull(LayoutChecker.Check("没有内容"u8.ToArray()).Fault);

        [Fact]
        public void Survives_damage_anywhere_in_a_part()
        {
            var random = new Random(6);
            var xml = FilledTemplate.Part(SeededDeviations.Sample("通知"), "word/document.xml");
            for (var round = 0; round < 150; round++)
            {
                var at = random.Next(xml.Length - 40);
                var piece = xml.Substring(at, random.Next(1, 40));
                string[] replacements = ["", "\"-2147483648\"", "9", "<w:p>", piece + piece];
                var report = LayoutChecker.Check(SeededDeviations.Make("word/document.xml", piece, replacements[round % replacements.Length]));
                Assert.True(report.Fault is null || report.Findings.IsEmpty);
            }
        }
    }

    /// <summary>Documents that people laid out by hand in Word or WPS.</summary>
    public sealed class Foreign_documents
    {
        private static string[] Ids(byte[] docx) => [.. LayoutChecker.Check(docx).Findings.Select(finding => $"{finding.Id} {finding}")];

        [Theory]
        [InlineData("<w:lastRenderedPageBreak/>", 2)]
        [InlineData("", 1)]
        public void Name_the_page_that_Word_noted(string noted, int page)
        {
            var late = ForeignDocument.Careful().Replace("<w:t xml:space=\"preserve\">二、工作", noted + "<w:t xml:space=\"preserve\">二，工作", StringComparison.Ordinal);
            var findings = LayoutChecker.Check(ForeignDocument.Make(late, more: ForeignDocument.StandardPage)).Findings;
            Assert.Equal(page, findings.Single(finding => finding.Id == "LAY151").Page);
        }

        [Fact]
        public void Without_exact_pitches_or_Words_notes_are_not_guessed_at()
        {
            var loose = ForeignDocument.Careful().Replace(" w:lineRule=\"exact\"", "", StringComparison.Ordinal);
            Assert.All(LayoutChecker.Check(ForeignDocument.Make(loose, more: ForeignDocument.StandardPage)).Findings, finding => Assert.Null(finding.Page));
        }

        [Fact]
        public void Laid_out_with_care_have_only_the_theme_fonts_of_Words_defaults()
        {
            var finding = Assert.Single(Ids(ForeignDocument.Make(ForeignDocument.Careful(), more: ForeignDocument.StandardPage)));
            Assert.StartsWith("LAY111", finding, StringComparison.Ordinal);
        }
    }
}
