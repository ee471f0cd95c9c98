using CsCheck;
using Drafting.Speeches.Moves;

namespace Drafting.Speeches.Tests.Moves;

public static class CueReaderTests
{
    public class Read
    {
        private static readonly string[] Fragments =
            [.. SentenceCues.All.Concat(HeadingCues.All).SelectMany(cue => cue.Parts).SelectMany(part => part), .. SpeechAspects.Words.SelectMany(words => words), "水", "，", "闸门", "一", "1"];

        private static readonly Gen<string> Sentences = Gen.Int[0, Fragments.Length - 1].List[0, 14].Select(indices => string.Concat(indices.Select(index => Fragments[index])));

        [Fact]
        public void Finds_in_one_pass_the_cues_that_are_found_one_by_one() =>
            Gen.Select(Sentences, Gen.Int[0, 3]).Sample((sentence, start) =>
            {
                start = Math.Min(start, sentence.Length);
                return Found(SentenceCues.Table, sentence, start).SequenceEqual(Matching(SentenceCues.Table, sentence[start..]))
                    && Found(HeadingCues.Table, sentence, start).SequenceEqual(Matching(HeadingCues.Table, sentence[start..]));
            }, iter: 20_000);

        [Fact]
        public void Counts_the_places_where_a_word_of_a_group_starts() =>
            Sentences.Sample(sentence =>
            {
                var reader = new CueReader(SentenceCues.Table);
                reader.Read(sentence, 0, []);
                return reader.Counts.ToArray().SequenceEqual(SpeechAspects.Words.Select(words => (byte)Math.Min(Starts(sentence, words), SpeechAspects.Most)));
            }, iter: 20_000);

        [Fact]
        public void Forgets_the_sentence_before()
        {
            var reader = new CueReader(SentenceCues.Table);
            var found = new List<int>();
            reader.Read("刚才，几位同志作了发言，取得了成绩，也存在不少问题。", 0, found);
            Assert.NotEmpty(found);
            reader.Read("水", 0, found);
            Assert.Empty(found);
            Assert.All(reader.Counts.ToArray(), count => Assert.Equal(0, count));
        }

        private static List<int> Found(CueTable table, string sentence, int start)
        {
            var found = new List<int>();
            new CueReader(table).Read(sentence, start, found);
            return found;
        }

        private static IEnumerable<int> Matching(CueTable table, string sentence) =>
            Enumerable.Range(0, table.Cues.Length).Where(index => table.Cues[index].Match(sentence) is not null);

        private static int Starts(string sentence, IEnumerable<string> words) =>
            Enumerable.Range(0, sentence.Length).Count(at => words.Any(word => sentence.AsSpan(at).StartsWith(word)));
    }
}
