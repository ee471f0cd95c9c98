using System.IO.Compression;
using System.Text;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using Drafting.Word.Tests.Layouts;

namespace Drafting.Word.Tests.Checking;

public static class LayoutCheckerTests
{
    public static TheoryData<string> Names => [.. OfficialTemplate.All.Select(template => template.Name)];

    private static byte[] Sample(string name)
    {
        var date = new DateOnly(2026, 11, 20);
        return FilledTemplate.Fill(name, null,
            ("发文机关标志", "示例市人民政府文件"), ("发文字号", "示政发〔2026〕18号"), ("签发人", "张××"), ("签发人职务", "市长"), ("令号", "第18号"),
            ("标题", "关于做好版面检查工作的通知"), ("主送", "各县（市、区）人民政府："),
            ("正文", "# 一、总体要求\n\n请认真抓好落实。\n\n## （一）基本原则\n\n坚持从实际出发。\n\n# 二、有关要求\n\n请按时报送情况。"),
            ("落款", "示例市人民政府"), ("成文日期", date), ("抄送", (string[])["市委各部门", "市人大常委会办公室"]),
            ("印发机关", "示例市人民政府办公室"), ("印发日期", date), ("日期", date), ("讲话人", "张××"), ("称谓", "同志们："));
    }

    /// <summary>Our own notice with one piece of a part replaced; fails when the piece is not there.</summary>
    private static byte[] Changed(string part, string before, string after)
    {
        var stream = new MemoryStream();
        stream.Write(Sample("通知"));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            string xml;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8)) xml = reader.ReadToEnd();
            var at = xml.IndexOf(before, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{before} is not in {part}");
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(xml[..at] + after + xml[(at + before.Length)..]);
        }

        return stream.ToArray();
    }

    private static byte[] WithoutFooters()
    {
        var stream = new MemoryStream();
        stream.Write(Sample("通知"));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var entry in archive.Entries.Where(entry => entry.Name is "footerOdd.xml" or "footerEven.xml").ToArray()) entry.Delete();
        return stream.ToArray();
    }

    public sealed class Check
    {
        [Theory, MemberData(nameof(Names), MemberType = typeof(LayoutCheckerTests))]
        public void Finds_nothing_in_our_own_documents(string name)
        {
            var report = LayoutChecker.Check(Sample(name), OfficialTemplate.Find(name)!.Options);
            Assert.Null(report.Fault);
            Assert.Empty(report.Findings.Select(finding => finding.ToString()));
        }

        [Theory]
        [InlineData("LAY101", "word/document.xml", "w:w=\"11906\"", "w:w=\"12240\"")]
        [InlineData("LAY101", "word/document.xml", "w:h=\"16838\"", "w:h=\"15840\"")]
        [InlineData("LAY102", "word/document.xml", "w:top=\"2098\"", "w:top=\"1440\"")]
        [InlineData("LAY103", "word/document.xml", "w:left=\"1587\"", "w:left=\"1800\"")]
        [InlineData("LAY104", "word/document.xml", "w:right=\"1475\"", "w:right=\"1800\"")]
        [InlineData("LAY105", "word/document.xml", "w:bottom=\"1984\"", "w:bottom=\"1440\"")]
        [InlineData("LAY106", "word/document.xml", "w:docGrid w:type=\"lines\"", "w:docGrid w:type=\"default\"")]
        [InlineData("LAY107", "word/document.xml", "w:linePitch=\"579\"", "w:linePitch=\"312\"")]
        [InlineData("LAY108", "word/document.xml", "w:gutter=\"0\"", "w:gutter=\"567\"")]
        [InlineData("LAY109", "word/document.xml", "w:cols w:space=\"425\"", "w:cols w:num=\"2\" w:space=\"425\"")]
        [InlineData("LAY111", "word/styles.xml", "w:eastAsia=\"仿宋_GB2312\"", "w:eastAsia=\"仿宋_GB2312\" w:eastAsiaTheme=\"minorEastAsia\"")]
        [InlineData("LAY111", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/></w:rPr><w:t xml:space=\"preserve\">请认真")]
        [InlineData("LAY121", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr><w:t xml:space=\"preserve\">请认真")]
        [InlineData("LAY121", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:rFonts w:eastAsia=\"微软雅黑\"/></w:rPr><w:t xml:space=\"preserve\">请认真")]
        [InlineData("LAY123", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">请认真")]
        [InlineData("LAY124", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">请认真")]
        [InlineData("LAY125", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t xml:space=\"preserve\">请认真")]
        [InlineData("LAY126", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:spacing w:line=\"560\" w:lineRule=\"exact\"/>")]
        [InlineData("LAY126", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:spacing w:line=\"360\" w:lineRule=\"auto\"/>")]
        [InlineData("LAY128", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:jc w:val=\"right\"/>")]
        [InlineData("LAY129", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>")]
        [InlineData("LAY129", "word/document.xml", "请认真", "　　请认真")]
        [InlineData("LAY130", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:ind w:left=\"600\"/>")]
        [InlineData("LAY131", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:spacing w:before=\"156\" w:after=\"156\"/>")]
        [InlineData("LAY132", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:rFonts w:ascii=\"Times New Roman\"/></w:rPr><w:t xml:space=\"preserve\">3项请认真")]
        [InlineData("LAY123", "word/styles.xml", "<w:sz w:val=\"44\"/>", "<w:sz w:val=\"36\"/>")]
        [InlineData("LAY127", "word/styles.xml", "<w:spacing w:val=\"-5\"/>", "<w:spacing w:val=\"10\"/>")]
        [InlineData("LAY129", "word/styles.xml", "w:firstLineChars=\"200\"", "w:firstLineChars=\"100\"")]
        [InlineData("LAY142", "word/document.xml", "检查工作的通知", "检查工作的通知。")]
        [InlineData("LAY151", "word/document.xml", "一、总体要求", "一，总体要求")]
        [InlineData("LAY151", "word/document.xml", "（一）基本", "(一)基本")]
        [InlineData("LAY152", "word/document.xml", "二、有关要求", "三、有关要求")]
        [InlineData("LAY152", "word/document.xml", "（一）基本", "（二）基本")]
        [InlineData("LAY153", "word/document.xml", "总体要求", "总体要求。")]
        [InlineData("LAY161", "word/document.xml", "〔2026〕", "[2026]")]
        [InlineData("LAY161", "word/document.xml", "〔2026〕", "（2026）")]
        [InlineData("LAY161", "word/document.xml", "〔2026〕", "〔26〕")]
        [InlineData("LAY162", "word/document.xml", "18号", "第18号")]
        [InlineData("LAY162", "word/document.xml", "18号", "018号")]
        [InlineData("LAY163", "word/document.xml", "人民政府：", "人民政府:")]
        [InlineData("LAY163", "word/document.xml", "人民政府：", "人民政府。")]
        [InlineData("LAY164", "word/document.xml", "<w:body>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"AttachmentMark\"/></w:pPr><w:r><w:t>附件1：</w:t></w:r></w:p>")]
        [InlineData("LAY164", "word/document.xml", "<w:body>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"AttachmentMark\"/></w:pPr><w:r><w:t>附件一</w:t></w:r></w:p>")]
        [InlineData("LAY165", "word/document.xml", "<w:body>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"AttachmentNote\"/></w:pPr><w:r><w:t>附件：1. 分工方案。</w:t></w:r></w:p>")]
        [InlineData("LAY166", "word/document.xml", "<w:body>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"AttachmentNote\"/></w:pPr><w:r><w:t>附件:1. 分工方案</w:t></w:r></w:p>")]
        [InlineData("LAY167", "word/document.xml", "2026年11月20日", "2026年11月02日")]
        [InlineData("LAY167", "word/document.xml", "2026年11月20日", "二〇二六年十一月二十日")]
        [InlineData("LAY167", "word/document.xml", "2026年11月20日", "2026.11.20")]
        [InlineData("LAY167", "word/document.xml", "2026年11月20日", "26年11月20日")]
        [InlineData("LAY168", "word/document.xml", "市人大常委会办公室。", "市人大常委会办公室")]
        [InlineData("LAY169", "word/document.xml", "20日印发", "20日")]
        [InlineData("LAY169", "word/document.xml", "11月20日印发", "11月02日印发")]
        [InlineData("LAY172", "word/footerOdd.xml", "— </w:t>", "第</w:t>")]
        [InlineData("LAY172", "word/footerOdd.xml", "— </w:t>", "- </w:t>")]
        [InlineData("LAY173", "word/footerOdd.xml", "<w:rFonts w:hint=\"eastAsia\"/>", "<w:rFonts w:hint=\"eastAsia\"/><w:sz w:val=\"18\"/>")]
        public void Finds_a_deviation_and_nothing_else(string id, string part, string before, string after)
        {
            var findings = LayoutChecker.Check(Changed(part, before, after)).Findings;
            Assert.Equal([id], findings.Select(finding => finding.Id).Distinct());
            Assert.All(findings, finding => Assert.EndsWith("。", finding.Remedy));
        }

        [Fact]
        public void Finds_that_no_footer_has_a_page_number() =>
            Assert.Equal(["LAY171"], LayoutChecker.Check(WithoutFooters()).Findings.Select(finding => finding.Id));

        [Fact]
        public void Tells_what_is_there_and_what_the_standard_asks_for()
        {
            var finding = Assert.Single(LayoutChecker.Check(Changed("word/document.xml", "w:top=\"2098\"", "w:top=\"1440\"")).Findings);
            Assert.Equal(("规", "25.4毫米", "37毫米", "GB/T 9704-2012 第5.2.1条"), (finding.Tier, finding.Found, finding.Expected, finding.Basis));
        }

        [Fact]
        public void Reports_a_file_that_is_no_document() => Assert.NotNull(LayoutChecker.Check("没有内容"u8.ToArray()).Fault);

        [Fact]
        public void Survives_damage_anywhere_in_a_part()
        {
            var random = new Random(6);
            var xml = FilledTemplate.Part(Sample("通知"), "word/document.xml");
            for (var round = 0; round < 150; round++)
            {
                var at = random.Next(xml.Length - 40);
                var piece = xml.Substring(at, random.Next(1, 40));
                string[] replacements = ["", "\"-2147483648\"", "9", "<w:p>", piece + piece];
                var report = LayoutChecker.Check(Changed("word/document.xml", piece, replacements[round % replacements.Length]));
                Assert.True(report.Fault is null || report.Findings.IsEmpty);
            }
        }
    }
}
