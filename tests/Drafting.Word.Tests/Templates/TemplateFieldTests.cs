using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Drafting.Word.Templates;
using Drafting.Word.Templates.Fields;
using static Drafting.Word.Tests.Templates.TestDocument;

namespace Drafting.Word.Tests.Templates;

public static class TemplateFieldTests
{
    public class IsRequired
    {
        [Theory]
        [InlineData("{{a}}", "a")]
        [InlineData("{{a | 默认 \"x\"}}", "")]
        [InlineData("{{如果 b}}{{a}}{{结束}}", "")]
        [InlineData("{{如果 b}}x{{否则}}{{a}}{{结束}}", "")]
        [InlineData("{{如果 b}}{{a}}{{结束}}{{a}}", "a")]
        [InlineData("{{#b}}{{b}}{{/b}}", "")]
        [InlineData("{{^b}}{{a}}{{/b}}", "")]
        [InlineData("{{a}}{{#b}}{{a}}{{x}}{{/b}}", "a b.x")]
        [InlineData("{{#b}}{{x}}{{如果 x}}{{y}}{{结束}}{{/b}}", "b.x")]
        [InlineData("{{循环 人 在 b}}{{人.x}}{{结束}}", "b.x")]
        [InlineData("{{循环 人 在 b}}{{如果 人.y}}{{人.x}}{{结束}}{{结束}}", "")]
        public void Says_whether_a_document_can_be_made_without_the_value(string text, string expected)
        {
            var fields = Template.Open(new MemoryStream(WithParagraphs(text).ToBytes())).Template!.Fields;
            Assert.Equal(expected, string.Join(' ', Required(fields, "")));
        }

        private static IEnumerable<string> Required(IEnumerable<TemplateField> fields, string prefix) =>
            fields.SelectMany(field => (field.IsRequired ? [prefix + field.Name] : Array.Empty<string>()).Concat(Required(field.Fields, prefix + field.Name + ".")));
    }

    public class Workbook
    {
        [Fact]
        public void Is_a_valid_spreadsheet_with_a_column_for_each_value()
        {
            var fields = Template.Open(new MemoryStream(WithParagraphs("{{标题}}{{日期 | 中文日期}}{{会议.时间}}{{#名单}}{{姓名}}{{/名单}}").ToBytes())).Template!.Fields;
            using var file = new MemoryStream();
            FieldWorkbook.Write(fields, file);
            using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook, TestContext.Current.CancellationToken));
            var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(row => string.Join(' ', row.Elements().Select(cell => cell.InnerText))).ToList();
            Assert.Equal(["标题 日期 会议.时间", "标题 2026-11-20 时间"], rows);
        }
    }

    public class Closing
    {
        [Fact]
        public void Mark_alone_in_its_paragraph_is_reported() =>
            Assert.Equal(["TPL007"], Template.Check(new MemoryStream(WithParagraphs("姓名}}：", "{{a}}").ToBytes())).Select(diagnostic => diagnostic.Id));
    }
}
