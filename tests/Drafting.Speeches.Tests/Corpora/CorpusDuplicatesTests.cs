using System.Collections.Immutable;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Structure;
using static Drafting.Speeches.Tests.Corpora.CorpusTests;

namespace Drafting.Speeches.Tests.Corpora;

public static class CorpusDuplicatesTests
{
    public class Duplicates
    {
        /// <summary>Thirty lines that no other seed has.</summary>
        private static string Long(int seed)
        {
            var random = new Random(seed);
            return string.Join('\n', Enumerable.Range(0, 30).Select(_ => string.Concat(Enumerable.Range(0, 40).Select(_ => (char)('一' + random.Next(4000)))) + "，到此为止。"));
        }

        private static ImmutableArray<CorpusDuplicate> Find(params string[] texts)
        {
            var folder = Folder();
            foreach (var (index, text) in texts.Index()) File.WriteAllText(Path.Combine(folder, $"{index}.txt"), text);
            using var corpus = Corpus.Open(folder, Read);
            return corpus.Duplicates();
        }

        [Fact]
        public void Say_how_much_is_equal_and_where()
        {
            var original = Long(1);
            var copy = "另加的第一行文字，说的是别的事情。\n" + string.Join('\n', original.Split('\n').Take(20)) + "\n" + string.Join('\n', Long(2).Split('\n').Take(2));
            var pair = Assert.Single(Find(original, copy, Long(3)));
            Assert.Equal(("0.txt", "1.txt"), (pair.First.File, pair.Second.File));
            Assert.InRange(pair.OfFirst, 0.6, 0.7);
            Assert.InRange(pair.OfSecond, 0.85, 0.95);
            Assert.Equal(new EqualLines(new LineRange(1, 20), new LineRange(2, 21)), Assert.Single(pair.Lines));
        }

        [Fact]
        public void Are_found_through_other_line_breaks_and_marks()
        {
            var original = Long(1);
            var pair = Assert.Single(Find(original, original.Replace('\n', ' ').Replace('，', ',')));
            Assert.Equal((1, 1), (pair.OfFirst, pair.OfSecond));
        }

        [Fact]
        public void Are_not_texts_on_other_subjects_or_with_common_phrases() =>
            Assert.Empty(Find(Long(1), "同志们，各级各部门要高度重视，切实加强组织领导。\n" + Long(2), "同志们，各级各部门要高度重视，切实加强组织领导。\n" + Long(3)));

        [Theory]
        [InlineData(72)]
        [InlineData(100)]
        [InlineData(150)]
        [InlineData(400)]
        public void Are_found_among_notices_of_every_length(int length)
        {
            var notices = Enumerable.Range(1, 12).Select(seed => Long(seed)[..length]).ToList();
            Assert.Equal(12, Find([.. notices, .. notices.Select(notice => notice + "特此通知。")]).Length);
        }

        [Theory]
        [InlineData(60)]
        [InlineData(120)]
        [InlineData(300)]
        public void Are_short_texts_inside_long_ones(int length)
        {
            string[] inner = [.. Enumerable.Range(1, 4).Select(seed => Long(seed)[..length])];
            string[] outer = [.. inner.Index().Select(item => string.Join('\n', Long(50 + item.Index), item.Item, Long(70 + item.Index)))];
            var found = Find([.. inner, .. outer]);
            Assert.Equal([.. Enumerable.Range(0, 4).Select(i => ($"{i}.txt", $"{i + 4}.txt"))], found.Select(pair => (pair.First.File, pair.Second.File)).OrderBy(pair => pair.Item1, StringComparer.Ordinal));
            Assert.All(found, pair => Assert.Equal(1, pair.OfFirst));
        }

        [Theory]
        [InlineData("0.txt")]
        [InlineData("1.txt")]
        public void Are_short_texts_inside_long_ones_whichever_is_asked_for(string file)
        {
            var folder = Folder();
            File.WriteAllText(Path.Combine(folder, "0.txt"), Long(1)[..120]);
            File.WriteAllText(Path.Combine(folder, "1.txt"), Long(2) + "\n" + Long(1));
            File.WriteAllText(Path.Combine(folder, "2.txt"), Long(3));
            using var corpus = Corpus.Open(folder, Read);
            var pair = Assert.Single(corpus.Duplicates([file]));
            Assert.Equal(("0.txt", "1.txt"), (pair.First.File, pair.Second.File));
        }

        [Fact]
        public void Are_found_among_short_texts_and_by_file()
        {
            var folder = Folder();
            const string text = "请各单位于本周五下班前把值班表报县委办公室。";
            foreach (var name in new[] { "甲", "乙", "丙" }) File.WriteAllText(Path.Combine(folder, name + ".txt"), name == "丙" ? "散会以后请把桌椅放回原处，钥匙交到门房。" : text);
            using var corpus = Corpus.Open(folder, Read);
            Assert.Equal(("乙.txt", "甲.txt"), corpus.Duplicates().Select(pair => (pair.First.File, pair.Second.File)).Single());
            Assert.Single(corpus.Duplicates(["甲.txt"]));
            Assert.Empty(corpus.Duplicates(["丙.txt"]));
        }
    }
}
