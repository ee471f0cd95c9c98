using System.Text;
using Drafting.Batches.Records;
using Drafting.Text.Diagnostics;
using Drafting.Word.Data;

namespace Drafting.Tests.Batches;

public static class RecordReaderTests
{
    private static List<string> Lines(RecordOpening opening)
    {
        Assert.Empty(opening.Diagnostics);
        return [.. opening.File!.Records.Select(record => $"{record.Row}：" + string.Join('，', opening.File.Columns.Select(column => Show(record.Data.Members[column]))) + string.Concat(record.Faults.Select(fault => $"【{fault.Id} {fault.Message}】")))];
    }

    private static string Show(DataValue value) => value is DataNull ? "—" : $"{value.GetType().Name[4]}{DataFormat.ToText(value)}";

    public sealed class OfDelimitedText : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("draft-");

        public void Dispose() => _folder.Delete(recursive: true);

        private string Write(string name, byte[] content)
        {
            var path = Path.Combine(_folder.FullName, name);
            File.WriteAllBytes(path, content);
            return path;
        }

        [Theory]
        [InlineData("utf-8", ",")]
        [InlineData("gb18030", ",")]
        [InlineData("utf-16", "\t")]
        [InlineData("utf-8", ";")]
        public void Finds_header_encoding_and_delimiter(string encoding, string delimiter)
        {
            var text = "2026年度参会单位名单，共两个\n单位,联系人,电话\n\"教育局\n（机关）\",王某某同志负责会务联络工作,01234567\n,,\n公安局,,110119120190000001\n".Replace(",", delimiter, StringComparison.Ordinal);
            var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
            var opening = RecordReader.Open(Write("名单.csv", [.. bytes.GetPreamble(), .. bytes.GetBytes(text)]));
            Assert.Equal(["3：T教育局\n（机关），T王某某同志负责会务联络工作，T01234567", "5：T公安局，—，T110119120190000001"], Lines(opening));
        }

        [Theory]
        [InlineData("单位,会议,,联系人,电话\n,时间,地点,,\n甲,上午,一号楼,王某,1\n", "单位 时间 地点 联系人 电话", 3)]
        [InlineData("单位,会议,,\n,时间,地点,座区\n甲,上午,一号楼,A\n", "单位 时间 地点 座区", 3)]
        [InlineData("2026年名单,,,,\n单位,上午,,下午,\n,人数,地点,人数,地点\n甲,1,一号楼,2,二号楼\n", "单位 上午·人数 上午·地点 下午·人数 下午·地点", 4)]
        [InlineData("单位,姓名,备注\n甲,王某,\n", "单位 姓名 备注", 2)]
        [InlineData("单位,姓名,备注,\n甲,,无,另附\n", "单位 姓名 备注", 2)]
        [InlineData("填报单位：甲,,填报日期：今天\n单位,姓名,备注\n乙,王某,\n", "单位 姓名 备注", 3)]
        public void Reads_headers_of_one_row_and_of_two(string content, string columns, int firstRow)
        {
            var file = RecordReader.Open(Write("名单.csv", Encoding.UTF8.GetBytes(content))).File!;
            Assert.Equal(columns, string.Join(' ', file.Columns));
            Assert.Equal(firstRow, file.Records.First().Row);
        }

        [Theory]
        [InlineData("", "REC001")]
        [InlineData("单位,单位\n甲,乙\n", "REC008")]
        [InlineData("\n\n,,\n", "REC007")]
        [InlineData("1,2,3\n4,5,6\n", "REC007")]
        public void Refuses_a_file_that_is_no_table(string content, string id) =>
            Assert.Equal(id, Assert.Single(RecordReader.Open(Write("名单.csv", Encoding.UTF8.GetBytes(content))).Diagnostics).Id);

        [Fact]
        public void Refuses_other_kinds_of_files()
        {
            Assert.Equal("REC003", Assert.Single(RecordReader.Open(Write("名单.xls", [1])).Diagnostics).Id);
            Assert.Equal("REC002", Assert.Single(RecordReader.Open(Write("名单.csv", [0, 1, 2, 0, 255, 0, 1])).Diagnostics).Id);
        }

        [Fact]
        public void Says_where_quotes_do_not_close_and_keeps_the_rows_before()
        {
            var records = RecordReader.Open(Write("名单.csv", Encoding.UTF8.GetBytes("单位,人\n甲,1\n\"乙,2\n丙,3\n"))).File!.Records.ToList();
            Assert.Equal("甲", DataFormat.ToText(records[0].Data.Members["单位"]));
            Assert.Equal(("REC012", 3), (Assert.Single(records[^1].Faults).Id, records[^1].Row));
        }
    }

    public sealed class OfWorkbooks : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("draft-");

        private string Path => System.IO.Path.Combine(_folder.FullName, "名单.xlsx");

        public void Dispose() => _folder.Delete(recursive: true);

        private void WriteShared(string unit) => Workbook.Write(
            Path,
            """<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row r="2"><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>""",
            ["<si><t>单位</t></si>", "<si><t>姓名</t></si>", $"<si><t>{unit}</t></si>", "<si><t>王某</t></si>"]);

        [Fact]
        public void Have_their_shared_strings_read_once()
        {
            WriteShared("教育局");
            var records = RecordReader.Open(Path).File!.Records;
            string Unit() => ((DataText)records.Single().Data.Members["单位"]).Value;
            Assert.Same(Unit(), Unit());
        }

        [Fact]
        public void Have_them_read_anew_where_the_file_was_saved_since()
        {
            WriteShared("教育局");
            var opening = RecordReader.Open(Path);
            Assert.Equal(["2：T教育局，T王某"], Lines(opening));
            WriteShared("公安局");
            File.SetLastWriteTimeUtc(Path, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            Assert.Equal(["2：T公安局，T王某"], Lines(opening));
        }

        [Fact]
        public void Keeps_what_was_typed()
        {
            Workbook.Write(
                Path,
                """
                <row r="1"><c r="A1" t="inlineStr"><is><t>防火工作会议名单</t></is></c></row>
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>日期</t></is></c><c r="D3" t="inlineStr"><is><t>值</t></is></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><r><t>教育</t></r><r><t>局</t></r><rPh sb="0" eb="1"><t>jiao</t></rPh></is></c><c r="B4" t="inlineStr"><is><t>110101199001011234</t></is></c><c r="C4" s="1"><v>46346</v></c><c r="D4"><v>0.30000000000000004</v></c></row>
                <row r="6"><c r="A6" t="s"><v>0</v></c><c r="C6" s="2"><v>46346.375</v></c><c r="D6" t="b"><v>1</v></c></row>
                <row r="7"><c t="s"><v>0</v></c><c><v>2</v></c><c s="3"><v>46346</v></c><c s="4"><v>11</v></c></row>
                """,
                ["<si><t>单位</t></si>", "<si><t>身份证号</t></si>"],
                [0, 31, 22, 170, 171]);
            Assert.Equal(
                ["4：T教育局，T110101199001011234，D2026年11月20日，N0.3", "6：T单位，—，T2026年11月20日09:00，B是", "7：T单位，N2，D2026年11月20日，N11"],
                Lines(RecordReader.Open(Path)));
        }

        [Fact]
        public void Reports_cells_whose_content_is_lost_or_in_error()
        {
            Workbook.Write(
                Path,
                """
                <row r="1"><c t="inlineStr"><is><t>单位</t></is></c><c t="inlineStr"><is><t>身份证号</t></is></c></row>
                <row r="2"><c t="inlineStr"><is><t>甲</t></is></c><c><v>1.10101199001011E+17</v></c></row>
                <row r="3"><c t="e"><v>#N/A</v></c><c><v>1</v></c></row>
                """);
            var records = RecordReader.Open(Path).File!.Records.ToList();
            Assert.Equal("名单.xlsx 第2行：B列“身份证号”号码超过15位，表格里已经丢了后几位。请把这一列设为文本后重新填写。", Assert.Single(records[0].Faults).ToString());
            Assert.Equal("名单.xlsx 第3行：A列“单位”公式出错：#N/A。请改好公式或填上值。", Assert.Single(records[1].Faults).ToString());
        }

        [Fact]
        public void Reads_escaped_characters_and_refuses_those_that_no_document_can_hold()
        {
            Workbook.Write(
                Path,
                """
                <row r="1"><c t="inlineStr"><is><t>单位</t></is></c></row>
                <row r="2"><c t="inlineStr"><is><t>甲_x000D__x000A_乙_x005F_z</t></is></c></row>
                <row r="3"><c t="inlineStr"><is><t>丙&#11;丁</t></is></c></row>
                """);
            Assert.Equal(["2：T甲\r\n乙_z", "3：T丙丁【REC022 A列“单位”里有看不见的控制字符。】"], Lines(RecordReader.Open(Path)).Select(line => line.Replace("\v", "", StringComparison.Ordinal)));
        }

        [Fact]
        public void Keeps_the_rows_before_a_damaged_one()
        {
            Workbook.Write(Path, string.Concat(Enumerable.Range(1, 60).Select(row => $"<row r=\"{row}\"><c t=\"inlineStr\"><is><t>单位{row}</t></is></c></row>")) + "<row><c></row>");
            var records = RecordReader.Open(Path).File!.Records.ToList();
            Assert.Equal((60, "REC012", 61), (records.Count, Assert.Single(records[^1].Faults).Id, records[^1].Row));
        }

        [Fact]
        public void Keeps_the_rows_before_a_text_that_no_cell_can_hold()
        {
            Workbook.Write(Path, $"<row r=\"1\"><c t=\"inlineStr\"><is><t>单位</t></is></c></row><row r=\"2\"><c t=\"inlineStr\"><is><t>{new string('长', 32_767)}</t></is></c></row>"
                + string.Concat(Enumerable.Range(3, 40).Select(row => $"<row r=\"{row}\"><c t=\"inlineStr\"><is><t>甲</t></is></c></row>")) + $"<row r=\"43\"><c t=\"inlineStr\"><is><t>{new string('长', 1 << 20)}</t></is></c></row>");
            var records = RecordReader.Open(Path).File!.Records.ToList();
            Assert.Equal(32_767, ((DataText)records[0].Data.Members["单位"]).Value.Length);
            Assert.Equal((42, "名单.xlsx 第43行：从这一行起读不下去：工作簿已损坏，或一格的文字太长。请用 Excel 或 WPS 表格打开，看过这一行后另存。"), (records.Count, Assert.Single(records[^1].Faults).ToString()));
        }

        [Fact]
        public void Refuses_a_workbook_of_two_gigabytes()
        {
            using (var file = File.Create(Path))
            {
                file.Write("PK"u8);
                file.SetLength(2L << 30);
            }

            Assert.Equal("名单.xlsx：工作簿超过 1024 MB，不能整本打开。请删去图片和不用的工作表，或另存为 .csv：.csv 不限大小。", Refusal().ToString());
        }

        [Fact]
        public void Refuses_what_is_no_workbook()
        {
            File.WriteAllBytes(Path, [0xD0, 0xCF, 0x11, 0xE0, 0xA1]);
            Assert.Equal("REC004", Refusal().Id);
            File.WriteAllText(Path, "单位,人");
            Assert.Equal("REC005", Refusal().Id);
            Workbook.Write(Path, "<row r=\"1\"><c t=\"inlineStr\"><is><t>单位</t></is></c></row>");
            var whole = File.ReadAllBytes(Path);
            for (var length = 8; length < whole.Length; length += 37)
            {
                File.WriteAllBytes(Path, whole[..length]);
                Assert.Equal("REC005", Refusal().Id);
            }
        }

        [Fact]
        public void Names_the_sheets_when_one_is_not_there()
        {
            Workbook.Write(Path, "");
            Assert.Equal("名单.xlsx：没有工作表“花名册”。有：名单。", Assert.Single(RecordReader.Open(Path, "花名册").Diagnostics).ToString());
            Assert.Equal("REC007", Refusal().Id);
        }

        private Diagnostic Refusal() => Assert.Single(RecordReader.Open(Path).Diagnostics);
    }

    public sealed class OfLists : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("draft-");

        public void Dispose() => _folder.Delete(recursive: true);

        [Theory]
        [InlineData("名单.yaml", "- 单位: 甲\n  人数: 3\n- 单位: 乙\n  人数: 2\n", "1：T甲，N3", "3：T乙，N2")]
        [InlineData("名单.yaml", "名单:\n  - 单位: 甲\n    人数: 3\n", "2：T甲，N3", null)]
        [InlineData("名单.json", "[{\"单位\":\"甲\",\"人数\":3}]", "1：T甲，N3", null)]
        [InlineData("名单.json", "\n [ {\"单位\": \"甲,]\\\"\"},\n {\"单位\": \"乙\"}\n]\n", "2：T甲,]\"", "3：T乙")]
        [InlineData("名单.json", "{\"名单\": [{\"单位\":\"甲\",\"人数\":3}]}", "1：T甲，N3", null)]
        [InlineData("名单.jsonl", "{\"单位\":\"甲\",\"人数\":3}\n\n{\"单位\":\"乙\",\"人数\":2}\n", "1：T甲，N3", "3：T乙，N2")]
        public void Read_their_items(string name, string content, string first, string? second)
        {
            Assert.Equal(new[] { first, second }.OfType<string>(), Lines(RecordReader.Open(Write(name, content))));
        }

        [Theory]
        [InlineData("名单.json", "[\n {\"单位\": \"甲\"},\n {\"单位\": \"乙},\n {\"单位\": \"丙\"}\n]", 3, "REC012")]
        [InlineData("名单.json", "[\n {\"单位\": \"甲\"},\n", 3, "REC012")]
        [InlineData("名单.json", "[\n {\"单位\": \"甲\"},\n 乙]", 3, "REC014")]
        [InlineData("名单.json", "[\n {\"单位\": \"甲\"}]\n[\n {\"单位\": \"乙\"}]", 2, "REC012")]
        [InlineData("名单.json", "[\n {\"单位\": \"甲\"}},\n {\"单位\": \"乙\"}]", 2, "REC012")]
        public void Give_what_is_sound_before_a_fault_and_its_line(string name, string content, int line, string id)
        {
            var records = RecordReader.Open(Write(name, content)).File!.Records.ToList();
            Assert.Empty(records[0].Faults);
            Assert.Equal((id, line), (Assert.Single(records[1].Faults).Id, records[1].Faults[0].Position!.Value.Line));
            Assert.Equal(2, records.Count);
        }

        [Theory]
        [InlineData("名单.jsonl", "{\"单位\":\"甲\"}\n{\"单位\":\"乙\"}\n")]
        [InlineData("名单.json", "[{\"单位\":\"甲\"},\n{\"单位\":\"乙\"}]")]
        public void Place_their_values_in_the_whole_file(string name, string content) =>
            Assert.Equal([1, 2], RecordReader.Open(Write(name, content)).File!.Records.Select(record => record.Data.Members["单位"].Position!.Value.Line));

        [Fact]
        public void Are_read_in_the_encoding_that_they_are_in()
        {
            var path = Write("名单.json", "");
            File.WriteAllBytes(path, System.Text.CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("[{\"单位\": \"示例市教育局办公室\", \"联系人\": \"请王某参加会议\"}]"));
            Assert.Equal(["1：T示例市教育局办公室，T请王某参加会议"], Lines(RecordReader.Open(path)));
        }

        [Theory]
        [InlineData("名单.yaml", "单位: 甲")]
        [InlineData("名单.json", "[]")]
        [InlineData("名单.jsonl", "不是\n")]
        public void Refuse_what_is_no_list(string name, string content) =>
            Assert.Equal("REC013", Assert.Single(RecordReader.Open(Write(name, content)).Diagnostics).Id);

        private string Write(string name, string content)
        {
            var path = Path.Combine(_folder.FullName, name);
            File.WriteAllText(path, content);
            return path;
        }
    }
}
