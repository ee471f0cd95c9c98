using CsCheck;
using Drafting.Speeches.Metadata;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Metadata;

public static class FrontMatterTests
{
    private const string Body = "在会上的讲话\n同志们：\n一、管好秸秆综合利用的每一环\n各镇要建好收储点。\n";
    private const string Head = "---\n标题: 在全县秸秆综合利用现场会上的讲话\n日期: 2025-11-03\n讲话人: 程  浩\n单位: 青禾县\n主题: [秸秆综合利用, 大气]\n---\n";

    public class Analyze
    {
        [Fact]
        public void Believes_the_writer_and_keeps_every_line_in_its_place()
        {
            var speech = SpeechAnalyzer.Analyze(new SourceText(Head + Body)).Speeches.Single();
            Assert.Equal(
                ("在全县秸秆综合利用现场会上的讲话", "2025-11-03", new DateOnly(2025, 11, 3), "程  浩", "青禾县", "秸秆综合利用、大气"),
                (speech.Title, speech.Date?.Text, speech.Date?.Date, speech.Speaker, speech.Organisation, speech.Subject));
            Assert.Equal((10, 8), (speech.Headings.Single().Position.Line, speech.Lines.First));
        }

        [Fact]
        public void Takes_full_width_colons_too()
        {
            var front = FrontMatter.Read(new SourceText("---\n标题：在全县秸秆综合利用现场会上的讲话\n主题： 秸秆：收储\n---\n" + Body));
            Assert.Equal(("在全县秸秆综合利用现场会上的讲话", "秸秆：收储"), (front.Title, front.Subject));
        }

        [Fact]
        public void Finds_the_same_structure_as_without_it()
        {
            var with = SpeechAnalyzer.Analyze(new SourceText(Head + Body)).Speeches.Single();
            var without = SpeechAnalyzer.Analyze(new SourceText(Body)).Speeches.Single();
            Assert.Equal(without.Moves.Select(move => (move.Move, move.Position.Line + 7)), with.Moves.Select(move => (move.Move, move.Position.Line)));
        }

        [Fact]
        public void Fills_only_what_is_missing_where_a_file_holds_several_speeches()
        {
            var text = "---\ndate: 2024年5月6日\ntitle: 不用\n---\n第一篇：在全镇水利会议上的讲话\n同志们：\n渠道要清。\n第二篇：在全镇禁毒会议上的讲话\n（2025年6月1日）\n同志们：\n毒品不能沾。\n";
            var speeches = SpeechAnalyzer.Analyze(new SourceText(text)).Speeches;
            Assert.Equal(
                [("在全镇水利会议上的讲话", "2024年5月6日"), ("在全镇禁毒会议上的讲话", "2025年6月1日")],
                speeches.Select(speech => (speech.Title, speech.Date?.Text)));
        }

        [Theory]
        [InlineData("---\n标题: [没有写完\n---\n", 2)]
        [InlineData("---\n只有一句话\n---\n", 2)]
        public void Says_that_a_head_cannot_be_read_and_takes_it_for_text(string head, int line)
        {
            var source = new SourceText(head + Body);
            var fault = Assert.Single(SpeechAnalyzer.Analyze(source).Diagnostics);
            Assert.Equal(("FMT001", true), (fault.Id, fault.Position?.Line >= line));
            Assert.Same(source, FrontMatter.Read(source).Body);
        }

        [Theory]
        [InlineData("———\n标题: 甲\n———\n")]
        [InlineData("---\n分隔线只有一条\n")]
        [InlineData("\n---\n标题: 甲\n---\n")]
        public void Leaves_other_lines_alone(string head)
        {
            var source = new SourceText(head + Body);
            var front = FrontMatter.Read(source);
            Assert.Same(source, front.Body);
            Assert.Null(front.Fault);
        }

        [Fact]
        public void Blanks_nothing_but_the_head_whatever_it_holds() =>
            Gen.Char["-\n\r: 标题[]{}'\"&*!|>%@`甲"].Array[0, 40].Sample(characters =>
            {
                var text = "---\n" + new string(characters) + "\n---\n正文";
                var body = FrontMatter.Read(new SourceText(text)).Body.Content;
                Assert.Equal(text.Length, body.Length);
                Assert.EndsWith("正文", body);
                Assert.All(text.Zip(body), pair => Assert.True(pair.First == pair.Second || (pair.Second == ' ' && pair.First is not '\n' and not '\r')));
            });
    }

    public class Masks
    {
        [Fact]
        public void Take_campaign_and_organisation_from_it()
        {
            var speech = SpeechAnalyzer.Analyze(new SourceText("---\n单位: 青禾县\n主题: 秸秆综合利用\n---\n" + Body)).Speeches.Single();
            Assert.Equal("管好{{活动}}的每一环", HeadingPhrasing.Mask(speech.Headings[0].Text, speech));
        }
    }
}
