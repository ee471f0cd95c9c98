using System.Collections.Immutable;
using CsCheck;
using Drafting.Word.Data;
using Drafting.Word.Templates;

namespace Drafting.Word.Tests.Templates;

public static class TextTemplateTests
{
    public class Fill
    {
        private static readonly DataObject Data = new(ImmutableDictionary<string, DataValue>.Empty
            .Add("活动", new DataText("垃圾分类"))
            .Add("日期", new DataDate(new DateOnly(2026, 11, 20)))
            .Add("名单", new DataList([new DataText("甲"), new DataText("乙")]))
            .Add("空", new DataNull()));

        [Theory]
        [InlineData("全市{{活动}}工作", "全市垃圾分类工作")]
        [InlineData("｛｛活动｝｝推进会", "垃圾分类推进会")]
        [InlineData("{{日期}}", "2026年11月20日")]
        [InlineData("{{日期 | 中文日期}}", "二〇二六年十一月二十日")]
        [InlineData("{{名单 | 连接 \"、\"}}", "甲、乙")]
        [InlineData("{{地点 | 默认 \"待定\"}}", "待定")]
        [InlineData("前{{! 说明 }}后", "前后")]
        [InlineData("没有标签", "没有标签")]
        public void Replaces_tags_by_values(string text, string expected)
        {
            var filling = TextTemplate.Fill(text, Data);
            Assert.Empty(filling.Faults);
            Assert.Equal(expected, filling.Text);
        }

        [Theory]
        [InlineData("在{{地点}}召开", TextFaultKind.Missing, "地点", null)]
        [InlineData("在{{活力}}召开", TextFaultKind.Missing, "活力", "活动")]
        [InlineData("在{{空}}召开", TextFaultKind.Missing, "空", null)]
        [InlineData("在{{名单}}召开", TextFaultKind.BadValue, "{{名单}} 不是一个值，而是列表", "请用 连接 过滤器，或用点写出其中一项。")]
        [InlineData("在{{#名单}}召开", TextFaultKind.NotInLanguage, "{{#名单}} 只能写在 Word 模板里", "文字里只能写 {{变量}} 和它的过滤器。")]
        [InlineData("在{{活动", TextFaultKind.NotInLanguage, "标签没有写完", "请补上结束的花括号。")]
        public void Leaves_what_has_no_value_and_says_why(string text, TextFaultKind kind, string message, string? remedy)
        {
            var filling = TextTemplate.Fill(text, Data);
            var fault = Assert.Single(filling.Faults);
            Assert.Equal((kind, message, remedy), (fault.Kind, fault.Message, fault.Remedy));
            Assert.Equal(text, filling.Text);
            Assert.StartsWith("{{", text[fault.Span.Start..]);
        }

        [Fact]
        public void Never_evaluates_what_a_value_holds()
        {
            var data = new DataObject(ImmutableDictionary<string, DataValue>.Empty.Add("甲", new DataText("{{乙}}")).Add("乙", new DataText("丙")));
            Assert.Equal("{{乙}}", TextTemplate.Fill("{{甲}}", data).Text);
        }

        [Fact]
        public void Lets_the_caller_escape_values() => Assert.Equal("*<垃圾分类>*", TextTemplate.Fill("*{{活动}}*", Data, value => $"<{value}>").Text);

        [Fact]
        public void Never_throws() =>
            Gen.String[Gen.Char["{}｛｝活动日期|#/^!&>=.\"“”'（）0 默认如果且或非"], 0, 30].Sample(text => TextTemplate.Fill(text, Data) is not null);
    }
}
