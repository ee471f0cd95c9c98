using Drafting.Word.Reading;
using static Drafting.Cli.Tests.BatchCommandTests;

namespace Drafting.Cli.Tests;

/// <summary>What <c>draft batch</c> does with files that are there already: other people's, and those of an earlier run.</summary>
public static class BatchResumeTests
{
    public class Run
    {
        [Fact]
        public void Never_writes_over_what_lies_in_the_folder()
        {
            using var folder = Folder(1);
            Directory.CreateDirectory(folder["通知"]);
            File.WriteAllText(folder["通知/001-第1局.docx"], "别人的");
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知")).Code);
            Assert.Equal("别人的", File.ReadAllText(folder["通知/001-第1局.docx"]));
            Assert.True(File.Exists(folder["通知/001-第1局（2）.docx"]));

            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知", "--resume")).Code);
            Assert.Equal("别人的", File.ReadAllText(folder["通知/001-第1局.docx"]));
            Assert.Equal(2, Directory.EnumerateFiles(folder["通知"], "*.docx").Count());
        }

        [Fact]
        public void Never_writes_over_what_lies_in_a_folder_that_holds_no_batch_to_resume()
        {
            using var folder = Folder(1);
            Directory.CreateDirectory(folder["通知"]);
            File.WriteAllText(folder["通知/001-第1局.docx"], "别人的");
            File.WriteAllText(folder["通知/001-第1局.pdf"], "也是别人的");
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知", "--resume")).Code);
            Assert.Equal(("别人的", "也是别人的"), (File.ReadAllText(folder["通知/001-第1局.docx"]), File.ReadAllText(folder["通知/001-第1局.pdf"])));
        }

        [Fact]
        public void Makes_anew_on_resuming_what_a_changed_section_template_says_otherwise()
        {
            using var folder = Folder(2);
            folder.Write("通知.yaml", Outline.Replace("正文: 请{{联系人}}等{{人数}}人参会。", "正文:\n  - 引用: 要求", StringComparison.Ordinal));
            Directory.CreateDirectory(folder["sections"]);
            folder.Write("sections/要求.yaml", "名称: 要求\n内容: 请按时参会。\n");
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知")).Code);
            Assert.Contains("其中2份上次已写好", DraftCommand.Run(Arguments(folder, "通知", "--resume")).Output);

            folder.Write("sections/要求.yaml", "名称: 要求\n内容: 请提前到会。\n");
            Assert.DoesNotContain("上次已写好", DraftCommand.Run(Arguments(folder, "通知", "--resume")).Output);
            Assert.Contains("请提前到会。", DocxReader.Read(File.ReadAllBytes(folder["通知/001-第1局.docx"])).Text.Content);
        }

        [Fact]
        public void Removes_on_resuming_what_it_wrote_under_a_name_that_was_corrected()
        {
            using var folder = Folder(4);
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知")).Code);
            File.WriteAllText(folder["通知/002-第2局.docx"], "改过的");
            folder.Write("名单.csv", File.ReadAllText(folder["名单.csv"]).Replace("第1局", "教育局", StringComparison.Ordinal).Replace("第2局", "公安局", StringComparison.Ordinal).Replace("第3局,王某", "第3局,", StringComparison.Ordinal));

            var resumed = DraftCommand.Run(Arguments(folder, "通知", "--resume"));
            Assert.Equal(ExitCode.Faults, resumed.Code);
            Assert.Contains("警告 BAT024 002-第2局.docx 是以前写的", resumed.Error);
            Assert.Equal("改过的", File.ReadAllText(folder["通知/002-第2局.docx"]));
            Assert.Equal(["001-教育局.docx", "002-公安局.docx", "002-第2局.docx", "004-第4局.docx", "faults.xlsx", "manifest.jsonl"], Contents(folder["通知"]).Keys);
        }

        [Fact]
        public void Leaves_on_resuming_what_the_rows_asked_for_do_not_reach()
        {
            using var folder = Folder(4);
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知")).Code);
            var before = Contents(folder["通知"]);
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知", "--resume", "--limit", "2")).Code);
            Assert.Equal(before, Contents(folder["通知"]));
            Assert.Contains("其中4份上次已写好", DraftCommand.Run(Arguments(folder, "通知", "--resume")).Output);
        }

        [Fact]
        public void Says_again_on_resuming_what_was_wrong_with_a_kept_document()
        {
            using var folder = Folder(1);
            folder.Write("通知.yaml", Outline.Replace("请{{联系人}}", "（待写：要求）请{{联系人}}", StringComparison.Ordinal));
            Assert.Equal(ExitCode.Faults, DraftCommand.Run(Arguments(folder, "通知")).Code);
            var manifest = File.ReadAllText(folder["通知/manifest.jsonl"]);
            Assert.Equal(ExitCode.Faults, DraftCommand.Run(Arguments(folder, "通知", "--resume")).Code);
            Assert.Equal(manifest, File.ReadAllText(folder["通知/manifest.jsonl"]));
        }
    }
}
