using Drafting.Speeches.Corpora;
using Drafting.Speeches.Structure;
using static Drafting.Speeches.Tests.Corpora.CorpusTests;

namespace Drafting.Speeches.Tests.Corpora;

public static class CorpusPassagesTests
{
    public class FindPassages
    {
        private static Corpus Open(params string[] speeches)
        {
            var folder = Folder();
            foreach (var (index, speech) in speeches.Index()) File.WriteAllText(Path.Combine(folder, $"{index}.txt"), speech);
            return Corpus.Open(folder, Read);
        }

        private static string Of(string body) => "在全县工作会议上的讲话\n同志们：\n" + body;

        [Fact]
        public void Prefers_a_heading_and_more_of_the_words()
        {
            using var corpus = Open(
                Of("一、抓好生产\n要组织好生产，责任也要讲清楚，各项工作安排得当，不留空当。\n"),
                Of("一、压实防汛责任\n县领导包河道，镇干部包堤段，逐一签字上墙，做到有人管、有人查。\n二、抓好春耕\n种子化肥要备足，农机要检修好，不误农时。\n"));
            var hits = corpus.FindPassages(new PassageQuery("压实责任"));
            Assert.Equal(("1.txt", 3, "压实防汛责任"), (hits[0].Document.File, hits[0].Passage.Position.Line, hits[0].Passage.Headings.Single()));
            Assert.Equal(["压实", "责任"], hits[0].Matched);
            Assert.Equal("0.txt", hits[1].Document.File);
            Assert.True(hits[0].Score > hits[1].Score);
            Assert.Equal(2, hits.Length);
        }

        [Fact]
        public void Gives_only_the_move_asked_for()
        {
            using var corpus = Open(Of("今天开会，主要任务是部署防汛工作。\n一、扎实做好防汛工作\n各镇要把防汛工作做细做实，排查到每一处堤防。\n同志们，让我们行动起来，夺取防汛工作的全面胜利！\n"));
            Assert.Equal([Move.Closing], corpus.FindPassages(new PassageQuery("防汛工作") { Move = Move.Closing }).Select(hit => hit.Passage.Move));
            Assert.True(corpus.FindPassages(new PassageQuery("防汛工作")).Select(hit => hit.Passage.Move).Distinct().Count() > 2);
        }

        [Fact]
        public void Puts_what_repeats_a_better_one_behind_what_is_new()
        {
            const string drill = "要组织防汛演练，镇村两级都要练，练出速度、练出配合，防汛物资也要点清备足。";
            var speeches = new[] { Of(drill), Of(drill), Of("防汛演练不能走过场，每个人都要知道往哪里撤、跟谁走、带什么。") };
            using var corpus = Open(speeches);
            var plain = corpus.FindPassages(new PassageQuery("防汛演练 物资") { Diversity = 0 });
            Assert.Equal(plain[0].Passage.Text, plain[1].Passage.Text);
            var diverse = corpus.FindPassages(new PassageQuery("防汛演练 物资") { Diversity = 0.5, Limit = 2 });
            Assert.NotEqual(diverse[0].Passage.Text, diverse[1].Passage.Text);
        }

        [Fact]
        public void Finds_names_however_the_words_around_them_are_cut()
        {
            using var corpus = Open(Of("要擦亮鹊桥驿站这块牌子，服务好新婚群众，把好事办好。"), Of("各单位要安排好值班，保持电话畅通，有事及时报告。"));
            Assert.Equal(["0.txt"], corpus.FindPassages(new PassageQuery("鹊桥")).Select(hit => hit.Document.File));
        }

        [Theory]
        [InlineData("")]
        [InlineData("  ，。")]
        [InlineData("魑魅")]
        [InlineData("\" OR * NEAR(")]
        public void Gives_nothing_for_words_that_nowhere_stand(string words)
        {
            using var corpus = Open(Of("各单位要安排好值班，保持电话畅通，有事及时报告。"));
            Assert.Empty(corpus.FindPassages(new PassageQuery(words)));
        }

        [Fact]
        public void Follows_a_file_that_changes()
        {
            var folder = Folder();
            File.WriteAllText(Path.Combine(folder, "甲.txt"), Of("各单位要安排好值班，保持电话畅通。"));
            Corpus.Open(folder, Read).Dispose();
            File.WriteAllText(Path.Combine(folder, "甲.txt"), Of("各单位要备足防汛物资，专人看管，随时能用。"));
            using var corpus = Corpus.Open(folder, Read);
            Assert.Empty(corpus.FindPassages(new PassageQuery("值班")));
            Assert.Single(corpus.FindPassages(new PassageQuery("防汛物资")));
        }
    }
}
