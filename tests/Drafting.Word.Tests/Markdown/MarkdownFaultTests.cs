using CsCheck;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Markdown;
using static Drafting.Word.Tests.Markdown.MarkdownConverterTests;

namespace Drafting.Word.Tests.Markdown;

public static class MarkdownFaultTests
{
    public sealed class Depth
    {
        [Fact]
        public void Beyond_reason_is_a_fault_and_loses_nothing()
        {
            var fragment = Convert(new string('>', 500) + "文字");
            Assert.Equal("MKD010", Assert.Single(fragment.Diagnostics).Id);
            Assert.Contains("文字", fragment.Xml, StringComparison.Ordinal);
        }

        [Fact]
        public void Of_footnotes_is_one()
        {
            var fragment = Convert("正文[^a]。\n\n[^a]: 见[^a]。");
            Assert.Equal("MKD009", Assert.Single(fragment.Diagnostics).Id);
            Assert.Single(fragment.Footnotes);
        }
    }

    public sealed class Faults
    {
        [Theory]
        [InlineData("正文。\n\n```\nint a;\n```", "MKD001", 3, 1)]
        [InlineData("运行`dir`命令", "MKD001", 1, 3)]
        [InlineData("正文。\n\n<div>块</div>", "MKD002", 3, 1)]
        [InlineData("加<b>粗</b>", "MKD002", 1, 2)]
        public void Name_the_place_of_code_and_HTML_and_lose_nothing(string markdown, string id, int line, int column)
        {
            var fragment = Convert(markdown);
            Assert.Equal(id, fragment.Diagnostics[0].Id);
            Assert.Equal(Severity.Error, fragment.Diagnostics[0].Severity);
            Assert.Equal(new TextPosition(line, column), fragment.Diagnostics[0].Position);
            Assert.Contains(id == "MKD001" ? (line == 1 ? "dir" : "int a;") : "&lt;", fragment.Xml, StringComparison.Ordinal);
        }

        [Fact]
        public void Count_from_where_the_text_stands_in_the_file()
        {
            var fragment = Convert("一`二`\n\n`三`", new MarkdownOptions { Start = new TextPosition(12, 9) });
            Assert.Equal([new TextPosition(12, 10), new TextPosition(14, 1)], fragment.Diagnostics.Select(d => d.Position!.Value));
        }
    }

    public sealed class AnyText
    {
        [Fact]
        public void Gives_valid_WordprocessingML()
        {
            var pieces = Gen.OneOf("# 一、标题", "**（一）重点。**", "正文", "\n", "\n\n", "|", "| 甲 | 乙 |\n| --- | --- |\n", "- 项", "1. 项", "> 引", "---", "[^a]", "[^a]: 注", "![图](p.png)", "[链](https://a.b)", "<b>", "`", "```\n", "*", "“", "\t", "    ", "\\", "&amp;", "\u0001");
            pieces.Array[0, 30].Select(string.Concat).Sample(
                text => FragmentDocument.Faults(MarkdownConverter.Convert(text, FragmentDocument.SpeechStyles, new MarkdownOptions { Pictures = _ => Png })).Length == 0,
                iter: 60);
        }
    }
}
