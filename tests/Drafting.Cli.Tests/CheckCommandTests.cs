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
        public void Refuses_a_target_that_is_missing_or_the_source_and_a_text_under_the_name_of_a_Word_file(params string[] options)
        {
            using var folder = new TemporaryFolder();
            var text = folder.Write("稿.txt", "认真部署下一步工作。\n");
            var result = DraftCommand.Run(["check", text, .. options.Select(option => option.StartsWith('-') ? option : folder[option])]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.False(File.Exists(folder["改.docx"]));
        }
    }

    public class TextFix
    {
        [Fact]
        public void Writes_the_text_lists_the_changes_and_reports_what_is_left()
        {
            using var folder = new TemporaryFolder();
            var text = folder.Write("稿.txt", "同志们：\n认真布署,抓好落实。\n由某某负责。\n");
            var result = DraftCommand.Run("check", text, "--fix", "-o", folder["改.txt"]);
            Assert.Equal("同志们：\n认真部署，抓好落实。\n由某某负责。\n", File.ReadAllText(folder["改.txt"]));
            Assert.Contains("已改 CHK327 第2行第3列：“布署”→“部署”", result.Output, StringComparison.Ordinal);
            Assert.Contains("CHK204 第3行", result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("实务 CHK327", result.Output, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Faults, result.Code);
        }

        [Fact]
        public void Gives_changes_as_JSON()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("大纲.yaml", "标题: 讲话 # 题目\n正文: 认真布署。\n");
            using var json = JsonDocument.Parse(DraftCommand.Run("check", outline, "--fix", "-o", folder["改.yaml"], "--format", "json").Output);
            var change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());
            Assert.Equal(("布署", "部署", 2), (change.GetProperty("found").GetString(), change.GetProperty("expected").GetString(), change.GetProperty("line").GetInt32()));
            Assert.Empty(json.RootElement.GetProperty("diagnostics").EnumerateArray());
            Assert.Equal("标题: 讲话 # 题目\n正文: 认真部署。\n", File.ReadAllText(folder["改.yaml"]));
        }
    }

    public class Report
    {
        [Fact]
        public void Of_a_text_holds_its_lines_with_a_comment_for_every_finding()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("check", folder.Write("稿.txt", "同志们：\n认真布署工作。\n"), "--report", folder["批.docx"]);
            Assert.Contains("写了1条批注", result.Error, StringComparison.Ordinal);
            Assert.Contains("应为“部署”", Comments(folder["批.docx"]), StringComparison.Ordinal);
        }

        [Fact]
        public void Of_a_Word_document_is_that_document_with_the_findings_of_text_and_layout()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("大纲.yaml", "标题: 在全市推进会上的讲话\n称谓: 同志们：\n正文: 认真布署下一步工作。\n");
            Assert.NotEqual(ExitCode.Impossible, DraftCommand.Run("render", outline, "-o", folder["稿.docx"]).Code);
            Assert.NotEqual(ExitCode.Impossible, DraftCommand.Run("check", folder["稿.docx"], "--kind", "讲话稿（宣读）", "--report", folder["批.docx"]).Code);
            var comments = Comments(folder["批.docx"]);
            Assert.Contains("应为“部署”", comments, StringComparison.Ordinal);
            Assert.Contains("LAY123", comments, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Impossible, DraftCommand.Run("check", folder["稿.docx"], "--report", folder["稿.docx"]).Code);
        }

        private static string Comments(string docx)
        {
            using var zip = System.IO.Compression.ZipFile.OpenRead(docx);
            using var reader = new StreamReader(zip.Entries.Single(entry => entry.Name == "comments.xml").Open());
            return reader.ReadToEnd();
        }
    }

    public class Settings
    {
        [Fact]
        public void Beside_the_draft_or_above_it_hold()
        {
            using var folder = new TemporaryFolder();
            folder.Write(".draft.yaml", "关闭: CHK327\n级别: { CHK204: 错误 }\n禁用词: { 老板: 企业负责人 }\n");
            Directory.CreateDirectory(folder["下级"]);
            var result = DraftCommand.Run("check", folder.Write(Path.Combine("下级", "稿.txt"), "认真布署，请某某和各位老板支持。\n"));
            Assert.DoesNotContain("CHK327", result.Output, StringComparison.Ordinal);
            Assert.Contains("“老板”是本单位的禁用词。请改为“企业负责人”。", result.Output, StringComparison.Ordinal);
        }

        [Fact]
        public void That_are_faulty_keep_the_check_from_running()
        {
            using var folder = new TemporaryFolder();
            var config = folder.Write("设置.yaml", "关闭: [CHK999]\n");
            var result = DraftCommand.Run("check", folder.Write("稿.txt", "好。\n"), "--config", config);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains("设置.yaml 第1行：没有编号为“CHK999”的规则。", result.Error, StringComparison.Ordinal);
        }

        [Fact]
        public void Have_a_schema() =>
            Assert.True(JsonDocument.Parse(DraftCommand.Run("check", "--schema").Output).RootElement.GetProperty("properties").TryGetProperty("禁用词", out _));
    }

    public class Comparison
    {
        [Fact]
        public void With_a_collection_names_the_place_a_sentence_was_taken_from()
        {
            using var folder = new TemporaryFolder();
            Directory.CreateDirectory(folder["范文"]);
            folder.Write(Path.Combine("范文", "老稿.txt"), "在全县河长制工作会上的讲话\n同志们：\n河长上岗不能只在岸上走一走，要把脚伸到泥水里去看看，把账算到每一个排污口上。\n");
            var draft = folder.Write("稿.txt", "在全县治水会上的讲话\n同志们：\n河长上岗不能只在岸上走一走，要把脚伸到泥水里去看看，把账算到每一个排污口上。\n");
            Assert.Contains("CHK021 第3行第1列：这句话与范文 老稿.txt 第3行几乎相同。", DraftCommand.Run("check", draft, "--corpus", folder["范文"]).Output, StringComparison.Ordinal);
        }

        [Fact]
        public void With_a_target_says_how_much_is_too_much()
        {
            using var folder = new TemporaryFolder();
            var draft = folder.Write("稿.txt", "在全县治水会上的讲话\n同志们：\n" + string.Concat(Enumerable.Range(1, 60).Select(day => $"第{day}天要把河道清一遍。")) + "\n");
            var result = DraftCommand.Run("check", draft, "--minutes", "1");
            Assert.Contains("CHK401", result.Output, StringComparison.Ordinal);
            Assert.Contains("讲话时间约", result.Error, StringComparison.Ordinal);
        }

        [Fact]
        public void Says_how_long_each_section_takes_by_its_heading()
        {
            using var folder = new TemporaryFolder();
            var work = string.Concat(Enumerable.Range(1, 20).Select(day => $"第{day}天要把河道清一遍。"));
            var draft = folder.Write("稿.txt", $"在全县治水会上的讲话\n同志们：\n1.抓紧清淤\n{work}\n2.抓好管护\n{work}\n");
            Assert.Matches("；1.抓紧清淤 [0-9.]+分钟；2.抓好管护 [0-9.]+分钟。", DraftCommand.Run("check", draft).Error);
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
