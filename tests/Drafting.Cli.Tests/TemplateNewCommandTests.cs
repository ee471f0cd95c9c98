using System.IO.Compression;

namespace Drafting.Cli.Tests;

public static class TemplateNewCommandTests
{
    private static string Styles(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry("word/styles.xml")!.Open());
        return reader.ReadToEnd();
    }

    public class Run
    {
        [Fact]
        public void Writes_the_template_of_a_kind()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("template", "new", "--kind", "通知", "-o", folder["新.docx"]);
            Assert.Equal((ExitCode.Done, "", ""), (result.Code, result.Output, result.Error));
            Assert.Equal(File.ReadAllBytes(Repository.Path("templates", "通知.docx")).Length, File.ReadAllBytes(folder["新.docx"]).Length);
            Assert.Contains("方正小标宋_GBK", Styles(folder["新.docx"]));
        }

        [Fact]
        public void Changes_parameters_and_lists_each_with_grade_and_clause()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("template", "new", "--kind", "讲话稿", "-o", folder["新.docx"], "--fonts", "华文", "--set", "行距（磅）=28", "--set", "三级标题加粗=是");
            Assert.Equal(ExitCode.Done, result.Code);
            Assert.Contains("推 行距（磅）：标准 28.95，本单位 28（GB/T 9704-2012 第5.2.3条）", result.Error);
            Assert.Contains("务 三级标题加粗：标准 否，本单位 是", result.Error);
            Assert.Contains("w:line=\"560\"", Styles(folder["新.docx"]));
            Assert.Contains("华文仿宋", Styles(folder["新.docx"]));
        }

        [Fact]
        public void Makes_documents_that_are_checked_by_their_own_parameters()
        {
            using var folder = new TemporaryFolder();
            DraftCommand.Run("template", "new", "--kind", "讲话稿", "-o", folder["新.docx"], "--set", "行距（磅）=28");
            var outline = folder.Write("大纲.yaml", "标题: 在全市推进会上的讲话\n正文: 认真部署下一步工作。\n");
            Assert.NotEqual(ExitCode.Impossible, DraftCommand.Run("render", outline, "-t", folder["新.docx"], "-o", folder["稿.docx"]).Code);
            var result = DraftCommand.Run("check", folder["稿.docx"]);
            Assert.Equal(ExitCode.Done, result.Code);
            Assert.Equal(["没有发现问题。", "本单位版式 推 行距（磅）：标准 28.95，本单位 28（GB/T 9704-2012 第5.2.3条）"], result.Output.Trim().Split('\n'));
            Assert.Contains("\"found\": \"28\"", DraftCommand.Run("check", folder["稿.docx"], "--format", "json").Output, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("没有文种“通之”。是否想写“通知”？", "通之")]
        [InlineData("没有字体“宋体”。可用：方正、华文、系统", "通知", "--fonts", "宋体")]
        [InlineData("没有版式参数“行据（磅）”。是否想写“行距（磅）”？", "通知", "--set", "行据（磅）=28")]
        [InlineData("版式参数“行距（磅）”的值不对：行距（磅）=宽。请写成 行距（磅）=28.95 这样。", "通知", "--set", "行距（磅）=宽")]
        public void Refuses_what_it_does_not_know_and_writes_nothing(string message, params string[] arguments)
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run(["template", "new", "-o", folder["新.docx"], "--kind", .. arguments]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains(message, result.Error);
            Assert.False(File.Exists(folder["新.docx"]));
        }
    }
}
