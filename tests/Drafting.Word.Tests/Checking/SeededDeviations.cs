using System.IO.Compression;
using System.Text;
using Drafting.Word.Tests.Layouts;

namespace Drafting.Word.Tests.Checking;

/// <summary>Documents of ours with one deviation each: the rule that must find it, the part, what stands there, what is put in its place.</summary>
internal static class SeededDeviations
{
    public static TheoryData<string, string, string, string> All =>
    new()
    {
        { "LAY101", "word/document.xml", "w:w=\"11906\"", "w:w=\"12240\"" },
        { "LAY101", "word/document.xml", "w:h=\"16838\"", "w:h=\"15840\"" },
        { "LAY102", "word/document.xml", "w:top=\"2098\"", "w:top=\"1440\"" },
        { "LAY103", "word/document.xml", "w:left=\"1587\"", "w:left=\"1800\"" },
        { "LAY104", "word/document.xml", "w:right=\"1475\"", "w:right=\"1800\"" },
        { "LAY105", "word/document.xml", "w:bottom=\"1984\"", "w:bottom=\"1440\"" },
        { "LAY106", "word/document.xml", "w:docGrid w:type=\"lines\"", "w:docGrid w:type=\"default\"" },
        { "LAY107", "word/document.xml", "w:linePitch=\"579\"", "w:linePitch=\"312\"" },
        { "LAY108", "word/document.xml", "w:gutter=\"0\"", "w:gutter=\"567\"" },
        { "LAY109", "word/document.xml", "w:cols w:space=\"425\"", "w:cols w:num=\"2\" w:space=\"425\"" },
        { "LAY111", "word/styles.xml", "w:eastAsia=\"仿宋_GB2312\"", "w:eastAsia=\"仿宋_GB2312\" w:eastAsiaTheme=\"minorEastAsia\"" },
        { "LAY111", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/></w:rPr><w:t xml:space=\"preserve\">请认真" },
        { "LAY121", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr><w:t xml:space=\"preserve\">请认真" },
        { "LAY121", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:rFonts w:eastAsia=\"微软雅黑\"/></w:rPr><w:t xml:space=\"preserve\">请认真" },
        { "LAY123", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">请认真" },
        { "LAY124", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">请认真" },
        { "LAY125", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t xml:space=\"preserve\">请认真" },
        { "LAY126", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:spacing w:line=\"560\" w:lineRule=\"exact\"/>" },
        { "LAY126", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:spacing w:line=\"360\" w:lineRule=\"auto\"/>" },
        { "LAY128", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:jc w:val=\"right\"/>" },
        { "LAY129", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>" },
        { "LAY129", "word/document.xml", "请认真", "　　请认真" },
        { "LAY130", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:ind w:left=\"600\"/>" },
        { "LAY131", "word/document.xml", "<w:pStyle w:val=\"OfficialBody\" />", "<w:pStyle w:val=\"OfficialBody\" /><w:spacing w:before=\"156\" w:after=\"156\"/>" },
        { "LAY132", "word/document.xml", "<w:t xml:space=\"preserve\">请认真", "<w:rPr><w:rFonts w:ascii=\"Times New Roman\"/></w:rPr><w:t xml:space=\"preserve\">3项请认真" },
        { "LAY123", "word/styles.xml", "<w:sz w:val=\"44\"/>", "<w:sz w:val=\"36\"/>" },
        { "LAY127", "word/styles.xml", "<w:spacing w:val=\"-5\"/>", "<w:spacing w:val=\"10\"/>" },
        { "LAY129", "word/styles.xml", "w:firstLineChars=\"200\"", "w:firstLineChars=\"100\"" },
        { "LAY142", "word/document.xml", "检查工作的通知", "检查工作的通知。" },
        { "LAY151", "word/document.xml", "一、总体要求", "一，总体要求" },
        { "LAY151", "word/document.xml", "（一）基本", "(一)基本" },
        { "LAY152", "word/document.xml", "二、有关要求", "三、有关要求" },
        { "LAY152", "word/document.xml", "（一）基本", "（二）基本" },
        { "LAY153", "word/document.xml", "总体要求", "总体要求。" },
        { "LAY161", "word/document.xml", "〔2026〕", "[2026]" },
        { "LAY161", "word/document.xml", "〔2026〕", "（2026）" },
        { "LAY161", "word/document.xml", "〔2026〕", "〔26〕" },
        { "LAY162", "word/document.xml", "18号", "第18号" },
        { "LAY162", "word/document.xml", "18号", "018号" },
        { "LAY163", "word/document.xml", "人民政府：", "人民政府:" },
        { "LAY163", "word/document.xml", "人民政府：", "人民政府。" },
        { "LAY164", "word/document.xml", "<w:body>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"AttachmentMark\"/></w:pPr><w:r><w:t>附件1：</w:t></w:r></w:p>" },
        { "LAY164", "word/document.xml", "<w:body>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"AttachmentMark\"/></w:pPr><w:r><w:t>附件一</w:t></w:r></w:p>" },
        { "LAY165", "word/document.xml", "<w:body>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"AttachmentNote\"/></w:pPr><w:r><w:t>附件：1. 分工方案。</w:t></w:r></w:p>" },
        { "LAY166", "word/document.xml", "<w:body>", "<w:body><w:p><w:pPr><w:pStyle w:val=\"AttachmentNote\"/></w:pPr><w:r><w:t>附件:1. 分工方案</w:t></w:r></w:p>" },
        { "LAY167", "word/document.xml", "2026年11月20日", "2026年11月02日" },
        { "LAY167", "word/document.xml", "2026年11月20日", "二〇二六年十一月二十日" },
        { "LAY167", "word/document.xml", "2026年11月20日", "2026.11.20" },
        { "LAY167", "word/document.xml", "2026年11月20日", "26年11月20日" },
        { "LAY168", "word/document.xml", "市人大常委会办公室。", "市人大常委会办公室" },
        { "LAY169", "word/document.xml", "20日印发", "20日" },
        { "LAY169", "word/document.xml", "11月20日印发", "11月02日印发" },
        { "LAY172", "word/footerOdd.xml", "— </w:t>", "第</w:t>" },
        { "LAY172", "word/footerOdd.xml", "— </w:t>", "- </w:t>" },
        { "LAY173", "word/footerOdd.xml", "<w:rFonts w:hint=\"eastAsia\"/>", "<w:rFonts w:hint=\"eastAsia\"/><w:sz w:val=\"18\"/>" },
        { "LAY122", "word/document.xml", "<w:t xml:space=\"preserve\">关于做好", "<w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr><w:t xml:space=\"preserve\">关于做好" },
        { "LAY122", "word/styles.xml", "w:eastAsia=\"方正小标宋_GBK\" w:hAnsi=\"方正小标宋_GBK\" w:cs=\"方正小标宋_GBK\"/><w:spacing w:val=\"0\"/><w:sz w:val=\"44\"/>", "w:eastAsia=\"黑体\" w:hAnsi=\"方正小标宋_GBK\" w:cs=\"方正小标宋_GBK\"/><w:spacing w:val=\"0\"/><w:sz w:val=\"44\"/>" },
        { "LAY141", "word/document.xml", "检查工作的通知", "检查工作</w:t><w:br/><w:t>的通知" },
        { "LAY141", "word/document.xml", "做好版面检查工作的通知", "做好《</w:t><w:br/><w:t>版面检查》工作的通知" },
        { "LAY143", "word/document.xml", "关于做好版面检查工作的通知", "关于</w:t><w:br/><w:t>做好全部</w:t><w:br/><w:t>版面全部检查</w:t><w:br/><w:t>版面全部检查工作</w:t><w:br/><w:t>版面全部检查工作通知" },
        { "LAY144", "word/document.xml", "<w:pStyle w:val=\"OfficialTitle\" />", "<w:pStyle w:val=\"OfficialBody\" />" },
        { "LAY145", "word/document.xml", "关于做好版面检查工作的通知", "关于做好版面检查</w:t><w:br/><w:t>工作情况</w:t><w:br/><w:t>进行通报的有关通知" },
        { "LAY154", "word/document.xml", "<w:pStyle w:val=\"OfficialHeading2\" /></w:pPr><w:r><w:t xml:space=\"preserve\">（一）", "<w:pStyle w:val=\"OfficialHeading3\" /></w:pPr><w:r><w:t xml:space=\"preserve\">1." },
        { "LAY170", "word/document.xml", "<w:top w:val=\"single\" w:sz=\"8\"", "<w:top w:val=\"single\" w:sz=\"4\"" },
        { "LAY170", "word/document.xml", "<w:insideH w:val=\"single\" w:sz=\"6\"", "<w:insideH w:val=\"single\" w:sz=\"12\"" },
        { "LAY174", "word/footerOdd.xml", "<w:pStyle w:val=\"PageNumberOdd\"/>", "<w:pStyle w:val=\"PageNumberOdd\"/><w:jc w:val=\"center\"/>" },
        { "LAY174", "word/footerEven.xml", "<w:pStyle w:val=\"PageNumberEven\"/>", "<w:pStyle w:val=\"PageNumberEven\"/><w:jc w:val=\"right\"/>" },
        { "LAY175", "word/document.xml", "000018", "18" },
        { "LAY175", "word/document.xml", "000018", "第0018" },
        { "LAY176", "word/document.xml", "机密★1年", "机密1年" },
        { "LAY176", "word/document.xml", "机密★1年", "机密 ★ 1年" },
        { "LAY174", "word/settings.xml", "<w:evenAndOddHeaders/>", "" },
    };

    private static readonly Lazy<byte[]> Notice = new(() => Sample("通知"));

    /// <summary>Our own document of a kind, with every element the kind has.</summary>
    public static byte[] Sample(string name)
    {
        var date = new DateOnly(2026, 11, 20);
        return FilledTemplate.Fill(name, null,
            ("份号", "18"), ("密级", "机密"), ("保密期限", "1年"), ("紧急程度", "特急"), ("发文机关标志", "示例市人民政府文件"), ("发文字号", "示政发〔2026〕18号"), ("签发人", "张××"), ("签发人职务", "市长"), ("令号", "第18号"),
            ("标题", "关于做好版面检查工作的通知"), ("主送", "各县（市、区）人民政府："),
            ("正文", "# 一、总体要求\n\n请认真抓好落实。\n\n## （一）基本原则\n\n坚持从实际出发。\n\n# 二、有关要求\n\n请按时报送情况。"),
            ("落款", "示例市人民政府"), ("成文日期", date), ("抄送", (string[])["市委各部门", "市人大常委会办公室"]),
            ("印发机关", "示例市人民政府办公室"), ("印发日期", date), ("日期", date), ("讲话人", "张××"), ("称谓", "同志们："));
    }

    /// <summary>Our own notice with one piece of a part replaced; fails when the piece is not there.</summary>
    public static byte[] Make(string part, string before, string after) => Change(Notice.Value, part, before, after);

    /// <summary>A document with one piece of a part replaced; fails when the piece is not there.</summary>
    public static byte[] Change(byte[] docx, string part, string before, string after)
    {
        var stream = new MemoryStream();
        stream.Write(docx);
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
}
