using Drafting.Text.Diagnostics;

namespace Drafting.Text.Tests;

public static class FindingTests
{
    private static Finding Sample => new("LAY110", Severity.Error, "规", "正文行距是28磅，应为28.95磅。", "可用 --fix 修复。");

    public sealed class ToString_
    {
        [Fact]
        public void Names_page_and_paragraph_of_a_Word_document() =>
            Assert.Equal("第2页第14段：正文行距是28磅，应为28.95磅。可用 --fix 修复。", (Sample with { Page = 2, Paragraph = 14 }).ToString());

        [Fact]
        public void Names_line_and_column_of_a_text() =>
            Assert.StartsWith("第12行第3列：", (Sample with { Line = 12, Column = 3 }).ToString());

        [Fact]
        public void Says_only_what_is_wrong_with_a_whole_file() =>
            Assert.Equal("正文行距是28磅，应为28.95磅。可用 --fix 修复。", Sample.ToString());
    }
}
