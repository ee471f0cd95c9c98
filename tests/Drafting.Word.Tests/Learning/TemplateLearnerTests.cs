using System.IO.Compression;
using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Data;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;
using Drafting.Word.Layouts.Arranging;
using Drafting.Word.Learning;
using Drafting.Word.Templates;
using Drafting.Word.Tests.Checking;
using Drafting.Word.Tests.Layouts;
using Drafting.Word.Tests.Templates;
using static Drafting.Word.Tests.Checking.ForeignDocument;

namespace Drafting.Word.Tests.Learning;

public static class TemplateLearnerTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Kinds => [.. OfficialTemplate.All.Select(template => template.Name)];

    private static XElement Root(byte[] docx, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var stream = archive.GetEntry(part)!.Open();
        return XDocument.Load(stream).Root!;
    }

    /// <summary>Every paragraph of the body as a reader sees it: its text, and how its runs and itself are set.</summary>
    private static List<string> Looks(byte[] docx)
    {
        var formats = new FormatResolver(Root(docx, "word/styles.xml"));
        return [.. Root(docx, "word/document.xml").Descendants(W + "p").Where(paragraph => paragraph.Text().Length > 0).Select(paragraph =>
        {
            var format = formats.OfParagraph(paragraph);
            // A template's runs are joined where they look alike.
            var runs = paragraph.Descendants(W + "r").Where(run => run.Elements(W + "t").Any()).Select(run => (string.Concat(run.Elements(W + "t").Select(text => text.Value)), Look(formats.OfRun(run, format))));
            var joined = runs.Aggregate(new List<(string Text, string Look)>(), (list, run) =>
            {
                if (list.Count > 0 && list[^1].Look == run.Item2) list[^1] = (list[^1].Text + run.Item1, run.Item2);
                else list.Add(run);
                return list;
            });
            return $"{string.Join('|', joined)} {format.Alignment} {format.Left} {format.Right} {format.FirstLine} {format.FirstLineChars} {format.Before} {format.After} {format.Line} {format.LineRule}";
        })];

        static string Look(EffectiveFormat format) => $"{format.EastAsiaFont} {format.Size} {format.Bold} {format.Colour} {format.CharacterSpacing}";
    }

    private static byte[] Fill(LearnResult learnt, DataObject? values = null)
    {
        Assert.Null(learnt.Fault);
        DocxValidator.AssertValid(learnt.Template.ToArray());
        var template = Template.Open(new MemoryStream(learnt.Template.ToArray()));
        Assert.Empty(template.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        var output = new MemoryStream();
        var filling = template.Template!.Fill(values ?? learnt.Values, output);
        Assert.Empty(filling.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        var docx = DocumentArranger.Arrange(output.ToArray()).Docx.ToArray();
        DocxValidator.AssertValid(docx);
        return docx;
    }

    public sealed class Learn
    {
        [Theory, MemberData(nameof(Kinds), MemberType = typeof(TemplateLearnerTests))]
        public void Gives_a_template_that_filled_with_the_documents_own_values_is_the_document(string kind)
        {
            var docx = SeededDeviations.Sample(kind);
            var learnt = TemplateLearner.Learn(docx);
            Assert.Equal(Looks(docx), Looks(Fill(learnt)));
            Assert.Contains("正文", learnt.Values.Members.Keys);
        }

        [Fact]
        public void Gives_back_a_document_that_was_laid_out_by_hand()
        {
            var docx = Make(Careful(), more: StandardPage);
            var learnt = TemplateLearner.Learn(docx);
            var filled = Looks(Fill(learnt));
            // Words in bold inside a sentence are the writer's, not the layout's.
            Assert.Equal(Looks(docx).Select(Plain), filled.Select(Plain));
            string[] expected = ["主送", "成文日期", "标题", "正文", "落款", "附件"];
            Assert.Equal(expected, learnt.Values.Members.Keys.Order(StringComparer.Ordinal));
        }

        private static string Plain(string look) => look.Replace("仿宋_GB2312 32 True", "仿宋_GB2312 32 False", StringComparison.Ordinal)
            .Replace(", 仿宋_GB2312 32 False  -5)|(", "", StringComparison.Ordinal);

        [Fact]
        public void Sets_the_next_document_in_the_measures_of_the_first()
        {
            var house = Careful().Replace("仿宋_GB2312", "仿宋", StringComparison.Ordinal).Replace("w:line=\"579\"", "w:line=\"560\"", StringComparison.Ordinal);
            var learnt = TemplateLearner.Learn(Make(house, more: StandardPage));
            var values = new DataObject(learnt.Values.Members
                .SetItem("标题", new DataText("关于报送总结的通知")).SetItem("正文", new DataText("请报送总结。\n\n# 一、时间\n\n月底。\n\n## （一）方式\n\n### 1.邮寄"))
                .SetItem("成文日期", new DataDate(new DateOnly(2027, 1, 5))).Remove("附件"));
            var looks = Looks(Fill(learnt, values));
            Assert.Equal("(关于报送总结的通知, 方正小标宋简体 44 False  ) center 0 0 0 0 0 0 700 exact", looks[0]);
            Assert.StartsWith("(请报送总结。, 仿宋 32 False  -5) both 0 0 632 200 0 0 560 exact", looks[2], StringComparison.Ordinal);
            Assert.StartsWith("(一、时间, 黑体 32 False  -5) both 0 0 632 200 0 0 560", looks[3], StringComparison.Ordinal);
            // The first document has no heading of these levels: the standard's faces on its own body.
            Assert.StartsWith("(（一）方式, 楷体_GB2312 32 False", looks[5], StringComparison.Ordinal);
            Assert.Contains(" both 0 0 632 200 0 0 560 exact", looks[6], StringComparison.Ordinal);
            Assert.Contains(looks, look => look.StartsWith("(2027年1月5日,", StringComparison.Ordinal));
            Assert.DoesNotContain(looks, look => look.Contains("附件", StringComparison.Ordinal));
        }

        [Fact]
        public void Repeats_a_list_of_attachments_in_the_form_of_the_document()
        {
            var learnt = TemplateLearner.Learn(Make(Careful(), more: StandardPage));
            string[] names = ["甲表", "乙表", "丙表"];
            var three = new DataList([.. names.Select(name => (DataValue)new DataObject(learnt.Values.Members.Clear().Add("标题", new DataText(name))))]);
            var looks = Looks(Fill(learnt, new DataObject(learnt.Values.Members.SetItem("附件", three))));
            Assert.Equal(["(附件：1.甲表", "(2.乙表", "(3.丙表"], looks.Where(look => look.Contains("表,", StringComparison.Ordinal)).Select(look => look[..look.IndexOf(',', StringComparison.Ordinal)]).Take(3));
        }

        [Theory, MemberData(nameof(Kinds), MemberType = typeof(TemplateLearnerTests))]
        public void Makes_documents_in_which_the_check_finds_nothing(string kind) =>
            Assert.Empty(LayoutChecker.Check(Fill(TemplateLearner.Learn(SeededDeviations.Sample(kind)))).Findings.Select(finding => finding.Message));

        [Fact]
        public void Carries_what_the_unit_chose_as_its_own_layout()
        {
            var house = Careful().Replace("仿宋_GB2312", "华文楷体", StringComparison.Ordinal).Replace("w:line=\"579\"", "w:line=\"560\"", StringComparison.Ordinal)
                .Replace("w:val=\"-5\"", "w:val=\"0\"", StringComparison.Ordinal).Replace("w:val=\"44\"", "w:val=\"40\"", StringComparison.Ordinal);
            var page = StandardPage.Replace("w:left=\"1588\"", "w:left=\"1701\"", StringComparison.Ordinal).Replace("w:linePitch=\"579\"", "w:linePitch=\"560\"", StringComparison.Ordinal);
            var report = LayoutChecker.Check(Fill(TemplateLearner.Learn(Make(house, more: page))));
            Assert.Empty(report.Findings.Select(finding => finding.Message));
            Assert.Equal(["订口（左边距）", "版心宽度", "行距（磅）", "字符间距（磅）", "字体", "标题字号（磅）"], report.Deviations.Select(deviation => deviation.Rule.Name).Where(name => name is not ("二级标题加粗" or "三级标题加粗")));
            Assert.Equal("30", report.Deviations[0].Found);
        }

        [Fact]
        public void Keeps_the_properties_that_WPS_wrote()
        {
            const string wps = """<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16929</vt:lpwstr></property>""";
            var house = TemplateLearner.Learn(Make(Careful().Replace("w:line=\"579\"", "w:line=\"560\"", StringComparison.Ordinal), more: StandardPage)).Template.ToArray();
            var other = SeededDeviations.Change(house, "docProps/custom.xml", "<property fmtid", $"""{wps.Replace("<vt:lpwstr>", "<vt:lpwstr xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">", StringComparison.Ordinal)}<property fmtid""").ToArray();
            // Learnt from twice, as a unit does that finishes a document of its own template.
            var again = TemplateLearner.Learn(Fill(new LearnResult(SeededDeviations.Change(other, "docProps/custom.xml", "pid=\"2\" name=\"版式\"", "pid=\"3\" name=\"版式\""), TemplateLearner.Learn(Make(Careful(), more: StandardPage)).Values, null)));
            var properties = FilledTemplate.Part(again.Template.ToArray(), "docProps/custom.xml");
            Assert.Contains("KSOProductBuildVer", properties, StringComparison.Ordinal);
            Assert.Single(System.Text.RegularExpressions.Regex.Matches(properties, "版式"));
            Assert.Equal(28, OwnLayout.Read(again.Template)!.LinePitch);
        }

        private const string Box = """<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="SIZE;width:100pt;height:40pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>NAME</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>""";

        [Fact]
        public void Keeps_pictures_in_title_body_and_signature()
        {
            static string Picture(string name, bool floats) => $"<w:r>{Box.Replace("NAME", name, StringComparison.Ordinal).Replace("SIZE", floats ? "position:absolute" : "margin:0", StringComparison.Ordinal)}</w:r>";
            var body = Careful().Replace("<w:r>", "\u0001", StringComparison.Ordinal).Split('\u0001');
            // In the runs of the title, of the first sentence and of the date, and a picture in a paragraph of its own.
            body[0] += Picture("版头", true);
            body[2] += Picture("标志", true);
            body[3] = Picture("插图", false) + "\u0001" + body[3];
            body[^1] = Picture("印章", true) + "\u0001" + body[^1];
            var docx = Make(string.Join("<w:r>", body).Replace("\u0001", "<w:r>", StringComparison.Ordinal).Replace("<w:r><w:r>", "<w:r>", StringComparison.Ordinal), more: StandardPage);
            DocxValidator.AssertValid(docx);
            var learnt = TemplateLearner.Learn(docx);
            Assert.Equal("LRN003", learnt.Hint?.Id);
            var document = FilledTemplate.Part(Fill(learnt), "word/document.xml");
            Assert.All(["版头", "标志", "插图", "印章"], name => Assert.Single(System.Text.RegularExpressions.Regex.Matches(document, $">{name}<")));
        }

        [Fact]
        public void Does_not_number_twice_what_a_list_numbered()
        {
            const string numbering = """<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="a5"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
            const string style = """<w:style w:type="paragraph" w:styleId="a5"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>""";
            var body = Careful().Replace("<w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"黑体\"", "<w:pPr><w:pStyle w:val=\"a5\"/><w:spacing w:line=\"579\" w:lineRule=\"exact\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"黑体\"", StringComparison.Ordinal)
                .Replace("一、检查范围", "检查范围", StringComparison.Ordinal).Replace("二、工作要求", "工作要求", StringComparison.Ordinal);
            var docx = Make(body, more: StandardPage, numbering: numbering, styles: sheet => sheet.Replace("</w:styles>", style, StringComparison.Ordinal));
            Assert.Contains("一、检查范围", Drafting.Word.Reading.DocxReader.Read(docx).Text.Content, StringComparison.Ordinal);
            var text = Drafting.Word.Reading.DocxReader.Read(Fill(TemplateLearner.Learn(docx))).Text.Content;
            Assert.Contains("\n一、检查范围\n", text, StringComparison.Ordinal);
            Assert.Contains("\n二、工作要求\n", text, StringComparison.Ordinal);
        }

        [Fact]
        public void Names_the_tags_it_set()
        {
            var tags = TemplateLearner.Learn(SeededDeviations.Sample("请示")).Tags.Select(tag => tag.Name).ToArray();
            string[] expected = ["发文字号", "签发人", "标题", "主送", "正文", "落款", "成文日期", "抄送", "印发日期"];
            Assert.Subset(tags.ToHashSet(), expected.ToHashSet());
        }

        [Fact]
        public void Refuses_a_document_without_a_body() =>
            Assert.Equal("LRN002", TemplateLearner.Learn(Make(Paragraph("", Run("名单")), more: StandardPage)).Fault?.Id);

        [Fact]
        public void Reports_a_file_that_is_no_document() => Assert.NotNull(TemplateLearner.Learn("没有内容"u8.ToArray()).Fault);
    }
}
