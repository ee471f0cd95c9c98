using System.Text;

namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>The sample corpus is right as data: gold that points beside its text would measure nothing.</summary>
public static class SampleCorpusTests
{
    private static TheoryData<string> Names => [.. CorpusFile.All.Select(file => file.Name)];

    private static CorpusFile Open(string name) => CorpusFile.All.Single(file => file.Name == name);

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Between(CorpusFile file, int[] lines) => string.Concat(file.Lines[(lines[0] - 1)..lines[1]]);

    private static IEnumerable<string> LongSentences(string text) =>
        text.Split('。', '！', '？', '；', '!', '?', ';', '\n').Select(Squeeze).Where(sentence => sentence.Length >= 15);

    public class Texts
    {
        public static TheoryData<string> Files => Names;

        [Theory]
        [MemberData(nameof(Files))]
        public void Are_UTF_8_without_mark_with_LF_and_one_final_line_end(string name)
        {
            var bytes = File.ReadAllBytes(Path.Combine(CorpusFile.Folder, name));
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\uFEFF', text);
            Assert.DoesNotContain('\uFFFD', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\n\n\z|[|<>{}\[\]]", text);
        }

        [Fact]
        public void Have_a_gold_file_each_that_names_them()
        {
            Assert.All(CorpusFile.All, file => Assert.Equal(Path.GetFileName(file.Name), file.Gold.Source));
            foreach (var folder in CorpusFile.All.GroupBy(file => Path.GetDirectoryName(file.Name)!))
                Assert.Equal(folder.Count(), Directory.GetFiles(Path.Combine(CorpusFile.Folder, folder.Key), "*.gold.json").Length);
        }

        [Fact]
        public void Share_no_sentence_with_each_other()
        {
            var owners = CorpusFile.All
                .SelectMany(file => LongSentences(file.Text).Distinct().Select(sentence => (sentence, file.Name)))
                .GroupBy(pair => pair.sentence, pair => pair.Name)
                .Where(owners => owners.Count() > 1)
                .Select(owners => $"{owners.Key}: {string.Join(' ', owners)}");
            Assert.Empty(owners);
        }

        [Fact]
        public void Share_no_sentence_with_the_seed()
        {
            var seed = Path.Combine(CorpusFile.Folder, "..", "..", "shared", "seed");
            Assert.SkipUnless(Directory.Exists(seed), "the seed is not beside the working tree");
            var known = Directory.GetFiles(seed, "*.txt").SelectMany(path => LongSentences(File.ReadAllText(path))).ToHashSet();
            Assert.NotEmpty(known);
            Assert.DoesNotContain(CorpusFile.All.SelectMany(file => LongSentences(file.Text)), known.Contains);
        }
    }

    public class Speeches
    {
        public static TheoryData<string> Files => Names;

        [Theory]
        [MemberData(nameof(Files))]
        public void Have_title_date_speaker_and_salutation_as_the_text_writes_them(string name)
        {
            var file = Open(name);
            foreach (var speech in file.Gold.Speeches)
            {
                var text = Between(file, speech.Lines);
                foreach (var part in new[] { speech.Title, speech.Date, speech.Speaker, speech.SpeakerRole, speech.Salutation })
                    Assert.Contains(part ?? "", text, StringComparison.Ordinal);
                Assert.Equal(speech.Salutation is not null, speech.Moves[0].Move == "salutation");
            }
        }

        [Theory]
        [MemberData(nameof(Files))]
        public void Have_headings_in_order_that_stand_in_their_lines(string name)
        {
            var file = Open(name);
            foreach (var speech in file.Gold.Speeches) GoldAssert.HeadingsStand(file.Lines, speech.Lines, speech.Headings);
        }

        [Theory]
        [MemberData(nameof(Files))]
        public void Have_known_moves_in_order_that_stand_in_their_lines(string name)
        {
            var file = Open(name);
            foreach (var speech in file.Gold.Speeches) GoldAssert.MovesStand(file.Lines, speech.Lines, speech.Moves);
        }

        [Theory]
        [MemberData(nameof(Files))]
        public void Have_series_whose_items_stand_in_their_lines(string name)
        {
            var file = Open(name);
            foreach (var speech in file.Gold.Speeches) GoldAssert.SeriesStand(file.Lines, speech.Enumerations);
        }

        [Theory]
        [MemberData(nameof(Files))]
        public void Follow_each_other_without_overlap(string name)
        {
            var last = 0;
            foreach (var speech in Open(name).Gold.Speeches)
            {
                Assert.True(last < speech.Lines[0] && speech.Lines[0] <= speech.Lines[1]);
                last = speech.Lines[1];
            }
        }
    }

    public class Notices
    {
        public static TheoryData<string> Files => Names;

        [Theory]
        [MemberData(nameof(Files))]
        public void Have_parts_as_the_text_writes_them(string name)
        {
            var file = Open(name);
            foreach (var notice in file.Gold.Notices)
            {
                var text = Between(file, notice.Lines);
                string?[] parts = [notice.Number, notice.Title, notice.Recipients, notice.DateText, .. notice.Attachments];
                var lines = $"{notice.Issuer}\n{notice.Note}\n{notice.Imprint}".Split('\n');
                foreach (var part in parts.Concat(lines)) Assert.Contains(part ?? "", text, StringComparison.Ordinal);
                GoldAssert.HeadingsStand(file.Lines, notice.Lines, notice.Headings);
            }
        }

        [Theory]
        [MemberData(nameof(Files))]
        public void Have_a_date_that_is_the_day_written(string name)
        {
            foreach (var notice in Open(name).Gold.Notices.Where(notice => notice.DateText is not null))
            {
                Assert.True(Drafting.Text.Numerals.ChineseDate.TryParse(notice.DateText!, out var date), notice.DateText);
                Assert.Equal(notice.Date, date.ToString("yyyy-MM-dd"));
            }
        }
    }

    public class Splits
    {
        [Fact]
        public void Name_every_text_once() =>
            Assert.Equal(CorpusFile.All.Select(file => file.Name), CorpusFile.Split("dev").Concat(CorpusFile.Split("held-out")).Order(StringComparer.Ordinal));

        [Theory]
        [InlineData("dev")]
        [InlineData("held-out")]
        public void Hold_speeches_and_notices(string part)
        {
            var names = CorpusFile.Split(part);
            Assert.Contains(names, name => name.StartsWith("speeches/", StringComparison.Ordinal));
            Assert.Contains(names, name => name.StartsWith("notices/", StringComparison.Ordinal));
        }
    }
}
