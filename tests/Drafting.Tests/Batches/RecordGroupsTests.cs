using System.Collections.Immutable;
using Drafting.Batches.Records;
using Drafting.Word.Data;
using Drafting.Word.Templates;

namespace Drafting.Tests.Batches;

public static class RecordGroupsTests
{
    private static RecordFile File(params string[] rows) => new("名单.csv", ["单位", "姓名", "座区"], rows.Select(Record)) { IsTable = true };

    private static BatchRecord Record(string row, int index)
    {
        var cells = row.Split(',').Select(cell => cell.Length == 0 ? (DataValue)DataNull.Instance : new DataText(cell)).ToList();
        return new BatchRecord(index + 2, new DataObject(ImmutableDictionary<string, DataValue>.Empty.Add("单位", cells[0]).Add("姓名", cells[1]).Add("座区", cells[2])), []);
    }

    private static string Fill(BatchRecord record, string text)
    {
        var filling = TextTemplate.Fill(text, record.Data);
        Assert.Empty(filling.Faults);
        return filling.Text;
    }

    public class Group
    {
        [Fact]
        public void Makes_one_record_a_unit_in_the_order_of_the_first_rows()
        {
            var groups = RecordGroups.Group(File("教育局,甲,A区", "公安局,乙,B区", "教育局,丙,A区"), "单位").File!.Records.ToList();
            Assert.Equal(["2 教育局 甲、丙 A区", "3 公安局 乙 B区"], groups.Select(group => $"{group.Row} {Fill(group, "{{单位}} {{姓名 | 连接 \"、\"}} {{座区}}")}"));
            var list = Assert.IsType<DataList>(groups[0].Data.Members[RecordGroups.ListName]);
            Assert.Equal(["甲", "丙"], list.Items.Select(item => DataFormat.ToText(((DataObject)item).Members["姓名"])));
            Assert.Equal([2, 4], groups[0].Members.Select(member => member.Row));
        }

        [Fact]
        public void Makes_the_records_once_where_the_rows_of_a_unit_are_scattered()
        {
            var records = RecordGroups.Group(File("教育局,甲,A区", "公安局,乙,B区", "教育局,丙,A区"), "单位").File!.Records;
            Assert.All(records.Zip(records), pair => Assert.Same(pair.First, pair.Second));
        }

        [Fact]
        public void Reads_no_further_than_the_unit_where_the_rows_of_a_unit_stand_together()
        {
            var read = 0;
            var file = File([.. Enumerable.Range(0, 300).Select(row => $"第{row / 3}局,{row},A区")]);
            var records = RecordGroups.Group(file with { Records = file.Records.Select(record => (read++, record).record) }, "单位").File!.Records;
            read = 0;
            Assert.Equal("第0局：0、1、2", Fill(records.First(), "{{单位}}：{{姓名 | 连接}}"));
            Assert.InRange(read, 3, 4);
        }

        [Fact]
        public void Says_the_same_whether_the_rows_of_a_unit_stand_together_or_not()
        {
            string[] rows = [",无,A区", "教育局,甲,A区", "教育局,乙,", "公安局,丙,B区", "税务局,丁,C区", "税务局,戊,D区"];
            var together = Lines([.. rows]);
            // The rows of 税务局 around one of 教育局: the whole file is held.
            Assert.Equal(together, Lines(rows[0], rows[1], rows[3], rows[4], rows[2], rows[5]));

            static string[] Lines(params string[] rows) =>
                [.. RecordGroups.Group(File(rows), "单位").File!.Records.Select(group => group.Faults.IsEmpty ? Fill(group, "{{单位}}：{{姓名 | 连接}} {{座区 | 连接}}") : "有错").Order(StringComparer.Ordinal)];
        }

        [Fact]
        public void Keeps_two_people_of_one_name_and_reads_an_empty_cell_as_the_one_above()
        {
            var groups = RecordGroups.Group(File("教育局,甲,A区", ",甲,", "公安局,乙,B区", ",丙,B区"), "单位").File!.Records.ToList();
            Assert.Equal(["教育局：甲、甲 A区", "公安局：乙、丙 B区"], groups.Select(group => Fill(group, "{{单位}}：{{姓名 | 连接}} {{座区}}")));
        }

        [Fact]
        public void Reports_rows_without_unit_and_makes_no_document_of_a_unit_with_a_faulty_row()
        {
            var groups = RecordGroups.Group(File(",甲,A区", "公安局,乙,B区"), "单位").File!.Records.ToList();
            Assert.Equal("名单.csv 第2行：分组要用的“单位”没有值。请补上。", Assert.Single(groups[0].Faults).ToString());
            Assert.Empty(groups[1].Faults);

            var file = File("公安局,乙,B区", "公安局,丙,B区");
            var faulty = file with { Records = file.Records.Select(record => record.Row == 3 ? record with { Faults = groups[0].Faults } : record) };
            Assert.Single(Assert.Single(RecordGroups.Group(faulty, "单位").File!.Records).Faults);
        }

        [Theory]
        [InlineData("单立", "名单.csv：没有“单立”这一列，不能按它分组。是不是想写“单位”？")]
        public void Names_the_column_that_was_meant(string column, string expected) =>
            Assert.Equal(expected, Assert.Single(RecordGroups.Group(File(), column).Diagnostics).ToString());
    }
}
