using Drafting.Word.Layouts.Arranging;

namespace Drafting.Word.Tests.Layouts.Arranging;

public static class TitleBreakerTests
{
    private static string[] Break(string title, double capacity = 19) => [.. TitleBreaker.Break(title, capacity)];

    public sealed class Break_by_sense
    {
        [Theory]
        [InlineData("关于做好防汛工作的通知", "关于做好防汛工作的通知")]
        [InlineData("示例市人民政府办公室关于开展城镇老旧小区改造质量专项检查的通知", "示例市人民政府办公室关于开展|城镇老旧小区改造质量专项检查的通知")]
        [InlineData("示例市人民政府关于印发《示例市数字档案馆管理办法（试行）》的通知", "示例市人民政府关于印发|《示例市数字档案馆管理办法（试行）》的通知")]
        [InlineData("在全市冬春火灾防控暨安全生产工作推进会议上的讲话", "在全市冬春火灾防控暨安全生产|工作推进会议上的讲话")]
        public void Lays_lines_as_a_reader_would_speak_them(string title, string lines) =>
            Assert.Equal(lines, string.Join('|', Break(title, 21)));

        [Fact]
        public void Asks_no_segmenter_where_the_words_of_titles_are_enough() =>
            TitleBreaker.Break("示例市水务局关于青溪水库除险加固工程初步设计审批的请示", 19.1, _ => throw new InvalidOperationException("asked"));

        [Theory]
        [InlineData("示例市人民政府办公室关于进一步加强和改进全市城镇燃气安全生产监督管理工作的若干意见")]
        [InlineData("中共示例市委办公室示例市人民政府办公室关于印发《示例市乡村振兴示范片区建设三年行动方案（2026—2028年）》的通知")]
        [InlineData("关于2026年第三季度全市政务服务“好差评”情况的通报")]
        public void Never_begins_a_line_with_a_particle_or_a_closing_mark_and_never_ends_one_with_an_opening_mark(string title)
        {
            var lines = Break(title);
            Assert.True(lines.Length is 2 or 3 or 4, string.Join('|', lines));
            Assert.Equal(title, string.Concat(lines));
            Assert.All(lines.Skip(1), line => Assert.DoesNotContain(line[0], "的地得了、，。》）”年"));
            Assert.All(lines.SkipLast(1), line => Assert.DoesNotContain(line[^1], "《（“和与及暨"));
            Assert.All(lines, line => Assert.True(line.Sum(c => char.IsAscii(c) ? 0.5 : 1) <= 19, line));
        }

        [Fact]
        public void Keeps_words_that_a_segmenter_found()
        {
            const string title = "关于命名表彰全市乌兰牧骑式红色文艺轻骑兵先进集体的决定";
            var ends = new HashSet<int> { 2, 4, 6, 8, 12, 13, 15, 18, 20, 22, 23, 25, 26 };
            foreach (var at in TitleBreaker.Break(title, 15, _ => ends).Aggregate(new List<int> { 0 }, (all, line) => [.. all, all[^1] + line.Length]).Skip(1).SkipLast(1))
                Assert.Contains(at, ends);
        }

        [Fact]
        public void Does_not_split_figures_from_their_measure()
        {
            var lines = Break("示例县人民政府关于2026年上半年国民经济和社会发展计划执行情况的报告", 20);
            Assert.DoesNotContain(lines, line => line.EndsWith("2026", StringComparison.Ordinal) || line.StartsWith('年'));
        }
    }
}
