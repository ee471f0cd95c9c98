using CsCheck;
using Drafting.Text.Numerals;

namespace Drafting.Text.Tests;

public static class ChineseNumeralTests
{
    public class Format
    {
        [Theory]
        [InlineData(0, "零")]
        [InlineData(10, "十")]
        [InlineData(11, "十一")]
        [InlineData(20, "二十")]
        [InlineData(99, "九十九")]
        [InlineData(105, "一百零五")]
        [InlineData(110, "一百一十")]
        [InlineData(1_001, "一千零一")]
        [InlineData(12_000, "一万二千")]
        [InlineData(10_100, "一万零一百")]
        [InlineData(100_000, "十万")]
        public void Counts_as_people_do(int value, string expected) => Assert.Equal(expected, ChineseNumeral.Format(value));

        [Fact]
        public void Can_be_read_back() =>
            Gen.Int[0, 99_999_999].Sample(value => ChineseNumeral.TryParse(ChineseNumeral.Format(value), out var read) && read == value);
    }

    public class TryParse
    {
        [Theory]
        [InlineData("二〇二六", 2026)]
        [InlineData("二○一〇", 2010)]
        [InlineData("廿三", 23)]
        [InlineData("两千", 2_000)]
        public void Reads_other_spellings(string text, int expected)
        {
            Assert.True(ChineseNumeral.TryParse(text, out var value));
            Assert.Equal(expected, value);
        }

        [Theory]
        [InlineData("")]
        [InlineData("一是")]
        [InlineData("万")]
        [InlineData("十百")]
        [InlineData("一二十")]
        public void Refuses_what_is_no_numeral(string text) => Assert.False(ChineseNumeral.TryParse(text, out _));

        [Fact]
        public void Never_throws() =>
            Gen.String[Gen.Char["零〇一二三九十百千万廿两是、 "], 0, 20].Sample(text => ChineseNumeral.TryParse(text, out _) || true);
    }
}
