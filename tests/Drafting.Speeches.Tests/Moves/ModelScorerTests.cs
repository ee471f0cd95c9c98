using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Moves;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.Moves;

public static class ModelScorerTests
{
    public class Add
    {
        private const float Learnt = 1.5f;
        private static readonly int Digits = SpeechAspects.Words.Select((words, aspect) => (words, aspect)).First(one => one.words.Contains("1")).aspect;

        [Fact]
        public void Weighs_hand_set_reasons_by_the_share_that_they_add_to_the_score()
        {
            var (hand, fitted) = Weigh([]);
            Assert.NotEmpty(hand);
            Assert.Equal(hand.Select(evidence => evidence with { Weight = evidence.Weight * MoveModel.HandShare }), fitted);
        }

        [Fact]
        public void Counts_what_the_model_learnt_of_a_cue_with_the_cue()
        {
            var hand = Weigh([]).Hand;
            var cue = hand.First(evidence => evidence.Cue >= 0);
            var fitted = Weigh([(FeatureLayout.Cues + cue.Cue, cue.Move)]).Fitted;
            Assert.Equal(hand.Select(evidence => evidence with { Weight = (evidence.Weight * MoveModel.HandShare) + (evidence.Cue == cue.Cue ? Learnt : 0) }), fitted);
        }

        [Fact]
        public void Counts_the_sum_of_cues_with_each_by_its_part()
        {
            var cues = Weigh([]).Hand.Where(evidence => evidence is { Cue: >= 0, Move: Move.Acknowledgement }).ToList();
            Assert.True(cues.Count > 1 && cues.Sum(cue => cue.Weight) > MoveFeatures.MostWords);
            var fitted = Weigh([(FeatureLayout.Sentence + SpeechAspects.Count + (int)Move.Acknowledgement, Move.Acknowledgement)]).Fitted;
            var gained = fitted.Where(evidence => cues.Exists(cue => cue.Cue == evidence.Cue)).Sum(evidence => evidence.Weight) - (cues.Sum(cue => cue.Weight) * MoveModel.HandShare);
            Assert.Equal(Learnt * MoveFeatures.MostWords, gained, 1e-3f);
            Assert.DoesNotContain(fitted, evidence => evidence.Reason == "用词与句式");
        }

        [Fact]
        public void Names_the_words_at_large_for_what_no_cue_tells() =>
            Assert.Contains(new Evidence(Move.Tasks, Learnt, -1, "用词与句式"), Weigh([(FeatureLayout.Sentence + Digits, Move.Tasks)]).Fitted);

        // The evidence of one sentence before and after a model, of which a few weights are not zero, was added.
        private static (List<Evidence> Hand, List<Evidence> Fitted) Weigh((int Feature, Move Move)[] learnt)
        {
            var source = new SourceText("刚才，3位同志作了发言，讲得很好，我表示感谢，也要请大家抓好落实。");
            var paragraphs = Cleaner.Clean(source).Paragraphs;
            var tree = HeadingTreeReader.Read(source, paragraphs);
            var unit = Assert.Single(MoveScorer.Score(paragraphs, tree));
            var hand = unit.Evidence.ToList();
            var weights = new float[(FeatureLayout.Count + (Enum.GetValues<Boundary>().Length * Unit.Moves)) * MoveVector.Lanes];
            foreach (var (feature, move) in learnt) weights[(feature * MoveVector.Lanes) + (int)move] = Learnt;
            ModelScorer.Add([unit], paragraphs, tree, new MoveModel(MoveModel.Write([], weights)));
            return (hand, unit.Evidence);
        }
    }
}
