using System.Globalization;
using Drafting.Outlines;
using Drafting.Text.Diagnostics;
using NJsonSchema;
using YamlDotNet.RepresentationModel;

namespace Drafting.Tests.Outlines;

public static class OutlineSchemaTests
{
    public class Outline
    {
        /// <summary>What a JSON Schema cannot say: what the reader only hints at, and what YAML resolved before.</summary>
        private static readonly string[] BeyondSchema = ["five-levels", "empty-section", "arguments-without-reference", "alias-bomb", "bad-condition"];

        public static TheoryData<string> Cases => OutlineCases.Names;

        [Theory]
        [MemberData(nameof(Cases))]
        public async Task Finds_fault_where_the_reader_does(string name)
        {
            if (BeyondSchema.Contains(name) || Json(OutlineCases.Load(name).Content) is not { } json) return;
            // NJsonSchema resolves references into the older name of $defs only.
            var schema = await JsonSchema.FromJsonAsync(OutlineSchema.Outline().Replace("$defs", "definitions"), TestContext.Current.CancellationToken);
            var isValid = OutlineReader.Read(OutlineCases.Load(name)).Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
            Assert.Equal(isValid, schema.Validate(json).Count == 0);
        }

        [Theory]
        [InlineData("讲话稿.yaml")]
        [InlineData("通知.yaml")]
        public async Task Accepts_the_samples(string file)
        {
            var schema = await JsonSchema.FromJsonAsync(OutlineSchema.Outline().Replace("$defs", "definitions"), TestContext.Current.CancellationToken);
            Assert.Empty(schema.Validate(Json(await File.ReadAllTextAsync(Repository.Path("templates", file), TestContext.Current.CancellationToken))!));
        }

        [Fact]
        public async Task Accepts_the_section_templates()
        {
            var schema = await JsonSchema.FromJsonAsync(OutlineSchema.SectionTemplate().Replace("$defs", "definitions"), TestContext.Current.CancellationToken);
            foreach (var file in Directory.EnumerateFiles(Repository.Path("templates", "sections"), "*.yaml"))
                Assert.Empty(schema.Validate(Json(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!));
        }

        [Fact]
        public void Describes_every_key_in_Chinese()
        {
            var schema = OutlineSchema.Outline();
            foreach (var key in OutlineKeys.Document.Concat(OutlineKeys.Section).Concat(OutlineKeys.Attachment))
            {
                Assert.Contains($"\"{key.Chinese}\"", schema);
                Assert.Contains($"\"{key.English}\"", schema);
                Assert.Contains(key.Description, schema);
            }
        }

        /// <summary>The YAML as an editor hands it to the schema; null when it is no YAML.</summary>
        private static string? Json(string yaml)
        {
            var stream = new YamlStream();
            try
            {
                stream.Load(new StringReader(yaml));
            }
            catch (YamlDotNet.Core.YamlException)
            {
                return null;
            }

            return stream.Documents.Count == 1 ? ToJson(stream.Documents[0].RootNode)?.ToJsonString() : null;
        }

        private static System.Text.Json.Nodes.JsonNode? ToJson(YamlNode node) => node switch
        {
            YamlMappingNode map => new System.Text.Json.Nodes.JsonObject(map.Children.Select(child => KeyValuePair.Create(child.Key.ToString(), ToJson(child.Value)))),
            YamlSequenceNode list => new System.Text.Json.Nodes.JsonArray([.. list.Children.Select(ToJson)]),
            YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "" or "~" or "null" } => null,
            YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } number when decimal.TryParse(number.Value, CultureInfo.InvariantCulture, out var value) => value,
            _ => ((YamlScalarNode)node).Value,
        };
    }
}
