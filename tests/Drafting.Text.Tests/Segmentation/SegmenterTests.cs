using CsCheck;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Text.Tests.Segmentation;

public static class SegmenterTests
{
    private static readonly Segmenter KnownOnly = new(Lexicon.Default, findsUnknownWords: false);

    private static readonly (string Name, Segmenter Segmenter, CutMode Mode)[] Modes =
    [
        ("accurate", Segmenter.Default, CutMode.Accurate),
        ("known", KnownOnly, CutMode.Accurate),
        ("full", Segmenter.Default, CutMode.Full),
        ("search", Segmenter.Default, CutMode.Search),
    ];

    private static string[] Cut(Segmenter segmenter, string text, CutMode mode = CutMode.Accurate) =>
        [.. segmenter.Cut(text, mode).Select(word => text.Substring(word.Start, word.Length))];

    public class Cut_in_every_mode
    {
        public static TheoryData<string, string, string> Cases()
        {
            var folder = Path.Combine(AppContext.BaseDirectory, "Segmentation", "cases");
            var answers = File.ReadAllLines(Path.Combine(folder, "sentences.jieba"));
            var data = new TheoryData<string, string, string>();
            foreach (var (line, sentence) in File.ReadAllLines(Path.Combine(folder, "sentences.txt")).Index())
                foreach (var (index, mode) in Modes.Index()) data.Add(mode.Name, sentence, answers[line * Modes.Length + index]);
            return data;
        }

        [Theory]
        [MemberData(nameof(Cases))]
        public void Answers_as_jieba_was_recorded(string mode, string sentence, string expected)
        {
            var (_, segmenter, cutMode) = Modes.Single(candidate => candidate.Name == mode);
            Assert.Equal(expected.Split('\u241F'), Cut(segmenter, sentence, cutMode));
        }

        [Fact]
        public void Answers_as_jieba_does_on_two_megabytes_of_mixed_text()
        {
            using var jieba = JiebaOracle.Start();
            var generator = RandomText.Mixed(JiebaData.Words).Array[6000].Single(_ => true, "0N0XIzNsQ0O2");
            foreach (var chunk in generator.Chunk(200).Select(texts => string.Concat(texts)))
                foreach (var (name, segmenter, mode) in Modes)
                    Assert.Equal(jieba.Cut(name, chunk), Cut(segmenter, chunk, mode));
        }

        [Fact]
        public void Answers_as_jieba_does_on_the_speeches_that_the_project_started_from()
        {
            var folder = Path.GetFullPath(Path.Combine(JiebaData.Folder, "../../../shared/seed"));
            Assert.SkipUnless(Directory.Exists(folder), "The speeches are not part of the repository.");
            using var jieba = JiebaOracle.Start();
            foreach (var path in Directory.GetFiles(folder, "*.txt"))
            {
                var text = File.ReadAllText(path);
                foreach (var (name, segmenter, mode) in Modes) Assert.Equal(jieba.Cut(name, text), Cut(segmenter, text, mode));
            }
        }
    }

    public class Cut_in_accurate_mode
    {
        [Fact]
        public void Gives_words_that_join_to_the_text_whatever_it_is() =>
            RandomText.Mixed(JiebaData.Words).Sample(text => string.Concat(Cut(Segmenter.Default, text)) == text
                && string.Concat(Cut(KnownOnly, text)) == text);

        [Fact]
        public void Gives_offsets_that_ascend() =>
            RandomText.Mixed(JiebaData.Words).Sample(text =>
                Segmenter.Default.Cut(text).Aggregate(0, (end, word) => word.Start == end && word.Length > 0 ? word.End : -1) == text.Length);

        [Fact]
        public void Does_not_depend_on_how_a_text_is_split_at_sentence_ends() =>
            Gen.Select(RandomText.Mixed(JiebaData.Words), RandomText.Mixed(JiebaData.Words)).Sample((first, second) =>
                Cut(Segmenter.Default, first + "。" + second).SequenceEqual([.. Cut(Segmenter.Default, first + "。"), .. Cut(Segmenter.Default, second)]));

        [Fact]
        public void Appends_to_the_list_of_the_caller()
        {
            List<TextSpan> words = [new TextSpan(7, 7)];
            Segmenter.Default.Cut("社会主义", words);
            Assert.Equal([new TextSpan(7, 7), new TextSpan(0, 4)], words);
        }

        [Fact]
        public void Cuts_a_block_longer_than_the_buffers_on_the_stack()
        {
            var text = string.Concat(Enumerable.Repeat("魑魅社会主义魍魉", 400));
            Assert.Equal(text, string.Concat(Cut(Segmenter.Default, text)));
            Assert.Equal(400, Cut(Segmenter.Default, text).Count(word => word == "社会主义"));
        }

        [Fact]
        public void Serves_several_threads_at_once()
        {
            var texts = RandomText.Mixed(JiebaData.Words).Array[500].Single(_ => true, "0N0XIzNsQ0O2");
            var expected = texts.Select(text => Cut(Segmenter.Default, text)).ToArray();
            Parallel.For(0, 4 * texts.Length, i => Assert.Equal(expected[i % texts.Length], Cut(Segmenter.Default, texts[i % texts.Length])));
        }

        [Fact]
        public void Allocates_nothing_for_a_caller_who_keeps_the_list()
        {
            var text = string.Concat(RandomText.Mixed(JiebaData.Words).Array[2000].Single(_ => true, "0N0XIzNsQ0O2"));
            var words = new List<TextSpan>(text.Length);
            Segmenter.Default.Cut(text, words);
            words.Clear();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Segmenter.Default.Cut(text, words);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, text.Length / 10);
        }
    }

    public class Cut_in_search_mode
    {
        [Fact]
        public void Covers_the_words_of_accurate_mode() =>
            RandomText.Mixed(JiebaData.Words).Sample(text =>
                !Segmenter.Default.Cut(text).Except(Segmenter.Default.Cut(text, CutMode.Search)).Any());

        [Fact]
        public void Puts_the_parts_of_a_word_before_it() =>
            Assert.Equal(["社会", "会主", "主义", "社会主义"], Cut(Segmenter.Default, "社会主义", CutMode.Search));
    }

    public class Cut_in_full_mode
    {
        [Fact]
        public void Gives_empty_words_beside_white_space_where_jieba_does() =>
            Assert.Equal(["好", "", " ", "", "\n", "——", " ", "", "好"], Cut(Segmenter.Default, "好 \n—— 好", CutMode.Full));
    }
}
