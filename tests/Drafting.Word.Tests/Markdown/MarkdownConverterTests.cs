using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Markdown;

namespace Drafting.Word.Tests.Markdown;

public static partial class MarkdownConverterTests
{
    /// <summary>A PNG header of 200 × 100 pixels.</summary>
    internal static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 200, 0, 0, 0, 100, 8, 2, 0, 0, 0];

    internal static WordFragment Convert(string markdown, MarkdownOptions? options = null)
    {
        var fragment = MarkdownConverter.Convert(markdown, FragmentDocument.SpeechStyles, options);
        Assert.Empty(FragmentDocument.Faults(fragment));
        return fragment;
    }

    /// <summary>Paragraphs as <c>style:text</c>, runs in character styles in brackets.</summary>
    private static string[] Paragraphs(WordFragment fragment) =>
        [.. Paragraph().Matches(fragment.Xml).Select(p => p.Groups["style"].Value + ":" + string.Concat(Run().Matches(p.Value)
            .Select(r => r.Groups["style"].Success ? $"[{r.Groups["style"].Value}|{r.Groups["text"].Value}]" : r.Groups["text"].Value)))];

    [GeneratedRegex("""<w:p>(<w:pPr>(<w:pStyle w:val="(?<style>[^"]*)"/>)?.*?</w:pPr>)?.*?</w:p>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Paragraph();

    [GeneratedRegex("""<w:r>(<w:rPr>(<w:rStyle w:val="(?<style>[^"]*)"/>)?((?!</w:rPr>).)*</w:rPr>)?<w:t [^>]*>(?<text>[^<]*)</w:t></w:r>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Run();

    [GeneratedRegex("""<w:gridCol w:w="(?<width>[0-9]+)"/>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GridColumn();

    public sealed class Headings
    {
        [Fact]
        public void Take_the_styles_of_four_levels_and_keep_their_number_as_text()
        {
            Assert.Equal(
                ["OfficialHeading1:一、总体要求", "OfficialHeading2:（一）目标", "OfficialHeading3:1. 任务", "OfficialHeading4:（1）细则", "OfficialBody:正文。"],
                Paragraphs(Convert("# 一、总体要求\n## （一）目标\n### 1. 任务\n#### （1）细则\n正文。")));
        }

        [Fact]
        public void Below_the_fourth_level_become_the_fourth_and_are_reported()
        {
            var fragment = Convert("正文。\n\n##### ①更细");
            Assert.Equal("OfficialHeading4:①更细", Paragraphs(fragment)[1]);
            var fault = Assert.Single(fragment.Diagnostics);
            Assert.Equal(("MKD003", new TextPosition(3, 1)), (fault.Id, fault.Position));
        }

        [Fact]
        public void Are_never_made_by_a_line_of_hyphens_below_a_paragraph()
        {
            Assert.Equal(["OfficialBody:第一段。", "OfficialBody:第二段。"], Paragraphs(Convert("第一段。\n---\n第二段。")));
        }
    }

    public sealed class RunInHeadings
    {
        [Theory]
        [InlineData("**一、提高认识。**要抓紧。", "OfficialHeading1Text")]
        [InlineData("**（二）提高认识。**要抓紧。", "OfficialHeading2Text")]
        [InlineData("**(十二)提高认识：**要抓紧。", "OfficialHeading2Text")]
        [InlineData("**3. 提高认识。**要抓紧。", "OfficialHeading3Text")]
        [InlineData("**（4）提高认识。**要抓紧。", "OfficialHeading4Text")]
        [InlineData("**一是提高认识。**要抓紧。", "OfficialStrong")]
        [InlineData("**（二）提高认识**。要抓紧。", "OfficialHeading2Text")]
        public void Take_the_face_of_the_level_their_number_tells(string markdown, string style)
        {
            var paragraph = Assert.Single(Paragraphs(Convert(markdown)));
            Assert.StartsWith($"OfficialBody:[{style}|", paragraph, StringComparison.Ordinal);
            Assert.EndsWith("要抓紧。", paragraph, StringComparison.Ordinal);
        }

        [Fact]
        public void Need_a_stop_at_their_end()
        {
            Assert.Equal(["OfficialBody:[OfficialStrong|（一）全市]上下要抓紧。"], Paragraphs(Convert("**（一）全市**上下要抓紧。")));
        }
    }

    public sealed class Inlines
    {
        [Fact]
        public void Emphasis_is_a_face_and_strong_a_weight()
        {
            Assert.Equal(["OfficialBody:要[OfficialStrong|严格]落实[OfficialEmphasis|责任]。"], Paragraphs(Convert("要**严格**落实*责任*。")));
        }

        [Fact]
        public void Strong_text_closes_between_a_stop_and_a_character()
        {
            Assert.Equal(["OfficialBody:要求：[OfficialStrong|“严”字当头。]各级要落实。"], Paragraphs(Convert("要求：**“严”字当头。**各级要落实。")));
        }

        [Fact]
        public void Quotation_marks_take_the_East_Asian_font()
        {
            Assert.Contains("""<w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">落实“一岗双责”——到位</w:t>""",
                Convert("落实“一岗双责”——到位").Xml, StringComparison.Ordinal);
        }

        [Fact]
        public void Wrapped_lines_join_without_a_space_in_Han_text_and_with_one_in_Latin()
        {
            Assert.Equal(["OfficialBody:第一行第二行 Office 2019"], Paragraphs(Convert("第一行\n第二行 Office\n2019")).Select(p => p).ToArray());
        }

        [Fact]
        public void Hard_breaks_and_br_break_the_line()
        {
            Assert.Equal(2, Convert("甲\\\n乙<br>丙").Xml.Split("<w:br/>").Length - 1);
        }

        [Fact]
        public void Links_are_external_relationships()
        {
            var fragment = Convert("见[示例](https://example.com/a?b=1&c=2)和 <https://example.org>。");
            Assert.Equal(["https://example.com/a?b=1&c=2", "https://example.org/"], fragment.Relationships.Select(r => r.Target));
            Assert.All(fragment.Relationships, r => Assert.True(r.IsExternal));
            Assert.Contains("""<w:hyperlink r:id="md1">""", fragment.Xml, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("[点我](javascript:alert)")]
        [InlineData("[点我](file:///etc/passwd)")]
        [InlineData("[点我](附件.docx)")]
        public void Links_to_anything_but_the_web_keep_their_text_only(string markdown)
        {
            var fragment = Convert(markdown);
            Assert.Equal("MKD006", Assert.Single(fragment.Diagnostics).Id);
            Assert.Empty(fragment.Relationships);
            Assert.Equal(["OfficialBody:点我"], Paragraphs(fragment));
        }

        [Fact]
        public void Characters_that_XML_cannot_hold_are_left_out_and_the_rest_escaped()
        {
            Assert.Equal(["OfficialBody:A&amp;B &lt; C𠮷D"], Paragraphs(Convert("A&B < C𠮷\u0007D")));
        }
    }

    public sealed class Lists
    {
        [Fact]
        public void Keep_the_numbers_written_and_number_deeper_levels_as_official_style_does()
        {
            Assert.Equal(
                ["OfficialList:3. 甲", "OfficialList:4. 乙", "OfficialList:（1）丙", "OfficialList:①丁"],
                Paragraphs(Convert("3. 甲\n4. 乙\n   1. 丙\n      1. 丁")));
        }

        [Fact]
        public void An_indented_line_is_a_paragraph_and_not_code()
        {
            var fragment = Convert("正文。\n\n    从别处粘贴、行首有空格的一段。");
            Assert.Empty(fragment.Diagnostics);
            Assert.Equal("OfficialBody:从别处粘贴、行首有空格的一段。", Paragraphs(fragment)[1]);
        }

        [Fact]
        public void A_quotation_takes_its_style()
        {
            Assert.Equal(["OfficialQuote:引用一段。"], Paragraphs(Convert("> 引用一段。")));
        }
    }

    public sealed class Tables
    {
        [Fact]
        public void Keep_short_content_on_one_line_where_long_content_breaks_anyway()
        {
            var xml = Convert($"| 阶段 | 工作 | 单位 |\n| --- | --- | --- |\n| 动员部署 | {new string('文', 60)} | 区机关事务服务中心 |").Xml;
            var widths = GridColumn().Matches(xml).Select(m => int.Parse(m.Groups["width"].Value)).ToArray();
            // A Han character of 12 pt is 240 twips wide, the margins of a cell take 216.
            Assert.True(widths[0] >= 4 * 240 + 216 && widths[2] >= 9 * 240 + 216, string.Join(',', widths));
            Assert.Equal(8844, widths.Sum());
        }

        [Fact]
        public void Wider_than_the_page_are_reported()
        {
            var row = "|" + string.Concat(Enumerable.Repeat(" 数 |", 15));
            var fault = Assert.Single(Convert($"{row}\n|{string.Concat(Enumerable.Repeat(" --- |", 15))}\n{row}").Diagnostics);
            Assert.Equal(("MKD011", Severity.Warning), (fault.Id, fault.Severity));
            Assert.Contains("12 列", fault.Remedy, StringComparison.Ordinal);
        }

        [Fact]
        public void Fill_the_text_area_with_widths_that_follow_the_content()
        {
            var xml = Convert("| 序号 | 任务 | 责任单位 |\n| --- | --- | :-: |\n| 1 | 开展岗位安全检查，建立问题清单和责任清单 | 市应急局 |").Xml;
            var widths = GridColumn().Matches(xml).Select(m => int.Parse(m.Groups["width"].Value)).ToArray();
            Assert.Equal(8844, widths.Sum());
            Assert.True(widths[1] > widths[2] && widths[2] > widths[0], string.Join(',', widths));
            Assert.Contains("<w:tblHeader/>", xml, StringComparison.Ordinal);
            Assert.Contains("""<w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">市应急局""", xml, StringComparison.Ordinal);
        }

        [Fact]
        public void Stay_apart_from_each_other_and_from_the_end()
        {
            var xml = Convert("| 甲 |\n| --- |\n| 一 |\n\n<!-- -->\n\n| 乙 |\n| --- |\n| 二 |").Xml;
            Assert.DoesNotContain("</w:tbl><w:tbl>", xml, StringComparison.Ordinal);
            Assert.EndsWith("</w:p>", xml, StringComparison.Ordinal);
        }

        [Fact]
        public void Rows_with_too_few_cells_are_filled_up()
        {
            Assert.Equal(4, Convert("| 甲 | 乙 |\n| --- | --- |\n| 一 |").Xml.Split("<w:tc>").Length - 1);
        }
    }

    public sealed class Pictures
    {
        [Fact]
        public void Keep_their_size_and_stand_centred_in_a_paragraph_of_their_own()
        {
            var fragment = Convert("![布局图](图/布局.png)", new MarkdownOptions { Pictures = path => path == "图/布局.png" ? Png : (ReadOnlyMemory<byte>?)null });
            Assert.Contains("""<wp:extent cx="1905000" cy="952500"/><wp:docPr id="1" name="图片 1" descr="布局图"/>""", fragment.Xml, StringComparison.Ordinal);
            Assert.Contains("OfficialPicture", fragment.Xml, StringComparison.Ordinal);
            Assert.Equal("md1.png", Assert.Single(fragment.Relationships).Target);
        }

        [Fact]
        public void Wider_than_the_text_area_are_made_to_fit()
        {
            var fragment = Convert("![图](a.png)", new MarkdownOptions { Pictures = _ => Png, TextWidth = 1500 });
            Assert.Contains("""<wp:extent cx="952500" cy="476250"/>""", fragment.Xml, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("missing.png", "MKD004")]
        [InlineData("text.png", "MKD005")]
        public void Missing_or_foreign_files_are_faults_and_leave_their_name(string path, string id)
        {
            var fragment = Convert($"![示意图]({path})", new MarkdownOptions { Pictures = p => p == "text.png" ? "BM…"u8.ToArray() : (ReadOnlyMemory<byte>?)null });
            Assert.Equal(id, Assert.Single(fragment.Diagnostics).Id);
            Assert.Contains("［图片：示意图］", fragment.Xml, StringComparison.Ordinal);
        }
    }

    public sealed class Footnotes
    {
        [Fact]
        public void Stand_aside_with_their_number()
        {
            var fragment = Convert("完成九成[^a]。\n\n[^a]: 数据截至10月底。", new MarkdownOptions { FirstFootnoteId = 5 });
            var note = Assert.Single(fragment.Footnotes);
            Assert.Equal(5, note.Id);
            Assert.Contains("<w:footnoteRef/>", note.Xml, StringComparison.Ordinal);
            Assert.Contains("数据截至10月底。", note.Xml, StringComparison.Ordinal);
            Assert.Contains("""<w:footnoteReference w:id="5"/>""", fragment.Xml, StringComparison.Ordinal);
            Assert.DoesNotContain("截至", fragment.Xml, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("没有内容[^b]。", "MKD007")]
        [InlineData("没有引用。\n\n[^c]: 内容。", "MKD008")]
        public void Without_their_other_half_are_faults(string markdown, string id) =>
            Assert.Equal(id, Assert.Single(Convert(markdown).Diagnostics).Id);
    }

    public sealed class PageBreaks
    {
        [Fact]
        public void Begin_the_next_paragraph_on_a_new_page_without_an_empty_one()
        {
            var xml = Convert("第一页。\n\n---\n\n第二页。").Xml;
            Assert.Contains("<w:pageBreakBefore/></w:pPr><w:r><w:t xml:space=\"preserve\">第二页。", xml, StringComparison.Ordinal);
            Assert.Equal(2, xml.Split("<w:p>").Length - 1);
        }
    }

    public sealed class Templates_of_others
    {
        [Fact]
        public void Are_served_through_the_built_in_names_of_Word()
        {
            const string styles = """<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>""";
            var map = StyleMap.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(styles)));
            Assert.Equal(["1:一、甲", "a:乙"], Paragraphs(MarkdownConverter.Convert("# 一、甲\n\n乙", map)));
        }

        [Fact]
        public void Without_styles_take_the_default()
        {
            Assert.Equal([":甲"], Paragraphs(MarkdownConverter.Convert("甲", StyleMap.Empty)));
        }
    }
}
