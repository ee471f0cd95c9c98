using CsCheck;

namespace Drafting.Speeches.Tests.SampleCorpus;

public static class NoiseGeneratorTests
{
    private static readonly CorpusFile[] Files = [.. CorpusFile.All.Where(file => file.Gold.Speeches.Length > 0)];

    private static readonly Gen<(CorpusFile File, int Seed)> Cases =
        Gen.Select(Gen.Int[0, Files.Length - 1], Gen.Int[0, 9999], (file, seed) => (Files[file], seed));

    public class Make
    {
        [Fact]
        public void Gives_the_same_text_for_the_same_seed() =>
            Cases.Sample(each => NoiseGenerator.Make(each.File, each.Seed).Text == NoiseGenerator.Make(each.File, each.Seed).Text);

        [Fact]
        public void Gives_other_texts_for_other_seeds() =>
            Assert.All(Files.Where(file => file.Text.Length > 1500), file =>
                Assert.Equal(8, Enumerable.Range(0, 8).Select(seed => NoiseGenerator.Make(file, seed).Text).Distinct().Count()));

        [Fact]
        public void Makes_every_kind_of_noise_in_the_corpus()
        {
            var kinds = CorpusFile.All.SelectMany(file => NoiseGenerator.Make(file, 1).Edits).CountBy(edit => edit.Kind).ToDictionary();
            Assert.All(Enum.GetValues<NoiseKind>(), kind => Assert.True(kinds.GetValueOrDefault(kind) >= 10, $"{kind}: {kinds.GetValueOrDefault(kind)}"));
        }

        [Fact]
        public void Leaves_files_without_speeches_alone() =>
            Assert.All(CorpusFile.All.Where(file => file.Gold.Speeches.Length == 0), file => Assert.Equal(file.Text, NoiseGenerator.Make(file, 1).Text));

        [Fact]
        public void Breaks_lines_only_in_the_middle_of_a_sentence() =>
            Cases.Sample(each => NoiseGenerator.Make(each.File, each.Seed).Edits.Where(edit => edit.Kind == NoiseKind.BrokenLine).All(edit =>
                edit.Replacement == "\n" && !"。！？；：\n".Contains(each.File.Text[edit.Start - 1], StringComparison.Ordinal)));

        [Fact]
        public void Loses_text_only_between_the_salutation_and_the_last_words() =>
            Cases.Sample(each =>
            {
                var noisy = NoiseGenerator.Make(each.File, each.Seed);
                var places = new GoldPlaces(each.File.Text, each.File.Lines);
                foreach (var speech in each.File.Gold.Speeches)
                {
                    Assert.False(noisy.IsLost(places.Moves(speech.Moves)[0].Start));
                    Assert.False(noisy.IsLost(places.LineStart(speech.Lines[1]) + each.File.Lines[speech.Lines[1] - 1].Length - 1));
                }
            });
    }

    public class Truths
    {
        [Fact]
        public void Undo_all_noise_where_nothing_is_lost_or_masked() =>
            Cases.Sample(each =>
            {
                var noisy = NoiseGenerator.Make(each.File, each.Seed, NoiseOptions.Reversible);
                var text = noisy.Truths.Reverse().Aggregate(noisy.Text, (repaired, truth) =>
                {
                    var start = noisy.Source.OffsetAt(new(truth.Line, truth.Column));
                    Assert.Equal(truth.Noisy, repaired.Substring(start, truth.Noisy.Length));
                    return repaired[..start] + truth.Right + repaired[(start + truth.Noisy.Length)..];
                });
                Assert.Equal(each.File.Text, text);
            });

        [Fact]
        public void Stand_at_their_place_and_know_nothing_of_what_is_lost() =>
            Cases.Sample(each =>
            {
                var noisy = NoiseGenerator.Make(each.File, each.Seed);
                foreach (var truth in noisy.Truths)
                {
                    Assert.Equal(truth.Noisy, noisy.Text.Substring(noisy.Source.OffsetAt(new(truth.Line, truth.Column)), truth.Noisy.Length));
                    Assert.Equal(truth.Kind is NoiseKind.PageLoss or NoiseKind.MaskedName, truth.Right is null);
                }
            });
    }

    public class Breaks
    {
        [Fact]
        public void Judge_every_line_break() =>
            Cases.Sample(each =>
            {
                var noisy = NoiseGenerator.Make(each.File, each.Seed);
                var breaks = noisy.Breaks().ToList();
                Assert.Equal(noisy.Source.LineCount - 1, breaks.Count);
                Assert.Equal(noisy.Edits.Count(edit => edit.Kind == NoiseKind.BrokenLine), breaks.Count(truth => truth == BreakTruth.Join));
                Assert.Equal(noisy.Edits.Count(edit => edit.Kind == NoiseKind.PageLoss && edit.Replacement[0] == '\n'), breaks.Count(truth => truth == BreakTruth.Loss));
            });

        [Fact]
        public void Keep_all_line_breaks_of_a_clean_text()
        {
            var file = CorpusFile.All[0];
            Assert.All(new NoisyText(file.Text, []).Breaks(), truth => Assert.Equal(BreakTruth.Keep, truth));
        }
    }

    public class Carry
    {
        [Fact]
        public void Gives_gold_that_stands_in_the_noisy_text() =>
            Cases.Sample(each =>
            {
                var noisy = NoiseGenerator.Make(each.File, each.Seed);
                var lines = noisy.Text.Split('\n');
                foreach (var speech in NoisyGold.Carry(each.File, noisy).Speeches)
                {
                    GoldAssert.HeadingsStand(lines, speech.Lines, speech.Headings);
                    GoldAssert.MovesStand(lines, speech.Lines, speech.Moves);
                    GoldAssert.SeriesStand(lines, speech.Enumerations);
                    foreach (var part in new[] { speech.Title, speech.Date, speech.Speaker, speech.Salutation })
                        Assert.Contains(part ?? "", string.Concat(lines[(speech.Lines[0] - 1)..speech.Lines[1]]), StringComparison.Ordinal);
                }
            });

        [Fact]
        public void Lets_every_move_start_where_its_first_kept_character_went() =>
            Cases.Sample(each =>
            {
                var noisy = NoiseGenerator.Make(each.File, each.Seed, NoiseOptions.Reversible);
                var clean = new GoldPlaces(each.File.Text, each.File.Lines);
                var carried = new GoldPlaces(noisy.Text, noisy.Text.Split('\n'));
                var speeches = each.File.Gold.Speeches.Zip(NoisyGold.Carry(each.File, noisy).Speeches);
                return speeches.All(pair =>
                    clean.Moves(pair.First.Moves).Select(move => noisy.Map(move.Start)).SequenceEqual(carried.Moves(pair.Second.Moves).Select(move => move.Start))
                    && clean.Headings(pair.First.Headings).Select(heading => noisy.Map(heading.Start)).SequenceEqual(carried.Headings(pair.Second.Headings).Select(heading => heading.Start)));
            });

        [Fact]
        public void Leaves_out_exactly_the_headings_whose_marker_is_lost() =>
            Cases.Sample(each =>
            {
                var noisy = NoiseGenerator.Make(each.File, each.Seed);
                var places = new GoldPlaces(each.File.Text, each.File.Lines);
                var kept = each.File.Gold.Speeches.Sum(speech => places.Headings(speech.Headings).Count(heading => !noisy.IsLost(heading.Start)));
                return kept == NoisyGold.Carry(each.File, noisy).Speeches.Sum(speech => speech.Headings.Length);
            });
    }
}
