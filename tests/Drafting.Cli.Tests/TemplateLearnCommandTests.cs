namespace Drafting.Cli.Tests;

public static class TemplateLearnCommandTests
{
    public class Run
    {
        [Fact]
        public void Makes_a_template_of_a_finished_document_that_renders_the_next()
        {
            using var folder = new TemporaryFolder();
            var first = folder.Write("一.yaml", "标题: 在全市推进会上的讲话\n称谓: 同志们：\n正文: 认真部署下一步工作。\n");
            Assert.NotEqual(ExitCode.Impossible, DraftCommand.Run("render", first, "-o", folder["一.docx"]).Code);
            var learnt = DraftCommand.Run("template", "learn", folder["一.docx"], "-o", folder["模板.docx"]);
            Assert.Equal(ExitCode.Done, learnt.Code);
            Assert.Equal(["正文\t认真部署下一步工作。", "标题\t在全市推进会上的讲话", "称谓\t同志们："], learnt.Output.Trim().Split('\n'));
            var second = folder.Write("二.yaml", "标题: 在座谈会上的讲话\n称谓: 各位代表：\n正文: 感谢大家。\n");
            Assert.NotEqual(ExitCode.Impossible, DraftCommand.Run("render", second, "-t", folder["模板.docx"], "-o", folder["二.docx"]).Code);
            Assert.Equal("没有发现问题。", DraftCommand.Run("check", folder["二.docx"]).Output.Trim());
        }

        [Fact]
        public void Refuses_to_write_over_the_document()
        {
            using var folder = new TemporaryFolder();
            var path = folder.Write("稿.docx", "");
            Assert.Equal(ExitCode.Impossible, DraftCommand.Run("template", "learn", path, "-o", path).Code);
        }

        [Fact]
        public void Says_why_nothing_can_be_learnt()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("template", "learn", folder.Write("稿.docx", "文字"), "-o", folder["模板.docx"]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.False(File.Exists(folder["模板.docx"]));
        }
    }
}
