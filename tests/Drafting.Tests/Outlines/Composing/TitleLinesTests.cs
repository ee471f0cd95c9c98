using CsCheck;
using Drafting.Outlines.Composing;

namespace Drafting.Tests.Outlines.Composing;

public static class TitleLinesTests
{
    public class Break
    {
        [Theory]
        [InlineData("在示例市城镇老旧小区改造工作推进会上的讲话", "在示例市城镇老旧小区改造|工作推进会上的讲话")]
        [InlineData("示例市人民政府办公室关于开展冬季供暖专项检查的通知", "示例市人民政府办公室|关于开展冬季供暖专项检查的通知")]
        [InlineData("在全市防汛工作会议上的讲话", "在全市防汛工作会议上的讲话")]
        [InlineData("在示例市城镇老旧小区改造\n工作推进会上的讲话", "在示例市城镇老旧小区改造|工作推进会上的讲话")]
        [InlineData("示例市二〇二六年度国民经济和社会发展统计公报", "示例市二〇二六年度国民经济和社会发展统计公报")]
        public void Cuts_a_long_title_between_words(string title, string expected) => Assert.Equal(expected.Replace('|', '\n'), TitleLines.Break(title));

        [Fact]
        public void Changes_nothing_but_a_line_break() =>
            Gen.String[Gen.Char["在关于工作推进会上的讲话甲乙丙"], 0, 50].Sample(title => TitleLines.Break(title).Replace("\n", "") == title);
    }
}
