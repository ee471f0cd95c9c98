namespace Drafting.Speeches.Moves;

/// <summary>What the fitted correction looks at: no words of a subject, only how a stretch speaks and where it stands.</summary>
/// <remarks>
/// In this order: 1; aspect words and cue sums of the sentence; the same averaged over its paragraph; the same averaged over its section;
/// the move of its section; place in the text. A correction for each feature and move is fitted by bench/analysis (docs/decisions/0041).
/// </remarks>
internal sealed class MoveFeatures
{
    private const int Levels = 3;
    private const float MostWords = 5;
    private const int Places = 7;

    /// <summary>How many features describe how a stretch speaks.</summary>
    public const int Own = SpeechAspects.Count + Unit.Moves;

    /// <summary>Index of the first feature of the sentence itself, of its paragraph, of its section, of the move of its section.</summary>
    public const int OfSentence = 1, OfParagraph = OfSentence + Own, OfSection = OfParagraph + Own, OfLabel = OfSection + Own;

    /// <summary>Index of the first feature of place.</summary>
    public const int OfPlace = OfLabel + Unit.Moves;

    /// <summary>How many features there are.</summary>
    public const int Count = 1 + (Levels * Own) + Unit.Moves + Places;

    private readonly IReadOnlyList<Unit> _units;
    private readonly float[] _own;

    /// <summary>The features of some sentences.</summary>
    public MoveFeatures(IReadOnlyList<Unit> units)
    {
        _units = units;
        _own = new float[units.Count * Own];
        for (var i = 0; i < units.Count; i++)
        {
            var own = _own.AsSpan(i * Own, Own);
            for (var aspect = 0; aspect < SpeechAspects.Count; aspect++) own[aspect] = units[i].Aspects[aspect];
            for (var move = 0; move < Unit.Moves; move++) own[SpeechAspects.Count + move] = Math.Min(units[i].Words[move], MostWords);
        }
    }

    /// <summary>How a sentence itself speaks.</summary>
    public ReadOnlySpan<float> OwnOf(int unit) => _own.AsSpan(unit * Own, Own);

    /// <summary>How a run of sentences speaks on average.</summary>
    public void Average(int start, int end, Span<float> average)
    {
        average.Clear();
        for (var i = start; i < end; i++)
        {
            var own = OwnOf(i);
            for (var feature = 0; feature < Own; feature++) average[feature] += own[feature];
        }

        for (var feature = 0; feature < Own; feature++) average[feature] /= end - start;
    }

    /// <summary>The sentence after the run of one paragraph that starts at <paramref name="start"/>.</summary>
    public int EndOfParagraph(int start)
    {
        var end = start;
        while (end < _units.Count && _units[end].Paragraph == _units[start].Paragraph) end++;
        return end;
    }

    /// <summary>The sentence after the run of one section, or of none, that starts at <paramref name="start"/>.</summary>
    public int EndOfSection(int start)
    {
        var end = start;
        while (end < _units.Count && Equals(_units[end].Section, _units[start].Section)) end++;
        return end;
    }

    /// <summary>Where a sentence stands.</summary>
    public void PlaceOf(int unit, Span<float> place)
    {
        var share = (double)unit / _units.Count;
        place[0] = (float)share;
        place[1] = share < 0.15 ? 1 : 0;
        place[2] = share > 0.85 ? 1 : 0;
        place[3] = _units[unit].Section is null ? 1 : 0;
        place[4] = _units[unit].Boundary == Boundary.Sentence ? 0 : 1;
        place[5] = _units[unit].Boundary == Boundary.Heading ? 1 : 0;
        place[6] = Math.Min(_units.Count - unit, 5) / 5f;
    }

    /// <summary>All features of all sentences, one row a sentence.</summary>
    public float[][] Rows()
    {
        var rows = new float[_units.Count][];
        var average = new float[Own];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new float[Count];
            rows[i][0] = 1;
            OwnOf(i).CopyTo(rows[i].AsSpan(OfSentence));
            if (_units[i].Section is { } section) rows[i][OfLabel + (int)section.Label] = 1;
            PlaceOf(i, rows[i].AsSpan(OfPlace));
        }

        Spread(EndOfParagraph, OfParagraph, _ => true);
        Spread(EndOfSection, OfSection, unit => unit.Section is not null);
        return rows;

        void Spread(Func<int, int> endOf, int feature, Predicate<Unit> counts)
        {
            for (int start = 0, end; start < rows.Length; start = end)
            {
                end = endOf(start);
                if (!counts(_units[start])) continue;
                Average(start, end, average);
                for (var i = start; i < end; i++) average.CopyTo(rows[i], feature);
            }
        }
    }
}
