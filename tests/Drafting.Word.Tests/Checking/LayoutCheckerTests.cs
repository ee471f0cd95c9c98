using System.Text.RegularExpressions;
using System.IO.Compression;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using Drafting.Word.Repairing;
using Drafting.Word.Tests.Layouts;
using Drafting.Word.Tests.Templates;
using static Drafting.Word.Tests.Checking.ForeignDocument;

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
            var report = LayoutChecker.Check(SeededDeviations.Sample(name));
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

        /// <summary>Three places name the font of the body; all three go.</summary>
        [Fact]
        public void Finds_that_nobody_names_the_font_of_Han_text()
        {
            var docx = ForeignDocument.Make(
                ForeignDocument.Careful().Replace(" w:eastAsia=\"仿宋_GB2312\"", "", StringComparison.Ordinal), more: ForeignDocument.StandardPage,
                styles: xml => xml.Replace(" w:eastAsiaTheme=\"minorEastAsia\"", "", StringComparison.Ordinal).Replace("w:asciiTheme=\"minorHAnsi\"", "w:ascii=\"Calibri\"", StringComparison.Ordinal).Replace(" w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"", "", StringComparison.Ordinal));
            Assert.Equal(["LAY112"], LayoutChecker.Check(docx).Findings.Select(finding => finding.Id).Distinct());
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
            var values = Regex.Matches(xml, "(?<name>w:[a-zA-Z]+)=\"[^\"]*\"", RegexOptions.None, TimeSpan.FromSeconds(1));
            var (readable, found) = (0, 0);
            for (var round = 0; round < 200; round++)
            {
                // Damage anywhere mostly leaves no XML, and never reaches a rule; that of a value does.
                var (piece, replacement) = round % 2 == 0 ? Anywhere(random, xml) : OfValue(random, values);
                var report = LayoutChecker.Check(SeededDeviations.Make("word/document.xml", piece, replacement));
                if (report.Fault is not null) continue;
                readable++;
                if (!report.Findings.IsEmpty) found++;
            }

            Assert.True(readable > 100, $"{readable} documents were read");
            Assert.True(found > 20, $"{found} documents had findings");
        }

        private static (string Piece, string Replacement) Anywhere(Random random, string xml)
        {
            var piece = xml.Substring(random.Next(xml.Length - 40), random.Next(1, 40));
            return (piece, random.GetItems(["", "\"-2147483648\"", "9", "<w:p>", piece + piece], 1)[0]);
        }

        private static (string Piece, string Replacement) OfValue(Random random, MatchCollection values)
        {
            var value = values[random.Next(values.Count)];
            return (value.Value, $"{value.Groups["name"].Value}=\"{random.GetItems(["", "-2147483648", "99999999999", "9", "一", "&#x9;"], 1)[0]}\"");
        }
    }

    public sealed class Letters
    {
        [Theory]
        [InlineData("000018", "18", "LAY175")]
        [InlineData("机密★1年", "机密1年", "LAY176")]
        public void Have_their_marks_checked_on_the_line_of_the_number_and_below_it(string before, string after, string id) =>
            Assert.Equal([id], LayoutChecker.Check(SeededDeviations.Change(SeededDeviations.Sample("函"), "word/document.xml", before, after)).Findings.Select(finding => finding.Id));

        [Fact]
        public void Have_a_degree_on_the_line_of_the_number_checked()
        {
            var docx = FilledTemplate.Fill("函", null, ("发文机关标志", "示例市水务局"), ("密级", "机密"), ("保密期限", "1年"), ("发文字号", "示水函〔2026〕1号"), ("标题", "关于商请支援的函"), ("正文", "请予支持。"));
            Assert.Equal(["LAY176"], LayoutChecker.Check(SeededDeviations.Change(docx, "word/document.xml", "机密★1年", "机密1年")).Findings.Select(finding => finding.Id));
        }
    }

    /// <summary>Documents that nobody laid out, as Word makes them when a writer only types.</summary>
    public sealed class Unformatted
    {
        private static string Typed() => string.Concat(
            Paragraph("", Typed("关于召开年度总结会的通知")), Paragraph("", Typed("各单位：")), Paragraph("", Typed("定于年底召开总结会，请做好准备，按时参加。")),
            Paragraph("", Typed("一、会议时间")), Paragraph("", Typed("2026年12月20日上午9时。请提前10分钟到会。")));

        private static string Typed(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

        [Fact]
        public void Have_their_title_found_by_its_words_and_all_below_it_judged()
        {
            var findings = LayoutChecker.Check(Make(Typed(), more: StandardPage)).Findings;
            Assert.DoesNotContain(findings, finding => finding.Id == "LAY144");
            Assert.Contains(findings, finding => finding is { Id: "LAY128", Paragraph: 1, Expected: "居中" });
            Assert.Equal([1, 2, 3, 4, 5], findings.Where(finding => finding.Id == "LAY123").Select(finding => finding.Paragraph!.Value).Order());
        }

        [Theory]
        [InlineData("示例市人民政府常务会议纪要")]
        [InlineData("示例市人民政府命令")]
        public void A_red_mark_that_names_a_kind_of_document_is_no_title(string mark)
        {
            var red = Paragraph("<w:jc w:val=\"center\"/>", $"<w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t>{mark}</w:t></w:r>");
            var findings = LayoutChecker.Check(Make(red + Typed(), more: StandardPage)).Findings;
            Assert.DoesNotContain(findings, finding => finding is { Id: "LAY125", Paragraph: 1 });
            Assert.Contains(findings, finding => finding is { Id: "LAY128", Paragraph: 2, Expected: "居中" });
        }

        [Fact]
        public void Are_laid_out_by_a_repair()
        {
            var repaired = LayoutRepairer.Repair(Make(Typed(), more: StandardPage));
            Assert.Empty(repaired.Remaining.Select(finding => finding.Message));
            DocxValidator.AssertValid(repaired.Docx.ToArray());
        }

        [Fact]
        public void Figures_in_a_run_of_several_sentences_are_judged()
        {
            var mixed = Careful().Replace("为做好冬季消防工作，", "为做好2026年消防工作。", StringComparison.Ordinal)
                .Replace("w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\"", "w:ascii=\"Times New Roman\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"Times New Roman\"", StringComparison.Ordinal);
            Assert.Contains(LayoutChecker.Check(Make(mixed, more: StandardPage)).Findings, finding => finding.Id == "LAY132" && finding.Message.Contains("为做好2026", StringComparison.Ordinal));
        }
    }

    public sealed class Own_layouts
    {
        private static byte[] House() => FilledTemplate.Fill("讲话稿", LayoutOptions.Standard with { LinePitch = 28, BodySize = 15, Faces = Typefaces.Sinotype },
            ("标题", "短标题"), ("正文", "# 一、要求\n\n请抓好落实。"));

        [Fact]
        public void Are_carried_by_the_document_and_listed_with_clause_and_grade_and_no_findings()
        {
            var report = LayoutChecker.Check(House());
            Assert.Empty(report.Findings.Select(finding => finding.ToString()));
            Assert.Equal(
                ["推 行距（磅）：标准 28.95，本单位 28（GB/T 9704-2012 第5.2.3条）", "规 字体：标准 方正小标宋_GBK、仿宋_GB2312、楷体_GB2312、黑体、宋体，本单位 华文中宋、华文仿宋、华文楷体、黑体、宋体（GB/T 9704-2012 第5.2.2条）", "规 正文字号（磅）：标准 16，本单位 15（GB/T 9704-2012 第5.2.2条）"],
                report.Deviations.Select(deviation => deviation.ToString()));
        }

        [Fact]
        public void Give_way_to_a_layout_that_is_asked_for()
        {
            var ids = LayoutChecker.Check(House(), LayoutOptions.Standard).Findings.Select(finding => finding.Id).ToHashSet();
            Assert.Superset(new HashSet<string> { "LAY123", "LAY126" }, ids);
        }

        [Fact]
        public void With_a_seal_or_without_are_no_deviation() =>
            Assert.Empty(LayoutChecker.Check(SeededDeviations.Sample("通知（无版头）")).Deviations);
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

        [Theory]
        [InlineData("<w:jc w:val=\"center\"/>", "单页居中")]
        [InlineData("<w:jc w:val=\"right\"/>", "单双页都居右")]
        [InlineData("<w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"outside\" w:y=\"1\"/>", null)]
        [InlineData("<w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"center\" w:y=\"1\"/>", "单页居中")]
        public void With_one_footer_have_their_number_outside_or_say_where_it_is(string properties, string? found)
        {
            var docx = ForeignDocument.Make(ForeignDocument.Careful(), ForeignDocument.Footer(properties), more: ForeignDocument.StandardPage);
            Assert.Equal(found, LayoutChecker.Check(docx).Findings.SingleOrDefault(finding => finding.Id == "LAY174")?.Found);
        }

        [Fact]
        public void With_a_picture_an_automatic_number_a_link_or_a_text_box_are_not_judged_by_what_these_bring()
        {
            const string body = """<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="632"/>""";
            var more = string.Concat(
                ForeignDocument.Paragraph("""<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:line="579" w:lineRule="exact"/>""", ForeignDocument.Run("总体要求", "黑体", more: "<w:spacing w:val=\"-5\"/>")),
                ForeignDocument.Paragraph("""<w:spacing w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="200" w:firstLine="632"/>""", ForeignDocument.Run("现场情况见下图。", more: "<w:spacing w:val=\"-5\"/>"), "<w:r><w:pict/></w:r>"),
                ForeignDocument.Paragraph(body, ForeignDocument.Run("网址是", more: "<w:spacing w:val=\"-5\"/>"), "<w:hyperlink w:anchor=\"a\">" + ForeignDocument.Run("example.org", more: "<w:color w:val=\"0563C1\"/><w:spacing w:val=\"-5\"/>") + "</w:hyperlink>", ForeignDocument.Run("。", more: "<w:spacing w:val=\"-5\"/>")));
            const string numbering = """<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="632"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
            var careful = ForeignDocument.Careful().Replace("二、工作要求", "三、工作要求", StringComparison.Ordinal);
            careful = careful.Insert(careful.LastIndexOf("<w:p>", careful.IndexOf("三、工作要求", StringComparison.Ordinal), StringComparison.Ordinal), more);
            Assert.Equal(["LAY111"], LayoutChecker.Check(ForeignDocument.Make(careful, more: ForeignDocument.StandardPage, numbering: numbering)).Findings.Select(finding => finding.Id));
        }

        [Fact]
        public void Laid_out_with_care_have_only_the_theme_fonts_of_Words_defaults()
        {
            var finding = Assert.Single(Ids(ForeignDocument.Make(ForeignDocument.Careful(), more: ForeignDocument.StandardPage)));
            Assert.StartsWith("LAY111", finding, StringComparison.Ordinal);
        }
    }
}
