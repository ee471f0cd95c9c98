using System.Text.Json;

namespace Drafting.Cli.Tests;

public static class SegmentCommandTests
{
    public class Run
    {
        private const string Text = "社会主义市场经济🙂\n3.5万元 PDF\n";

        private static DraftResult Segment(string text, params string[] options)
        {
            using var folder = new TemporaryFolder();
            File.WriteAllText(folder["稿.txt"], text);
            File.WriteAllText(folder["词典.txt"], "主义市场 99999\n坏 行 x y\n");
            return DraftCommand.Run(["segment", folder["稿.txt"], .. options.Select(option => option.Replace("词典.txt", folder["词典.txt"]))]);
        }

        [Theory]
        [InlineData("", "社会主义 市场经济 🙂\n3.5 万元   PDF\n")]
        [InlineData("--no-hmm", "社会主义 市场经济 🙂\n3 . 5 万元   PDF\n")]
        [InlineData("--mode search", "社会 会主 主义 社会主义 市场 经济 市场经济 🙂\n3.5 万元   PDF\n")]
        [InlineData("--pos", "社会主义/n 市场经济/n 🙂/x\n3.5/m 万元/m  /x PDF/eng\n")]
        public void Prints_the_words_of_each_line_joined_by_one_space(string options, string expected)
        {
            var result = Segment(Text, options.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.Equal((ExitCode.Done, expected, ""), (result.Code, result.Output.ReplaceLineEndings("\n"), result.Error));
        }

        [Fact]
        public void Prints_JSON_with_offsets_in_UTF16_units()
        {
            var result = Segment("好🙂\n社会", "--format", "json");
            Assert.Equal("""[{"word":"好","offset":0},{"word":"🙂","offset":1},{"word":"\n","offset":3},{"word":"社会","offset":4}]""", Unescape(result.Output));
        }

        [Fact]
        public void Prints_key_words_with_weights()
        {
            using var json = JsonDocument.Parse(Segment("市场经济是社会主义市场经济，市场经济", "--keywords", "1", "--format", "json").Output);
            Assert.Equal("市场经济", Assert.Single(json.RootElement.EnumerateArray()).GetProperty("word").GetString());
        }

        [Fact]
        public void Uses_the_writers_own_words_and_reports_bad_lines()
        {
            var result = Segment("社会主义市场", "--dict", "词典.txt");
            Assert.Equal((ExitCode.Faults, "社会 主义市场\n"), (result.Code, result.Output.ReplaceLineEndings("\n")));
            Assert.Contains("第2行", result.Error);
        }

        [Theory]
        [InlineData("--keywords", "0")]
        [InlineData("--mode", "rough")]
        [InlineData("--pos", "--mode", "full")]
        public void Refuses_options_that_make_no_sense(params string[] options)
        {
            var result = Segment(Text, options);
            Assert.Equal((ExitCode.Impossible, ""), (result.Code, result.Output));
        }

        private static string Unescape(string json) => json.Trim().Replace("\\uD83D\\uDE42", "🙂");
    }
}
