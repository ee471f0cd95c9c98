using Drafting.Word.Templates;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

public static class TemplateTests
{
    public class Fill
    {
        [Theory]
        [InlineData("你好，{{姓名}}。", """{"姓名":"王某"}""", "你好，王某。")]
        [InlineData("{{会议.时间}}", """{"会议":{"时间":"九点"}}""", "九点")]
        [InlineData("{{名单.1.姓名}}", """{"名单":[{"姓名":"甲"},{"姓名":"乙"}]}""", "乙")]
        [InlineData("｛｛姓名｝｝", """{"姓名":"王某"}""", "王某")]
        [InlineData("{{#名单}}{{.}}、{{/名单}}完", """{"名单":["甲","乙"]}""", "甲、乙、完")]
        [InlineData("a{{^名单}}无{{/}}", """{"名单":[]}""", "a无")]
        [InlineData("{{如果 人数 > 50}}多{{否则如果 人数 > 10}}中{{否则}}少{{结束}}", """{"人数":20}""", "中")]
        [InlineData("{{循环 人 在 名单}}{{序号}}.{{人.名}}{{如果 非 末个}}，{{结束}}{{结束}}", """{"名单":[{"名":"甲"},{"名":"乙"}]}""", "1.甲，2.乙")]
        [InlineData("{{联系人 | 默认 “办公室”}}", "{}", "办公室")]
        [InlineData("{{日期 | 中文日期}}", """{"日期":"2026-11-20"}""", "二〇二六年十一月二十日")]
        [InlineData("{{说明}}", """{"说明":"一\n二\t三"}""", "一↵二→三")]
        public void Writes_what_the_tags_of_one_paragraph_ask_for(string text, string data, string expected) =>
            Assert.Equal(expected, TextOf(TemplateRunner.Fill(WithParagraphs(text), data)));

        [Fact]
        public void Reads_a_tag_split_over_runs_and_keeps_the_format_of_the_first()
        {
            var body = """<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>{姓</w:t></w:r><w:bookmarkStart w:id="3" w:name="x"/><w:r><w:t>名}</w:t></w:r><w:bookmarkEnd w:id="3"/><w:r><w:rPr><w:i/></w:rPr><w:t>}乙</w:t></w:r></w:p>""";
            var docx = TemplateRunner.Fill(WithBody(body), """{"姓名":"王某"}""");
            Assert.Equal("甲王某乙", TextOf(docx));
            Assert.Contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">甲王某</w:t>", Part(docx).ToString(System.Xml.Linq.SaveOptions.DisableFormatting).Replace(" />", "/>"));
        }

        [Fact]
        public void Repeats_whole_paragraphs_when_the_tags_stand_alone() =>
            Assert.Equal("名单|1甲|2乙|完", TextOf(TemplateRunner.Fill(WithParagraphs("名单", "{{#名单}}", "{{序号}}{{.}}", "{{/名单}}", "完"), """{"名单":["甲","乙"]}""")));

        [Fact]
        public void Repeats_the_row_that_holds_the_tags() =>
            Assert.Equal(
                "[姓名¦职务]|[甲¦主任]|[乙¦科长]|后",
                TextOf(TemplateRunner.Fill(
                    WithBody(Table(["姓名", "职务"], ["{{#名单}}{{姓名}}", "{{职务}}{{/名单}}"]) + Paragraph("后")),
                    """{"名单":[{"姓名":"甲","职务":"主任"},{"姓名":"乙","职务":"科长"}]}""")));

        [Fact]
        public void Fills_headers_and_footers()
        {
            var docx = TemplateRunner.Fill(WithParagraphs("正文").WithHeader(Paragraph("{{单位}}")).WithFooter(Paragraph("第{{期}}期")), """{"单位":"示例市","期":3}""");
            Assert.Equal("示例市", TextOf(docx, "word/header1.xml"));
            Assert.Equal("第3期", TextOf(docx, "word/footer1.xml"));
        }

        [Fact]
        public void Names_a_missing_value_with_its_place_and_the_nearest_name()
        {
            var template = Template.Open(new MemoryStream(WithParagraphs("会议定于{{会议时闻}}召开").ToBytes())).Template!;
            using var output = new MemoryStream();
            var result = template.Fill(TestData.Of("""{"会议时间":"九点"}"""), output);
            Assert.False(result.Succeeded);
            Assert.Equal(0, output.Length);
            var fault = Assert.Single(result.Diagnostics);
            Assert.Equal("FIL001", fault.Id);
            Assert.Contains("会议定于{{会议时闻}}召开", fault.Message);
            Assert.Contains("会议时间", fault.Remedy);
        }

        [Theory]
        [InlineData(MissingData.Blank, "甲乙")]
        [InlineData(MissingData.Keep, "甲{{姓名}}乙")]
        public void Treats_missing_values_as_asked(MissingData missing, string expected) =>
            Assert.Equal(expected, TextOf(TemplateRunner.Fill(WithParagraphs("甲{{姓名}}乙"), "{}", FillOptions.Default with { Missing = missing })));

        [Fact]
        public void Gives_the_same_bytes_on_many_threads_as_on_one()
        {
            var body = Paragraph("{{标题}}{{章 | 图片}}") + Paragraph("{{#名单}}") + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + Run("{{.}}") + "</w:p>"
                + Paragraph("{{说明 | markdown}}") + Paragraph("{{/名单}}") + Table(["{{#名单}}{{序号}}", "{{.}}{{/名单}}"]) + Paragraph("{{如果 急}}特急{{结束}}");
            var file = WithBody(body).WithHeader(Paragraph("{{标题}}")).ToBytes();
            var records = Enumerable.Range(0, 12).Select(index => TestData.Of(Record(index))).ToList();
            byte[][] expected = [.. records.Select(record => Bytes(Template.Open(new MemoryStream(file)).Template!, record))];
            Assert.Equal(records.Count, expected.Select(Convert.ToHexString).Distinct().Count());
            Assert.All(expected, DocxValidator.AssertValid);

            var template = Template.Open(new MemoryStream(file)).Template!;
            var wrong = 0;
            var threads = Enumerable.Range(0, 6).Select(first => new Thread(() =>
            {
                for (var count = 0; count < 60; count++)
                {
                    var index = (first + (count * 5)) % records.Count;
                    if (!Bytes(template, records[index]).AsSpan().SequenceEqual(expected[index])) Interlocked.Increment(ref wrong);
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            Assert.Equal(0, wrong);
        }

        private static string Record(int index) =>
            $$"""{"标题":"第{{index}}号","急":{{(index % 2 == 0 ? "true" : "false")}},"名单":[{{string.Join(',', Enumerable.Range(0, index % 5).Select(item => $"\"单位{index}之{item}\""))}}],"说明":"**第{{index}}条**[^1]\n\n1. 甲\n2. 乙\n\n[^1]: 注{{index}}。","章":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DA8J8BAAf+Af9vaTONAAAAAElFTkSuQmCC"}""";

        private static byte[] Bytes(Template template, Drafting.Word.Data.DataValue data)
        {
            using var output = new MemoryStream();
            Assert.True(template.Fill(data, output).Succeeded);
            return output.ToArray();
        }
    }
}
