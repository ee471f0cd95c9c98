using Drafting.Word.Tests.Templates;
using static Drafting.Cli.Tests.BatchCommandTests;

namespace Drafting.Cli.Tests;

public static class BatchProcessTests
{
    public class Process
    {
        [Theory]
        [InlineData("KILL", "0.35")]
        [InlineData("KILL", "0.6")]
        [InlineData("KILL", "0.9")]
        [InlineData("KILL", "1.3")]
        [InlineData("INT", "0.8")]
        public void Ends_after_a_kill_and_a_resume_as_if_nothing_had_happened(string signal, string seconds)
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "没有 timeout 命令");
            using var folder = Folder(400, number => number % 50 == 0 ? $"第{number}局,," : $"第{number}局,王某,{number}");
            Assert.Equal(ExitCode.Faults, DraftCommand.Run(Arguments(folder, "整")).Code);
            DraftProcess.RunUnder(["timeout", "-s", signal, seconds], Arguments(folder, "断"));
            if (Directory.Exists(folder["断"]))
                Assert.All(Directory.EnumerateFiles(folder["断"], "*.docx").Take(20), file => Assert.Empty(DocxValidator.Faults(File.ReadAllBytes(file))));

            Assert.Equal(ExitCode.Faults, DraftCommand.Run(Arguments(folder, "断", "--resume")).Code);
            Assert.Equal(Contents(folder["整"]), Contents(folder["断"]));
        }

        [Fact]
        public void Says_that_a_folder_is_read_only_and_writes_nothing()
        {
            using var folder = Folder(3);
            Directory.CreateDirectory(folder["只读"]);
            const string Script = "mount -t tmpfs -o ro tmpfs \"$0\" && \"$@\"; code=$?; ls -A \"$0\"; exit $code";
            Assert.SkipUnless(OperatingSystem.IsLinux() && DraftProcess.Starts("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder["只读"]), "没有建立小磁盘的权限");
            var result = DraftProcess.RunUnder(["unshare", "-rm", "sh", "-c", Script, folder["只读"]], Arguments(folder, "只读"));
            Assert.Equal((2, ""), (result.Code, result.Output));
            Assert.StartsWith($"错误：这个位置是只读的：{folder["只读"]}", result.Error);
        }

        [Fact]
        public void Goes_on_after_the_disk_was_full()
        {
            using var folder = Folder(60);
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "整")).Code);
            Directory.CreateDirectory(folder["小"]);
            const string Script = "mount -t tmpfs -o size=200k tmpfs \"$0\" && \"$@\"; code=$?; mount -o remount,size=20m \"$0\"; \"$@\" --resume && ls -A \"$0\"; exit $code";
            Assert.SkipUnless(OperatingSystem.IsLinux() && DraftProcess.Starts("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder["小"]), "没有建立小磁盘的权限");
            var result = DraftProcess.RunUnder(["unshare", "-rm", "sh", "-c", Script, folder["小"]], Arguments(folder, "小"));
            Assert.Equal(2, result.Code);
            Assert.Contains("错误：磁盘已满", result.Error);
            Assert.Contains("加 --resume 接着做", result.Error);
            Assert.Equal(Contents(folder["整"]).Keys, result.Output.Trim().Split('\n').Skip(1).Order(StringComparer.Ordinal));
        }
    }
}
