using Drafting.Checks;
using Drafting.Speeches.Checks;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Tests.Checks;

public static class CheckSettingsTests
{
    public class Read
    {
        [Fact]
        public void Takes_all_keys_in_either_spelling()
        {
            var settings = CheckSettings.Read(new SourceText("关闭: [CHK314]\nseverity: { CHK119: 警告 }\n禁用词: [老板, 大锅饭]\n统一用语: { 办事大厅: 政务服务中心 }\n旧称: { 清溪镇: 云杉镇 }\n语速: 220\nminutes: 12.5\n范文库: 范文\n"));
            Assert.Empty(settings.Diagnostics);
            Assert.Equal(["CHK314"], settings.Options.Off);
            Assert.Equal(Severity.Warning, settings.Options.Severities["CHK119"]);
            Assert.Equal([new Term("老板"), new Term("大锅饭")], settings.Options.Banned);
            Assert.Equal([new Term("办事大厅", "政务服务中心")], settings.Options.Preferred);
            Assert.Equal([new Term("清溪镇", "云杉镇")], settings.Options.Leftovers);
            Assert.Equal((220, 12.5, "范文"), (settings.Options.CharactersPerMinute!.Value, settings.Options.Minutes!.Value, settings.Corpus));
        }

        [Theory]
        [InlineData("关闭: CHK999\n", "CFG002", 1, 5)]
        [InlineData("级别:\n  CHK119: 严重\n", "CFG003", 2, 11)]
        [InlineData("语速: 快\n", "CFG004", 1, 5)]
        [InlineData("时长: -3\n", "CFG004", 1, 5)]
        [InlineData("统一用语: [大厅]\n", "CFG005", 1, 1)]
        [InlineData("禁用: [老板]\n", "OUT002", 1, 1)]
        [InlineData("- 老板\n", "CFG001", 1, 1)]
        [InlineData("关闭: [CHK314\n", "YML001", 2, 1)]
        public void Names_the_place_of_a_fault(string yaml, string id, int line, int column)
        {
            var fault = Assert.Single(CheckSettings.Read(new SourceText(yaml)).Diagnostics);
            Assert.Equal((id, new TextPosition(line, column)), (fault.Id, fault.Position!.Value));
        }

        [Fact]
        public void Takes_an_empty_file_for_no_settings() => Assert.Empty(CheckSettings.Read(new SourceText("# 没有设置\n")).Diagnostics);
    }
}
