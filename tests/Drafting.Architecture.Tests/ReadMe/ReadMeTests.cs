namespace Drafting.Architecture.Tests.ReadMe;

public static class ReadMeTests
{
    public class Commands
    {
        [Theory]
        [InlineData("README.md")]
        [InlineData("README.en.md")]
        public void Do_what_the_guide_says(string guide)
        {
            Assert.SkipUnless(File.Exists(Repository.PathOf(guide)), $"{guide} is not written yet");
            var commands = CommandBlocks.Read(File.ReadAllText(Repository.PathOf(guide)));
            Assert.Contains(commands, command => !GuideRunner.IsSetup(command));
            using var runner = new GuideRunner();
            None.Of(commands.Where(command => !GuideRunner.IsSetup(command)).Select(runner.Run).OfType<string>());
        }
    }

    public class Blocks
    {
        private const string Guide = """
            先装好：
            ```sh
            git clone https://example.org/drafting
            # 只是说明
            dotnet run --project cli -- --version   # 版本

            echo 甲 \
              乙
            ```

            ```text
            甲 …
            ```
            ```json
            { "sh": 1 }
            ```
            - 列表里
              ```sh
              false || exit 3 # 退出码 3
              ```
            """;

        [Fact]
        public void Are_read_with_their_promises() =>
            Assert.Equal(
                [
                    new(3, "git clone https://example.org/drafting", 0, null),
                    new(5, "dotnet run --project cli -- --version", 0, null),
                    new(7, "echo 甲 乙", 0, "甲 …"),
                    new(19, "false || exit 3", 3, null),
                ],
                CommandBlocks.Read(Guide));

        [Fact]
        public void Are_run_by_the_built_program_and_held_to_what_they_show()
        {
            using var runner = new GuideRunner();
            Assert.All(CommandBlocks.Read(Guide).Where(command => !GuideRunner.IsSetup(command)), command => Assert.Null(runner.Run(command)));
            Assert.NotNull(runner.Run(new(1, "draft --no-such-option", 0, null)));
            Assert.NotNull(runner.Run(new(1, "echo 丙", 0, "甲 …")));
            Assert.NotNull(runner.Run(new(1, "dotnet nuget list", 0, null)));
            Assert.True(File.Exists(Path.Combine(runner.Checkout, "Drafting.sln")));
        }
    }
}
