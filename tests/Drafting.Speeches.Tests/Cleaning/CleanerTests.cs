using System.Text;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Tests.SampleCorpus;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Cleaning;

public static class CleanerTests
{
    private const int Seeds = 6;

    private static readonly Lazy<List<(BreakTruth Truth, string Verdict)>> Decisions = new(() =>
    [
        .. from name in CorpusFile.Split("dev")
           where name.StartsWith("speeches/", StringComparison.Ordinal)
           let file = CorpusFile.All.Single(each => each.Name == name)
           from seed in Enumerable.Range(1, Seeds)
           from decision in Decide(NoiseGenerator.Make(file, seed))
           select decision,
    ]);

    private static List<(BreakTruth Truth, string Verdict)> Decide(NoisyText noisy)
    {
        var cleaned = Cleaner.Clean(noisy.Source);
        var joined = cleaned.Repairs.Where(repair => repair.Rule == TextRules.JoinedLine).Select(repair => repair.Position.Line).ToHashSet();
        var reported = cleaned.Diagnostics.ToLookup(diagnostic => diagnostic.Position!.Value.Line, diagnostic => diagnostic.Id);
        return [.. noisy.Breaks().Select((truth, index) => (truth, joined.Contains(index + 2) ? TextRules.JoinedLine : reported[index + 2].FirstOrDefault() ?? ""))];
    }

    private static string[] Rules(string text) => [.. Cleaner.Clean(new SourceText(text)).Repairs.Select(repair => repair.Rule)];

    public class Line_breaks
    {
        private static double Share(BreakTruth truth, string verdict) => Decisions.Value.Where(decision => decision.Truth == truth).Average(decision => decision.Verdict == verdict ? 1.0 : 0);

        [Fact]
        public void That_hide_a_loss_are_joined_in_one_case_of_twenty_at_most() => Assert.InRange(Share(BreakTruth.Loss, TextRules.JoinedLine), 0, 0.05);

        [Fact]
        public void That_end_a_paragraph_stay_and_are_not_called_undecided() =>
            Assert.Equal((0, 0), (Share(BreakTruth.Keep, TextRules.JoinedLine), Share(BreakTruth.Keep, TextRules.UndecidedBreak)));

        [Fact]
        public void Inside_a_sentence_are_joined_in_every_second_case() => Assert.InRange(Share(BreakTruth.Join, TextRules.JoinedLine), 0.5, 1);

        [Fact]
        public void Are_decided_rightly_in_nineteen_cases_of_twenty()
        {
            var decided = Decisions.Value.Where(decision => decision.Truth != BreakTruth.Keep && decision.Verdict is TextRules.JoinedLine or TextRules.Loss).ToList();
            Assert.InRange(decided.Average(decision => decision.Truth == BreakTruth.Join == (decision.Verdict == TextRules.JoinedLine) ? 1.0 : 0), 0.95, 1);
        }

        [Theory]
        [InlineData("渠道清淤要在封冻以前全部完成，各乡镇的主要负责同志要到工地上去看，每一段都要有人负", "责，不能只听汇报，也不能只看照片。", true)]
        [InlineData("渠道清淤要在封冻以前全部完成，各乡镇的主要负责同志要到工地上去看，每一段都要有人负", "12责，不能只听汇报，也不能只看照片。", false)]
        [InlineData("这件事，农", "业局要牵头，水务局要配合，资金由财政局落实到位。", true)]
        [InlineData("在全县农田水利建设现场会议上的讲话", "县水利局", false)]
        [InlineData("参加会议的有各乡镇长、各水管站站长和灌区的用水户代表共一百二十人", "一、会议议程", false)]
        public void Are_judged_by_the_words_that_meet(string before, string after, bool joined) =>
            Assert.Equal(joined, Rules($"{before}\n{after}").Contains(TextRules.JoinedLine));
    }

    public class Clean_text
    {
        [Fact]
        public void Of_a_megabyte_gets_no_repair()
        {
            var bytes = 0;
            while (bytes < 1_000_000)
            {
                foreach (var file in CorpusFile.All)
                {
                    Assert.Empty(Cleaner.Clean(new SourceText(file.Text)).Repairs.Select(repair => $"{file.Name}: {repair.Rule}"));
                    bytes += Encoding.UTF8.GetByteCount(file.Text);
                }
            }
        }

        [Theory]
        [InlineData("出席会议的有县长王　强、副县长李　明、各乡镇党委书记、县直各部门主要负责同志和驻县单位的负责人。")]
        [InlineData("获奖的同志是王 强、李 明、张 华，以及在抗洪抢险中作出突出贡献的基层干部群众，会议向他们表示热烈的祝贺。")]
        [InlineData("（一）清渠要早　　各乡镇要在封冻以前完成支渠以上的清淤，斗渠以下由村里组织，县里的机械可以借给大家用。")]
        [InlineData("一等奖　云杉镇　二等奖　柳湾镇、石桥乡　三等奖　青禾镇、云水乡、大湾乡、小湾乡、上河乡、下河乡、新河乡。")]
        public void Keeps_the_spaces_that_a_writer_set(string line) => Assert.Empty(Rules(line));

        [Theory]
        [InlineData("2026-3-8", false)]
        [InlineData("- 7 -", true)]
        [InlineData("第7页 共12页", true)]
        public void Loses_lines_that_number_pages_but_keeps_dates(string line, bool isFurniture) =>
            Assert.Equal(isFurniture ? [TextRules.Furniture] : [], Rules($"在冬灌会上的讲话\n{line}\n同志们："));

        [Fact]
        public void Loses_a_space_inside_a_word() =>
            Assert.Equal([TextRules.InnerSpace], Rules("各乡镇要在封冻以前完成支渠以上的清淤，斗渠以下由村里组织，县里的机 械可以借给大家用。"));
    }
}
