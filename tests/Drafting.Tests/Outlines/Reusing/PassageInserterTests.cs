using Drafting.Outlines;
using Drafting.Outlines.Reusing;
using Drafting.Outlines.Starting;
using Drafting.Text.Sources;

namespace Drafting.Tests.Outlines.Reusing;

public static class PassageInserterTests
{
    private static readonly SuggestedPassage Passage = new(
        "水利.txt", "在云台县冬修水利动员会上的讲话", 12, Speeches.Structure.Move.Tasks, [], "云台县水务局要在11月底前清淤46公里。渠修好了，来年用水才有底气。", ["清淤"]);

    private const string Masked = "（待写：单位）要在（待写：日期）前清淤（待写：数字）。渠修好了，来年用水才有底气。";

    public sealed class Insert
    {
        [Theory]
        [InlineData("标题: 会\n正文:\n  - 标题: 甲\n    内容: 旧文。\n  - 标题: 乙\n    内容: 乙文。\n", "旧文。\n" + Masked)]
        [InlineData("标题: 会\n正文:\n  - 标题: 甲\n    内容: （待写：做什么）\n  - 标题: 乙\n    内容: 乙文。\n", Masked)]
        [InlineData("标题: 会\n正文:\n  - 标题: 甲\n    内容: >-\n      旧文\n      续行。\n\n  # 乙的说明\n  - 标题: 乙\n    内容: 乙文。\n", "旧文 续行。\n" + Masked)]
        [InlineData("标题: 会\n正文:\n  - 内容: 旧文。\n    标题: 甲\n  - 标题: 乙\n    内容: 乙文。\n", "旧文。\n" + Masked)]
        [InlineData("标题: 会\n正文:\n  - 标题: 甲\n    内容:\n      旧文。\n    任务:\n      - 丙文。\n  - 标题: 乙\n    内容: 乙文。\n", "旧文。\n" + Masked)]
        [InlineData("标题: 会\n正文:\n  - 标题: 甲\n    任务:\n      - 标题: 丙\n        内容: 丙文。\n\n  - 标题: 乙\n    内容: 乙文。\n", Masked)]
        [InlineData("标题: 会\n正文:\n- 标题: 甲\n  内容: 旧文。\n- 标题: 乙\n  内容: 乙文。", "旧文。\n" + Masked)]
        public void Adds_a_paragraph_to_the_section_and_leaves_all_else_as_it_was(string yaml, string expected)
        {
            var after = Inserted(yaml, section: 0);

            var outline = Read(after);
            Assert.Equal(expected, outline.Sections[0].Text!.Text);
            Assert.Equal("甲", outline.Sections[0].Heading!.Text);
            Assert.Equal(("乙", "乙文。"), (outline.Sections[1].Heading!.Text, outline.Sections[1].Text!.Text));
            Assert.Equal(Read(yaml).Sections[0].Tasks.Length, outline.Sections[0].Tasks.Length);
            Assert.All(yaml.Split('\n').Where(line => line.TrimStart().StartsWith('#')), comment => Assert.Contains(comment, after, StringComparison.Ordinal));
        }

        [Fact]
        public void Leaves_a_comment_that_is_listed_as_source()
        {
            var after = Inserted("标题: 会\n正文:\n  - 标题: 甲\n    内容: 旧文。\n", section: 0);
            after = new Func<string, string>(yaml => PassageInserter.Insert(new SourceText(yaml), Read(yaml).Sections[0], Passage with { File = "防汛.txt", Line = 30 }))(after);

            Assert.Equal(["防汛.txt 第30行《在云台县冬修水利动员会上的讲话》", "水利.txt 第12行《在云台县冬修水利动员会上的讲话》"], OutlineSource.Of(new SourceText(after)).Select(source => source.Place).Order(StringComparer.Ordinal).Reverse().ToList());
        }

        [Theory]
        [InlineData("讲话稿")]
        [InlineData("意见")]
        [InlineData("主持词")]
        public void Works_in_every_section_of_the_sample_outlines(string name)
        {
            var yaml = File.ReadAllText(Repository.Path("templates", name + ".yaml"));
            var sections = NumberedSection.Of(Read(yaml));
            foreach (var (index, section) in sections.Index())
            {
                var after = NumberedSection.Of(Read(PassageInserter.Insert(new SourceText(yaml), section.Section, Passage)));
                Assert.EndsWith(Masked, after[index].Section.Text!.Text, StringComparison.Ordinal);
                Assert.Equal(
                    sections.Where(other => other.Number != section.Number).Select(other => (other.Number, other.Section.Heading?.Text, other.Section.Text?.Text)),
                    after.Where(other => other.Number != section.Number).Select(other => (other.Number, other.Section.Heading?.Text, other.Section.Text?.Text)));
            }
        }
    }

    private static string Inserted(string yaml, int section) => PassageInserter.Insert(new SourceText(yaml), Read(yaml).Sections[section], Passage);

    private static Outline Read(string yaml)
    {
        var reading = OutlineReader.Read(new SourceText(yaml));
        Assert.True(reading.Outline is not null, string.Join('\n', reading.Diagnostics) + "\n" + yaml);
        return reading.Outline;
    }
}
