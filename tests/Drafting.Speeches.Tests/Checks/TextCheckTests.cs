using Drafting.Speeches.Checks;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Checks;

public static class TextCheckTests
{
    public class Check
    {
        public static TheoryData<string> Ids => [.. TextCheck.Rules.Select(rule => rule.Id)];

        [Theory]
        [MemberData(nameof(Ids))]
        public void Finds_its_bad_example_and_not_its_good_one(string id)
        {
            var rule = TextCheck.Rules.Single(candidate => candidate.Id == id);
            var finding = Assert.Single(TextCheck.Check(new SourceText("第一行。\n" + rule.Bad)));
            Assert.Equal((id, 2), (finding.Id, finding.Line));
            Assert.Empty(TextCheck.Check(new SourceText(rule.Good)));
        }

        [Theory]
        [InlineData("会议定于上午9:00召开，研究研究方案。")]
        [InlineData("2026年2月6日（周五）上午报到。")]
        [InlineData("二〇二六年十一月二十日")]
        public void Leaves_correct_text_alone(string text) => Assert.Empty(TextCheck.Check(new SourceText(text)));

        // Counts only: some of these texts are held out from rule writing, and are not to be shown.
        [Theory]
        [InlineData("speeches")]
        [InlineData("notices")]
        public void Finds_nothing_in_the_clean_texts_of_the_corpus_but_half_width_marks_once(string folder)
        {
            var files = Directory.GetFiles(Path.Combine(Root(AppContext.BaseDirectory), "corpus", folder), "*.txt");
            Assert.NotEmpty(files);
            var counts = files.SelectMany(file => TextCheck.Check(new SourceText(File.ReadAllText(file))).CountBy(finding => finding.Id));
            Assert.All(counts, count => Assert.Equal(("CHK301", 1), (count.Key, count.Value)));

            static string Root(string path) => File.Exists(Path.Combine(path, "Drafting.sln")) ? path : Root(Path.GetDirectoryName(path)!);
        }

        [Fact]
        public void Reports_half_width_marks_once_where_a_text_has_no_others()
        {
            var finding = Assert.Single(TextCheck.Check(new SourceText(string.Concat(Enumerable.Repeat("加强领导,落实责任。", 12)))));
            Assert.Contains("共12处", finding.Message, StringComparison.Ordinal);
        }

        [Fact]
        public void Gives_every_rule_an_id_of_its_own() =>
            Assert.Equal(TextCheck.Rules.Length, TextCheck.Rules.Select(rule => rule.Id).Distinct().Count());
    }
}
