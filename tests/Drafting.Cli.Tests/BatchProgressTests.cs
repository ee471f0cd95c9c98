namespace Drafting.Cli.Tests;

public static class BatchProgressTests
{
    public class Progress
    {
        [Theory]
        [InlineData(300, null, 10, "已做300份，每秒30份")]
        [InlineData(300, 1200, 10, "█████░░░░░░░░░░░░░░░ 300/1200份，每秒30份，还要约30秒")]
        [InlineData(300, 6000, 10, "█░░░░░░░░░░░░░░░░░░░ 300/6000份，每秒30份，还要约3分10秒")]
        [InlineData(0, 50, 0, "已做0份，每秒0份")]
        public void Shows_rate_and_time_left(int done, int? total, int seconds, string expected) =>
            Assert.Equal(expected, BatchProgress.Describe(done, total, TimeSpan.FromSeconds(seconds)));
    }
}
