using CsCheck;
using Drafting.Text.Discovery;
using Drafting.Text.Segmentation;
using Drafting.Text.Tests.Segmentation;

namespace Drafting.Text.Tests.Discovery;

public static class NewWordFinderTests
{
    public class Find
    {
        private static readonly string[] Texts =
        [
            "各村都要推行田长制。田长制不是挂个牌子，关键看田长制管不管用。县里抓田长制，乡里靠田长制，村里有田长制。",
            "有的乡把田长制当作摆设，对田长制一知半解。今年考核田长制，明年通报田长制。大家谈谈田长制。",
            "专班推进，专班督办，由专班牵头，请专班汇报。成立专班、用好专班，让专班发力。",
        ];

        // Three lines are too few for the usual threshold: what makes up a tenth of a text cannot be sixteen times above chance.
        private static readonly NewWordOptions FewTexts = new() { MinCohesion = 2 };

        [Fact]
        public void Finds_terms_that_the_dictionary_lacks()
        {
            var found = new NewWordFinder(Lexicon.Default, FewTexts).Find(Texts);
            Assert.Equal("田长制", found[0].Word);
            Assert.Equal(11, found[0].Count);
            Assert.Contains(found, word => word.Word == "专班");
            Assert.All(found, word => Assert.False(word.IsKnown));
        }

        [Fact]
        public void Finds_compounds_of_an_office_once_its_texts_repeat_them()
        {
            string[] texts =
            [
                "园区今年专门研究非公党建。抓非公党建不能等企业找上门，非公党建的指导员要先走进车间。",
                "街道把非公党建列入考核，社区书记都要联系一处非公党建，带头讲非公党建。商会对非公党建很支持。",
                "有的企业主不懂非公党建，以为非公党建只是挂牌。行业协会去年试点非公党建，大家看到非公党建有用。",
            ];
            Assert.Contains(new NewWordFinder(Lexicon.Default, FewTexts).Find(texts), word => word.Word == "非公党建");
        }

        [Fact]
        public void Finds_nothing_that_the_lexicon_has_unless_asked()
        {
            var lexicon = Lexicon.Default.With(new UserWord("田长制"));
            Assert.DoesNotContain(new NewWordFinder(lexicon, FewTexts).Find(Texts), word => word.Word == "田长制");
            Assert.Contains(new NewWordFinder(lexicon, FewTexts with { IncludeKnown = true }).Find(Texts), word => word is { Word: "田长制", IsKnown: true });
        }

        [Fact]
        public void Finds_the_terms_of_the_speeches_that_the_project_started_from()
        {
            var folder = Path.GetFullPath(Path.Combine(JiebaData.Folder, "../../../shared/seed"));
            Assert.SkipUnless(Directory.Exists(folder), "The speeches are not part of the repository.");
            var found = new NewWordFinder(Lexicon.Default, new() { IncludeKnown = true }).Find(Directory.GetFiles(folder, "*.txt").Select(File.ReadAllText));
            var first = found.Take(100).Select(word => word.Word).ToList();
            Assert.Contains("创先争优", first);
            Assert.Contains("公开承诺", first);
        }

        [Fact]
        public void Counts_what_stands_in_the_texts() =>
            RandomText.Mixed(["专班", "田长", "制", "社会", "主义"]).Array[1, 30].Sample(texts =>
                new NewWordFinder(Lexicon.Default, new() { MinCount = 2, MinCohesion = 0, MinFreedom = 0 }).Find(texts).All(word =>
                    word.Count == texts.Sum(text => Enumerable.Range(0, text.Length).Count(place => text.AsSpan(place).StartsWith(word.Word)))), iter: 100);

        [Fact]
        public void Finds_nothing_in_nothing() => Assert.Empty(new NewWordFinder(Lexicon.Default).Find("", "。", "abc"));
    }
}
