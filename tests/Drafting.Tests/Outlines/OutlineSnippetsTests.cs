using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Drafting.Outlines;
using Drafting.Text.Sources;

namespace Drafting.Tests.Outlines;

public static partial class OutlineSnippetsTests
{
    public sealed class Write
    {
        [Theory]
        [InlineData("讲话稿大纲")]
        [InlineData("通知大纲")]
        public void Whole_outlines_read_without_fault_when_left_as_they_come(string name) => Assert.Empty(Read(Body(name)));

        [Theory]
        [InlineData("部分")]
        [InlineData("任务")]
        [InlineData("要点")]
        [InlineData("引用")]
        [InlineData("表格")]
        public void Parts_read_without_fault_inside_a_section(string name)
        {
            var body = Body(name);
            var lines = body.StartsWith("- ", StringComparison.Ordinal) ? "  " + body.Replace("\n", "\n  ", StringComparison.Ordinal) : "  - 标题: 小标题\n    " + body.Replace("\n", "\n    ", StringComparison.Ordinal);

            Assert.Empty(Read($"标题: 会\n正文:\n{lines}\n"));
        }

        /// <summary>A snippet as it stands when nothing is typed: the first choice, the default text.</summary>
        private static string Body(string name)
        {
            using var json = JsonDocument.Parse(OutlineSnippets.Write());
            var body = string.Join('\n', json.RootElement.GetProperty(name).GetProperty("body").EnumerateArray().Select(line => line.GetString()));
            body = Choice().Replace(body, "${first}");
            return Stop().Replace(body, match => match.Groups["text"].Value is { Length: > 0 } text ? text : "文字").Replace("\\$", "$", StringComparison.Ordinal);
        }

        private static ImmutableArray<Drafting.Text.Diagnostics.Diagnostic> Read(string yaml) => OutlineReader.Read(new SourceText(yaml)).Diagnostics;
    }

    [GeneratedRegex(@"\$\{\d\|(?<first>[^,|]+)[^|]*\|\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Choice();

    [GeneratedRegex(@"(?<!\\)\$(?:\{\d:(?<text>[^}]*)\}|\d)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Stop();
}
