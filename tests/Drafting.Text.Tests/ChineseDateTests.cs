using CsCheck;
using Drafting.Text.Numerals;

namespace Drafting.Text.Tests;

public static class ChineseDateTests
{
    public class TryFind
    {
        [Theory]
        [InlineData("（2025年10月21日）王某", "2025年10月21日")]
        [InlineData("二〇二六年十一月二十日", "二〇二六年十一月二十日")]
        [InlineData("时间：2026-11-20 上午", "2026-11-20")]
        [InlineData("2026 年 1 月 3 日", "2026 年 1 月 3 日")]
        [InlineData("2009.6.3", "2009.6.3")]
        public void Finds_a_date_in_any_form(string text, string expected)
        {
            Assert.True(ChineseDate.TryFind(text, out _, out var start, out var length));
            Assert.Equal(expected, text.Substring(start, length));
        }

        [Theory]
        [InlineData("2026年13月1日")]
        [InlineData("2026年2月30日")]
        [InlineData("10月21日")]
        [InlineData("2026年")]
        public void Finds_nothing_where_there_is_no_whole_date(string text) =>
            Assert.False(ChineseDate.TryFind(text, out _, out _, out _));
    }

    public class TryParse
    {
        [Fact]
        public void Reads_both_written_forms_back() =>
            Gen.Date[new DateTime(1000, 1, 1), new DateTime(2999, 12, 31)].Select(DateOnly.FromDateTime).Sample(date =>
                ChineseDate.TryParse(ChineseDate.Format(date), out var plain) && plain == date
                && ChineseDate.TryParse(ChineseDate.FormatChinese(date), out var chinese) && chinese == date);
    }
}
