using System.Text.Json;

namespace Drafting.Cli.Tests;

public static class OutlineSchemaCommandTests
{
    public class Run
    {
        [Theory]
        [InlineData("outline schema", "section")]
        [InlineData("outline schema --section-template", "slot")]
        public void Prints_a_JSON_Schema(string arguments, string definition)
        {
            var result = DraftCommand.Run(arguments.Split(' '));
            Assert.Equal(ExitCode.Done, result.Code);
            using var schema = JsonDocument.Parse(result.Output);
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
            Assert.True(schema.RootElement.GetProperty("$defs").TryGetProperty(definition, out _));
        }

        [Fact]
        public void Writes_it_to_a_file()
        {
            using var folder = new TemporaryFolder();
            var result = DraftCommand.Run("outline", "schema", "-o", folder["outline.schema.json"]);
            Assert.Equal((ExitCode.Done, ""), (result.Code, result.Output));
            Assert.Equal(DraftCommand.Run("outline", "schema").Output, File.ReadAllText(folder["outline.schema.json"]));
        }
    }
}
