using CsCheck;
using Drafting.Text.Sources;

namespace Drafting.Text.Tests;

public static class SourceTextTests
{
    public class Lines
    {
        [Fact]
        public void End_at_any_kind_of_line_ending()
        {
            var text = new SourceText("甲\r\n乙\r丙\n");
            Assert.Equal(4, text.LineCount);
            Assert.Equal(["甲", "乙", "丙", ""], Enumerable.Range(1, 4).Select(line => text.Line(line).ToString()));
        }
    }

    public class PositionAt
    {
        [Fact]
        public void Is_the_inverse_of_OffsetAt() =>
            Gen.String[Gen.Char["甲乙\r\nab"], 0, 40].Sample(content =>
            {
                var text = new SourceText(content);
                return Enumerable.Range(0, content.Length + 1).All(offset => text.OffsetAt(text.PositionAt(offset)) == offset);
            });
    }
}
