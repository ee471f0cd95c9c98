using System.Text.Json;

namespace Drafting.Cli.Tests;

public static class CheckCommandTests
{
    public class Run
    {
        [Fact]
        public void Finds_nothing_in_a_document_rendered_from_a_sample_outline()
        {
            using var folder = new TemporaryFolder();
            Assert.Equal(ExitCode.Done, DraftCommand.Run("render", Repository.Path("templates", "通知.yaml"), "-o", folder["通知.docx"]).Code);
            var result = DraftCommand.Run("check", folder["通知.docx"]);
            Assert.Equal((ExitCode.Done, "没有发现版式问题。"), (result.Code, result.Output.Trim()));
        }

        [Fact]
        public void Reports_deviations_as_JSON_with_grade_and_paragraph()
        {
            using var folder = new TemporaryFolder();
            DraftCommand.Run("render", Repository.Path("templates", "讲话稿（宣读）.yaml"), "-o", folder["讲话.docx"]);
            var result = DraftCommand.Run("check", folder["讲话.docx"], "--format", "json");
            Assert.Equal(ExitCode.Faults, result.Code);
            var first = JsonDocument.Parse(result.Output).RootElement.GetProperty("diagnostics")[0];
            Assert.Equal(("LAY123", "error", "规"), (first.GetProperty("id").GetString(), first.GetProperty("severity").GetString(), first.GetProperty("tier").GetString()));
            Assert.True(first.GetProperty("paragraph").GetInt32() > 0);
        }

        [Fact]
        public void Checks_by_the_layout_of_the_kind_that_is_named()
        {
            using var folder = new TemporaryFolder();
            DraftCommand.Run("render", Repository.Path("templates", "讲话稿（宣读）.yaml"), "-o", folder["讲话.docx"]);
            Assert.Equal(ExitCode.Done, DraftCommand.Run("check", folder["讲话.docx"], "--kind", "讲话稿（宣读）").Code);
        }

        [Fact]
        public void Says_how_to_make_a_docx_of_another_file()
        {
            var result = DraftCommand.Run("check", "旧文件.doc");
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains("另存为 .docx", result.Error);
        }
    }
}
