using CsCheck;
using Drafting.Speeches.Skeletons;

namespace Drafting.Speeches.Tests.Skeletons;

public static class WordingTests
{
    public class Likeness
    {
        [Theory]
        [InlineData("", "", 1)]
        [InlineData("压实责任", "", 0)]
        [InlineData("干", "干", 1)]
        [InlineData("压实责任", "压实责任", 1)]
        [InlineData("压实责任", "落实责任", 2 / 3.0)]
        [InlineData("压实责任", "强化督查", 0)]
        public void Is_the_share_of_equal_neighbours(string left, string right, double likeness) =>
            Assert.Equal(likeness, new Wording(left).Likeness(new Wording(right)), 1e-9);

        [Fact]
        public void Is_the_same_in_both_directions() =>
            Gen.Select(Gen.String, Gen.String).Sample((left, right) => Assert.Equal(new Wording(left).Likeness(new Wording(right)), new Wording(right).Likeness(new Wording(left))));
    }
}
