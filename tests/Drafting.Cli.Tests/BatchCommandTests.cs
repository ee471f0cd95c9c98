using System.IO.Compression;
using System.Text;
using Drafting.Batches.Records;
using Drafting.Word.Data;
using Drafting.Word.Reading;
using Drafting.Word.Tests.Templates;

namespace Drafting.Cli.Tests;

public static class BatchCommandTests
{
    internal const string Outline = """
        模板: 通知（无版头）
        标题: 关于召开工作会议的通知
        主送: "{{单位}}"
        正文: 请{{联系人}}等{{人数}}人参会。
        落款: 示例市人民政府办公室
        成文日期: 2026-11-20
        """;

    internal static TemporaryFolder Folder(int rows, Func<int, string>? row = null)
    {
        var folder = new TemporaryFolder();
        folder.Write("通知.yaml", Outline);
        folder.Write("名单.csv", "单位,联系人,人数\n" + string.Concat(Enumerable.Range(1, rows).Select(number => (row?.Invoke(number) ?? $"第{number}局,王某,{number}") + "\n")));
        return folder;
    }

    internal static string[] Arguments(TemporaryFolder folder, string output, params string[] more) =>
        ["batch", folder["通知.yaml"], "-d", folder["名单.csv"], "-o", folder[output], "--name", "{{序号 | 补零 3}}-{{单位}}", .. more];

    internal static SortedDictionary<string, string> Contents(string folder) =>
        new(Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);

    public class Run
    {
        [Fact]
        public void Makes_a_valid_document_of_each_row()
        {
            using var folder = Folder(3);
            var result = DraftCommand.Run(Arguments(folder, "通知"));
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
            Assert.Equal($"写好3份：{folder["通知"]}", result.Output.Trim());
            Assert.Equal(["001-第1局.docx", "002-第2局.docx", "003-第3局.docx", "manifest.jsonl"], Contents(folder["通知"]).Keys);
            Assert.All(Directory.EnumerateFiles(folder["通知"], "*.docx"), file => Assert.Empty(DocxValidator.Faults(File.ReadAllBytes(file))));
        }

        [Fact]
        public void Lists_faulty_rows_once_with_their_cell_and_takes_their_correction()
        {
            using var folder = Folder(4, number => number == 2 ? "第2局,,2" : $"第{number}局,王某,{number}");
            var result = DraftCommand.Run(Arguments(folder, "通知"));
            Assert.Equal(ExitCode.Faults, result.Code);
            Assert.StartsWith("错误 OUT011 名单.csv 第3行：B列：变量“联系人”没有值。", result.Error);
            Assert.Single(result.Error.Trim().Split('\n'));
            Assert.Equal(["001-第1局.docx", "003-第3局.docx", "004-第4局.docx", "faults.xlsx", "manifest.jsonl"], Contents(folder["通知"]).Keys);

            var again = DraftCommand.Run("batch", folder["通知.yaml"], "-d", folder["通知/faults.xlsx"], "-o", folder["又"], "--dry-run");
            Assert.StartsWith("错误 OUT011 faults.xlsx 第2行：B列：", again.Error);
            Assert.Equal("第2行 → 有错，不写", again.Output.Trim());
            Assert.False(Directory.Exists(folder["又"]));

            folder.Write("名单.csv", File.ReadAllText(folder["名单.csv"]).Replace("第2局,,2", "第2局,李某,2", StringComparison.Ordinal));
            var resumed = DraftCommand.Run(Arguments(folder, "通知", "--resume"));
            Assert.Equal((ExitCode.Done, $"写好4份，其中3份上次已写好：{folder["通知"]}"), (resumed.Code, resumed.Output.Trim()));
            Assert.DoesNotContain("faults.xlsx", Contents(folder["通知"]).Keys);
        }

        [Fact]
        public void Writes_the_same_bytes_whatever_the_number_of_jobs_and_into_a_zip_too()
        {
            using var folder = Folder(70, number => number % 9 == 0 ? $"第{number}局,," : $"局,王某,{number}");
            Assert.Equal(ExitCode.Faults, DraftCommand.Run(Arguments(folder, "甲", "--jobs", "1")).Code);
            Assert.Equal(ExitCode.Faults, DraftCommand.Run(Arguments(folder, "乙", "--jobs", "7")).Code);
            var contents = Contents(folder["甲"]);
            Assert.Equal(contents, Contents(folder["乙"]));
            foreach (var zip in new[] { "丙.zip", "丁.zip" }) Assert.Equal(ExitCode.Faults, DraftCommand.Run(Arguments(folder, zip)).Code);
            Assert.Equal(File.ReadAllBytes(folder["丙.zip"]), File.ReadAllBytes(folder["丁.zip"]));
            ZipFile.ExtractToDirectory(folder["丙.zip"], folder["丙"], Encoding.UTF8);
            Assert.Equal(contents, Contents(folder["丙"]));
        }

        [Fact]
        public void Takes_the_rows_that_are_asked_for()
        {
            using var folder = Folder(6, number => $"第{number}局,{(number % 2 == 0 ? "王某" : "李某")},{number}");
            var result = DraftCommand.Run(Arguments(folder, "通知", "--where", "联系人 == \"王某\"", "--limit", "2", "--dry-run"));
            Assert.Equal("第3行 → 001-第2局.docx\n第5行 → 002-第4局.docx", result.Output.Trim().ReplaceLineEndings("\n"));
        }

        [Fact]
        public void Makes_one_document_a_unit_and_takes_columns_by_the_names_of_a_map()
        {
            using var folder = new TemporaryFolder();
            folder.Write("通知.yaml", Outline.Replace("{{联系人}}等{{人数}}人", "{{姓名 | 连接 \"、\"}}", StringComparison.Ordinal));
            folder.Write("名单.csv", "部门全称,姓名,座区\n教育局,甲某,A区\n公安局,乙某,B区\n教育局,丙某,A区\n");
            folder.Write("对照.yaml", "单位: 部门全称\n");
            var result = DraftCommand.Run(Arguments(folder, "通知", "--map", folder["对照.yaml"], "--group", "单位"));
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
            Assert.Equal(["001-教育局.docx", "002-公安局.docx", "manifest.jsonl"], Contents(folder["通知"]).Keys);
            Assert.Contains("请甲某、丙某参会。", DocxReader.Read(File.ReadAllBytes(folder["通知/001-教育局.docx"])).Text.Content);

            folder.Write("名单.csv", "部门全称,姓名,座区\n教育局,,A区\n公安局,乙某,B区\n教育局,,A区\n");
            Assert.Equal(ExitCode.Faults, DraftCommand.Run(Arguments(folder, "又", "--map", folder["对照.yaml"], "--group", "单位")).Code);
            var sheet = RecordReader.Open(folder["又/faults.xlsx"]).File!;
            Assert.Equal(["部门全称", "姓名", "座区"], sheet.Columns);
            Assert.Equal(["教育局", "教育局"], sheet.Records.Select(record => DataFormat.ToText(record.Data.Members["部门全称"])));
        }

        [Theory]
        [InlineData("--map", "对照.yaml 第1行：名单.csv 里没有“部门”这一列。有：单位、联系人、人数。")]
        [InlineData("--group", "没有“对照.yaml”这一列，不能按它分组。有：单位、联系人、人数。")]
        public void Says_which_columns_there_are(string option, string expected)
        {
            using var folder = Folder(1);
            folder.Write("对照.yaml", "甲: 部门\n");
            var result = DraftCommand.Run(Arguments(folder, "通知", option, option == "--map" ? folder["对照.yaml"] : "对照.yaml"));
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains(expected, result.Error);
            Assert.False(Directory.Exists(folder["通知"]));
        }

        [Fact]
        public void Gives_each_record_its_own_recipients_attachments_picture_and_sections()
        {
            using var folder = new TemporaryFolder();
            folder.Write("通知.yaml", """
                模板: 通知（无版头）
                标题: 关于召开工作会议的通知
                主送: "{{主送}}"
                正文:
                  - 内容: 请参会。
                  - 条件: 人数 > 50
                    标题: 交通安排
                    内容: 统一乘车。
                  - 条件: 二维码
                    内容: "![]({{二维码}})"
                附件: ["{{附件 | 默认 \"\"}}"]
                落款: 示例市人民政府办公室
                成文日期: 2026-11-20
                """);
            File.WriteAllBytes(folder["码_1.png"], Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"));
            folder.Write("名单.csv", "主送,人数,附件,二维码\n\"教育局\n公安局\",60,\"名单\n回执\",码_1.png\n林业局,5,,\n");
            var result = DraftCommand.Run("batch", folder["通知.yaml"], "-d", folder["名单.csv"], "-o", folder["通知"]);
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
            var (first, second) = (File.ReadAllBytes(folder["通知/0001.docx"]), File.ReadAllBytes(folder["通知/0002.docx"]));
            Assert.Empty(DocxValidator.Faults(first));
            var text = DocxReader.Read(first).Text.Content;
            Assert.All(["教育局、公安局：", "一、交通安排", "1.名单", "2.回执"], part => Assert.Contains(part, text.Replace(" ", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal), StringComparison.Ordinal));
            Assert.Contains("drafting1.png", Encoding.Latin1.GetString(first), StringComparison.Ordinal);
            Assert.All(["交通", "附件", "公安局"], part => Assert.DoesNotContain(part, DocxReader.Read(second).Text.Content, StringComparison.Ordinal));
            Assert.DoesNotContain("drafting1.png", Encoding.Latin1.GetString(second), StringComparison.Ordinal);
        }

        [Fact]
        public void Writes_a_pdf_beside_each_document_and_only_the_missing_ones_when_resumed()
        {
            Assert.SkipWhen(Drafting.Office.OfficeConverter.Find() is null, "没有 LibreOffice");
            using var folder = Folder(2);
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知", "--pdf")).Code);
            var before = Contents(folder["通知"]);
            Assert.Equal(["001-第1局.docx", "001-第1局.pdf", "002-第2局.docx", "002-第2局.pdf", "manifest.jsonl"], before.Keys);

            File.WriteAllText(folder["通知/001-第1局.pdf"], "做好的");
            File.Delete(folder["通知/002-第2局.pdf"]);
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知", "--pdf", "--resume")).Code);
            Assert.Equal("做好的", File.ReadAllText(folder["通知/001-第1局.pdf"]));
            Assert.Equal("%PDF-"u8, File.ReadAllBytes(folder["通知/002-第2局.pdf"]).AsSpan(0, 5));
            Assert.Equal(before.Keys, Contents(folder["通知"]).Keys);

            folder.Write("名单.csv", File.ReadAllText(folder["名单.csv"]).Replace("第1局,王某,1", "第1局,李某,1", StringComparison.Ordinal));
            Assert.Equal(ExitCode.Done, DraftCommand.Run(Arguments(folder, "通知", "--resume")).Code);
            Assert.False(File.Exists(folder["通知/001-第1局.pdf"]));
        }

        [Fact]
        public void Merges_all_into_one_valid_document_for_printing()
        {
            using var folder = Folder(5, number => number == 2 ? "第2局,," : $"第{number}局,王某,{number}");
            var result = DraftCommand.Run(Arguments(folder, "全部.docx", "--merge"));
            Assert.Equal((ExitCode.Faults, $"写好4份，有错没写1行，改好 全部.faults.xlsx 后可作为数据再做：{folder["全部.docx"]}"), (result.Code, result.Output.Trim()));
            var merged = File.ReadAllBytes(folder["全部.docx"]);
            Assert.Empty(DocxValidator.Faults(merged));
            Assert.Equal(4, DocxReader.Read(merged).Text.Content.Split("关于召开工作会议的通知").Length - 1);
            Assert.Equal(5, File.ReadAllLines(folder["全部.manifest.jsonl"]).Length);
            Assert.Single(RecordReader.Open(folder["全部.faults.xlsx"]).File!.Records);
            Assert.Equal(["全部.docx", "全部.faults.xlsx", "全部.manifest.jsonl", "名单.csv", "通知.yaml"], folder.Files.Select(Path.GetFileName).Order(StringComparer.Ordinal));

            Assert.Equal(ExitCode.Faults, DraftCommand.Run(Arguments(folder, "又.docx", "--merge", "--jobs", "1")).Code);
            Assert.Equal(merged, File.ReadAllBytes(folder["又.docx"]));
        }

        [Fact]
        public void Stops_at_the_first_faulty_row_when_strict()
        {
            using var folder = Folder(300, number => number == 6 ? "第6局,," : $"第{number}局,王某,{number}");
            var result = DraftCommand.Run(Arguments(folder, "通知", "--strict", "--jobs", "1"));
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains("没有做完：写好5份，有错1行。加 --resume 接着做。", result.Error);
        }

        [Theory]
        [InlineData("通知.yaml", "名单.csv", "有", "", "里已有一批文件")]
        [InlineData("通知.yaml", "名单.csv", "没有/通知", "", "输出文件夹不存在")]
        [InlineData("通知.yaml", "名单.csv", "名单.csv", "", "是一个文件")]
        [InlineData("通知.yaml", "没有.csv", "通知", "", "找不到文件")]
        [InlineData("通知.yaml", "名单.csv", "通知.zip", "--resume", "不能接着做")]
        [InlineData("通知.yaml", "名单.csv", "通知.zip", "--pdf", "不能写进 .zip")]
        [InlineData("通知.yaml", "名单.csv", "通知", "--merge", "以 .docx 结尾")]
        [InlineData("通知.yaml", "名单.csv", "通知.docx", "", "要加 --merge")]
        [InlineData("通知.yaml", "名单.csv", "通知", "--where=人数 >", "--where 的条件读不懂")]
        [InlineData("通知.yaml", "名单.csv", "通知", "--jobs=0", "--jobs 至少是 1")]
        [InlineData("通知.yaml", "名单.csv", "通知", "--missing=blank", "--missing 只用于 Word 模板")]
        [InlineData("通知.yaml", "名单.csv", "通知", "--name={{单位 | 补灵}}", "是否想写“补零”")]
        [InlineData("通知.yaml", "名单.csv", "通知", "--name={{部门}}", "BAT025 名单.csv：文件名要用“部门”，表里没有这一列。有：单位、联系人、人数。请改 --name，或检查表头是不是列名。")]
        [InlineData("通知.yaml", "名单.csv", "通知", "--name={{联系}}", "BAT025 名单.csv：文件名要用“联系”，表里没有这一列。是不是想写“联系人”？")]
        [InlineData("缺.yaml", "名单.csv", "通知", "", "BAT023 缺.yaml：")]
        public void Refuses_what_cannot_be_done_and_writes_nothing(string template, string data, string output, string option, string expected)
        {
            using var folder = Folder(1);
            folder.Write("缺.yaml", Outline.Replace("（无版头）", "", StringComparison.Ordinal));
            Directory.CreateDirectory(folder["有"]);
            File.WriteAllText(folder["有/manifest.jsonl"], "");
            var before = folder.Files.ToList();
            string[] options = option.Length > 0 ? [option] : [];
            var result = DraftCommand.Run(["batch", folder[template], "-d", folder[data], "-o", folder[output], .. options]);
            Assert.Equal(ExitCode.Impossible, result.Code);
            Assert.Contains(expected, result.Error);
            Assert.Equal(before, folder.Files);
            Assert.False(Directory.Exists(folder["通知"]));
        }

        [Fact]
        public void Asks_a_table_for_no_column_that_its_template_needs_only_under_a_condition()
        {
            using var folder = new TemporaryFolder();
            folder.Write("名单.csv", "发文机关标志,发文字号,标题,正文\n示例市人民政府文件,示政发〔2026〕1号,关于防火工作的通知,请抓好落实。\n");
            var template = Repository.Path("templates", "通知.docx");
            var result = DraftCommand.Run("batch", template, "-d", folder["名单.csv"], "-o", folder["通知"]);
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));

            folder.Write("名单.csv", "发文机关标志,标题,正文\n示例市人民政府文件,关于防火工作的通知,请抓好落实。\n");
            var refused = DraftCommand.Run("batch", template, "-d", folder["名单.csv"], "-o", folder["又"]);
            Assert.Equal((ExitCode.Impossible, "错误 BAT020 名单.csv：没有“发文字号”这一列，模板要用。请加上这一列，或在模板里写上默认值。"), (refused.Code, refused.Error.Trim()));
        }
    }
}
