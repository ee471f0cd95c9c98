using Drafting.Checks;
using Drafting.Outlines;
using Drafting.Outlines.Sections;
using Drafting.Speeches.Checks;
using Drafting.Text.Sources;

namespace Drafting.Tests.Checks;

public static class OutlineTextTests
{
    private static readonly CheckOptions MarkEverywhere = CheckOptions.Default with { Banned = [new Term("落实")] };

    private static DraftText Read(string yaml) => OutlineText.Read(OutlineReader.Read(new SourceText(yaml)).Readable!, SectionLibrary.Empty);

    public class Positions
    {
        [Theory]
        [InlineData("标题: 讲话\n正文: 抓好落实。\n", 2, 7)]
        [InlineData("标题: 讲话\n正文: \"抓好\\u0022落实\\u0022。\"\n", 2, 14)]
        [InlineData("标题: 讲话\n正文: '抓''好''落实。'\n", 2, 12)]
        [InlineData("标题: 讲话\n正文: |\n  先看一看。\n\n  再抓落实。\n", 5, 5)]
        [InlineData("标题: 讲话\n正文: >-\n  先看一看，\n  再抓落实。\n", 4, 5)]
        [InlineData("标题: 讲话\n变量: { 活动: 治水 }\n正文: 做好{{活动}}工作，抓好落实。\n", 3, 18)]
        [InlineData("标题: 讲话\n正文:\n- 标题: 一个题目\n  要点:\n  - 要看准。\n  - 要落实。\n", 6, 6)]
        [InlineData("标题: 讲话\n正文:\n- 标题: 一个题目\n  任务:\n  - 标题: 抓落实\n    内容: 做好。\n", 5, 10)]
        public void Are_those_of_the_words_in_the_file(string yaml, int line, int column)
        {
            var found = Assert.Single(Read(yaml).Check(MarkEverywhere), found => found.InFile.Finding.Id == "CHK339").InFile;
            Assert.Equal((line, column), (found.Finding.Line, found.Finding.Column));
        }

        [Fact]
        public void Of_a_value_are_those_of_its_tag()
        {
            var options = CheckOptions.Default with { Preferred = [new Term("抓落实", "抓实")] };
            var found = Assert.Single(Read("标题: 讲话\n变量: { 事: 抓落实 }\n正文: 要{{事}}。\n").Check(options));
            Assert.Equal((3, 6), (found.InFile.Finding.Line, found.InFile.Finding.Column));
            Assert.Null(found.InFile.Replacement);
        }

        public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*.yaml").Select(Path.GetFileName).OfType<string>()];

        // The sample outlines of all templates: quotes, blocks, points, tables, variables.
        [Theory]
        [MemberData(nameof(Samples))]
        public void Hold_for_every_sentence_of_the_samples(string file)
        {
            var yaml = File.ReadAllText(Path.Combine(Repository.Root, "templates", file));
            var text = Read(yaml);
            var found = text.Check(CheckOptions.Default with { Banned = [new Term("，"), new Term("的")] }).Where(found => found.InFile.Finding.Id == "CHK339").ToList();
            Assert.NotEmpty(found);
            var exact = found.Where(one => one.InFile.Span.Length == 1).ToList();
            Assert.All(exact, one => Assert.Equal(text.Plain.Content[one.InText.Span.Start], yaml[one.InFile.Span.Start]));
            Assert.Equal(exact.Count, exact.Select(one => one.InFile.Span.Start).Distinct().Count());
            Assert.True(exact.Count >= 0.8 * found.Count, $"{exact.Count} of {found.Count} have their place");
        }
    }

    public class Composition
    {
        [Fact]
        public void Numbers_headings_so_that_rules_of_numbers_see_the_document_and_not_its_YAML() =>
            Assert.Empty(Read("标题: 在会上的讲话\n称谓: 同志们：\n抄送: [甲局,乙局]\n正文:\n- 标题: 提高认识\n  内容: 要看清形势。\n- 标题: 压实责任\n  内容: 要各负其责。\n").Check(CheckOptions.Default));

        [Fact]
        public void Shows_what_is_not_written_yet()
        {
            var found = Assert.Single(Read("标题: 讲话\n正文: （待写：开场白）\n").Check(CheckOptions.Default)).InFile.Finding;
            Assert.Equal(("CHK201", 2, 5), (found.Id, found.Line!.Value, found.Column!.Value));
        }

        [Fact]
        public void Heeds_comments_that_switch_a_rule_off() =>
            Assert.Empty(Read("标题: 讲话\n正文: 认真布署工作。 # draft: ignore CHK327\n").Check(CheckOptions.Default));
    }
}
