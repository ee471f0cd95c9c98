using CsCheck;
using Drafting.Text.Segmentation;

namespace Drafting.Text.Tests.Segmentation;

public static class UserWordFileTests
{
    public class Read
    {
        private static UserWordFile Of(string text) => UserWordFile.Read(new StringReader(text), "词典.txt");

        [Fact]
        public void Reads_words_with_and_without_frequency_and_tag() =>
            Assert.Equal(
                [new("示例办", 5, "nt"), new("督查室", 3), new("专班", null, "n"), new("台账"), new("c++", 7, "eng")],
                Of("\uFEFF示例办 5 nt\r\n督查室 3\n\n  专班 n\n台账\nc++ 7 eng\n").Words);

        [Theory]
        [InlineData("云 计算 5 n", "SEG001")]
        [InlineData("云计算 5 N", "SEG001")]
        [InlineData("云计算 -5 n", "SEG001")]
        [InlineData("云计算  5", "SEG001")]
        [InlineData("云计算\t5", "SEG001")]
        [InlineData("云计算 99999999999 n", "SEG002")]
        [InlineData("云\uFFFD算 5 n", "SEG004")]
        public void Reports_a_bad_line_with_its_number_and_uses_the_rest(string line, string id)
        {
            var dictionary = Of($"甲词 3\n{line}\n乙词 4 n");
            Assert.Equal([new("甲词", 3), new("乙词", 4, "n")], dictionary.Words);
            var diagnostic = Assert.Single(dictionary.Diagnostics);
            Assert.Equal((id, 2), (diagnostic.Id, diagnostic.Position!.Value.Line));
            Assert.StartsWith("词典.txt 第2行：", diagnostic.ToString());
        }

        [Fact]
        public void Reports_a_word_that_is_a_whole_paragraph() =>
            Assert.Equal("SEG003", Assert.Single(Of(new string('长', 500)).Diagnostics).Id);

        [Fact]
        public void Keeps_a_word_that_no_text_can_match_and_says_so()
        {
            var dictionary = Of("买买提·吐尔逊 5 nr");
            Assert.Single(dictionary.Words);
            Assert.Equal("SEG005", Assert.Single(dictionary.Diagnostics).Id);
        }

        [Fact]
        public void Takes_any_text_and_accounts_for_every_line() =>
            Gen.String.Sample(text =>
            {
                var dictionary = Of(text);
                Lexicon.Default.With(dictionary.Words.Take(3));
                return dictionary.Diagnostics.All(diagnostic => diagnostic.Position is not null);
            }, iter: 50);

        [Fact]
        public void Reads_a_file_as_jieba_does()
        {
            using var jieba = JiebaOracle.Start();
            var path = Path.GetTempFileName();
            File.WriteAllText(path, "示例办 5 nt\n督查室 3\n专班 n\n台账\nc++ 7 eng\n三张清单 n\n社会 0\n买买提·吐尔逊 5 nr\n示例\n督查室督查\n");
            jieba.Ask("fresh");
            jieba.Ask("load", JiebaOracle.Hex(path));
            var lexicon = Lexicon.Default.With(UserWordFile.Read(File.OpenText(path)).Words);
            File.Delete(path);
            foreach (var text in new[] { "示例办督查室用c++写专班台账", "三张清单、示例办的督查室督查社会和买买提·吐尔逊", "督查室督查员示例" })
                Assert.Equal(jieba.Cut("accurate", text), new Segmenter(lexicon).Cut(text).Select(word => text.Substring(word.Start, word.Length)));
        }
    }
}
