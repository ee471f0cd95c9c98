using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Structure;
using Drafting.Text.Numerals;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Headings;

/// <summary>A heading with its place among the paragraphs.</summary>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="Offset">Where it starts in the paragraph.</param>
/// <param name="Heading">The heading as reported.</param>
/// <param name="IsLast">Whether it is the last of its series.</param>
/// <param name="Companions">How many items its series has.</param>
/// <param name="Series">Which series it belongs to; −1 for all unnumbered ones.</param>
internal sealed record PlacedHeading(int Paragraph, int Offset, Heading Heading, bool IsLast, int Companions, int Series);

/// <summary>The headings and series of a body.</summary>
/// <param name="Headings">Headings in order, without lost ones.</param>
/// <param name="Lost">Headings that only gaps in numbering prove.</param>
/// <param name="Series">All series, of headings and of clauses.</param>
/// <param name="Breaks">Paragraphs before which a lost heading of level 1 must have stood.</param>
internal sealed record HeadingTree(
    ImmutableArray<PlacedHeading> Headings, ImmutableArray<Heading> Lost, ImmutableArray<Series> Series, ImmutableHashSet<int> Breaks);

/// <summary>Reads headings from paragraphs: finds series, decides which are headings, and ranks them.</summary>
internal sealed class HeadingTreeReader
{
    private readonly SourceText _source;
    private readonly ImmutableArray<Paragraph> _paragraphs;
    private readonly IReadOnlyList<SeriesNode> _series;
    private ImmutableArray<UnnumberedHeading> _unnumbered = [];
    private ImmutableArray<UnnumberedHeading> _dividers = [];

    private HeadingTreeReader(SourceText source, ImmutableArray<Paragraph> paragraphs)
    {
        _source = source;
        _paragraphs = paragraphs;
        _series = SeriesFinder.Find(paragraphs);
    }

    /// <summary>Reads the headings of a body.</summary>
    public static HeadingTree Read(SourceText source, ImmutableArray<Paragraph> paragraphs)
    {
        var reader = new HeadingTreeReader(source, paragraphs);
        foreach (var series in reader._series) series.IsHeading = HeadingJudge.IsHeading(series, paragraphs);
        reader._unnumbered = reader.FindUnnumbered();
        reader._dividers = reader.FindDividers();
        reader.Rank();
        var numbered = reader._series.Where(s => s.IsHeading).SelectMany((series, number) => reader.Place(series, number))
            .OrderBy(h => h.Paragraph).ThenBy(h => h.Offset).ToList();
        var all = numbered.Concat(reader.PlaceUnnumbered(numbered)).OrderBy(h => h.Paragraph).ThenBy(h => h.Offset).ToImmutableArray();
        return new HeadingTree(all, [.. reader._series.Where(s => s.IsHeading).SelectMany(reader.Lost)], [.. reader._series.Select(reader.Report)], [.. reader.Breaks()]);
    }

    // Level: one below the heading that holds the series. At the top, a series in the lead counts as second when it ranks below the
    // main one or is run into a paragraph; so does every numbered series where lines without numbers divide the text.
    private void Rank()
    {
        var roots = _series.Where(series => series.IsHeading && Enclosing(series) is null).ToList();
        if (roots.Count == 0) return;
        var main = roots.Min(RootRank);
        foreach (var series in _series.Where(series => series.IsHeading))
            series.Level = Enclosing(series) is { } parent ? parent.Level + 1 : RootRank(series) == main && !IsBelowLine(series) && !IsIntroduced(series) ? 1 : 2;
    }

    // 今年要干成三件事。一要清渠。…… 二要补漏。……: what is said before the series stands in the place of a heading above it.
    private static bool IsIntroduced(SeriesNode series) =>
        series.Items[0].Offset > 0 && series.First.Kind is MarkerKind.Counted or MarkerKind.Ordinal or MarkerKind.Sequence
        && series.Items.TrueForAll(item => item.Paragraph == series.Items[0].Paragraph);

    private static int RootRank(SeriesNode series) => (series.Items[0].Place == MarkerPlace.Paragraph ? 0 : 100) + series.First.Rank;

    private bool IsBelowLine(SeriesNode series) => _dividers.Length > 1 && series.Items[0].Paragraph > _dividers[0].Paragraph;

    // Lines without numbers that divide the text: no numbered series runs across one.
    private ImmutableArray<UnnumberedHeading> FindDividers()
    {
        var lines = _unnumbered.Where(heading => heading.IsOwnLine).ToImmutableArray();
        var places = lines.Select(line => line.Paragraph).ToImmutableArray();
        var crossed = _series.Any(series => series.IsHeading && FirstAfter(places, series.Items[0].Paragraph) < series.Items[^1].Paragraph);
        return crossed ? [] : lines;
    }

    // The first of some paragraphs behind a given one.
    private static int FirstAfter(ImmutableArray<int> paragraphs, int paragraph)
    {
        var index = paragraphs.BinarySearch(paragraph + 1);
        if (index < 0) index = ~index;
        return index < paragraphs.Length ? paragraphs[index] : int.MaxValue;
    }

    private ImmutableArray<UnnumberedHeading> FindUnnumbered()
    {
        var isNumbered = new bool[_paragraphs.Length];
        foreach (var item in _series.SelectMany(series => series.Items).Where(item => item.Offset == 0)) isNumbered[item.Paragraph] = true;
        return UnnumberedHeadings.Find(_paragraphs, isNumbered);
    }

    private static SeriesNode? Enclosing(SeriesNode series)
    {
        var parent = series.Parent;
        while (parent is { IsHeading: false }) parent = parent.Parent;
        return parent;
    }

    private IEnumerable<PlacedHeading> Place(SeriesNode series, int number)
    {
        for (var i = 0; i < series.Items.Count; i++)
        {
            var item = series.Items[i];
            var next = i + 1 < series.Items.Count ? series.Items[i + 1] : (Candidate?)null;
            var text = ItemText.Read(_paragraphs, item, next);
            var heading = new Heading(series.Level, MarkerText(item), text.Head, !text.IsOwnLine, PositionOf(item.Paragraph, item.Offset));
            yield return new PlacedHeading(item.Paragraph, item.Offset, heading, next is null, series.Items.Count, number);
        }
    }

    private IEnumerable<PlacedHeading> PlaceUnnumbered(List<PlacedHeading> numbered)
    {
        PlacedHeading? above = null;
        var next = 0;
        var dividers = _dividers.Length > 1 ? _dividers.Select(line => line.Paragraph).ToHashSet() : [];
        foreach (var unnumbered in _unnumbered)
        {
            while (next < numbered.Count && numbered[next].Paragraph < unnumbered.Paragraph) above = numbered[next++];
            var last = unnumbered == _unnumbered[^1];
            var divides = unnumbered.IsOwnLine && dividers.Contains(unnumbered.Paragraph);
            var level = divides ? 1 : above is null ? (numbered.Count == 0 || unnumbered.IsOwnLine ? 1 : 2) : above.Heading.Level + 1;
            var heading = new Heading(level, _paragraphs[unnumbered.Paragraph].Text[..unnumbered.MarkerLength].TrimEnd(), unnumbered.Text, !unnumbered.IsOwnLine, PositionOf(unnumbered.Paragraph, 0));
            yield return new PlacedHeading(unnumbered.Paragraph, 0, heading, last, _unnumbered.Length, -1);
        }
    }

    // Between two items with a gap, the lost ones stood at the first loss of text that no series runs across.
    private IEnumerable<int> Breaks()
    {
        var runInto = RunInto();
        bool IsOpenLoss(int paragraph) => (_paragraphs[paragraph].LossBefore || _paragraphs[paragraph - 1].LossWithin) && !runInto[paragraph];
        foreach (var series in _series.Where(series => series is { IsHeading: true, Level: 1 }))
        {
            for (var i = 1; i < series.Items.Count; i++)
            {
                if (series.Items[i].Marker.Number == series.Items[i - 1].Marker.Number + 1) continue;
                var loss = Enumerable.Range(series.Items[i - 1].Paragraph + 1, series.Items[i].Paragraph - series.Items[i - 1].Paragraph).FirstOrDefault(IsOpenLoss, -1);
                if (loss >= 0) yield return loss;
            }
        }
    }

    // The paragraphs that a series below level 1 runs into from an earlier one.
    private bool[] RunInto()
    {
        var steps = new int[_paragraphs.Length + 1];
        foreach (var series in _series.Where(series => series.Level != 1))
        {
            steps[series.Items[0].Paragraph + 1]++;
            steps[series.Items[^1].Paragraph + 1]--;
        }

        var open = 0;
        return [.. steps.Select(step => (open += step) > 0)];
    }

    private IEnumerable<Heading> Lost(SeriesNode series)
    {
        foreach (var number in series.Missing)
        {
            var next = series.Items.First(item => item.Marker.Number > number);
            yield return new Heading(series.Level, LikeMarker(next, number), "", false, PositionOf(next.Paragraph, next.Offset), Lost: true);
        }
    }

    private Series Report(SeriesNode series)
    {
        var first = series.Items[0];
        var before = first.Offset > 0 ? _paragraphs[first.Paragraph].Text.AsSpan(0, first.Offset)
            : first.Paragraph > 0 ? _paragraphs[first.Paragraph - 1].Text : default;
        return new Series(
            LikeMarker(first, 1),
            series.IsHeading ? series.Level : 0,
            series.Missing.Contains(1) ? null : Announcements.Before(before),
            [.. series.Items.Select(item => new SeriesItem(MarkerText(item), PositionOf(item.Paragraph, item.Offset)))],
            [.. series.Missing]);
    }

    private string MarkerText(Candidate item) => _paragraphs[item.Paragraph].Text.Substring(item.Offset, item.Marker.Length).TrimEnd();

    // The marker of another number, spelt as the given one is.
    private string LikeMarker(Candidate item, int number)
    {
        var text = MarkerText(item);
        var digits = item.Marker.Kind switch
        {
            MarkerKind.Arabic or MarkerKind.ArabicParenthesised => number.ToString(),
            MarkerKind.Circled => ((char)('①' + number - 1)).ToString(),
            MarkerKind.Sequence when item.Marker.Spelling.Length == 0 => null,
            _ => ChineseNumeral.Format(number),
        };
        if (digits is null) return number == 1 ? "首先" : text;
        var old = item.Marker.Number switch
        {
            var n when item.Marker.Kind is MarkerKind.Arabic or MarkerKind.ArabicParenthesised => n.ToString(),
            var n when item.Marker.Kind == MarkerKind.Circled => ((char)('①' + n - 1)).ToString(),
            var n => ChineseNumeral.Format(n),
        };
        return text.Replace(old, digits, StringComparison.Ordinal);
    }

    private TextPosition PositionOf(int paragraph, int offset) => _source.PositionAt(_paragraphs[paragraph].RawOffset(offset));
}
