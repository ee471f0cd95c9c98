using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;

namespace Drafting.Speeches.Moves;

/// <summary>What the fitted model looks at: how a stretch speaks, which cues it holds, how it is headed, and where it stands.</summary>
/// <remarks>
/// Features below <see cref="FeatureLayout.Count"/> have fixed places. Behind them come characters: those of a sentence, its pairs, pairs of
/// the headings above it, and its first characters; the model knows those that several texts share (docs/decisions/0044).
/// </remarks>
/// <param name="units">The sentences.</param>
/// <param name="paragraphs">The paragraphs they stand in.</param>
/// <param name="headings">The headings above them.</param>
/// <param name="indexOf">The feature of a <see cref="PhraseKey"/>; negative when it is none.</param>
internal sealed class MoveFeatures(
    IReadOnlyList<Unit> units, ImmutableArray<Paragraph> paragraphs, ImmutableArray<PlacedHeading> headings, Func<ulong, int> indexOf)
{
    /// <summary>Cues of one move that add up to more count no more.</summary>
    public const float MostWords = 5;

    private readonly HeadingPlaces _places = new(units, headings);
    private int[] _seen = new int[8_192];
    private int _stretch;

    /// <summary>Whether two neighbouring sentences stand under the same heading and in the same section.</summary>
    public bool IsSameStretch(int left, int right) =>
        Equals(units[left].Section, units[right].Section) && _places.Innermost(left) == _places.Innermost(right);

    /// <summary>The features that all sentences of a paragraph share.</summary>
    public void OfParagraph<TSink>(int start, int end, ref TSink sink)
        where TSink : IFeatureSink => AddAverage(start, end, FeatureLayout.Paragraph, ref sink);

    /// <summary>The features that all sentences of a section share.</summary>
    public void OfSection<TSink>(int start, int end, ref TSink sink)
        where TSink : IFeatureSink
    {
        if (units[start].Section is not { } section) return;
        AddAverage(start, end, FeatureLayout.Section, ref sink);
        sink.Add(FeatureLayout.SectionLabel + (int)section.Label, 1);
    }

    /// <summary>The features that a sentence shares with its neighbours under the same heading.</summary>
    public void OfHeading<TSink>(int unit, ref TSink sink)
        where TSink : IFeatureSink
    {
        var tops = _places.Tops;
        if (units[unit].Section is null)
        {
            sink.Add(FeatureLayout.Outside + (headings.IsEmpty ? 0 : _places.Innermost(unit) < 0 ? 1 : 2), 1);
            sink.Add(FeatureLayout.OutsideOf + Math.Min(tops, 3), 1);
            return;
        }

        if (_places.Top(unit) is not (>= 0 and var top)) return;
        var innermost = headings[_places.Innermost(unit)].Heading;
        sink.Add(FeatureLayout.TopIndex + Math.Min(_places.IndexOfTop(unit), 3), 1);
        sink.Add(FeatureLayout.TopCount + Math.Min(tops, 5), 1);
        if (_places.IndexOfTop(unit) == tops - 1) sink.Add(FeatureLayout.LastTop + Math.Min(tops, 3), 1);
        sink.Add(FeatureLayout.Level + Math.Min(innermost.Level, 4), 1);
        AddPairs(headings[top].Heading.Text, PhraseKey.TopHeading, ref sink);
        AddPairs(innermost.Text, PhraseKey.Heading, ref sink);
    }

    /// <summary>The features of a sentence alone.</summary>
    public void OfSentence<TSink>(int unit, ref TSink sink)
        where TSink : IFeatureSink
    {
        sink.Add(FeatureLayout.Bias, 1);
        AddOwn(unit, FeatureLayout.Sentence, ref sink);
        AddNeighbour(unit - 1, FeatureLayout.Previous, ref sink);
        AddNeighbour(unit + 1, FeatureLayout.Next, ref sink);
        if (_places.Lead(unit) is var lead && lead != unit) AddOwn(lead, FeatureLayout.Lead, ref sink);
        foreach (var evidence in units[unit].Evidence)
        {
            if (evidence.Cue >= 0) sink.Add(FeatureLayout.Cues + evidence.Cue, 1);
        }

        AddPlace(unit, ref sink);
        var text = paragraphs[units[unit].Paragraph].Text.AsSpan(units[unit].Offset, units[unit].Length);
        AddPairs(text, PhraseKey.Sentence, ref sink);
        AddCharacters(text, ref sink);
        if (text.Length > 2) AddKey(PhraseKey.Of(PhraseKey.Start, text[0], text[1]), ref sink);
        if (text.Length > 3) AddKey(PhraseKey.Of(PhraseKey.Start, text[0], text[1], text[2]), ref sink);
    }

    private void AddOwn<TSink>(int unit, int feature, ref TSink sink)
        where TSink : IFeatureSink
    {
        var aspects = units[unit].Aspects;
        var words = units[unit].Words;
        for (var i = 0; i < aspects.Length; i++)
        {
            if (aspects[i] != 0) sink.Add(feature + i, aspects[i]);
        }

        for (var move = 0; move < Unit.Moves; move++)
        {
            if (words[move] != 0) sink.Add(feature + SpeechAspects.Count + move, Math.Min(words[move], MostWords));
        }
    }

    private void AddNeighbour<TSink>(int unit, int feature, ref TSink sink)
        where TSink : IFeatureSink
    {
        if (unit >= 0 && unit < units.Count) AddOwn(unit, feature, ref sink);
        else sink.Add(feature + FeatureLayout.Own, 1);
    }

    private void AddAverage<TSink>(int start, int end, int feature, ref TSink sink)
        where TSink : IFeatureSink
    {
        Span<float> average = stackalloc float[FeatureLayout.Own];
        average.Clear();
        for (var i = start; i < end; i++)
        {
            for (var aspect = 0; aspect < SpeechAspects.Count; aspect++) average[aspect] += units[i].Aspects[aspect];
            for (var move = 0; move < Unit.Moves; move++) average[SpeechAspects.Count + move] += Math.Min(units[i].Words[move], MostWords);
        }

        for (var i = 0; i < average.Length; i++)
        {
            if (average[i] != 0) sink.Add(feature + i, average[i] / (end - start));
        }
    }

    private void AddPlace<TSink>(int index, ref TSink sink)
        where TSink : IFeatureSink
    {
        var unit = units[index];
        var share = (double)index / units.Count;
        sink.Add(FeatureLayout.Share, (float)share);
        if (share < 0.15) sink.Add(FeatureLayout.Early, 1);
        if (share > 0.85) sink.Add(FeatureLayout.Late, 1);
        if (unit.Section is null) sink.Add(FeatureLayout.NoSection, 1);
        if (unit.Boundary != Boundary.Sentence) sink.Add(FeatureLayout.AtBoundary, 1);
        if (unit.Boundary == Boundary.Heading) sink.Add(FeatureLayout.AtHeading, 1);
        sink.Add(FeatureLayout.FromEnd, Math.Min(units.Count - index, 5) / 5f);
        sink.Add(FeatureLayout.ParagraphFromStart + Math.Min(unit.Paragraph, 5), 1);
        sink.Add(FeatureLayout.ParagraphFromEnd + Math.Min(units[^1].Paragraph - unit.Paragraph, 5), 1);
        sink.Add(FeatureLayout.SentenceFromStart + Math.Min(index, 5), 1);
        sink.Add(FeatureLayout.Length + Math.Min(unit.Length / 15, 6), 1);
        sink.Add(FeatureLayout.Eighth + (int)(index * 8L / units.Count), 1);
        sink.Add(FeatureLayout.InParagraph + Math.Min(index - _places.Lead(index), 3), 1);
        var end = "。；！？：”".IndexOf(paragraphs[unit.Paragraph].Text[unit.Offset + unit.Length - 1], StringComparison.Ordinal);
        sink.Add(FeatureLayout.End + (end < 0 ? 6 : end), 1);
    }

    // Each pair of Chinese characters that stand side by side, once.
    private void AddPairs<TSink>(ReadOnlySpan<char> text, int kind, ref TSink sink)
        where TSink : IFeatureSink
    {
        _stretch++;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!PhraseKey.IsHan(text[i + 1]))
            {
                i++;
                continue;
            }

            if (!PhraseKey.IsHan(text[i])) continue;
            if (indexOf(PhraseKey.Of(kind, text[i], text[i + 1])) is >= 0 and var feature && IsNew(feature)) sink.Add(feature, 1);
        }
    }

    // Each Chinese character, once: pairs are too rare in few texts to tell much alone.
    private void AddCharacters<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IFeatureSink
    {
        _stretch++;
        foreach (var character in text)
        {
            if (PhraseKey.IsHan(character) && indexOf(PhraseKey.Of(PhraseKey.Character, character)) is >= 0 and var feature && IsNew(feature)) sink.Add(feature, 1);
        }
    }

    private bool IsNew(int feature)
    {
        if (feature >= _seen.Length) Array.Resize(ref _seen, Math.Max(feature + 1, 2 * _seen.Length));
        if (_seen[feature] == _stretch) return false;
        _seen[feature] = _stretch;
        return true;
    }

    private void AddKey<TSink>(ulong key, ref TSink sink)
        where TSink : IFeatureSink
    {
        if (indexOf(key) is >= 0 and var feature) sink.Add(feature, 1);
    }
}

/// <summary>Receives features: the analyser adds up their weights, the trainer writes them down.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes one feature that is not zero.</summary>
    void Add(int feature, float value);
}
