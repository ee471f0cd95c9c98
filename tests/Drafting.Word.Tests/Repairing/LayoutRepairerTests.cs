using System.IO.Compression;
using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using Drafting.Word.Repairing;
using Drafting.Word.Tests.Checking;
using Drafting.Word.Tests.Layouts;
using Drafting.Word.Tests.Templates;
using static Drafting.Word.Tests.Checking.ForeignDocument;

namespace Drafting.Word.Tests.Repairing;

public static class LayoutRepairerTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A notice as it comes from a writer who knows no styles: Word's page, 宋体, 1.5 lines, spaces for indents, a table, a text box, a picture's frame.</summary>
    private static byte[] Careless() => Make(
        string.Concat(
            Paragraph("""<w:jc w:val="center"/>""", Run("关于开展消防安全检查的通知", "宋体", 36, "<w:b/>")),
            Paragraph("", Run("各镇人民政府：", "宋体", 28)),
            Paragraph("""<w:spacing w:beforeLines="50" w:before="156" w:line="360" w:lineRule="auto"/>""", Run("　　为做好冬季消防工作，", "宋体", 28), Run("现就有关事项通知如下。", "微软雅黑", 28, "<w:color w:val=\"333333\" w:themeColor=\"text1\"/>")),
            Paragraph("""<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:hanging="420" w:left="420"/>""", Run("一、检查范围", "宋体", 32, "<w:b/>")),
            Paragraph("""<w:spacing w:line="560" w:lineRule="exact"/>""", Run("（一）人员密集场所。", "楷体", more: "<w:b/>"), Run("重点检查商场、学校和医院。检查中发现的问题要当场指出。", "仿宋")),
            """<w:p><w:r><w:t>请于</w:t></w:r><w:ins w:id="9" w:author="甲" w:date="2026-11-01T00:00:00Z"><w:r><w:rPr><w:rFonts w:eastAsiaTheme="majorEastAsia"/></w:rPr><w:t>12月10日前</w:t></w:r></w:ins><w:del w:id="10" w:author="甲" w:date="2026-11-01T00:00:00Z"><w:r><w:delText>年底</w:delText></w:r></w:del><w:r><w:t>报送检查情况。</w:t></w:r></w:p>""",
            Paragraph("""<w:jc w:val="right"/>""", Run("示例县应急管理局", "宋体", 28)),
            Paragraph("""<w:jc w:val="right"/>""", Run("2026年11月20日", "宋体", 28)),
            """<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="8000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="8000" w:type="dxa"/></w:tcPr>""" + Paragraph("", Run("场所名称", "宋体", 21)) + "</w:tc></w:tr></w:tbl>"),
        footer: Footer("""<w:jc w:val="center"/>""", 18), more: WordPage);

    /// <summary>The text of every part, a paragraph a line.</summary>
    private static List<string> Texts(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        var texts = new List<string>();
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var stream = entry.Open();
            texts.AddRange(XDocument.Load(stream).Descendants(W + "p").Select(paragraph => $"{entry.FullName} {string.Concat(paragraph.Descendants().Where(element => element.Name.LocalName is "t" or "delText" or "instrText").Select(piece => piece.Value))}"));
        }

        return texts;
    }

    private static byte[] AssertRepaired(byte[] docx)
    {
        var result = LayoutRepairer.Repair(docx);
        Assert.Null(result.Fault);
        var repaired = result.Docx.ToArray();
        DocxValidator.AssertValid(repaired);
        Assert.Empty(LayoutChecker.Check(repaired).Findings.Where(LayoutRepairer.CanRepair).Select(finding => finding.ToString()));
        return repaired;
    }

    public sealed class Repair
    {
        [Theory, MemberData(nameof(SeededDeviations.All), MemberType = typeof(SeededDeviations))]
        public void Mends_what_is_no_matter_of_words_and_keeps_every_word(string id, string part, string before, string after)
        {
            var docx = SeededDeviations.Make(part, before, after);
            var repaired = AssertRepaired(docx);
            // Spaces that stand for an indent are no words.
            Assert.Equal(Texts(docx).Select(text => text.Replace(" 　　", " ", StringComparison.Ordinal)), Texts(repaired));
            var isLeft = LayoutChecker.Check(repaired).Findings.Any(finding => finding.Id == id);
            Assert.NotEqual(isLeft, LayoutRepairer.CanRepair(new Finding(id, Severity.Error, "规", "")));
        }

        [Fact]
        public void Mends_a_document_that_somebody_formatted_by_hand()
        {
            var docx = Careless();
            Assert.True(LayoutChecker.Check(docx).Findings.Select(finding => finding.Id).Distinct().Count() >= 12);
            var repaired = AssertRepaired(docx);
            Assert.Equal(Texts(docx).Select(text => text.Replace(" 　　", " ", StringComparison.Ordinal)), Texts(repaired));
        }

        [Fact]
        public void Tells_what_it_mended_and_what_is_left_to_the_writer()
        {
            var result = LayoutRepairer.Repair(SeededDeviations.Make("word/document.xml", "<w:t xml:space=\"preserve\">一、总体要求", "<w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>二、总体要求"));
            Assert.Equal(["LAY123"], result.Repaired.Select(finding => finding.Id));
            Assert.Equal(["LAY152"], result.Remaining.Select(finding => finding.Id).Distinct());
        }

        [Fact]
        public void Gives_a_document_without_findings_back_byte_for_byte()
        {
            var docx = SeededDeviations.Sample("请示");
            Assert.Equal(docx, LayoutRepairer.Repair(docx).Docx.ToArray());
        }

        [Theory]
        [InlineData(28, false)]
        [InlineData(27, true)]
        public void Lists_what_the_layout_chose_whether_there_is_something_to_mend_or_not(double pitch, bool isMended)
        {
            var house = LayoutOptions.Standard with { LinePitch = 28, BodySize = 15 };
            var result = LayoutRepairer.Repair(FilledTemplate.Fill("讲话稿", house, ("标题", "短标题"), ("正文", "请抓好落实。")), house with { LinePitch = pitch });
            Assert.Equal(isMended, !result.Repaired.IsEmpty);
            Assert.Equal(
                [$"推 行距（磅）：标准 28.95，本单位 {pitch}（GB/T 9704-2012 第5.2.3条）", "规 正文字号（磅）：标准 16，本单位 15（GB/T 9704-2012 第5.2.2条）"],
                result.Deviations.Select(deviation => deviation.ToString()));
        }

        [Fact]
        public void Leaves_the_first_sentence_of_a_paragraph_in_the_face_of_a_heading()
        {
            using var archive = new ZipArchive(new MemoryStream(AssertRepaired(Careless())));
            using var stream = archive.GetEntry("word/document.xml")!.Open();
            var lead = XDocument.Load(stream).Descendants(W + "r").Single(run => run.Value == "（一）人员密集场所。");
            Assert.Equal("楷体", lead.Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")!.Value);
            Assert.Single(lead.Descendants(W + "b"));
        }

        [Fact]
        public void Reports_a_file_that_is_no_document() => Assert.NotNull(LayoutRepairer.Repair("没有内容"u8.ToArray()).Fault);
    }
}
