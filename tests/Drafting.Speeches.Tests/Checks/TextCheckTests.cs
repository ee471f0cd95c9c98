using System.Text.Json;
using Drafting.Speeches.Checks;
using Drafting.Text.Diagnostics;
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
            var finding = Assert.Single(TextCheck.Find(new SourceText(rule.Bad), rule.ExampleOptions())).Finding;
            Assert.Equal((id, rule.Severity, rule.Tier), (finding.Id, finding.Severity, finding.Tier));
            Assert.Empty(TextCheck.Find(new SourceText(rule.Good), rule.ExampleOptions()));
        }

        [Theory]
        [InlineData("会议定于上午9:00召开，研究研究方案。")]
        [InlineData("2026年2月6日（周五）上午报到。")]
        [InlineData("二〇二六年十一月二十日")]
        [InlineData("同比增长120%，参会率100%，满意率达99.8%。")]
        [InlineData("示政办发〔2026〕18号，〔2026〕第14期，第5号令")]
        [InlineData("机器现在在哪里，张家老二家最清楚")]
        [InlineData("第二、三产业，党的十九届二、三中全会，三、四月份")]
        [InlineData("做到“三个一”：办一件实事、提一条建议、交一个朋友。")]
        [InlineData("市委、市政府决定，市委书记、市长到会，下午3:00召开。")]
        public void Leaves_correct_text_alone(string text) => Assert.Empty(TextCheck.Check(new SourceText(text)));

        [Theory]
        [InlineData("请老板娘到会。", "老板娘")]
        [InlineData("请小老板娘和老板到会。", "小老板娘 老板")]
        [InlineData("请女老板娘家人到会。", "女老板 老板娘")]
        public void Counts_of_a_writers_words_that_hold_each_other_only_the_longer(string text, string found)
        {
            var options = CheckOptions.Default with { Banned = [new Term("老板"), new Term("老板娘"), new Term("小老板娘"), new Term("女老板")] };
            Assert.Equal(found.Split(' '), TextCheck.Find(new SourceText(text), options).Select(finding => text.Substring(finding.Span.Start, finding.Span.Length)));
        }

        [Fact]
        public void Takes_paragraphs_that_differ_only_in_marks_for_alike()
        {
            const string paragraph = "对照清单，逐项整改，明确责任，压实任务，定期调度，及时通报，整改一项，销号一项，巩固一项，年底以前，全部到位，不留尾巴，不搞变通，不走过场。";
            var finding = Assert.Single(TextCheck.Check(new SourceText(paragraph + "\n" + paragraph.Replace('，', '；'))), finding => finding.Id == "CHK014");
            Assert.Equal(2, finding.Line);
        }

        [Fact]
        public void Takes_a_paragraph_of_marks_for_no_other_one() =>
            Assert.DoesNotContain(TextCheck.Check(new SourceText(new string('各', 70) + "。\n" + new string('—', 70))), finding => finding.Id == "CHK014");

        [Fact]
        public void Puts_for_each_of_a_writers_words_what_belongs_to_it()
        {
            var options = CheckOptions.Default with { Preferred = [new Term("大厅", "服务大厅"), new Term("办事大厅", "政务服务中心")] };
            Assert.Equal(["政务服务中心", "服务大厅"], TextCheck.Find(new SourceText("请办事大厅和各大厅做好服务。"), options).Select(finding => finding.Replacement));
        }

        // Each read and found right: long sentences and runs of figures, a mask, 第一、 for 第一，.
        private static readonly string[] Confirmed =
        [
            "100-urban-village-renewal.txt:10 CHK005", "100-urban-village-renewal.txt:14 CHK005", "100-urban-village-renewal.txt:18 CHK005",
            "100-urban-village-renewal.txt:6 CHK005", "52-flood-summary.txt:5 CHK341", "52-flood-summary.txt:7 CHK341", "52-flood-summary.txt:7 CHK402", "52-flood-summary.txt:7 CHK402",
            "58-workers-study-1984.txt:7 CHK007", "58-workers-study-1984.txt:8 CHK007", "58-workers-study-1984.txt:9 CHK007", "63-army-year-end.txt:2 CHK208",
            "85-urban-management-oral.txt:10 CHK204", "87-census-data-quality.txt:5 CHK005", "87-census-data-quality.txt:6 CHK005",
            "87-census-data-quality.txt:7 CHK005", "87-census-data-quality.txt:8 CHK005", "89-rural-road-2006.txt:6 CHK341", "90-united-front-host.txt:19 CHK341",
            "91-hospital-party-lecture.txt:10 CHK341", "92-army-grassroots-2011.txt:2 CHK208",
        ];

        // Some old speeches have half-width marks throughout, which is one finding each.
        [Fact]
        public void Finds_in_the_development_texts_of_the_corpus_what_was_confirmed_by_reading_and_nothing_else()
        {
            var findings = CorpusFiles("dev").SelectMany(file => TextCheck.Check(file).Select(finding => $"{file.Name}:{finding.Line} {finding.Id}"));
            Assert.Equal(Confirmed, findings.Where(finding => !finding.EndsWith("CHK301", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }

        // Counted, never shown: nobody who writes rules may see these texts.
        [Theory]
        [InlineData(false, 2)]
        [InlineData(true, 4)]
        public void Finds_little_in_10000_characters_of_the_texts_held_out(bool hints, int limit)
        {
            var findings = CorpusFiles("held-out").Sum(file => TextCheck.Check(file).Count(finding => (finding.Severity == Severity.Hint) == hints));
            var rate = 10_000.0 * findings / CorpusFiles("held-out").Sum(file => file.Content.Length);
            TestContext.Current.SendDiagnosticMessage($"held-out, hints {hints}: {findings} findings, {rate:0.00} in 10,000 characters");
            Assert.InRange(rate, 0, limit);
        }

        private static IEnumerable<SourceText> CorpusFiles(string set)
        {
            var corpus = Path.Combine(Root(AppContext.BaseDirectory), "corpus");
            using var splits = JsonDocument.Parse(File.ReadAllText(Path.Combine(corpus, "splits.json")));
            foreach (var file in splits.RootElement.GetProperty(set).EnumerateArray().Select(name => Path.Combine(corpus, name.GetString()!)))
                yield return new SourceText(File.ReadAllText(file), Path.GetFileName(file));
        }

        [Theory]
        [InlineData("加强领导,落实责任。<!-- draft: ignore CHK301 -->\n认真布署。", 2)]
        [InlineData("<!-- draft: ignore CHK301 CHK327 -->\n\n认真布署,抓好落实。\n认真布署。", 4)]
        [InlineData("<!-- draft: ignore CHK327 -->\n加强领导,落实责任。\n", 2)]
        public void Passes_over_what_the_writer_ignores_there_and_nothing_else(string text, int line) =>
            Assert.Equal(line, Assert.Single(TextCheck.Check(new SourceText(text))).Line);

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

    public class Seed
    {
        // Found by reading: 会议的主要主要任务; 五个一 with six items; a series that lost its 三是; 位臵. The text is optional, beside the project.
        [Theory]
        [InlineData("CHK326", "主要主要任务")]
        [InlineData("CHK010", "做到“五个一”")]
        [InlineData("CHK001", "一是领导重视，推动有力")]
        [InlineData("CHK328", "更加突出的位臵")]
        public void Holds_these_faults_and_each_is_found_in_its_line(string id, string words)
        {
            var folder = Path.Combine(Root(AppContext.BaseDirectory), "..", "shared", "seed");
            Assert.SkipUnless(Directory.Exists(folder), "No seed here.");
            var source = new SourceText(File.ReadAllText(Directory.GetFiles(folder, "*.txt").Single()));
            var line = source.PositionAt(source.Content.IndexOf(words, StringComparison.Ordinal)).Line;
            Assert.Contains((id, (int?)line), TextCheck.Check(source).Select(finding => (finding.Id, finding.Line)));
        }
    }

    public class Guide
    {
        [Fact]
        public void Is_what_the_catalogue_says()
        {
            var page = RulesPage.Write();
            var path = Path.Combine(Root(AppContext.BaseDirectory), "docs", "rules.md");
            if (Environment.GetEnvironmentVariable("UPDATE_RULES") == "1") File.WriteAllText(path, page);
            Assert.Equal(page, File.ReadAllText(path).ReplaceLineEndings("\n"));
        }
    }

    private static string Root(string path) => File.Exists(Path.Combine(path, "Drafting.sln")) ? path : Root(Path.GetDirectoryName(path)!);
}
