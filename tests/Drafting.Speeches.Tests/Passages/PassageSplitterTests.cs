using System.Collections.Immutable;
using CsCheck;
using Drafting.Speeches.Passages;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Passages;

public static class PassageSplitterTests
{
    private const string Speech = """
        在全县粮食烘干安全工作推进会上的讲话
        （2026年9月3日）
        同志们：
        今天召开这个会议，主要是部署秋粮烘干的安全工作。下面，我讲两点意见。
        一、把隐患查清楚
        （一）查设备。各镇要逐台检查烘干机，不合格的一律停用。
        （二）查人员。没有培训的人员不得上岗。
        二、把责任压到底

        镇村干部要包点到人，每天巡查。
        出了问题要追究责任。
        谢谢大家！
        """;

    private static ImmutableArray<Passage> Split(string text)
    {
        var source = new SourceText(text);
        return PassageSplitter.Split(source, SpeechAnalyzer.Analyze(source).Speeches[0]);
    }

    public class Of_speeches
    {
        [Fact]
        public void Keeps_headings_above_and_beside_their_paragraphs()
        {
            var passages = Split(Speech);
            var machines = passages.Single(passage => passage.Text.Contains("烘干机"));
            Assert.Equal(("把隐患查清楚/查设备", 6, 6, true), (string.Join('/', machines.Headings), machines.Position.Line, machines.LastLine, machines.IsWhole));
            var duty = passages.Single(passage => passage.Text.Contains("包点到人"));
            Assert.Equal(("把责任压到底", 8, 10), (string.Join('/', duty.Headings), duty.Position.Line, duty.LastLine));
            Assert.StartsWith("二、把责任压到底", duty.Text);
            Assert.Equal(["把责任压到底"], passages.Single(passage => passage.Text.StartsWith("出了问题")).Headings);
        }

        [Fact]
        public void Leaves_title_date_and_salutation_out() =>
            Assert.DoesNotContain(Split(Speech), passage => passage.Text.Contains("推进会上") || passage.Text.Contains("2026年") || passage.Text.StartsWith("同志们"));

        [Fact]
        public void Parts_two_moves_of_one_paragraph() =>
            Assert.Contains(Split(Speech), passage => passage is { Move: Move.Transition, Position: { Line: 4, Column: > 1 } });

        [Fact]
        public void Gives_each_text_as_it_stands_in_the_file_and_in_order()
        {
            string[] lines = ["一、抓好落实", "（一）明确责任。各单位要明确责任。", "要加强领导，压实责任。", "同志们：", "", "  ", "下面，我讲几点意见。", "2026年", "一是加强领导；二是强化督查。", "谢谢大家！"];
            Gen.Int[0, lines.Length - 1].Select(index => lines[index]).Array[0, 14].Sample(body =>
            {
                var source = new SourceText("在全县工作会议上的讲话\n同志们：\n" + string.Join('\n', body));
                foreach (var speech in SpeechAnalyzer.Analyze(source).Speeches)
                {
                    var end = 0;
                    foreach (var passage in PassageSplitter.Split(source, speech))
                    {
                        var start = source.OffsetAt(passage.Position);
                        Assert.True(start >= end);
                        Assert.Equal(passage.Text, source.Content.Substring(start, passage.Text.Length));
                        Assert.Equal(passage.LastLine, source.PositionAt(start + passage.Text.Length).Line);
                        end = start + passage.Text.Length;
                    }
                }
            });
        }

        [Fact]
        public void Says_that_a_passage_ends_in_a_loss()
        {
            var passages = Split("在全县防汛工作会议上的讲话\n同志们：\n各乡镇要落实防汛责任，做到二十四小时有人值班、有人带班，遇到险情要在第一时间报告县防汛指挥\n12\n一、压实责任\n各部门要各负其责。\n");
            Assert.False(passages[0].IsWhole);
            Assert.True(passages[^1].IsWhole);
        }
    }

    public class Of_notices
    {
        [Fact]
        public void Begins_after_the_recipients()
        {
            var source = new SourceText("示水市水利局文件\n示水〔2026〕18号\n关于做好水库巡查工作的通知\n各县区水利局：\n一、巡查范围\n全市小型水库都要巡查。\n二、巡查要求\n每天不少于两次。\n示水市水利局\n2026年6月3日\n");
            var notice = SpeechAnalyzer.Analyze(source).Notices[0];
            var passages = PassageSplitter.Split(source, notice);
            Assert.Equal(("巡查范围", 5, 6), (passages[0].Headings.Single(), passages[0].Position.Line, passages[0].LastLine));
            Assert.All(passages, passage => Assert.Null(passage.Move));
        }
    }
}
