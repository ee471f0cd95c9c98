using System.CommandLine;

namespace Drafting.Cli.Tests;

public static class CommandLineTests
{
    public class Run
    {
        [Fact]
        public void Prints_the_version_alone()
        {
            var result = Example("--version");
            Assert.Equal(ExitCode.Done, result.Code);
            Assert.Matches(@"^\d+\.\d+\.\d+\S*\s*$", result.Output);
            Assert.Empty(result.Error);
        }

        [Fact]
        public void Calls_every_command_by_the_name_it_has()
        {
            var terminal = new Terminal(TextWriter.Null, TextWriter.Null);
            Assert.All(Program.Commands, command => Assert.Equal(command.Name, command.Create(terminal).Name));
        }

        [Fact]
        public void Gives_the_commands_exit_code() => Assert.Equal(ExitCode.Faults, Example("copy", "甲", "-o", "乙").Code);

        [Theory]
        [InlineData("", "缺少要执行的命令。")]
        [InlineData("cpoy", "没有命令“cpoy”。是不是想写“copy”？")]
        [InlineData("删除", "没有命令“删除”。")]
        [InlineData("copy -o 乙", "缺少参数 来源：复制什么")]
        [InlineData("copy 甲", "缺少选项 --output、-o：复制到哪里")]
        [InlineData("copy 甲 -o", "选项 --output、-o 后面缺少值：复制到哪里")]
        [InlineData("copy 甲 -o 乙 -o 丙", "选项 --output、-o 只能写一次。")]
        [InlineData("copy 甲 -o 乙 丙", "多余的参数“丙”。带空格的文件名要加引号。")]
        [InlineData("copy 甲 -o 乙 --formt json", "没有选项“--formt”。是不是想写“--format”？")]
        [InlineData("copy 甲 -o 乙 --format xml", "选项 --format 不能是“xml”。可以写：json、tree。")]
        [InlineData("copy 甲 -o 乙 --times 多次", "选项 --times 不能是“多次”。要写数字。")]
        public void Says_in_Chinese_what_is_wrong_with_the_arguments(string arguments, string expected)
        {
            var result = Example(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains("错误：" + expected, result.Error);
            Assert.Contains(" --help", result.Error);
            Assert.Empty(result.Output);
        }

        [Fact]
        public void Takes_file_names_that_start_with_an_at_sign() => Assert.Equal("@甲 → 乙", Example("copy", "@甲", "-o", "乙").Output);

        [Theory]
        [InlineData("--help")]
        [InlineData("copy --help")]
        [InlineData("copy -h")]
        public void Helps_in_Chinese(string arguments)
        {
            var result = Example(arguments.Split(' '));
            Assert.Equal(ExitCode.Done, result.Code);
            Assert.Contains("用法：draft", result.Output);
            Assert.DoesNotContain("Usage", result.Output);
            Assert.DoesNotContain("Show", result.Output);
            Assert.Contains("选项：", result.Output);
        }

        [Fact]
        public void Turns_every_exception_into_a_message_without_a_stack_trace()
        {
            foreach (var exception in new Exception[]
            {
                new FileNotFoundException("x", "范文.txt"),
                new DirectoryNotFoundException("Could not find a part of the path '/没有/范文.txt'."),
                new UnauthorizedAccessException("Access to the path '/根' is denied."),
                new IOException("No space left on device", 28),
                new InvalidDataException("central directory"),
                new OperationCanceledException(),
                new InvalidOperationException("第一行\n第二行"),
            })
            {
                var result = DraftCommand.Run(["fail"], [new("fail", _ => Failing(exception))]);
                Assert.Equal(ExitCode.Impossible, result.Code);
                Assert.StartsWith("错误：", result.Error);
                Assert.DoesNotContain(" at ", result.Error);
                Assert.Single(result.Error.Trim().Split('\n'));
            }
        }

        private static DraftResult Example(params string[] args) => DraftCommand.Run(args, [new("copy", CopyCommand)]);

        private static Command CopyCommand(Terminal terminal)
        {
            var source = new Argument<string>("来源") { Description = "复制什么" };
            var output = new Option<string>("--output", "-o") { Description = "复制到哪里", Required = true, HelpName = "文件" };
            var format = new Option<string>("--format") { Description = "格式" };
            format.AcceptOnlyFromAmong("tree", "json");
            var times = new Option<int>("--times") { Description = "次数" };
            var command = new Command("copy", "复制文件。") { source, output, format, times };
            command.Executes(result =>
            {
                terminal.Output.Write($"{result.GetValue(source)} → {result.GetValue(output)}");
                return ExitCode.Faults;
            });
            return command;
        }

        private static Command Failing(Exception exception)
        {
            var command = new Command("fail", "出错。");
            command.Executes(_ => throw exception);
            return command;
        }
    }

    public class Process
    {
        [Fact]
        public void Prints_UTF_8_whatever_the_locale_is()
        {
            var result = DraftProcess.Run(["没有"], ("LC_ALL", "C"));
            Assert.Equal(2, result.Code);
            Assert.Equal("", result.Output);
            Assert.StartsWith("错误：没有命令“没有”。", result.Error);
        }
    }
}
