using Drafting.Word.Tests.Templates;

namespace Drafting.Cli.Tests;

public static class OutlineNewCommandTests
{
    public class Run
    {
        private static readonly string[] Speeches =
            [.. Directory.EnumerateFiles(Repository.Path("corpus", "speeches"), "*.txt").Order(StringComparer.Ordinal).Take(3)];

        [Fact]
        public void Closes_the_loop_from_real_speeches_to_a_Word_file()
        {
            using var folder = new TemporaryFolder();
            var started = DraftCommand.Run(["outline", "new", "--from", .. Speeches, "-o", folder["新.yaml"]]);
            Assert.Equal((ExitCode.Done, ""), (started.Code, started.Output));
            Assert.Contains("已根据3篇讲话写出大纲", started.Error);
            var yaml = File.ReadAllText(folder["新.yaml"]);
            Assert.All(Speeches, speech => Assert.Contains(Path.GetFileName(speech), yaml));

            var rendered = DraftCommand.Run("render", folder["新.yaml"], "-o", folder["新.docx"]);
            Assert.Equal(ExitCode.Faults, rendered.Code);
            Assert.StartsWith("警告 OUT017", rendered.Error);
            Assert.Empty(DocxValidator.Faults(File.ReadAllBytes(folder["新.docx"])));
        }

        [Fact]
        public void Does_not_overwrite_an_outline_unless_told()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("旧.yaml", "标题: 旧\n");
            var refused = DraftCommand.Run(["outline", "new", "--from", Speeches[0], "-o", outline]);
            Assert.Equal(ExitCode.Impossible, refused.Code);
            Assert.Contains("文件已经存在", refused.Error);
            Assert.Equal("标题: 旧\n", File.ReadAllText(outline));
            Assert.Equal(ExitCode.Done, DraftCommand.Run(["outline", "new", "--from", Speeches[0], "-o", outline, "--force"]).Code);
        }

        [Fact]
        public void Says_what_is_wrong_with_the_samples()
        {
            using var folder = new TemporaryFolder();
            var missing = DraftCommand.Run("outline", "new", "--from", folder["没有.txt"], "-o", folder["新.yaml"]);
            Assert.Equal((ExitCode.Impossible, ""), (missing.Code, missing.Output));
            Assert.StartsWith("错误 SRC", missing.Error);

            var other = DraftCommand.Run("outline", "new", "--from", folder.Write("菜单.txt", "红烧肉\n清蒸鱼\n"), "-o", folder["新.yaml"]);
            Assert.Equal(ExitCode.Impossible, other.Code);
            Assert.Contains("没有找到讲话稿", other.Error);
            Assert.Equal(["菜单.txt"], folder.Files);
        }
    }
}
