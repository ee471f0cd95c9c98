using Drafting.Word.Reading;
using static Drafting.Word.Tests.Reading.DocxFile;

namespace Drafting.Word.Tests.Reading;

public static class NumberingTests
{
    private const string Official = """
        <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
        <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%4）"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    private static string[] Lines(string body, string numbering, string? styles = null)
    {
        var text = DocxReader.Read(new DocxFile(body) { Numbering = numbering, Styles = styles }.ToBytes(), "稿.docx");
        Assert.Empty(text.Diagnostics);
        return text.Text.Content.Split('\n');
    }

    private static string Level(int index, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    private static string List(string levels) =>
        $"""<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";

    public class Levels
    {
        [Fact]
        public void Restart_under_each_higher_level() =>
            Assert.Equal(
                ["一、甲", "（一）乙", "1. 2025年", "2. 丁", "（二）戊", "1. 己", "正文", "二、庚", "（一）辛", "（1）壬"],
                Lines(
                    Item("甲") + Item("乙", 1) + Item("2025年", 2) + Item("丁", 2) + Item("戊", 1) + Item("己", 2) + P("正文") + Item("庚") + Item("辛", 1) + Item("壬", 3),
                    Official));

        [Fact]
        public void That_never_restart_go_on_counting() =>
            Assert.Equal(
                ["第一章 甲", "第一条 乙", "第二章 丙", "第二条 丁"],
                Lines(
                    Item(" 甲") + Item(" 乙", 1) + Item(" 丙") + Item(" 丁", 1),
                    List(Level(0, "chineseCounting", "第%1章") + Level(1, "chineseCounting", "第%2条", "<w:lvlRestart w:val=\"0\"/>"))));

        [Fact]
        public void May_restart_only_under_a_level_further_up() =>
            Assert.Equal(
                ["1 甲", "1.1 乙", "(a) 丙", "1.2 丁", "(b) 戊", "2 己", "2.1 庚", "(a) 辛"],
                Lines(
                    Item("甲") + Item("乙", 1) + Item("丙", 2) + Item("丁", 1) + Item("戊", 2) + Item("己") + Item("庚", 1) + Item("辛", 2),
                    List(Level(0, "decimal", "%1") + Level(1, "decimal", "%1.%2") + Level(2, "lowerLetter", "(%3)", "<w:lvlRestart w:val=\"1\"/>"))));

        [Fact]
        public void Legal_numbering_shows_decimals() =>
            Assert.Equal(
                ["第一章甲", "1.1 乙"],
                Lines(Item("甲") + Item("乙", 1), List(Level(0, "chineseCounting", "第%1章") + Level(1, "decimal", "%1.%2", "<w:isLgl/>"))));

        [Fact]
        public void A_bullet_is_a_bullet_whatever_its_font() => Assert.Equal(["•甲"], Lines(Item("甲"), List(Level(0, "bullet", "\uF06C"))));

        [Fact]
        public void The_number_of_a_line_is_told_apart_from_its_text()
        {
            var text = DocxReader.Read(new DocxFile(Item("甲") + Item("乙", 2)) { Numbering = Official }.ToBytes());
            Assert.Equal(["一、", "1."], text.Lines.Select(line => line.Number));
        }
    }

    public class Instances
    {
        [Fact]
        public void Of_one_list_count_together_unless_they_begin_anew() =>
            Assert.Equal(
                ["1. 甲", "2. 乙", "5. 丙", "6. 丁"],
                Lines(
                    Item("甲") + Item("乙", 0, 2) + Item("丙", 0, 3) + Item("丁", 0, 3),
                    List(Level(0, "decimal", "%1.")) + """
                        <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
                        <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
                        """));

        [Fact]
        public void May_override_a_level() =>
            Assert.Equal(
                ["①甲"],
                Lines(
                    Item("甲", 0, 2),
                    List(Level(0, "decimal", "%1.")) + $"""<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">{Level(0, "decimalEnclosedCircle", "%1")}</w:lvlOverride></w:num>"""));

        [Fact]
        public void Of_number_zero_number_nothing() => Assert.Equal(["甲"], Lines(Item("甲", 0, 0), Official));
    }

    public class Styles
    {
        [Fact]
        public void Number_their_paragraphs_at_the_level_that_names_them() =>
            Assert.Equal(
                ["一、甲", "（一）乙", "（二）丙", "不编号"],
                Lines(
                    P("甲", "<w:pStyle w:val=\"1\"/>") + P("乙", "<w:pStyle w:val=\"2\"/>") + P("丙", "<w:pStyle w:val=\"2a\"/>")
                        + P("不编号", "<w:pStyle w:val=\"2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
                    List(Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"1\"/>") + Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"2\"/>")),
                    """
                    <w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                    <w:style w:type="paragraph" w:styleId="2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                    <w:style w:type="paragraph" w:styleId="2a"><w:basedOn w:val="2"/></w:style>
                    """));

        [Fact]
        public void Of_numbering_lend_their_list() =>
            Assert.Equal(
                ["1）甲"],
                Lines(
                    Item("甲", 0, 2),
                    """
                    <w:abstractNum w:abstractNumId="0"><w:styleLink w:val="L"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1）"/></w:lvl></w:abstractNum>
                    <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>
                    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                    """,
                    """<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"""));
    }

    public class Revisions
    {
        [Fact]
        public void A_deleted_paragraph_takes_no_number()
        {
            const string Gone = """
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>
                <w:del w:id="2" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>
                """;
            Assert.Equal(["一、甲", "二、乙"], Lines(Item("甲") + Gone + Item("乙"), Official));
        }
    }

    public class Formats
    {
        [Theory]
        [InlineData("chineseCounting", "一 十 十一 二十 九十九 一○○")]
        [InlineData("chineseCountingThousand", "一 十 十一 二十 九十九 一百")]
        [InlineData("japaneseCounting", "一 十 十一 二十 九十九 百")]
        [InlineData("ideographDigital", "一 一〇 一一 二〇 九九 一〇〇")]
        [InlineData("ideographTraditional", "甲 癸 甲 癸 壬 癸")]
        [InlineData("ideographZodiacTraditional", "甲子 癸酉 甲戌 癸未 壬寅 癸卯")]
        [InlineData("chineseLegalSimplified", "壹 壹拾 壹拾壹 贰拾 玖拾玖 壹佰")]
        [InlineData("decimalEnclosedCircle", "① ⑩ ⑪ ⑳ 99 100")]
        [InlineData("decimalEnclosedFullstop", "⒈ ⒑ ⒒ ⒛ 99. 100.")]
        [InlineData("decimalEnclosedParen", "⑴ ⑽ ⑾ ⒇ (99) (100)")]
        [InlineData("decimalFullWidth", "１ １０ １１ ２０ ９９ １００")]
        [InlineData("decimalZero", "01 10 11 20 99 100")]
        [InlineData("lowerLetter", "a j k t uuuu vvvv")]
        [InlineData("upperRoman", "I X XI XX XCIX C")]
        [InlineData("ordinal", "1st 10th 11th 20th 99th 100th")]
        [InlineData("decimal", "1 10 11 20 99 100")]
        [InlineData("not a format", "1 10 11 20 99 100")]
        public void Write_1_10_11_20_99_and_100(string format, string expected)
        {
            int[] values = [1, 10, 11, 20, 99, 100];
            var instances = values.Select(value =>
                $"""<w:num w:numId="{value}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{value}"/></w:lvlOverride></w:num>""");
            var numbering = $"""<w:abstractNum w:abstractNumId="0">{Level(0, format, "%1")}</w:abstractNum>{string.Concat(instances)}""";
            Assert.Equal(expected, string.Join(' ', Lines(string.Concat(values.Select(value => Item("", 0, value))), numbering).Select(line => line.TrimEnd())));
        }
    }
}
