using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>What the fitted correction looks at: no words of a subject, only how a stretch speaks and where it stands.</summary>
/// <remarks>
/// In this order: 1; aspect words and cue sums of the sentence; the same averaged over its paragraph; the same averaged over its section;
/// the move of its section; place in the text. A correction for each feature and move is fitted by bench/analysis (docs/decisions/0041).
/// </remarks>
internal static class MoveFeatures
{
    private const int Levels = 3;
    private const double MostWords = 5;
    private const int Places = 7;
    private static readonly int Own = SpeechAspects.Count + Unit.Moves;

    /// <summary>How many features there are.</summary>
    public static readonly int Count = 1 + (Levels * Own) + Unit.Moves + Places;

    /// <summary>The features of all sentences.</summary>
    public static double[][] Of(IReadOnlyList<Unit> units)
    {
        var own = units.Select(OwnOf).ToArray();
        var paragraphs = Averages(units, own, unit => unit.Paragraph);
        var sections = Averages(units, own, unit => unit.Section);
        var features = new double[units.Count][];
        for (var i = 0; i < units.Count; i++)
        {
            var row = features[i] = new double[Count];
            row[0] = 1;
            own[i].CopyTo(row, 1);
            paragraphs[i].CopyTo(row, 1 + Own);
            var place = 1 + (Levels * Own);
            if (units[i].Section is { } section)
            {
                sections[i].CopyTo(row, 1 + (2 * Own));
                row[place + (int)section.Label] = 1;
            }

            place += Unit.Moves;
            var share = (double)i / units.Count;
            row[place] = share;
            row[place + 1] = share < 0.15 ? 1 : 0;
            row[place + 2] = share > 0.85 ? 1 : 0;
            row[place + 3] = units[i].Section is null ? 1 : 0;
            row[place + 4] = units[i].Boundary == Boundary.Sentence ? 0 : 1;
            row[place + 5] = units[i].Boundary == Boundary.Heading ? 1 : 0;
            row[place + 6] = Math.Min(units.Count - i, 5) / 5.0;
        }

        return features;
    }

    private static double[] OwnOf(Unit unit)
    {
        var own = new double[Own];
        unit.Aspects.CopyTo(own, 0);
        for (var move = 0; move < Unit.Moves; move++) own[SpeechAspects.Count + move] = Math.Min(unit.Words[move], MostWords);
        return own;
    }

    // Groups are runs: sentences of one paragraph, or of one section, that stand together.
    private static double[][] Averages(IReadOnlyList<Unit> units, double[][] own, Func<Unit, object?> group)
    {
        var averages = new double[units.Count][];
        for (var start = 0; start < units.Count;)
        {
            var end = start;
            var sum = new double[Own];
            for (; end < units.Count && Equals(group(units[end]), group(units[start])); end++)
            {
                for (var i = 0; i < Own; i++) sum[i] += own[end][i];
            }

            for (var i = 0; i < Own; i++) sum[i] /= end - start;
            Array.Fill(averages, sum, start, end - start);
            start = end;
        }

        return averages;
    }
}
