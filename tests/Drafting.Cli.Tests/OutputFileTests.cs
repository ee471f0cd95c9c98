using System.Text;
using Drafting.Word.Tests.Templates;

namespace Drafting.Cli.Tests;

public static class OutputFileTests
{
    public class Write
    {
        [Fact]
        public void Replaces_a_file_whole()
        {
            using var folder = new TemporaryFolder();
            folder.Write("稿.txt", "旧稿比新稿长");
            OutputFile.WriteText(folder["稿.txt"], "新稿");
            Assert.Equal("新稿", File.ReadAllText(folder["稿.txt"], Encoding.UTF8));
            Assert.Equal(["稿.txt"], folder.Files);
        }

        [Fact]
        public void Leaves_the_old_file_and_nothing_else_when_writing_fails()
        {
            using var folder = new TemporaryFolder();
            folder.Write("稿.txt", "旧稿");
            Assert.Throws<IOException>(() => OutputFile.Write(folder["稿.txt"], stream =>
            {
                stream.WriteByte(1);
                throw new IOException("No space left on device", 28);
            }));
            Assert.Equal("旧稿", File.ReadAllText(folder["稿.txt"]));
            Assert.Equal(["稿.txt"], folder.Files);
        }

        [Fact]
        public void Says_which_folder_is_missing()
        {
            using var folder = new TemporaryFolder();
            var failure = Assert.Throws<CommandFailure>(() => OutputFile.WriteText(folder["没有/稿.txt"], ""));
            Assert.Contains($"输出文件夹不存在：{folder["没有"]}", failure.Message);
        }

        [Fact]
        public void Refuses_a_folder_as_its_file()
        {
            using var folder = new TemporaryFolder();
            Directory.CreateDirectory(folder["稿"]);
            Assert.Contains("是一个文件夹", Assert.Throws<CommandFailure>(() => OutputFile.WriteText(folder["稿"], "")).Message);
        }

        [Fact]
        public void Refuses_a_read_only_file()
        {
            using var folder = new TemporaryFolder();
            folder.Write("稿.txt", "旧稿");
            File.SetAttributes(folder["稿.txt"], FileAttributes.ReadOnly);
            Assert.Contains("只读", Assert.Throws<CommandFailure>(() => OutputFile.WriteText(folder["稿.txt"], "")).Message);
            File.SetAttributes(folder["稿.txt"], FileAttributes.Normal);
        }
    }

    public class Process
    {
        private static readonly string Outline = Repository.Path("templates", "讲话稿.yaml");

        [Theory]
        [InlineData("INT")]
        [InlineData("TERM")]
        public void Leaves_a_whole_file_or_none_however_early_the_run_is_interrupted(string signal)
        {
            if (OperatingSystem.IsWindows()) return;
            foreach (var milliseconds in new[] { 50, 150, 250, 300, 350, 400, 450, 500, 600 })
            {
                using var folder = new TemporaryFolder();
                var delay = (milliseconds / 1000.0).ToString(System.Globalization.CultureInfo.InvariantCulture);
                DraftProcess.RunUnder(["timeout", "-s", signal, delay], ["render", Outline, "-o", folder["稿.docx"]]);
                if (!folder.Files.Any()) continue;
                Assert.Equal(["稿.docx"], folder.Files);
                Assert.Empty(DocxValidator.Faults(File.ReadAllBytes(folder["稿.docx"])));
            }
        }

        [Theory]
        [InlineData("INT")]
        [InlineData("TERM")]
        public void Removes_the_unfinished_file_when_it_is_interrupted_while_writing(string signal)
        {
            if (OperatingSystem.IsWindows()) return;
            using var folder = new TemporaryFolder();
            var characters = new Random(7);
            var text = string.Create(400_000, characters, (span, random) => { for (var i = 0; i < span.Length; i++) span[i] = (char)random.Next(0x4E00, 0x9FA5); });
            var outline = folder.Write("稿.yaml", $"模板: 讲话稿\n标题: 讲话\n正文: {text}\n");
            // The temporary file is a pipe that nobody reads, so writing stands still until the signal comes.
            var result = DraftProcess.RunUnder(
                ["timeout", "--preserve-status", "-s", signal, "8", "sh", "-c", "mkfifo \"$0/.稿.docx.$$.tmp\"; exec \"$@\"", folder[""]],
                ["render", outline, "-o", folder["稿.docx"]]);
            Assert.Equal((2, ""), (result.Code, result.Output));
            Assert.Equal(["稿.yaml"], folder.Files);
        }

        [Fact]
        public void Says_that_the_disk_is_full_and_keeps_the_old_file()
        {
            using var folder = new TemporaryFolder();
            // A disk of 12 KB of its own, which goes with the process; needs the kernel's leave to make name spaces.
            const string Script = "mount -t tmpfs -o size=12k tmpfs \"$0\" && echo 旧稿 > \"$0/稿.docx\" && \"$@\"; code=$?; ls -A \"$0\"; cat \"$0/稿.docx\"; exit $code";
            Assert.SkipUnless(OperatingSystem.IsLinux() && DraftProcess.Starts("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder[""]), "没有建立小磁盘的权限");
            var result = DraftProcess.RunUnder(["unshare", "-rm", "sh", "-c", Script, folder[""]], ["render", Outline, "-o", folder["稿.docx"]]);
            Assert.Equal((2, "稿.docx\n旧稿\n", "错误：磁盘已满，没有写出文件。请腾出空间后重试。\n"), result);
        }
    }
}
