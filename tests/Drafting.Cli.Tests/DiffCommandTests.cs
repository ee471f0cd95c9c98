using System.Text.Json;

namespace Drafting.Cli.Tests;

public static class DiffCommandTests
{
    public class Run
    {
        private static string Notice => Repository.Path("templates", "通知.yaml");

        [Fact]
        public void Compares_an_outline_with_the_document_made_of_it()
        {
            using var folder = new TemporaryFolder();
            DraftCommand.Run("render", Notice, "-o", folder["通知.docx"]);

            var compared = DraftCommand.Run("diff", Notice, folder["通知.docx"]);

            Assert.Equal((ExitCode.Done, "两稿相同。\n"), (compared.Code, compared.Output));
        }

        [Fact]
        public void Shows_what_changed_as_text_JSON_and_a_page()
        {
            using var folder = new TemporaryFolder();
            var changed = folder.Write("改.yaml", File.ReadAllText(Notice).Replace("不低于30%", "不低于50%", StringComparison.Ordinal));

            Assert.Contains("[-30%-]{+50%+}", DraftCommand.Run("diff", Notice, changed).Output, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(DraftCommand.Run("diff", Notice, changed, "--format", "json").Output);
            Assert.False(json.RootElement.GetProperty("same").GetBoolean());
            Assert.Contains(json.RootElement.GetProperty("sections").EnumerateArray(), section => section.GetProperty("change").GetString() == "changed" && section.GetProperty("after").GetString() == "市级抽查");

            Assert.Equal(ExitCode.Done, DraftCommand.Run("diff", Notice, changed, "--format", "html", "-o", folder["比较.html"]).Code);
            Assert.Contains("<del>30%</del><ins>50%</ins>", File.ReadAllText(folder["比较.html"]), StringComparison.Ordinal);
        }

        [Fact]
        public void Says_what_is_wrong_with_a_draft_that_cannot_be_read()
        {
            using var folder = new TemporaryFolder();
            var broken = folder.Write("坏.yaml", "标题 没有冒号\n");

            var compared = DraftCommand.Run("diff", broken, Notice);

            Assert.Equal((ExitCode.Impossible, ""), (compared.Code, compared.Output));
            Assert.Contains("OUT001", compared.Error, StringComparison.Ordinal);
        }
    }
}
