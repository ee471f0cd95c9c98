using System.Text.Json;
using Drafting.Cli.Commands;

namespace Drafting.Cli.Tests;

public static class MachineCommandTests
{
    public class Doctor
    {
        [Fact]
        public void Lists_what_is_there_and_what_a_lack_costs()
        {
            var result = DraftCommand.Run("doctor");
            Assert.Equal(ExitCode.Done, result.Code);
            Assert.Contains("运行环境：.NET 10", result.Output);
            Assert.Contains("LibreOffice", result.Output);
            Assert.Contains("字体：小标宋", result.Output);
            Assert.Contains("可以写入", result.Output);
            Assert.Empty(result.Error);
        }

        [Fact]
        public void Says_the_same_to_scripts()
        {
            using var json = JsonDocument.Parse(DraftCommand.Run("doctor", "--format", "json").Output);
            var runtime = json.RootElement.EnumerateArray().Single(finding => finding.GetProperty("id").GetString() == "runtime");
            Assert.Equal(("ready", JsonValueKind.Null), (runtime.GetProperty("state").GetString(), runtime.GetProperty("cost").ValueKind));
        }
    }

    public class Fonts
    {
        [Fact]
        public void Lists_the_five_typefaces()
        {
            var result = DraftCommand.Run("fonts");
            Assert.Equal(ExitCode.Done, result.Code);
            foreach (var role in new[] { "小标宋", "仿宋", "楷体", "黑体", "宋体" }) Assert.Contains($"] {role}（", result.Output);
        }

        [Fact]
        public void Of_another_set_can_be_asked_for_as_JSON()
        {
            using var json = JsonDocument.Parse(DraftCommand.Run("fonts", "--faces", "华文", "--format", "json").Output);
            Assert.Equal("华文中宋", json.RootElement[0].GetProperty("wanted").GetString());
            Assert.Equal(5, json.RootElement.GetArrayLength());
        }
    }
}
