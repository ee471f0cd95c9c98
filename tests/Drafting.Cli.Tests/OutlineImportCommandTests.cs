using System.Text.Json;

namespace Drafting.Cli.Tests;

public static class OutlineImportCommandTests
{
    public class Run
    {
        [Fact]
        public void Turns_a_document_into_an_outline_that_renders()
        {
            using var folder = new TemporaryFolder();
            Assert.Equal(ExitCode.Done, DraftCommand.Run("render", Repository.Path("templates", "请示.yaml"), "-o", folder["请示.docx"]).Code);

            var imported = DraftCommand.Run("outline", "import", folder["请示.docx"], "-o", folder["回.yaml"]);

            Assert.Equal((ExitCode.Done, ""), (imported.Code, imported.Output));
            Assert.Equal(ExitCode.Done, DraftCommand.Run("render", folder["回.yaml"], "-o", folder["再.docx"]).Code);
            var again = DraftCommand.Run("outline", "import", folder["再.docx"], "-o", folder["再回.yaml"]);
            Assert.Equal(ExitCode.Done, again.Code);
            Assert.Equal(File.ReadAllText(folder["回.yaml"]), File.ReadAllText(folder["再回.yaml"]));
        }

        [Fact]
        public void Says_how_long_the_speech_takes()
        {
            using var folder = new TemporaryFolder();
            var imported = DraftCommand.Run("outline", "import", Repository.Path("corpus", "speeches", "01-work-safety.txt"), "-o", folder["回.yaml"]);
            Assert.Contains("讲话时间约", imported.Error, StringComparison.Ordinal);

            using var json = JsonDocument.Parse(DraftCommand.Run("analyze", Repository.Path("corpus", "speeches", "01-work-safety.txt"), "--format", "json").Output);
            var time = json.RootElement.GetProperty("speeches")[0].GetProperty("speakingTime");
            Assert.Equal(time.GetProperty("characters").GetInt32(), time.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty("characters").GetInt32()));
            Assert.Equal(Math.Round(time.GetProperty("characters").GetDouble() / time.GetProperty("charactersPerMinute").GetDouble(), 1), time.GetProperty("minutes").GetDouble());
            Assert.Contains("讲话时间 约", DraftCommand.Run("analyze", Repository.Path("corpus", "speeches", "01-work-safety.txt")).Output, StringComparison.Ordinal);
        }

        [Fact]
        public void Writes_nothing_when_there_is_no_body_no_such_part_or_an_outline_already()
        {
            using var folder = new TemporaryFolder();
            var empty = folder.Write("空.txt", "\n");
            var speech = Repository.Path("corpus", "speeches", "01-work-safety.txt");

            Assert.Equal(ExitCode.Impossible, DraftCommand.Run("outline", "import", empty, "-o", folder["一.yaml"]).Code);
            Assert.Equal(ExitCode.Impossible, DraftCommand.Run("outline", "import", speech, "-o", folder["二.yaml"], "--part", "9").Code);
            Assert.False(File.Exists(folder["一.yaml"]) || File.Exists(folder["二.yaml"]));

            var kept = folder.Write("三.yaml", "标题: 旧\n");
            Assert.Equal(ExitCode.Impossible, DraftCommand.Run("outline", "import", speech, "-o", kept).Code);
            Assert.Equal("标题: 旧\n", File.ReadAllText(kept));
        }
    }
}
