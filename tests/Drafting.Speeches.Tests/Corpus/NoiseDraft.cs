using System.Collections.Immutable;

namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>One speech of a clean text while damage is being dealt out: where its parts stand, what is already taken.</summary>
internal sealed class NoiseDraft
{
    private const string SentenceEnds = "。！？；：!?;:";
    private const string MarkerStarts = "一二三四五六七八九十第首其再最（(①②③④⑤⑥⑦⑧⑨—";

    private readonly List<NoiseEdit> _edits = [];
    private readonly ImmutableArray<(int Start, int End)> _headings;
    private readonly ImmutableArray<(int Start, int End)> _markers;
    private readonly ImmutableArray<int> _moveStarts;

    public NoiseDraft(CorpusFile file, GoldSpeech speech)
    {
        var places = new GoldPlaces(file.Text, file.Lines);
        Text = file.Text;
        Speech = speech;
        Start = places.LineStart(speech.Lines[0]);
        End = places.LineStart(speech.Lines[1]) + file.Lines[speech.Lines[1] - 1].Length;
        _headings = [.. places.Headings(speech.Headings).Select(place => (place.Start, place.Start + place.Item.Marker.Length + place.Item.Text.Length))];
        _markers = [.. places.Items(speech.Enumerations.Where(series => series.Kind == "item").SelectMany(series => series.Items)).Select(place => (place.Start, place.Start + place.Item.Marker.Length))];
        var moves = places.Moves(speech.Moves);
        _moveStarts = [.. moves.Select(place => place.Start)];
        BodyStart = moves.First(place => place.Item.Move != "salutation").Start;
    }

    public string Text { get; }

    public GoldSpeech Speech { get; }

    /// <summary>First character of the speech, its title included.</summary>
    public int Start { get; }

    /// <summary>First character after the salutation.</summary>
    public int BodyStart { get; }

    /// <summary>Just after the last character.</summary>
    public int End { get; }

    public IReadOnlyList<NoiseEdit> Edits => _edits;

    /// <summary>Headings that stand on a line of their own: offset just after each.</summary>
    public IEnumerable<int> OwnLineHeadingEnds =>
        _headings.Select(heading => heading.End).Where(end => end < End && Text[end] == '\n');

    /// <summary>Takes an edit unless it touches another or leaves the speech.</summary>
    public bool TryAdd(NoiseEdit edit)
    {
        if (edit.Start < Start || edit.End > End || _edits.Exists(other => edit.Start <= other.End && other.Start <= edit.End)) return false;
        _edits.Add(edit);
        return true;
    }

    /// <summary>The first place from <paramref name="offset"/> on where a page may end in the middle of a sentence; -1 when there is none near.</summary>
    public int NextBreak(int offset)
    {
        for (var place = offset; place < Math.Min(offset + 80, End - 40); place++)
        {
            if (IsMidSentence(place)) return place;
        }

        return -1;
    }

    /// <summary>Whether a sentence runs on between two characters that carry no structure.</summary>
    public bool IsMidSentence(int offset)
    {
        if (offset < BodyStart + 4 || offset > End - 3) return false;
        var line = Text.LastIndexOf('\n', offset - 1) + 1;
        return offset > line + 3
            && IsHan(Text[offset])
            && !MarkerStarts.Contains(Text[offset], StringComparison.Ordinal)
            && (IsHan(Text[offset - 1]) || Text[offset - 1] is '，' or '、')
            && IsHan(Text[offset + 1])
            && !_moveStarts.Any(start => start <= offset && offset < start + 10)
            && !_headings.Concat(_markers).Any(span => span.Start <= offset && offset <= span.End);
    }

    /// <summary>Whether a sentence ends before this offset and another begins in the same line.</summary>
    public bool IsSentenceStart(int offset) =>
        offset > BodyStart && offset < End - 40 && SentenceEnds.Contains(Text[offset - 1], StringComparison.Ordinal) && IsHan(Text[offset])
        && !_headings.Any(heading => heading.Start <= offset && offset <= heading.End + 1);

    /// <summary>Whether a heading or an item may begin here.</summary>
    public bool MayBeMarker(int offset) =>
        MarkerStarts.Contains(Text[offset], StringComparison.Ordinal) || _headings.Any(heading => heading.Start == offset);

    public static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
