using Drafting.Outlines.Reusing;
using Drafting.Outlines.Starting;

namespace Drafting.Tests.Outlines.Reusing;

public static class SourceFactsTests
{
    private static readonly SuggestedPassage Passage = new(
        "水利.txt", "在云台县冬修水利动员会上的讲话", 12, Speeches.Structure.Move.Tasks, [], "云台县水务局要在11月底前清淤46公里。渠修好了，来年用水才有底气。", ["清淤"]);

    public sealed class Find
    {
        [Fact]
        public void Names_what_belonged_to_the_old_speech() => Assert.Equal(
            ["单位 云台县水务局", "日期 11月底", "数字 46公里"],
            SourceFacts.Find(Passage).Select(fact => $"{fact.Kind} {fact.Text}"));

        [Theory]
        [InlineData("各县要抓紧，全市上下一盘棋。")]
        [InlineData("一要早，二要实，三要严。")]
        [InlineData("老百姓心里有杆秤。")]
        public void Leaves_common_words_alone(string text) => Assert.Empty(SourceFacts.Find(Passage with { Text = text }));

        [Fact]
        public void Takes_a_name_only_with_a_post_beside_it() => Assert.Equal(
            ["人名 王建国"],
            SourceFacts.Find(Passage with { Text = "刚才，王建国同志作了发言，讲得高兴。" }).Select(fact => $"{fact.Kind} {fact.Text}"));
    }

    public sealed class Mask
    {
        [Theory]
        [InlineData("经云台县委统一部署，现场会今天开。", "经（待写：单位）统一部署，现场会今天开。")]
        [InlineData("云台县委、县政府决定，会后就办。", "（待写：单位）决定，会后就办。")]
        [InlineData("按照云台县人民政府的安排，会后就办。", "按照（待写：单位）的安排，会后就办。")]
        [InlineData("云台县人民群众盼着通水。", "（待写：单位）人民群众盼着通水。")]
        [InlineData("某县委统一部署，会后就办。", "（待写：单位）统一部署，会后就办。")]
        [InlineData("云台县域经济要上台阶。", "（待写：地点）县域经济要上台阶。")]
        [InlineData("根据清溪镇的经验，早动手早见效。", "根据（待写：单位）的经验，早动手早见效。")]
        public void Takes_the_longest_name_of_an_organisation(string text, string masked) => Assert.Equal(masked, SourceFacts.Mask(Passage with { Text = text }));

        [Theory]
        [InlineData("清溪镇")]
        [InlineData("云杉镇")]
        [InlineData("白马乡")]
        [InlineData("石桥镇")]
        [InlineData("临河区")]
        [InlineData("柳树村")]
        [InlineData("溪口镇党委")]
        [InlineData("青禾县应急管理局")]
        public void Takes_names_that_no_title_tells(string name) =>
            Assert.Equal("请（待写：单位）先走一步。", SourceFacts.Mask(Passage with { Text = $"请{name}先走一步。" }));

        [Theory]
        [InlineData("对重点乡镇、街道要分类指导。")]
        [InlineData("请有关县区、乡镇抓紧。")]
        [InlineData("重点乡镇、街道要带头。")]
        [InlineData("涉农乡镇、街道要带头。")]
        [InlineData("企业所在乡村干部要带头。")]
        public void Cuts_no_word(string text) => Assert.Equal(text, SourceFacts.Mask(Passage with { Text = text }));

        [Fact]
        public void Knows_the_organisation_that_front_matter_names() => Assert.Equal(
            "请（待写：单位）带头。",
            SourceFacts.Mask(Passage with { Speech = "在冬修水利动员会上的讲话", Text = "请青禾供水带头。", Organisation = "青禾供水" }));
    }
}
