using System.Text.RegularExpressions;
using Drafting.Text.Numerals;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using Drafting.Word.Layouts.Arranging;
using Drafting.Word.Reading;
using Drafting.Word.Repairing;
using Drafting.Word.Tests.Checking;
using Drafting.Word.Tests.Layouts.Geometry;
using Drafting.Word.Tests.Templates;

namespace Drafting.Word.Tests.Layouts.Arranging;

public static class HeadingNumberArrangerTests
{
    private static readonly LayoutOptions Numbered = LayoutOptions.Standard with { Seal = false, AutomaticNumbers = true };

    private static byte[] Plan(string body, LayoutOptions? options = null)
    {
        var docx = FilledTemplate.Fill("实施方案", options ?? Numbered, ("标题", "关于编号的实施方案"), ("正文", body));
        DocxValidator.AssertValid(docx);
        return docx;
    }

    /// <summary>What a reader sees: each paragraph with the number that Word counts.</summary>
    private static string[] Lines(byte[] docx) => [.. DocxReader.Read(docx).Text.Content.Split('\n').Skip(1).Where(line => line.Length > 0)];

    private static string Written(byte[] docx) => Regex.Replace(FilledTemplate.Part(docx, "word/document.xml"), "<[^>]+>", "|", RegexOptions.None, TimeSpan.FromSeconds(1));

    public sealed class Numbers
    {
        [Fact]
        public void Up_to_a_hundred_and_twenty_on_every_level_are_shown_by_LibreOffice_as_they_were_written()
        {
            var expected = new List<string>();
            for (var number = 1; number <= 120; number++) expected.Add($"{ChineseNumeral.Format(number)}、甲题");
            for (var number = 1; number <= 120; number++) expected.Add($"（{ChineseNumeral.Format(number)}）乙题");
            for (var number = 1; number <= 120; number++) expected.Add($"{number}.丙题");
            for (var number = 1; number <= 120; number++) expected.Add($"（{number}）丁题");
            var body = string.Join("\n\n", expected.Select(line => new string('#', "甲乙丙丁".IndexOf(line[^2], StringComparison.Ordinal) + 1) + " " + line));
            var docx = Plan(body);
            // The list counts all of them: none is left as text.
            Assert.DoesNotMatch("[、）.][甲乙丙丁]题", Written(docx));
            var folder = Directory.CreateTempSubdirectory("numbers").FullName;
            try
            {
                File.WriteAllBytes(Path.Combine(folder, "plan.docx"), docx);
                LibreOffice.ToPdf(folder, ["plan.docx"]);
                var shown = PageText.Read(folder, "plan.pdf").SelectMany(page => page).Select(line => line.Text).Where(text => text.EndsWith('题')).ToArray();
                Assert.Equal(expected, shown);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        [Fact]
        public void Stay_text_unless_the_layout_asks_for_a_list()
        {
            var docx = Plan("# 一、总则", LayoutOptions.Standard);
            Assert.Contains("一、总则", Written(docx), StringComparison.Ordinal);
            Assert.Throws<NullReferenceException>(() => FilledTemplate.Part(docx, "word/numbering.xml"));
        }

        [Theory]
        [InlineData("# 一、总则\n\n## （一）目标\n\n# 二、任务\n\n## （一）内容\n\n### 1.甲\n\n### 2.乙\n\n#### （1）丙")]
        // A list begun anew under the same heading, a level passed over, a number left out, a second part that begins at one.
        [InlineData("# 一、总则\n\n### 1.甲\n\n### 2.乙\n\n### 1.丙\n\n## （一）丁\n\n# 二、任务\n\n# 四、附则\n\n# 一、第二部分\n\n# 二、完")]
        [InlineData("### 1.甲\n\n# 一、总则\n\n# 二、任务")]
        public void Are_those_that_the_writer_gave(string body)
        {
            var docx = Plan(body);
            Assert.Equal(body.Split("\n\n").Select(line => line.TrimStart('#', ' ')), Lines(docx));
            Assert.DoesNotMatch(@"\|[一二三四]、|\|（[一二三四1]）|\|[12]\.", Written(docx));
        }

        [Fact]
        public void Of_run_in_headings_stand_in_the_face_of_the_heading_and_end_at_the_first_stop()
        {
            var docx = Plan("# 一、总则\n\n**（一）明确目标。**全面排查。\n\n**（二）压实责任。**逐级落实。\n\n**一是**抓实。\n\n**1.严格标准。**逐项核对。");
            Assert.Equal(["一、总则", "（一）明确目标。全面排查。", "（二）压实责任。逐级落实。", "一是抓实。", "1.严格标准。逐项核对。"], Lines(docx));
            Assert.Matches(@"\|明确目标。\|+全面排查。", Written(docx));
            var list = FilledTemplate.Part(docx, "word/numbering.xml");
            Assert.Matches("（%2）.*?w:eastAsia=\"楷体_GB2312\"", list);
        }

        [Fact]
        public void Are_not_given_to_a_heading_without_one() =>
            Assert.Equal(["一、总则", "结语", "二、任务"], Lines(Plan("# 一、总则\n\n# 结语\n\n# 二、任务")));

        [Fact]
        public void Are_counted_by_Word_where_no_heading_has_one() =>
            Assert.Equal(["一、总则", "（一）目标", "二、任务"], Lines(Plan("# 总则\n\n## 目标\n\n# 任务")));

        [Fact]
        public void Begin_anew_in_an_attachment()
        {
            var docx = FilledTemplate.Fill("实施方案", Numbered, ("标题", "方案"), ("正文", "# 一、总则\n\n# 二、任务"),
                ("附件", new (string, string?)[] { ("甲表", "# 一、说明\n\n# 二、填法") }));
            DocxValidator.AssertValid(docx);
            Assert.Equal(["一、总则", "二、任务", "一、说明", "二、填法"], Lines(docx).Where(line => line.Contains('、', StringComparison.Ordinal)));
        }

        [Fact]
        public void Are_counted_by_the_check_as_if_they_were_text()
        {
            var good = Plan("# 一、总则\n\n内容在此。\n\n## （一）目标\n\n**1.细化。**逐项落实。");
            Assert.Empty(LayoutChecker.Check(good).Findings.Select(finding => finding.Message));
            var skipping = LayoutChecker.Check(Plan("# 一、总则\n\n# 三、任务")).Findings;
            Assert.Equal("LAY152", Assert.Single(skipping).Id);
        }

        [Fact]
        public void Survive_a_repair()
        {
            var docx = Plan("# 一、总则\n\n**（一）目标。**逐项落实。");
            var red = SeededDeviations.Change(docx, "word/styles.xml", "<w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr>", "<w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:color w:val=\"FF0000\"/>");
            var repaired = LayoutRepairer.Repair(red);
            Assert.NotEmpty(repaired.Repaired);
            Assert.Empty(repaired.Remaining);
            DocxValidator.AssertValid(repaired.Docx.ToArray());
            Assert.Equal(Lines(docx), Lines(repaired.Docx.ToArray()));
        }

        [Fact]
        public void Are_arranged_once()
        {
            var docx = Plan("# 一、总则\n\n# 三、任务\n\n**（一）目标。**逐项落实。");
            Assert.Equal(FilledTemplate.Part(docx, "word/document.xml"), FilledTemplate.Part(DocumentArranger.Arrange(docx).Docx.ToArray(), "word/document.xml"));
        }
    }
}
