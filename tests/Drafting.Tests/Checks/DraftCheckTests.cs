using Drafting.Checks;
using Drafting.Outlines.Sections;
using Drafting.Sources;
using Drafting.Speeches.Checks;
using Drafting.Text.Sources;

namespace Drafting.Tests.Checks;

public static class DraftCheckTests
{
    private static FixedText Fix(string text, string name = "稿.txt")
    {
        var origin = name.EndsWith(".md", StringComparison.Ordinal) ? SourceOrigin.Markdown : SourceOrigin.PlainText;
        return DraftCheck.Fix(new SourceDocument(new SourceText(text, name), origin, []), SectionLibrary.Empty, CheckOptions.Default);
    }

    public class Fixing
    {
        [Theory]
        [InlineData("认真布署,抓好落实。", "认真部署，抓好落实。")]
        [InlineData("抓早，，抓小。", "抓早，抓小。")]
        [InlineData("各县(市、区)开展\"回头看\"活动--到年底。", "各县（市、区）开展“回头看”活动——到年底。")]
        [InlineData("示政办发[2026]018号", "示政办发〔2026〕18号")]
        [InlineData("2026年03月05日，农历正月15。", "2026年3月5日，农历正月十五。")]
        [InlineData("会议的主要主要任务是把的的事办好。", "会议的主要任务是把的事办好。")]
        [InlineData("市长、市委书记王明", "市长、市委书记王明")]
        public void Changes_what_cannot_change_the_meaning(string text, string expected) => Assert.Equal(expected, Fix(text).Text);

        [Fact]
        public void Changes_every_mark_of_a_text_that_is_half_width_throughout()
        {
            var mended = Fix(string.Concat(Enumerable.Repeat("加强领导,落实责任。", 12)));
            Assert.Equal(string.Concat(Enumerable.Repeat("加强领导，落实责任。", 12)), mended.Text);
            Assert.Equal(12, mended.Made.Length);
        }

        [Fact]
        public void Lists_every_change_with_place_before_and_after()
        {
            var change = Assert.Single(Fix("同志们：\n认真布署工作。\n").Made);
            Assert.Equal(("CHK327", 2, 3, "布署", "部署"), (change.Id, change.Line!.Value, change.Column!.Value, change.Found, change.Expected));
        }

        [Fact]
        public void Keeps_comments_layout_and_quotes_of_an_outline()
        {
            const string Before = "# 布署会议\r\n标题:   讲话   # 题目\r\n变量: {活动: 治水}\r\n正文:\r\n- 标题: \"认真布署\"\r\n  内容: |\r\n    认真布署,抓好{{活动}}。\r\n\r\n    （一）、看准了再干。\r\n  要点: [要细, 要'实', '一股作气']\r\n";
            var after = Fix(Before, "大纲.yaml").Text;
            Assert.Equal(
                Before.Replace("\"认真布署\"", "\"认真部署\"", StringComparison.Ordinal).Replace("认真布署,抓好", "认真部署，抓好", StringComparison.Ordinal)
                    .Replace("（一）、看", "（一）看", StringComparison.Ordinal).Replace("一股作气", "一鼓作气", StringComparison.Ordinal),
                after);
        }

        [Fact]
        public void Leaves_an_outline_alone_that_cannot_be_read() => Assert.Empty(Fix("标题: [讲话\n正文: 认真布署。\n", "大纲.yaml").Made);

        [Fact]
        public void Leaves_the_signs_of_Markdown_alone() =>
            Assert.Equal("# 一、认真部署\n\n**要点**：抓好落实，*不走样*。\n\n<!-- 布署 -->\n", Fix("# 一、认真布署\n\n**要点**：抓好落实,*不走样*。\n\n<!-- 布署 -->\n".Replace("落实,*", "落实，*", StringComparison.Ordinal), "稿.md").Text);

        [Theory]
        [InlineData("稿.txt")]
        [InlineData("稿.md")]
        [InlineData("大纲.yaml")]
        public void Finds_nothing_more_to_change_the_second_time(string name)
        {
            const string Text = "标题: 讲话\n正文: 认真布署，，抓好\"回头看\"。。。还有3千5百人(含老人),要的的。\n";
            var once = Fix(Text, name).Text;
            Assert.NotEqual(Text, once);
            Assert.Empty(Fix(once, name).Made);
        }
    }
}
