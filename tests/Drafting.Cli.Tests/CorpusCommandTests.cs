using System.Text.Json;

namespace Drafting.Cli.Tests;

public static class CorpusCommandTests
{
    public class Run
    {
        [Fact]
        public void Adds_lists_and_finds()
        {
            using var folder = new TemporaryFolder();
            var library = folder["范文库"];
            var file = folder.Write("防汛.txt", "在全县防汛工作会议上的讲话\n同志们：\n各乡镇要落实防汛责任。\n");
            var added = DraftCommand.Run("corpus", "add", file, "--corpus", library);
            Assert.Equal((ExitCode.Done, ""), (added.Code, added.Error));
            Assert.Contains("收入1个文件", added.Output);
            Assert.Contains("收入0个文件，原已有1个", DraftCommand.Run("corpus", "add", file, "--corpus", library).Output);
            Assert.Contains("防汛.txt 第1—3行\t在全县防汛工作会议上的讲话", DraftCommand.Run("corpus", "list", "--corpus", library).Output);
            Assert.Contains("第3行（共1行有）：各乡镇要落实防汛责任。", DraftCommand.Run("corpus", "search", "落实", "责任", "--corpus", library).Output);
            using var json = JsonDocument.Parse(DraftCommand.Run("corpus", "search", "责任", "--corpus", library, "--format", "json").Output);
            Assert.Equal((1, 3), (json.RootElement.GetProperty("total").GetInt32(), json.RootElement.GetProperty("hits")[0].GetProperty("line").GetInt32()));
        }

        [Fact]
        public void Keeps_another_file_of_the_same_name()
        {
            using var folder = new TemporaryFolder();
            Directory.CreateDirectory(folder["范文库"]);
            File.WriteAllText(Path.Combine(folder["范文库"], "防汛.txt"), "旧稿");
            var refused = DraftCommand.Run("corpus", "add", folder.Write("防汛.txt", "新稿"), "--corpus", folder["范文库"]);
            Assert.Equal(ExitCode.Impossible, refused.Code);
            Assert.Contains("同名而内容不同", refused.Error);
            Assert.Equal("旧稿", File.ReadAllText(Path.Combine(folder["范文库"], "防汛.txt")));
        }

        [Fact]
        public void Says_that_there_is_no_corpus()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("corpus", "list", "--corpus", folder["没有"]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains("没有范文库", result.Error);
        }
    }
}
