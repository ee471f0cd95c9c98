using System.Text.Json;
using Drafting.Outlines.Sections;

namespace Drafting.Cli.Tests;

public static class CorpusCommandTests
{
    private const string Flood = "在全县防汛工作会议上的讲话\n同志们：\n一、压实防汛责任\n各乡镇要落实防汛责任。\n二、加强值班值守\n要二十四小时值班。\n";
    private const string Fire = "在全县防火工作会议上的讲话\n\n同志们：\n一、压实防火责任\n各乡镇要落实防火责任。\n二、加强值班值守\n要昼夜值班。\n";

    private static TemporaryFolder Library(params (string Name, string Text)[] files)
    {
        var folder = new TemporaryFolder();
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder["库"], name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return folder;
    }

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
        public void Reports_a_copy_when_it_is_added_and_when_it_is_listed()
        {
            using var folder = Library(("甲.txt", Flood));
            var added = DraftCommand.Run("corpus", "add", folder.Write("副本.txt", Flood.Replace("\n", "\n\n")), "--corpus", folder["库"]);
            Assert.Equal(ExitCode.Done, added.Code);
            Assert.Contains("提示 COR003 甲.txt：第1—6行与 副本.txt 第1—11行：内容相同。", added.Error);
            using var json = JsonDocument.Parse(DraftCommand.Run("corpus", "list", "--corpus", folder["库"], "--format", "json").Output);
            var other = json.RootElement[0].GetProperty("duplicates")[0];
            Assert.Equal(("甲.txt", 1), (other.GetProperty("file").GetString(), other.GetProperty("share").GetDouble()));
            Assert.Equal("[1,11]", other.GetProperty("equal")[0].GetProperty("lines").GetRawText().Replace(" ", "").Replace("\n", ""));
        }

        [Fact]
        public void Lists_what_the_front_matter_says()
        {
            using var folder = Library(("甲.txt", "---\n标题: 防汛动员讲话\n讲话人: 程浩\n单位: 青禾县\n主题: 防汛\n日期: 2025-06-01\n---\n" + Flood));
            var list = DraftCommand.Run("corpus", "list", "--corpus", folder["库"]);
            Assert.Equal("甲.txt 第8—13行\t防汛动员讲话\t程浩\t2025-06-01\t青禾县\t防汛\n", list.Output);
            using var json = JsonDocument.Parse(DraftCommand.Run("corpus", "search", "防汛责任", "--corpus", folder["库"], "--format", "json").Output);
            var hit = json.RootElement.GetProperty("hits")[0];
            Assert.Equal(("防汛动员讲话", "青禾县", "防汛"), (hit.GetProperty("title").GetString(), hit.GetProperty("organisation").GetString(), hit.GetProperty("subject").GetString()));
            Assert.Contains("《防汛动员讲话》", DraftCommand.Run("corpus", "skeleton", "--corpus", folder["库"]).Output);
        }

        [Fact]
        public void Says_which_files_are_left_out()
        {
            using var folder = Library(("甲.txt", Flood), ("甲.gold.json", "{}"));
            var list = DraftCommand.Run("corpus", "list", "--corpus", folder["库"]);
            Assert.Equal(ExitCode.Done, list.Code);
            Assert.Contains("提示 COR001 甲.gold.json：不是文稿（.json），没有收入。", list.Error);
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

    public class Search
    {
        [Fact]
        public void Finds_passages_of_a_move()
        {
            using var folder = Library(("甲.txt", Flood), ("2026/乙.txt", Fire));
            var text = DraftCommand.Run("corpus", "search", "防火责任怎么落实", "--passages", "--limit", "1", "--corpus", folder["库"]);
            Assert.Equal((ExitCode.Done, "列出1段。\n"), (text.Code, text.Error));
            Assert.Contains("1. 2026/乙.txt 第4行《在全县防火工作会议上的讲话》", text.Output);
            Assert.Contains("各乡镇要落实防火责任。", text.Output);
            using var json = JsonDocument.Parse(DraftCommand.Run("corpus", "search", "值班", "--move", "任务", "--corpus", folder["库"], "--format", "json").Output);
            Assert.All(json.RootElement.EnumerateArray(), hit => Assert.Equal("tasks", hit.GetProperty("move").GetString()));
            Assert.Equal(["加强值班值守"], json.RootElement[0].GetProperty("headings").EnumerateArray().Select(heading => heading.GetString()));
        }

        [Fact]
        public void Refuses_a_move_that_there_is_not()
        {
            using var folder = Library(("甲.txt", Flood));
            var result = DraftCommand.Run("corpus", "search", "值班", "--move", "结束语", "--corpus", folder["库"]);
            Assert.Equal((ExitCode.Impossible, ""), (result.Code, result.Output));
            Assert.Contains("没有这个环节：结束语", result.Error);
        }
    }

    public class Show
    {
        [Fact]
        public void Prints_the_structure_of_the_file_that_is_named()
        {
            using var folder = Library(("甲.txt", Flood), ("2026/乙.txt", Fire));
            Assert.Contains("压实防汛责任", DraftCommand.Run("corpus", "show", "甲.txt", "--corpus", folder["库"]).Output);
            Assert.Contains("压实防火责任", DraftCommand.Run("corpus", "show", "乙.txt", "--corpus", folder["库"]).Output);
            using var json = JsonDocument.Parse(DraftCommand.Run("corpus", "show", "2026/乙.txt", "--corpus", folder["库"], "--format", "json").Output);
            Assert.Contains("压实防火责任", json.RootElement.ToString());
        }

        [Theory]
        [InlineData("没有.txt", "没有文件")]
        [InlineData("同名.txt", "有2个文件")]
        [InlineData("../外面.txt", "没有文件")]
        public void Refuses_what_is_not_one_file_of_the_corpus(string name, string message)
        {
            using var folder = Library(("甲/同名.txt", Flood), ("乙/同名.txt", Fire));
            folder.Write("外面.txt", Flood);
            var result = DraftCommand.Run("corpus", "show", name, "--corpus", folder["库"]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains(message, result.Error);
        }
    }

    public class Remove
    {
        [Fact]
        public void Keeps_the_file_aside_and_finds_it_no_more()
        {
            using var folder = Library(("甲.txt", Flood), ("乙.txt", Fire));
            Assert.Contains("共1篇", DraftCommand.Run("corpus", "search", "防火", "--corpus", folder["库"]).Error);
            Assert.Contains("还有1个文件", DraftCommand.Run("corpus", "remove", "乙.txt", "--corpus", folder["库"]).Output);
            Assert.Contains("共0篇", DraftCommand.Run("corpus", "search", "防火", "--corpus", folder["库"]).Error);
            Assert.Equal(Fire, File.ReadAllText(Path.Combine(folder["库"], ".removed", "乙.txt")));
        }

        [Fact]
        public void Replaces_nothing_that_was_removed_before()
        {
            using var folder = Library(("甲.txt", Flood));
            DraftCommand.Run("corpus", "remove", "甲.txt", "--corpus", folder["库"]);
            File.WriteAllText(Path.Combine(folder["库"], "甲.txt"), Fire);
            Assert.Equal(ExitCode.Done, DraftCommand.Run("corpus", "remove", "甲.txt", "--corpus", folder["库"]).Code);
            Assert.Equal(Flood, File.ReadAllText(Path.Combine(folder["库"], ".removed", "甲.txt")));
            Assert.Equal(Fire, File.ReadAllText(Path.Combine(folder["库"], ".removed", "甲 (2).txt")));
        }
    }

    public class Reindex
    {
        [Fact]
        public void Mends_a_damaged_index()
        {
            using var folder = Library(("甲.txt", Flood), ("乙.txt", Fire));
            DraftCommand.Run("corpus", "list", "--corpus", folder["库"]);
            var index = Path.Combine(folder["库"], ".index", "corpus.db");
            var bytes = File.ReadAllBytes(index);
            bytes.AsSpan(8192).Fill(0x5A);
            File.WriteAllBytes(index, bytes);
            Assert.Contains("2个文件，2篇讲话，0篇公文", DraftCommand.Run("corpus", "reindex", "--corpus", folder["库"]).Output);
            Assert.Contains("共1篇", DraftCommand.Run("corpus", "search", "防火", "--corpus", folder["库"]).Error);
        }
    }

    public class Patterns
    {
        [Fact]
        public void Shows_what_recurs_and_saves_it_as_templates_that_load()
        {
            using var folder = Library(("甲.txt", Flood), ("2026/乙.txt", Fire));
            var templates = folder["模板"];
            var text = DraftCommand.Run("corpus", "patterns", "--save", templates, "--corpus", folder["库"]);
            Assert.Equal(ExitCode.Done, text.Code);
            Assert.Contains("标题：加强值班值守", text.Output);
            Assert.Contains("出处：2026/乙.txt 第6行《在全县防火工作会议上的讲话》", text.Output);
            var reading = new SectionLibrary([templates]).Find("任务-加强值班值守");
            Assert.Equal("加强值班值守", reading?.Template?.Section.Heading?.Text);
            Assert.Contains("甲.txt 第5行《在全县防汛工作会议上的讲话》", reading!.Template!.Witnesses);
            Assert.Equal(text.Output, DraftCommand.Run("corpus", "patterns", "--save", templates, "--corpus", folder["库"]).Output);
            Assert.NotNull(new SectionLibrary([templates]).Find("任务-加强值班值守-2")?.Template);
        }

        [Fact]
        public void Gives_json_and_says_when_nothing_recurs()
        {
            using var folder = Library(("甲.txt", Flood));
            var json = DraftCommand.Run("corpus", "patterns", "--corpus", folder["库"], "--format", "json");
            Assert.Equal((ExitCode.Done, "[]\n"), (json.Code, json.Output));
            Assert.Contains("没有两篇以上讲话都有的段落", json.Error);
        }
    }

    public class Processes
    {
        private static TemporaryFolder Many(int count) =>
            Library([.. Enumerable.Range(0, count).Select(i => ($"{i:D4}.txt", Flood.Replace("防汛责任", $"第{i}号防汛责任", StringComparison.Ordinal)))]);

        [Fact]
        public async Task Index_and_search_one_corpus_at_the_same_time()
        {
            using var folder = Many(300);
            var runs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => DraftProcess.Run(["corpus", "search", "落实", "--limit", "1", "--corpus", folder["库"]]))));
            Assert.All(runs, run => Assert.Equal((0, "共300篇，列出1篇。\n"), (run.Code, run.Error)));
        }

        [Fact]
        public void Go_on_after_one_was_killed_while_it_indexed()
        {
            Assert.SkipUnless(DraftProcess.Starts("timeout", "5", "true"), "timeout is not here");
            using var folder = Many(900);
            foreach (var seconds in new[] { "0.3", "0.6", "1.2" }) DraftProcess.RunUnder(["timeout", "-s", "KILL", seconds], ["corpus", "list", "--corpus", folder["库"]]);
            var search = DraftProcess.Run(["corpus", "search", "第899号", "--corpus", folder["库"]]);
            Assert.Equal((0, "共1篇，列出1篇。\n"), (search.Code, search.Error));
            Assert.Contains("共900篇", DraftProcess.Run(["corpus", "search", "落实", "--corpus", folder["库"]]).Error);
        }
    }

    public class Report
    {
        [Fact]
        public void Draws_speeches_skeleton_and_what_recurs_on_a_page_of_its_own()
        {
            using var folder = Library(("甲.txt", Flood), ("2026/乙.txt", Fire.Replace("要昼夜值班", "要<b>昼夜</b>值班", StringComparison.Ordinal)));
            var page = folder["报告.html"];
            var result = DraftCommand.Run("corpus", "report", "--corpus", folder["库"], "-o", page);
            Assert.Equal((ExitCode.Done, "", ""), (result.Code, result.Output, result.Error));
            var html = File.ReadAllText(page);
            foreach (var expected in new[] { "2篇讲话，2个文件", "在全县防汛工作会议上的讲话", "2026/乙.txt 第1—7行", "2/2", "<b>加强值班值守</b>", "title='任务 第3行 压实防汛责任'" }) Assert.Contains(expected, html);
            Assert.DoesNotContain("http", html);
            Assert.DoesNotContain("<b>昼夜", html);
            Assert.Equal(html, DraftCommand.Run("corpus", "report", "--corpus", folder["库"]).Output);
        }

        [Fact]
        public void Says_that_no_speech_is_there()
        {
            using var folder = Library(("说明.txt", "这里放历年的讲话稿。\n"));
            var result = DraftCommand.Run("corpus", "report", "--corpus", folder["库"], "-o", folder["报告.html"]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.False(File.Exists(folder["报告.html"]));
        }
    }

    public class FindSkeleton
    {
        [Fact]
        public void Names_file_speech_and_line_of_every_witness()
        {
            using var folder = Library(("甲.txt", Flood), ("2026/乙.txt", Fire), ("说明.txt", "这里放历年的讲话稿。\n"));
            var text = DraftCommand.Run("corpus", "skeleton", "--corpus", folder["库"]);
            Assert.Equal((ExitCode.Done, ""), (text.Code, text.Error));
            Assert.StartsWith("2篇讲话的共同结构", text.Output);
            Assert.Contains("2026/乙.txt 第4行《在全县防火工作会议上的讲话》：压实防火责任", text.Output);
            using var json = JsonDocument.Parse(DraftCommand.Run("corpus", "skeleton", "--corpus", folder["库"], "--format", "json").Output);
            var slot = json.RootElement.GetProperty("slots").EnumerateArray().First(slot => slot.GetProperty("section").GetBoolean());
            Assert.Equal(("2/2", true), (slot.GetProperty("support").GetString(), slot.GetProperty("common").GetBoolean()));
            Assert.Equal(
                [("2026/乙.txt", 4, "压实防火责任"), ("甲.txt", 3, "压实防汛责任")],
                slot.GetProperty("witnesses").EnumerateArray().Select(witness => (witness.GetProperty("file").GetString(), witness.GetProperty("line").GetInt32(), witness.GetProperty("heading").GetString())));
        }

        [Fact]
        public void Says_that_no_speech_is_there()
        {
            using var folder = Library(("说明.txt", "这里放历年的讲话稿。\n"));
            var result = DraftCommand.Run("corpus", "skeleton", "--corpus", folder["库"]);
            Assert.Equal((ExitCode.Impossible, ""), (result.Code, result.Output));
            Assert.Contains("没有找到讲话稿", result.Error);
        }
    }
}
