using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Moves;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Moves;

public static class MoveLabellerTests
{
    private static readonly Body Irrigation = Body.Of("""
        今天开个短会，把冬灌的事定下来。
        一、去年的工作有亮点，要充分肯定
        去年全县清渠一百二十公里，修闸三十六座，做了大量扎扎实实的工作。
        二、突出关键环节，全力打好冬灌攻坚战
        各乡镇要在月底前把渠清完、把闸修好，谁的渠段谁负责。
        三、层层压实责任，确保冬灌取得实效
        乡镇长是本乡镇冬灌的第一责任人，县里成立专班，每周督查一次，出了问题严肃问责。
        """);

    public class Label
    {
        [Fact]
        public void Is_as_sure_of_a_heading_as_of_the_text_under_it()
        {
            var units = Irrigation.Weigh();
            var (labels, confidence) = Viterbi.Decode(units);
            var moves = Irrigation.Label();
            var replaced = Enumerable.Range(0, units.Count - 1).Where(i => units[i].Boundary == Boundary.Heading && labels[i] != labels[i + 1]).ToList();
            Assert.NotEmpty(replaced);
            Assert.All(replaced, heading =>
            {
                var under = Enumerable.Range(heading + 1, units.Count - heading - 1).TakeWhile(i => labels[i] == labels[heading + 1]).Select(i => (double)confidence[i]).ToList();
                var move = Assert.Single(moves, move => move.Position.Line == units[heading].Paragraph + 1);
                Assert.InRange(move.Confidence, under.Min() - 1e-6, under.Max() + 1e-6);
            });
        }
    }

    private sealed record Body(SourceText Source, ImmutableArray<Paragraph> Paragraphs, HeadingTree Tree)
    {
        public static Body Of(string text)
        {
            var source = new SourceText(text);
            var paragraphs = Cleaner.Clean(source).Paragraphs;
            return new Body(source, paragraphs, HeadingTreeReader.Read(source, paragraphs));
        }

        public ImmutableArray<MoveStart> Label() => MoveLabeller.Label(Source, Paragraphs, Tree);

        public IReadOnlyList<Unit> Weigh()
        {
            var units = MoveScorer.Score(Paragraphs, Tree);
            ModelScorer.Add(units, Paragraphs, Tree, MoveModel.BuiltIn);
            return units;
        }
    }
}
