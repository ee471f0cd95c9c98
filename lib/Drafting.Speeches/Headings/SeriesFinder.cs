using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;

namespace Drafting.Speeches.Headings;

/// <summary>Groups markers into series and nests them.</summary>
/// <remarks>
/// Series nest as the text shows, not by a fixed order of kinds: a series that goes on later encloses whatever starts before it goes on.
/// The customary order of kinds decides only where a series ends with its current item.
/// </remarks>
internal sealed class SeriesFinder
{
    private const int ManyLosses = 3;

    /// <summary>No text nests series deeper: what would start one more is no series.</summary>
    private const int Deepest = 12;

    private static readonly Comparer<Candidate> ByPlace = Comparer<Candidate>.Create(
        (a, b) => a.Paragraph != b.Paragraph ? a.Paragraph.CompareTo(b.Paragraph) : a.Offset.CompareTo(b.Offset));

    private readonly ImmutableArray<Paragraph> _paragraphs;
    private readonly ImmutableArray<Candidate> _candidates;
    private readonly int[] _nextAlike;
    private readonly bool _isLossy;
    private readonly List<SeriesNode> _all = [];
    private readonly List<SeriesNode> _open = [];

    private SeriesFinder(ImmutableArray<Paragraph> paragraphs, ImmutableArray<Candidate> candidates)
    {
        _paragraphs = paragraphs;
        _candidates = candidates;
        _nextAlike = NextAlike(candidates);
        _isLossy = paragraphs.Count(paragraph => paragraph.LossBefore || paragraph.LossWithin) >= ManyLosses;
    }

    /// <summary>The series of a text, in the order in which they start.</summary>
    public static IReadOnlyList<SeriesNode> Find(ImmutableArray<Paragraph> paragraphs)
    {
        var finder = new SeriesFinder(paragraphs, MarkerScanner.Scan(paragraphs));
        for (var i = 0; i < finder._candidates.Length; i++) finder.Add(i);
        return finder._all.Where(finder.IsCredible).ToList();
    }

    private void Add(int index)
    {
        var candidate = _candidates[index];
        if (Continue(candidate)) return;
        if (candidate.Marker.Number == Marker.Last || ContinueMixed(candidate)) return;
        if (!StartsSeries(index) && !IsOrphan(candidate)) return;
        CloseBefore(candidate);
        if (_open.Count >= Deepest) return;
        var node = new SeriesNode(candidate, _open.Count > 0 ? _open[^1] : null);
        _open.Add(node);
        _all.Add(node);
    }

    private bool Continue(Candidate candidate)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (!Continues(_open[i], candidate)) continue;
            Append(i, candidate);
            return true;
        }

        return false;
    }

    private static bool Continues(SeriesNode series, Candidate candidate)
    {
        var marker = candidate.Marker;
        if (marker.Number == Marker.Last) return series.First is { Kind: MarkerKind.Sequence, Spelling: "" } || (series.Items.Count > 1 && series.Items[^1].Paragraph == candidate.Paragraph && series.First.Kind is MarkerKind.Ordinal);
        if (!IsAlike(series.Items[^1].Marker, marker) || marker.Number <= series.LastNumber) return false;
        // A run-in series jumps over a number only where it goes on at the start of a paragraph or sentence.
        return marker.Number == series.LastNumber + 1 || (candidate.Place != MarkerPlace.Clause && marker.Number <= series.LastNumber + 5);
    }

    // 首先，… 第二是… 第三阶段是…: one series in several spellings, told by the next number alone.
    private bool ContinueMixed(Candidate candidate)
    {
        if (candidate.Marker.IsFormal || candidate.Marker.Number == 1) return false;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var series = _open[i];
            if (series.First.IsFormal || candidate.Marker.Number != series.LastNumber + 1) continue;
            if (candidate.Place == MarkerPlace.Clause && series.Items[^1].Paragraph != candidate.Paragraph) continue;
            series.IsMixed = true;
            Append(i, candidate);
            return true;
        }

        return false;
    }

    private void Append(int open, Candidate candidate)
    {
        _open[open].Items.Add(candidate);
        _open.RemoveRange(open + 1, _open.Count - open - 1);
    }

    // Closes what cannot hold a new series: one of its own kind, one that ranks below it and does not go on, run-in ones of earlier paragraphs.
    private void CloseBefore(Candidate candidate)
    {
        var alike = _open.FindIndex(series => IsAlike(series.First, candidate.Marker));
        if (alike >= 0) _open.RemoveRange(alike, _open.Count - alike);
        while (_open.Count > 0)
        {
            var top = _open[^1];
            var last = top.Items[^1];
            var goesOn = GoesOn(last);
            var runIn = last.Place != MarkerPlace.Paragraph && last.Paragraph != candidate.Paragraph && candidate.Place == MarkerPlace.Paragraph;
            if (goesOn && !runIn) return;
            if (!runIn && top.First.Rank < candidate.Marker.Rank) return;
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private bool GoesOn(Candidate item)
    {
        var index = _candidates.BinarySearch(item, ByPlace);
        var next = index < 0 ? -1 : _nextAlike[index];
        return next >= 0 && _candidates[next].Marker.Number > item.Marker.Number;
    }

    private bool StartsSeries(int index)
    {
        var candidate = _candidates[index];
        if (candidate.Marker.Number != 1) return false;
        if (candidate.Place != MarkerPlace.Clause) return true;
        return _nextAlike[index] is >= 0 and var next && _candidates[next].Marker.Number == 2 && _candidates[next].Paragraph == candidate.Paragraph;
    }

    // An item whose first companions are lost: believed at the start of a paragraph, and elsewhere next to a known loss.
    private bool IsOrphan(Candidate candidate) => candidate.Place switch
    {
        MarkerPlace.Paragraph => candidate.Marker.Kind != MarkerKind.Sequence,
        MarkerPlace.Sentence => !candidate.Marker.IsFormal && candidate.Marker.Kind != MarkerKind.Sequence && HasLoss(candidate.Paragraph),
        _ => false,
    };

    // In a text that lost several pages, losses are behind more gaps than the ones that show.
    private bool HasLoss(int paragraph) => _isLossy || _paragraphs[paragraph].LossBefore || _paragraphs[paragraph].LossWithin;

    // One item proves a series only when it is formal, or when loss explains why it stands alone.
    private bool IsCredible(SeriesNode series)
    {
        if (series.Items.Count > 1) return true;
        var item = series.Items[0];
        if (HasLoss(item.Paragraph)) return item.Place != MarkerPlace.Clause;
        return item.Place == MarkerPlace.Paragraph && item.Marker.Kind is MarkerKind.Chinese or MarkerKind.ChineseParenthesised or MarkerKind.Article;
    }

    private static bool IsAlike(Marker a, Marker b) => a.Kind == b.Kind && a.Spelling == b.Spelling;

    private static int[] NextAlike(ImmutableArray<Candidate> candidates)
    {
        var next = new int[candidates.Length];
        var seen = new Dictionary<(MarkerKind, string), int>();
        for (var i = candidates.Length - 1; i >= 0; i--)
        {
            var key = (candidates[i].Marker.Kind, candidates[i].Marker.Spelling);
            next[i] = seen.GetValueOrDefault(key, -1);
            seen[key] = i;
        }

        return next;
    }
}
