using Drafting.Word.Tests.Templates;

namespace Drafting.Cli.Tests;

public static class RenderCommandTests
{
    public class Run
    {
        [Theory]
        [InlineData("讲话稿", "讲话稿")]
        [InlineData("讲话稿", "讲话稿（宣读）")]
        [InlineData("通知", "通知")]
        [InlineData("通知", "通知（无版头）")]
        public void Makes_a_valid_document_of_each_sample(string outline, string template)
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("render", Repository.Path("templates", outline + ".yaml"), "-t", template, "-o", folder["稿.docx"]);
            Assert.Equal((ExitCode.Done, "", ""), (result.Code, result.Output, result.Error));
            Assert.Empty(DocxValidator.Faults(File.ReadAllBytes(folder["稿.docx"])));
            Assert.Equal(["稿.docx"], folder.Files);
        }

        [Fact]
        public void Takes_pictures_from_the_folder_of_the_outline()
        {
            using var folder = new TemporaryFolder();
            File.WriteAllBytes(folder["码.png"], Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"));
            folder.Write("通知.yaml", "模板: 通知（无版头）\n标题: 关于召开工作会议的通知\n主送: 各科室\n正文: |\n  请扫码签到。\n\n  ![](码.png)\n落款: 示例市人民政府办公室\n成文日期: 2026-11-20\n");
            var result = DraftCommand.Run("render", folder["通知.yaml"], "-o", folder["通知.docx"]);
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
            using var package = System.IO.Compression.ZipFile.OpenRead(folder["通知.docx"]);
            Assert.Single(package.Entries, entry => entry.FullName.EndsWith(".png", StringComparison.Ordinal));
        }

        [Fact]
        public void Reports_faults_of_reading_and_of_composing_in_one_round()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("稿.yaml", "标题: 讲话\n称为: 同志们\n正文:\n  - 环节: 城绩\n    内容: 完成{{项目}}\n  - 引用: 没有的段落\n");
            var result = DraftCommand.Run("render", outline, "-o", folder["稿.docx"]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            var lines = result.Error.Trim().Split('\n');
            Assert.Collection(
                lines,
                line => Assert.Contains("第2行", line),
                line => Assert.Contains("第4行", line),
                line => Assert.Contains("第5行", line),
                line => Assert.Contains("第6行", line));
            Assert.False(File.Exists(folder["稿.docx"]));
        }

        [Fact]
        public void Reports_the_faults_of_an_outline_even_if_its_template_is_missing()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("稿.yaml", "模板: 没有的模板\n标题: 讲话\n正文:\n  - 环节: 城绩\n    内容: 完成{{项目}}\n");
            var result = DraftCommand.Run("render", outline, "-o", folder["稿.docx"]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains("第4行", result.Error);
            Assert.Contains("第5行：变量“项目”没有值", result.Error);
            Assert.Contains("没有的模板", result.Error);
        }

        [Fact]
        public void Writes_the_same_bytes_every_time()
        {
            using var folder = new TemporaryFolder();
            foreach (var name in new[] { "甲.docx", "乙.docx" })
                Assert.Equal(ExitCode.Done, DraftCommand.Run("render", Repository.Path("templates", "讲话稿.yaml"), "-o", folder[name]).Code);
            Assert.Equal(File.ReadAllBytes(folder["甲.docx"]), File.ReadAllBytes(folder["乙.docx"]));
        }

        [Fact]
        public void Writes_in_spite_of_what_is_still_to_be_written_and_says_so()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("稿.yaml", "标题: 讲话\n正文: （待写：正文）\n");
            var result = DraftCommand.Run("render", outline, "-o", folder["稿.docx"]);
            Assert.Equal(ExitCode.Faults, result.Code);
            Assert.StartsWith("警告 OUT017 稿.yaml 第2行：还有1处待写", result.Error);
            Assert.True(File.Exists(folder["稿.docx"]));
        }

        [Theory]
        [InlineData("", "SRC001")]
        [InlineData("标题: 讲话\n\t正文: 文字\n", "YML002")]
        [InlineData("标题: 讲话\n标题: 讲话\n正文: 文字\n", "YML003")]
        [InlineData("标题: 讲话\n正文:\n  - 环节: 开幕\n    内容: 文字\n", "OUT007")]
        [InlineData("标题: 讲话\n正文: 在{{地点}}开会。\n", "OUT011")]
        [InlineData("标题: 讲话\n讲话入: 王某\n正文: 文字\n", "OUT019 稿.yaml 第2行：“讲话入”既不是大纲的键，Word 模板里也没有用到。是不是想写“讲话人”？")]
        [InlineData("标题: 讲话\n天气: 晴\n正文: 文字\n", "OUT019 稿.yaml 第2行：“天气”既不是大纲的键，Word 模板里也没有用到。请删去，或放进 数据。")]
        [InlineData("模板: 讲活稿\n标题: 讲话\n正文: 文字\n", "找不到 Word 模板“讲活稿”。是不是想写“讲话稿”？")]
        public void Writes_nothing_when_the_outline_has_errors(string outline, string expected)
        {
            using var folder = new TemporaryFolder();
            folder.Write("旧.docx", "旧稿");
            var result = DraftCommand.Run("render", folder.Write("稿.yaml", outline), "-o", folder["旧.docx"]);
            Assert.Equal((ExitCode.Impossible, ""), (result.Code, result.Output));
            Assert.Contains(expected, result.Error);
            Assert.Equal("旧稿", File.ReadAllText(folder["旧.docx"]));
        }

        [Fact]
        public void Takes_further_keys_that_a_text_names_and_what_stands_under_data()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("稿.yaml", "标题: 讲话\n天气: 晴\n数据: { 座位: 8 }\n正文: 今天{{天气}}。\n");
            var result = DraftCommand.Run("render", outline, "-o", folder["稿.docx"]);
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        }

        [Fact]
        public void Refuses_a_template_that_is_no_Word_file()
        {
            using var folder = new TemporaryFolder();
            folder.Write("模板.docx", "这不是 Word 文件");
            var result = DraftCommand.Run("render", Repository.Path("templates", "讲话稿.yaml"), "-t", folder["模板.docx"], "-o", folder["稿.docx"]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.StartsWith("错误 ", result.Error);
            Assert.Equal(["模板.docx"], folder.Files);
        }

        [Fact]
        public void Never_takes_a_finished_document_for_the_template_of_its_name()
        {
            using var folder = new TemporaryFolder();
            var outline = folder.Write("稿.yaml", "模板: 讲话稿\n标题: 讲话\n正文: 第一稿。\n");
            Assert.Equal(ExitCode.Done, DraftCommand.Run("render", outline, "-o", folder["讲话稿.docx"]).Code);
            folder.Write("稿.yaml", "模板: 讲话稿\n标题: 讲话\n正文: 第二稿。\n");
            Assert.Equal(ExitCode.Done, DraftCommand.Run("render", outline, "-o", folder["讲话稿.docx"]).Code);
            Assert.Contains("第二稿。", Drafting.Word.Reading.DocxReader.Read(File.ReadAllBytes(folder["讲话稿.docx"]), "讲话稿.docx").Text.Content);

            var finished = DraftCommand.Run("render", outline, "-t", folder["讲话稿.docx"], "-o", folder["新.docx"]);
            Assert.Equal(ExitCode.Impossible, finished.Code);
            Assert.Contains("没有 {{标签}}", finished.Error);
        }

        [Fact]
        public void Never_overwrites_the_template()
        {
            using var folder = new TemporaryFolder();
            File.Copy(Repository.Path("templates", "讲话稿.docx"), folder["模板.docx"]);
            var before = File.ReadAllBytes(folder["模板.docx"]);
            var result = DraftCommand.Run("render", Repository.Path("templates", "讲话稿.yaml"), "-t", folder["模板.docx"], "-o", folder["模板.docx"]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains("输出文件就是 Word 模板", result.Error);
            Assert.Equal(before, File.ReadAllBytes(folder["模板.docx"]));
        }

        [Fact]
        public void Says_which_file_is_missing_and_which_folder()
        {
            using var folder = new TemporaryFolder();
            var missing = DraftCommand.Run("render", folder["没有.yaml"], "-o", folder["稿.docx"]);
            Assert.Equal(ExitCode.Impossible, missing.Code);
            Assert.Contains($"找不到文件：{folder["没有.yaml"]}", missing.Error);

            var output = DraftCommand.Run("render", Repository.Path("templates", "讲话稿.yaml"), "-o", folder["没有/稿.docx"]);
            Assert.Equal(ExitCode.Impossible, output.Code);
            Assert.Contains("输出文件夹不存在", output.Error);
        }

        [Fact]
        public void Reads_an_outline_in_GBK()
        {
            using var folder = new TemporaryFolder();
            var gbk = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;
            File.WriteAllBytes(folder["稿.yaml"], gbk.GetBytes("标题: 在全市防汛工作会议上的讲话\n正文: 同志们，防汛责任重于泰山，务必抓紧抓实。\n"));
            var result = DraftCommand.Run("render", folder["稿.yaml"], "-o", folder["稿.docx"]);
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        }
    }

    public class Pdf
    {
        [Fact]
        public void Stands_beside_the_document()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("render", Repository.Path("templates", "通知.yaml"), "-o", folder["通知.docx"], "--pdf");
            Assert.Equal(ExitCode.Done, result.Code);
            // Nothing but what the machine's fonts are to blame for.
            Assert.Matches("^(提示 FNT001 PDF 第[^\n]*代替了本机没有的[^\n]*\n)?$", result.Error);
            Assert.Equal(["通知.docx", "通知.pdf"], folder.Files);
            Assert.Equal("%PDF-"u8, File.ReadAllBytes(folder["通知.pdf"]).AsSpan(0, 5));
        }
    }

    public class Process
    {
        [Fact]
        public void Renders_the_sample()
        {
            using var folder = new TemporaryFolder();
            var (code, output, error) = DraftProcess.Run(["render", Repository.Path("templates", "讲话稿.yaml"), "-o", folder["稿.docx"]], ("LANG", "zh_CN.GBK"));
            Assert.Equal((0, "", ""), (code, output, error));
            Assert.Empty(DocxValidator.Faults(File.ReadAllBytes(folder["稿.docx"])));
        }
    }
}
