using CsCheck;
using Drafting.Speeches.Moves;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Tests.Moves;

public static class MoveModelTests
{
    public class Files
    {
        private static readonly int Rows = FeatureLayout.Count + (Enum.GetValues<Boundary>().Length * Unit.Moves);

        [Fact]
        public void Keep_phrases_and_weights_to_half_a_step() =>
            Gen.Select(Gen.Char['一', '龥'].Array[2].HashSet[1, 40], Gen.Float[-2.5f, 2.5f].Array[Unit.Moves]).Sample((pairs, row) =>
            {
                var phrases = pairs.Select(pair => PhraseKey.Of(PhraseKey.Sentence, pair[0], pair[1])).Distinct().Order().ToList();
                var weights = new float[(Rows + phrases.Count) * MoveVector.Lanes];
                row.CopyTo(weights, (FeatureLayout.Count + phrases.Count - 1) * MoveVector.Lanes);
                row.CopyTo(weights, weights.Length - MoveVector.Lanes);
                var model = new MoveModel(MoveModel.Write(phrases, weights));
                return phrases.Select(model.IndexOf).SequenceEqual(Enumerable.Range(FeatureLayout.Count, phrases.Count))
                    && model.IndexOf(PhraseKey.Of(PhraseKey.Start, '水', '水')) == -1
                    && IsNear(model.RowOf(model.IndexOf(phrases[^1])), row)
                    && IsNear(model.StepsFrom(Boundary.Heading, Move.Thanks), row);
            }, iter: 300);

        [Fact]
        public void Of_other_features_are_refused()
        {
            var file = MoveModel.Write([], new float[Rows * MoveVector.Lanes]);
            file[0]++;
            Assert.Throws<InvalidDataException>(() => new MoveModel(file));
        }

        private static bool IsNear(ReadOnlySpan<float> found, float[] expected)
        {
            for (var move = 0; move < expected.Length; move++)
            {
                if (Math.Abs(found[move] - expected[move]) > (MoveModel.Scale / 2) + 1e-5f) return false;
            }

            return true;
        }
    }

    public class BuiltIn
    {
        [Fact]
        public void Knows_words_of_the_genre_and_is_small()
        {
            var some = MoveModel.BuiltIn.IndexOf(PhraseKey.Of(PhraseKey.Start, '有', '的'));
            Assert.True(some >= 0);
            Assert.True(MoveModel.BuiltIn.RowOf(some)[(int)Move.Shortcomings] > MoveModel.BuiltIn.RowOf(some)[(int)Move.Opening]);
            using var resource = typeof(MoveModel).Assembly.GetManifestResourceStream("Drafting.Speeches.Moves.moves.model");
            Assert.InRange(resource!.Length, 1, 1_000_000);
        }
    }
}
