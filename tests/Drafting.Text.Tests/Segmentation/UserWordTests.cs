using CsCheck;
using Drafting.Text.Segmentation;

namespace Drafting.Text.Tests.Segmentation;

public static class UserWordTests
{
    private static string[] Cut(Lexicon lexicon, string text) =>
        [.. new Segmenter(lexicon).Cut(text).Select(word => text.Substring(word.Start, word.Length))];

    public class With
    {
        [Fact]
        public void Leaves_the_lexicon_itself_as_it_is()
        {
            var before = Cut(Lexicon.Default, "示例办字号");
            var changed = Lexicon.Default.With(new UserWord("示例办"));
            Assert.Equal(["示例办", "字号"], Cut(changed, "示例办字号"));
            Assert.Equal(before, Cut(Lexicon.Default, "示例办字号"));
        }

        [Fact]
        public void Gives_a_word_the_tag_it_was_given_and_keeps_the_old_one_otherwise()
        {
            var lexicon = Lexicon.Default.With(new UserWord("示例办", Tag: "nt"), new UserWord("社会", 7), new UserWord("办"));
            Assert.Equal(("nt", "n", 7), (lexicon.Tag("示例办"), lexicon.Tag("社会"), lexicon.Frequency("社会")));
            Assert.Equal(Lexicon.Default.Idf("社会"), lexicon.Idf("社会"));
        }

        [Fact]
        public void Takes_a_word_out_with_a_frequency_of_zero()
        {
            Assert.Contains("社会主义", Cut(Lexicon.Default, "社会主义"));
            Assert.Equal(["社会", "主义"], Cut(Lexicon.Default.With(new UserWord("社会主义", 0)), "社会主义"));
        }

        [Fact]
        public void Refuses_words_that_are_none()
        {
            Assert.Throws<ArgumentException>(() => Lexicon.Default.With(new UserWord("")));
            Assert.Throws<ArgumentOutOfRangeException>(() => Lexicon.Default.With(new UserWord("词", -1)));
        }

        [Fact]
        public void Adds_words_of_characters_that_no_word_had() =>
            Assert.True(Lexicon.Default.With(new UserWord("㐀㐁🙂", 5)).Frequency("㐀㐁🙂") == 5);

        [Fact]
        public void Finds_every_one_of_many_new_words_and_every_old_one()
        {
            var words = Enumerable.Range(0, 20_000).Select(i => new UserWord($"{(char)(0x4E00 + i % 137)}{(char)(0x5E00 + i / 137 % 97)}{(char)(0x6E00 + i % 1009)}词", i + 1)).DistinctBy(word => word.Word).ToList();
            var lexicon = Lexicon.Default.With(words);
            Assert.All(words, word => Assert.Equal(word.Frequency, lexicon.Frequency(word.Word)));
            Assert.All(JiebaData.Words, word => Assert.Equal(Lexicon.Default.Frequency(word), lexicon.Frequency(word)));
        }

        [Fact]
        public void Answers_as_jieba_does_for_random_words_and_texts()
        {
            using var jieba = JiebaOracle.Start();
            var word = Gen.Select(Gen.Char['\u4E00', '\u4E30'].Array[1, 4], Gen.Int[0, 3], Gen.Int[0, 2000]);
            var rounds = Gen.Select(word.Array[1, 12], RandomText.Mixed(JiebaData.Words)).Array[40].Single(_ => true, "0N0XIzNsQ0O2");
            foreach (var (drawn, tail) in rounds)
            {
                jieba.Ask("fresh");
                var words = drawn.Select(draw => new UserWord(new string(draw.Item1), draw.Item2 == 0 ? null : draw.Item2 == 1 ? 0 : draw.Item3)).ToList();
                foreach (var user in words) jieba.Ask("add", JiebaOracle.Hex(user.Word), user.Frequency?.ToString() ?? "", "");
                var lexicon = Lexicon.Default.With(words);
                Assert.All(words, user => Assert.Equal(jieba.Ask("frequency", JiebaOracle.Hex(user.Word)), lexicon.Frequency(user.Word).ToString()));
                var text = string.Concat(words.Select(user => user.Word)) + tail + string.Concat(words.AsEnumerable().Reverse().Select(user => user.Word));
                Assert.Equal(jieba.Cut("accurate", text), Cut(lexicon, text));
                foreach (var mode in new[] { CutMode.Full, CutMode.Search })
                    Assert.Equal(
                        jieba.Cut(mode == CutMode.Full ? "full" : "search", text),
                        new Segmenter(lexicon).Cut(text, mode).Select(found => text.Substring(found.Start, found.Length)));
            }
        }
    }

    public class SuggestFrequency
    {
        [Theory]
        [InlineData("创先争优", 4)]
        [InlineData("社会主义", 13996)]
        public void Lets_a_word_be_cut_out_whole(string word, int expected)
        {
            Assert.Equal(expected, Lexicon.Default.SuggestFrequency(word));
            Assert.Equal([word], Cut(Lexicon.Default.With(new UserWord(word)), word));
        }

        [Fact]
        public void Answers_as_jieba_does_for_random_words()
        {
            using var jieba = JiebaOracle.Start();
            foreach (var word in RandomText.Mixed(JiebaData.Words).Where(text => text.Length > 0).Array[300].Single(_ => true, "0N0XIzNsQ0O2"))
            {
                Assert.Equal(jieba.Ask("suggest", JiebaOracle.Hex(word)), Lexicon.Default.SuggestFrequency(word).ToString());
                var half = word.Length / 2;
                if (half == 0) continue;
                Assert.Equal(
                    jieba.Ask("split", JiebaOracle.Hex(word[..half]), JiebaOracle.Hex(word[half..])),
                    Lexicon.Default.SuggestFrequency([word[..half], word[half..]]).ToString());
            }
        }
    }
}
