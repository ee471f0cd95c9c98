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
            // The speech's title is larger: what is remembered of one document must not serve another.
            var shared = new SharedMeasures();
            var title = "关于" + new string('长', 22);
            var documents = Enumerable.Range(0, 4).Select(index => Unarranged(index % 2 == 0 ? "讲话稿" : "通知", index < 2 ? title : title + "的通知")).ToList();
            Assert.Equal(
                documents.Select(docx => Convert.ToHexString(DocumentArranger.Arrange(docx).Docx.Span)),
                documents.Select(docx => Convert.ToHexString(DocumentArranger.Arrange(docx, null, shared).Docx.Span)));
        }

        [Fact]
        public void With_one_title_ask_for_its_words_once()
        {
            var (shared, asked) = (new SharedMeasures(), 0);
            var options = new ArrangeOptions { WordEnds = Count };
            var title = "关于开展城镇老旧小区改造" + new string('长', 20) + "的通知";
            foreach (var docx in new[] { Unarranged("通知", title), Unarranged("通知", title) }) DocumentArranger.Arrange(docx, options, shared);
            var once = asked;
            DocumentArranger.Arrange(Unarranged("通知", title), options, new SharedMeasures());
            Assert.True(once > 0);
            Assert.Equal(2 * once, asked);

            IReadOnlySet<int> Count(string text)
            {
                asked++;
                return new HashSet<int>();
            }
        }

        [Fact]
        public void On_many_threads_come_out_the_same()
        {
            var shared = new SharedMeasures();
            byte[][] documents = [Unarranged("讲话稿", "关于" + new string('长', 22)), Unarranged("通知", "关于" + new string('短', 22))];
            var expected = documents.Select(docx => Convert.ToHexString(DocumentArranger.Arrange(docx).Docx.Span)).ToArray();
            var results = new string[40];
            Parallel.For(0, results.Length, index => results[index] = Convert.ToHexString(DocumentArranger.Arrange(documents[index % 2], null, shared).Docx.Span));
            Assert.All(results.Index(), result => Assert.Equal(expected[result.Index % 2], result.Item));
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
