using CsCheck;
using Drafting.Comparing;
using Drafting.Outlines;
using Drafting.Outlines.Sections;
using Drafting.Text.Sources;

namespace Drafting.Tests.Comparing;

public static class DraftDiffTests
{
    private const string Plan = """
        标题: 在全县冬修水利会议上的讲话
        称谓: 同志们：
        正文:
          - 内容: 今天开会，动员冬修。
          - 标题: 抓进度
            内容: 干渠清淤在11月底前完成。支渠清淤由各乡镇负责。每周通报一次进度。
          - 标题: 抓质量
            内容: 砂石料进场要检验。隐蔽工程要留影像资料。
          - 标题: 抓安全
            内容: 施工路段要设警示标志。夜间施工要有人值守。
        """;

    public sealed class Of
    {
        [Fact]
        public void Finds_nothing_between_a_draft_and_itself() => Assert.True(Diff(Plan, Plan).IsSame);

        [Fact]
        public void Takes_a_mask_for_itself_however_it_is_written() =>
            Assert.True(Diff(Plan.Replace("支渠清淤由", "支渠由***同志牵头，", StringComparison.Ordinal), Plan.Replace("支渠清淤由", @"支渠由\*\*\*同志牵头，", StringComparison.Ordinal)).IsSame);

        [Fact]
        public void Shows_the_words_that_changed_in_a_sentence()
        {
            var sentence = Only(Diff(Plan, Plan.Replace("11月底前", "12月10日前", StringComparison.Ordinal)), Change.Changed).Sentences[0];

            Assert.Equal(Change.Changed, sentence.Change);
            Assert.Equal("干渠清淤在11月底前完成。", string.Concat(sentence.Pieces.Where(piece => piece.Change != Change.Added).Select(piece => piece.Text)));
            Assert.Equal("干渠清淤在12月10日前完成。", string.Concat(sentence.Pieces.Where(piece => piece.Change != Change.Removed).Select(piece => piece.Text)));
        }

        [Fact]
        public void Tells_sentences_that_are_new_from_those_taken_out()
        {
            var section = Only(Diff(Plan, Plan.Replace("每周通报一次进度。", "所需资金由县财政统筹安排。", StringComparison.Ordinal)), Change.Changed);

            Assert.Equal(["每周通报一次进度。"], section.Sentences.Where(sentence => sentence.Change == Change.Removed).Select(sentence => sentence.Before));
            Assert.Equal(["所需资金由县财政统筹安排。"], section.Sentences.Where(sentence => sentence.Change == Change.Added).Select(sentence => sentence.After));
        }

        [Fact]
        public void Knows_a_section_that_moved_and_does_not_call_it_changed()
        {
            var lines = Plan.Split('\n');
            string[] moved = [.. lines[..4], .. lines[8..10], .. lines[4..8]];

            var section = Only(Diff(Plan, string.Join('\n', moved)), Change.Moved);

            Assert.Equal(("抓安全", "抓质量"), (section.After, section.MovedFrom));
            Assert.All(section.Sentences, sentence => Assert.Equal(Change.None, sentence.Change));
        }

        [Fact]
        public void Knows_a_sentence_that_moved_to_another_section()
        {
            const string Sentence = "隐蔽工程要留影像资料。";
            var after = Plan.Replace(Sentence, "", StringComparison.Ordinal).Replace("夜间施工", Sentence + "夜间施工", StringComparison.Ordinal);

            var moved = Diff(Plan, after).Sections.SelectMany(section => section.Sentences).Where(sentence => sentence.Change == Change.Moved).ToList();

            Assert.Equal(["抓安全", "抓质量"], moved.Select(sentence => sentence.Other));
        }

        [Fact]
        public void Takes_a_new_number_for_no_change_but_a_new_heading_for_one()
        {
            var diff = Diff(Plan, Plan.Replace("  - 标题: 抓进度", "  - 标题: 抓责任\n    内容: 各乡镇主要负责同志是第一责任人。\n  - 标题: 抓进度快", StringComparison.Ordinal));

            Assert.Equal([Change.Added, Change.Changed], diff.Sections.Where(section => section.Change != Change.None).Select(section => section.Change));
            Assert.Equal(("抓进度", "抓进度快"), diff.Sections.Where(section => section.Change == Change.Changed).Select(section => (section.Before, section.After)).Single());
        }

        [Fact]
        public void Shows_changes_around_the_body_too() =>
            Assert.Equal("文首", Only(Diff(Plan, Plan.Replace("称谓: 同志们：", "称谓: 各位同志：", StringComparison.Ordinal)), Change.Changed).After);

        [Fact]
        public void Accounts_for_every_sentence_of_both_drafts()
        {
            var sentence = OneOf("甲乡要快。", "乙乡要稳，先修干渠。", "丙乡要实，资金跟着项目走。", "丁乡要早，十天之内开工。");
            var section = Gen.Select(OneOf("抓进度", "抓质量", "抓安全", "抓资金"), sentence.Array[1, 4], (heading, sentences) => $"  - 标题: {heading}\n    内容: {string.Concat(sentences)}\n");
            Gen.Select(section.Array[1, 5], section.Array[1, 5]).Sample((before, after) =>
            {
                var (left, right) = (Head + string.Concat(before), Head + string.Concat(after));
                var sentences = Diff(left, right).Sections.SelectMany(item => item.Sentences).ToList();

                Assert.Equal(Sentences(before), Sorted(sentences.Select(item => item.Before)));
                Assert.Equal(Sentences(after), Sorted(sentences.Select(item => item.After)));
            });
        }

        private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

        private const string Head = "标题: 会\n正文:\n";

        private static List<string> Sentences(string[] sections) => Sorted(sections.SelectMany(section => section.Split("内容: ")[1].Trim().Split('。', StringSplitOptions.RemoveEmptyEntries).Select(part => part + "。")).Append("标题：会"));

        private static List<string> Sorted(IEnumerable<string?> sentences) => [.. sentences.OfType<string>().Order(StringComparer.Ordinal)];
    }

    public sealed class Write
    {
        [Fact]
        public void Makes_a_page_that_escapes_what_the_drafts_say()
        {
            var page = DiffPage.Write(Diff(Plan, Plan.Replace("每周通报", "每<周>通报", StringComparison.Ordinal)), "旧&稿.yaml", "新稿.yaml");

            Assert.Contains("旧&amp;稿.yaml → 新稿.yaml", page, StringComparison.Ordinal);
            Assert.Contains("&lt;", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<周>", page, StringComparison.Ordinal);
        }
    }

    private static DraftDiff Diff(string before, string after) => DraftDiff.Of(Read(before), Read(after), SectionLibrary.Empty);

    private static SectionDiff Only(DraftDiff diff, Change change)
    {
        var section = Assert.Single(diff.Sections, section => section.Change != Change.None);
        Assert.Equal(change, section.Change);
        return section;
    }

    private static Outline Read(string yaml)
    {
        var reading = OutlineReader.Read(new SourceText(yaml));
        Assert.True(reading.Outline is not null, string.Join('\n', reading.Diagnostics));
        return reading.Outline;
    }
}
