using System.Text.Json;

namespace Drafting.Cli.Tests;

public static class CheckCommandTests
{
    public class Texts
    {
        [Fact]
        public void Are_reported_with_line_and_column()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("check", folder.Write("稿.txt", "同志们：\n　　认真布署下一步工作。\n"));
            Assert.Equal(ExitCode.Faults, result.Code);
            Assert.StartsWith("实务 CHK327 第2行第5列：“布署”应为“部署”。", result.Output, StringComparison.Ordinal);
        }

        [Fact]
        public void Without_faults_are_said_to_be_so()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("check", folder.Write("稿.txt", "认真部署下一步工作。\n"));
            Assert.Equal((ExitCode.Done, "没有发现问题。"), (result.Code, result.Output.Trim()));
        }

        [Fact]
        public void Of_outlines_are_read_without_comments_and_marks_of_YAML()
        {
            using var folder = new TemporaryFolder();
            var path = folder.Write("大纲.yaml", "# 认真布署\n标题: 通知\n抄送: [甲局,乙局]\n正文: 加强领导,落实责任。\n");
            using var json = JsonDocument.Parse(DraftCommand.Run("check", path, "--format", "json").Output);
            var finding = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
            Assert.Equal(("CHK301", 4), (finding.GetProperty("id").GetString(), finding.GetProperty("line").GetInt32()));
        }
    }

    public class WordDocuments
    {
        [Fact]
        public void Name_the_paragraph_of_a_word()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("大纲.yaml", "标题: 在全市推进会上的讲话\n称谓: 同志们：\n正文: 认真布署下一步工作。\n");
            Assert.NotEqual(ExitCode.Impossible, DraftCommand.Run("render", outline, "-o", folder["稿.docx"]).Code);
            using var json = JsonDocument.Parse(DraftCommand.Run("check", folder["稿.docx"], "--kind", "讲话稿", "--format", "json").Output);
            var finding = json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "CHK327");
            Assert.True(finding.GetProperty("paragraph").GetInt32() > 1);
            Assert.Equal(JsonValueKind.Null, finding.GetProperty("line").ValueKind);
        }
    }

    public class Fix
    {
        [Fact]
        public void Writes_a_document_whose_layout_has_nothing_left_to_repair()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("大纲.yaml", "标题: 在全市推进会上的讲话\n称谓: 同志们：\n正文: 认真部署下一步工作。\n");
            Assert.NotEqual(ExitCode.Impossible, DraftCommand.Run("render", outline, "-o", folder["稿.docx"]).Code);
            // The read-aloud layout has larger type: all of the body departs from it.
            var found = DraftCommand.Run("check", folder["稿.docx"], "--kind", "讲话稿（宣读）");
            Assert.Contains("LAY123", found.Output, StringComparison.Ordinal);
            var result = DraftCommand.Run("check", folder["稿.docx"], "--kind", "讲话稿（宣读）", "--fix", "-o", folder["改.docx"]);
            Assert.Contains("修复了", result.Error, StringComparison.Ordinal);
            Assert.Equal("没有发现问题。", DraftCommand.Run("check", folder["改.docx"], "--kind", "讲话稿（宣读）").Output.Trim());
        }

        [Theory]
        [InlineData("--fix")]
        [InlineData("-o", "改.docx")]
        [InlineData("--fix", "-o", "稿.txt")]
        [InlineData("--fix", "-o", "改.docx")]
        public void Refuses_a_target_that_is_missing_or_the_source_and_a_source_that_is_no_Word_file(params string[] options)
        {
            using var folder = new TemporaryFolder();
            var text = folder.Write("稿.txt", "认真部署下一步工作。\n");
            var result = DraftCommand.Run(["check", text, .. options.Select(option => option.StartsWith('-') ? option : folder[option])]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.False(File.Exists(folder["改.docx"]));
        }
    }

    public class Rules
    {
        [Fact]
        public void Are_listed_with_their_source() =>
            Assert.Contains("CHK118 国标 发文字号的括号、虚位和“第”字（GB/T 9704—2012，7.2.5）", DraftCommand.Run("check", "--rules").Output, StringComparison.Ordinal);

        [Fact]
        public void Are_offered_when_no_file_is_named() => Assert.Equal(ExitCode.Impossible, DraftCommand.Run("check").Code);
    }
}
