using System.Collections.Immutable;
using Drafting.Batches.Records;
using Drafting.Text.Sources;
using Drafting.Word.Data;

namespace Drafting.Tests.Batches;

public static class ColumnMapTests
{
    private static readonly RecordFile File = new(
        "名单.csv",
        ["单位全称", "经办人"],
        [new BatchRecord(2, new DataObject(ImmutableDictionary<string, DataValue>.Empty.Add("单位全称", new DataText("教育局")).Add("经办人", new DataText("王某"))), [])]);

    private static RecordOpening Apply(string map) => ColumnMap.Apply(new SourceText(map, "对照.yaml"), File);

    public class OfAFile
    {
        [Fact]
        public void Gives_columns_further_names_and_keeps_their_own()
        {
            var mapped = Apply("单位: 单位全称\n联系人: 经办人\n").File!;
            Assert.Equal(["单位全称", "经办人"], mapped.Columns);
            Assert.Equal(["单位全称", "经办人", "单位", "联系人"], mapped.Names);
            var members = Assert.Single(mapped.Records).Data.Members;
            Assert.Equal(("教育局", "教育局", "王某"), (DataFormat.ToText(members["单位"]), DataFormat.ToText(members["单位全称"]), DataFormat.ToText(members["联系人"])));
        }

        [Theory]
        [InlineData("单位: 单位全城", "对照.yaml 第1行：名单.csv 里没有“单位全城”这一列。是不是想写“单位全称”？")]
        [InlineData("单位: 甲乙丙丁", "对照.yaml 第1行：名单.csv 里没有“甲乙丙丁”这一列。有：单位全称、经办人。")]
        [InlineData("经办人: 单位全称", "对照.yaml 第1行：表里已有“经办人”这一列，不能再指另一列。请在表里改掉那一列的名称，或在模板里换一个名称。")]
        [InlineData("单位: 3", "对照.yaml 第1行：“单位”后面没有写列名。请写成“模板里的名称: 表里的列名”；列名是数字的加引号。")]
        [InlineData("- 单位", "对照.yaml：不是列名的对照表。请逐行写“模板里的名称: 表里的列名”，如 单位: 参会单位。")]
        public void Says_what_is_wrong_with_a_map(string map, string expected)
        {
            var opening = Apply(map);
            Assert.Null(opening.File);
            Assert.Equal(expected, Assert.Single(opening.Diagnostics).ToString());
        }
    }
}
