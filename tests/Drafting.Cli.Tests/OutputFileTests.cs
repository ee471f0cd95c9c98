using System.Text;

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
}
