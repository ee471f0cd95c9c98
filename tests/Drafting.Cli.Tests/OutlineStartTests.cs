using System.Text.Json;
using Drafting.Cli.Commands;
using Drafting.Outlines.Starting;
using Drafting.Word.Tests.Templates;
using Spectre.Console.Testing;

namespace Drafting.Cli.Tests;

public static class OutlineStartTests
{
    public class FromSubject
    {
        [Fact]
        public void Starts_a_speech_from_a_subject_alone_and_renders()
        {
            using var folder = new TemporaryFolder();
            var started = DraftCommand.Run("outline", "new", "--topic", "安全生产", "--unit", "示例市", "--audience", "县区", "--minutes", "20", "-o", folder["新.yaml"]);

            Assert.Equal((ExitCode.Done, ""), (started.Code, started.Output));
            var yaml = File.ReadAllText(folder["新.yaml"]);
            Assert.Matches(@"# \d+/\d+ 篇有此环节，约占全文\d+%：\S+\.txt 第\d+", yaml);
            Assert.Matches(@"# 建议约\d+字", yaml);
            Assert.Matches(@"# 可看 \S+\.txt 第\d+行《", yaml);
            Assert.Contains("引用: 安全生产·排查隐患", yaml, StringComparison.Ordinal);
            Assert.Contains("单位: 示例市", yaml, StringComparison.Ordinal);

            var rendered = DraftCommand.Run("render", folder["新.yaml"], "-o", folder["新.docx"]);
            Assert.Equal(ExitCode.Faults, rendered.Code);
            Assert.All(rendered.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("警告 OUT017", line));
            Assert.Empty(DocxValidator.Faults(File.ReadAllBytes(folder["新.docx"])));
        }

        [Fact]
        public void Offers_other_skeletons_and_takes_the_one_asked_for()
        {
            using var folder = new TemporaryFolder();
            Assert.Equal(ExitCode.Done, DraftCommand.Run("outline", "new", "--topic", "防汛", "--variant", "2", "-o", folder["二.yaml"]).Code);
            Assert.Equal(ExitCode.Done, DraftCommand.Run("outline", "new", "--topic", "防汛", "-o", folder["一.yaml"]).Code);
            Assert.Contains("#   2. ", File.ReadAllText(folder["一.yaml"]), StringComparison.Ordinal);
            Assert.NotEqual(File.ReadAllText(folder["一.yaml"]), File.ReadAllText(folder["二.yaml"]));

            var missing = DraftCommand.Run("outline", "new", "--topic", "防汛", "--variant", "99", "-o", folder["三.yaml"]);
            Assert.Equal(ExitCode.Impossible, missing.Code);
            Assert.Contains("骨架只有", missing.Error, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("--from 和 --corpus 只能用一个", "--topic", "防汛", "--corpus", "库", "--from", "a.txt")]
        [InlineData("只用于讲话稿", "--topic", "防汛", "--kind", "通知", "--minutes", "20")]
        [InlineData("可用 draft template list", "--topic", "防汛", "--kind", "散文")]
        [InlineData("--minutes 请写", "--topic", "防汛", "--minutes", "0")]
        [InlineData("--variant 从 1 数起", "--topic", "防汛", "--variant", "0")]
        [InlineData("--date 不是一个日期", "--topic", "防汛", "--date", "下周三")]
        [InlineData("还不知道讲什么", "--unit", "")]
        [InlineData("没有范文库", "--topic", "防汛", "--corpus", "没有这个文件夹")]
        public void Says_what_contradicts_itself_and_writes_nothing(string message, params string[] options)
        {
            using var folder = new TemporaryFolder();
            var started = DraftCommand.Run(["outline", "new", .. options, "-o", folder["新.yaml"]]);
            Assert.Equal((ExitCode.Impossible, ""), (started.Code, started.Output));
            Assert.Contains(message, started.Error, StringComparison.Ordinal);
            Assert.False(File.Exists(folder["新.yaml"]));
        }

        [Theory]
        [InlineData("通知", "标题: 示例市人民政府关于防汛的通知")]
        [InlineData("函", "标题: 示例市人民政府关于防汛的函")]
        [InlineData("会议议程", "标题: （待写：标题，样例：")]
        [InlineData("主持词", "称谓: 同志们：")]
        public void Starts_other_kinds_from_their_sample(string kind, string line)
        {
            using var folder = new TemporaryFolder();
            var started = DraftCommand.Run("outline", "new", "--kind", kind, "--topic", "防汛", "--unit", "示例市", "--audience", "各县（市、区）人民政府", "--date", "2026-06-03", "-o", folder["新.yaml"]);
            Assert.Equal((ExitCode.Done, ""), (started.Code, started.Output));
            var yaml = File.ReadAllText(folder["新.yaml"]);
            Assert.Contains($"模板: {kind}\n", yaml, StringComparison.Ordinal);
            Assert.Contains(line, yaml, StringComparison.Ordinal);
            Assert.Contains("（待写：样例：", yaml, StringComparison.Ordinal);

            Assert.Equal(ExitCode.Faults, DraftCommand.Run("render", folder["新.yaml"], "-o", folder["新.docx"]).Code);
            Assert.Empty(DocxValidator.Faults(File.ReadAllBytes(folder["新.docx"])));
        }

        [Fact]
        public void Names_the_files_of_the_collection_that_could_not_be_read()
        {
            using var folder = new TemporaryFolder();
            Directory.CreateDirectory(folder["库"]);
            File.Copy(Repository.Path("corpus", "speeches", "01-work-safety.txt"), folder["库/一.txt"]);
            File.WriteAllText(folder["库/空.txt"], "");
            var started = DraftCommand.Run("outline", "new", "--topic", "安全生产", "--corpus", folder["库"], "-o", folder["新.yaml"]);
            Assert.Contains("空.txt", started.Error, StringComparison.Ordinal);
            Assert.Contains("SRC001", started.Error, StringComparison.Ordinal);
        }

        [Fact]
        public void Says_what_to_do_when_the_collection_is_empty()
        {
            using var folder = new TemporaryFolder();
            Directory.CreateDirectory(folder["空库"]);
            var started = DraftCommand.Run("outline", "new", "--topic", "防汛", "--corpus", folder["空库"], "-o", folder["新.yaml"]);
            Assert.Equal(ExitCode.Impossible, started.Code);
            Assert.Contains("draft corpus add", started.Error, StringComparison.Ordinal);
        }

        [Fact]
        public void Writes_an_outline_also_on_a_subject_nobody_spoke_on_and_says_so()
        {
            using var folder = new TemporaryFolder();
            var started = DraftCommand.Run("outline", "new", "--topic", "古籍修复", "--unit", "示例市", "-o", folder["新.yaml"]);
            Assert.Equal(ExitCode.Faults, started.Code);
            Assert.Contains("警告 NEW002 范文里没有讲“古籍修复”的", started.Error, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Faults, DraftCommand.Run("render", folder["新.yaml"], "-o", folder["新.docx"]).Code);
        }
    }

    public class Samples
    {
        [Fact]
        public void That_come_with_the_program_are_those_that_shipped_txt_names_and_none_is_held_out()
        {
            var named = File.ReadAllLines(Repository.Path("corpus", "shipped.txt"));
            using var splits = JsonDocument.Parse(File.ReadAllText(Repository.Path("corpus", "splits.json")));

            Assert.Equal(named.Select(Path.GetFileName).Order(StringComparer.Ordinal), Directory.EnumerateFiles(TemplateFolders.Samples, "*.txt").Select(Path.GetFileName).Order(StringComparer.Ordinal));
            Assert.Subset(splits.RootElement.GetProperty("dev").EnumerateArray().Select(file => file.GetString()!).ToHashSet(), named.ToHashSet());
        }
    }

    public class Questions
    {
        [Fact]
        public void Ask_for_what_the_options_left_open_and_take_an_empty_answer()
        {
            using var console = new TestConsole();
            console.Profile.Capabilities.Interactive = true;
            console.Input.PushTextWithEnter("flood");
            console.Input.PushTextWithEnter("");
            console.Input.PushTextWithEnter("long");
            console.Input.PushTextWithEnter("15");
            console.Input.PushTextWithEnter("");

            var request = new OutlineQuestions(console).Complete(new OutlineRequest { Unit = "示例县" });

            Assert.Equal(new OutlineRequest { Topic = "flood", Unit = "示例县", Minutes = 15 }, request);
            Assert.DoesNotContain("谁开会", console.Output, StringComparison.Ordinal);
            Assert.Contains("请写 1 到 240 之间的数字", console.Output, StringComparison.Ordinal);
        }
    }

    public class Suggest
    {
        private static readonly string Plan = "标题: 会\n变量: { 活动: 安全生产 }\n正文:\n  - 环节: 任务\n    标题: 排查隐患\n    内容: （待写：怎么查）\n";

        [Fact]
        public void Lists_passages_with_their_place_and_what_to_change_and_puts_one_in()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("稿.yaml", Plan);
            var listed = DraftCommand.Run("outline", "suggest", outline, "--section", "1");
            Assert.Equal(ExitCode.Done, listed.Code);
            Assert.Matches(@"^1\. \S+\.txt 第\d+行《", listed.Output);

            Assert.Equal(ExitCode.Done, DraftCommand.Run("outline", "suggest", outline, "--section", "1", "--insert", "1").Code);
            var sources = DraftCommand.Run("outline", "sources", outline);
            Assert.Contains(".txt 第", sources.Output, StringComparison.Ordinal);
            Assert.Contains("共1段取自范文", sources.Error, StringComparison.Ordinal);
            Assert.NotEqual(ExitCode.Impossible, DraftCommand.Run("render", outline, "-o", folder["稿.docx"]).Code);
        }

        [Fact]
        public void Names_the_sections_there_are()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("稿.yaml", Plan);
            Assert.Equal("1 排查隐患\n", DraftCommand.Run("outline", "suggest", outline).Output);

            var missing = DraftCommand.Run("outline", "suggest", outline, "--section", "7");
            Assert.Equal(ExitCode.Impossible, missing.Code);
            Assert.Contains("有：1 排查隐患", missing.Error, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Impossible, DraftCommand.Run("outline", "suggest", outline, "--section", "1", "--insert", "99").Code);
            Assert.Equal(Plan, File.ReadAllText(outline));
        }
    }

    public class Completion
    {
        [Theory]
        [InlineData("bash", "complete -o filenames -F _draft draft")]
        [InlineData("zsh", "#compdef draft")]
        [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName draft")]
        public void Prints_a_script_for_each_shell(string shell, string expected) =>
            Assert.Contains(expected, DraftCommand.Run("completion", shell).Output, StringComparison.Ordinal);

        [Theory]
        [InlineData("draft outline s", "suggest")]
        [InlineData("draft diff a b --format ", "html")]
        [InlineData("draft compl", "completion")]
        public void Asks_the_program_what_may_follow(string line, string expected) =>
            Assert.Contains(expected, DraftCommand.Run($"[suggest:{line.Length}]", line).Output.Split('\n').Select(word => word.Trim()));
    }
}
