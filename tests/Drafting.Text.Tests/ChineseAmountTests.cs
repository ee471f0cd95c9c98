using Drafting.Text.Numerals;

namespace Drafting.Text.Tests;

public static class ChineseAmountTests
{
    public class TryFormat
    {
        [Theory]
        [InlineData("0", "零元整")]
        [InlineData("0.05", "伍分")]
        [InlineData("0.50", "伍角")]
        [InlineData("10", "壹拾元整")]
        [InlineData("1409.50", "壹仟肆佰零玖元伍角")]
        [InlineData("6007.14", "陆仟零柒元壹角肆分")]
        [InlineData("1680.32", "壹仟陆佰捌拾元叁角贰分")]
        [InlineData("16409.02", "壹万陆仟肆佰零玖元零贰分")]
        [InlineData("325.04", "叁佰贰拾伍元零肆分")]
        [InlineData("107000.53", "壹拾万零柒仟元伍角叁分")]
        [InlineData("100000000", "壹亿元整")]
        [InlineData("100000001", "壹亿零壹元整")]
        [InlineData("100010000", "壹亿零壹万元整")]
        [InlineData("-12", "负壹拾贰元整")]
        public void Writes_amounts_as_bills_do(string amount, string expected)
        {
            Assert.True(ChineseAmount.TryFormat(decimal.Parse(amount), out var text));
            Assert.Equal(expected, text);
        }

        [Theory]
        [InlineData("0.001")]
        [InlineData("1000000000000")]
        public void Refuses_what_has_no_written_form(string amount) => Assert.False(ChineseAmount.TryFormat(decimal.Parse(amount), out _));
    }
}
