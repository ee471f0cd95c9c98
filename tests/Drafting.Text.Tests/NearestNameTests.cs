using CsCheck;
using Drafting.Text.Diagnostics;

namespace Drafting.Text.Tests;

public static class NearestNameTests
{
    public class Find
    {
        private static readonly string[] Names = ["标题", "日期", "讲话人", "成文日期", "title", "speaker", "--format"];

        [Theory]
        [InlineData("标提", "标题")]
        [InlineData("讲话", "讲话人")]
        [InlineData("成文日", "成文日期")]
        [InlineData("titel", "title")]
        [InlineData("Title", "title")]
        [InlineData("--formt", "--format")]
        public void Gives_the_name_that_was_meant(string name, string expected) => Assert.Equal(expected, NearestName.Find(name, Names));

        [Theory]
        [InlineData("")]
        [InlineData("单位")]
        [InlineData("subject")]
        public void Gives_nothing_when_no_name_is_close(string name) => Assert.Null(NearestName.Find(name, Names));

        [Fact]
        public void Finds_every_name_itself() =>
            Gen.String[Gen.Char["标题日期abc"], 1, 8].Array[1, 6].Sample(names => names.All(name => NearestName.Find(name, names) == name));
    }
}
