using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Bench;

/// <summary>Cross-validation by file: no speech of a file that is labelled was fitted on.</summary>
internal static class Validation
{
    private const int Folds = 5;

    /// <summary>Labels every sample by a fit on files of the other folds.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="most">On how many speeches to fit at most.</param>
    public static Confusions Run(IReadOnlyList<Sample> samples, int most)
    {
        var files = samples.Select(sample => sample.File).Distinct().ToList();
        var folds = samples.Select(sample => files.IndexOf(sample.File) % Folds).ToList();
        var trainer = new Trainer(samples);
        var confusions = new Confusions();
        for (var fold = 0; fold < Folds; fold++)
        {
            var fit = trainer.On([.. Enumerable.Range(0, samples.Count).Where(index => folds[index] != fold).Take(most)]);
            foreach (var index in Enumerable.Range(0, samples.Count).Where(index => folds[index] == fold))
                confusions.Add(samples[index].Gold.Select(Coarse), trainer.Decode(fit, index).Select(Coarse));
        }

        return confusions;
    }

    /// <summary>The nine labels by which moves are scored.</summary>
    private static Move Coarse(Move move) => move switch
    {
        Move.Acknowledgement => Move.Opening,
        Move.Transition => Move.Purpose,
        Move.Significance => Move.Tasks,
        Move.Thanks => Move.Closing,
        _ => move,
    };
}
