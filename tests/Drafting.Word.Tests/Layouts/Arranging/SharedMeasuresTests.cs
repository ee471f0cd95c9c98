using Drafting.Word.Layouts.Arranging;
using static Drafting.Word.Tests.Layouts.Arranging.DocumentArrangerTests;

namespace Drafting.Word.Tests.Layouts.Arranging;

public static class SharedMeasuresTests
{
    public sealed class Documents_of_a_batch
    {
        [Fact]
        public void Are_arranged_as_each_alone_whatever_came_before()
        {
            // The speech's title is larger, and so are other templates' margins: what is remembered of one must not serve another.
            var shared = new SharedMeasures();
            var title = "关于" + new string('长', 22);
            var documents = Enumerable.Range(0, 4).Select(index => Unarranged(index % 2 == 0 ? "讲话稿" : "通知", index < 2 ? title : title + "的通知")).ToList();
            Assert.Equal(
                documents.Select(docx => Convert.ToHexString(DocumentArranger.Arrange(docx).Docx.Span)),
                documents.Select(docx => Convert.ToHexString(DocumentArranger.Arrange(docx, null, shared).Docx.Span)));
        }

        private static byte[] Unarranged(string name, string title)
        {
            (string, object)[] data = name == "通知"
                ? [("发文机关标志", "示例市人民政府办公室文件"), ("发文字号", "示发〔2026〕1号"), ("标题", "占位"), ("正文", "请认真落实。"), ("落款", "示例市人民政府"), ("成文日期", new DateOnly(2026, 11, 20))]
                : [("标题", "占位"), ("正文", "一段。")];
            return ReplaceText(FilledTemplate.Fill(name, null, data), "占位", title);
        }
    }
}
