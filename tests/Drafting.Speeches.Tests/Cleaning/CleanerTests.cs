using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Tests.SampleCorpus;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Cleaning;

public static class CleanerTests
{
    private const int Seeds = 6;

    private static readonly Lazy<List<(BreakTruth Truth, bool Joined)>> Decisions = new(() =>
    [
        .. from name in CorpusFile.Split("dev")
           where name.StartsWith("speeches/", StringComparison.Ordinal)
           let file = CorpusFile.All.Single(each => each.Name == name)
           from seed in Enumerable.Range(1, Seeds)
           from decision in Decide(NoiseGenerator.Make(file, seed))
           select decision,
    ]);

    private static IEnumerable<(BreakTruth Truth, bool Joined)> Decide(NoisyText noisy)
    {
        var joined = Cleaner.Clean(noisy.Source).Paragraphs.SelectMany(paragraph => Enumerable.Range(paragraph.Lines.First, paragraph.Lines.Last - paragraph.Lines.First)).ToHashSet();
        return noisy.Breaks().Select((truth, index) => (truth, joined.Contains(index + 1)));
    }

    public class Line_breaks
    {
        private static double ShareJoined(BreakTruth truth) => Decisions.Value.Where(decision => decision.Truth == truth).Average(decision => decision.Joined ? 1.0 : 0);

        [Fact]
        public void That_hide_a_loss_are_joined_in_one_case_of_twenty_at_most() => Assert.InRange(ShareJoined(BreakTruth.Loss), 0, 0.05);

        [Fact]
        public void That_end_a_paragraph_stay() => Assert.Equal(0, ShareJoined(BreakTruth.Keep));
    }
}
