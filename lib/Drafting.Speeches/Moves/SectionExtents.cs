using System.Collections.Immutable;
using Drafting.Speeches.Headings;

namespace Drafting.Speeches.Moves;

/// <summary>Where the sections under headings begin and end, as indices of sentences.</summary>
/// <remarks>A section ends at the next heading that is not below its own, where a lost heading must have stood, and at the closing.</remarks>
internal sealed class SectionExtents
{
    private const int LongestShortItem = 2;
    private readonly IReadOnlyList<Unit> _units;
    private readonly ImmutableArray<PlacedHeading> _headings;
    private readonly ImmutableArray<int> _limits;
    private readonly int[] _starts;
    private readonly int[] _next;
    private readonly Dictionary<int, Siblings> _siblings = [];

    /// <summary>Finds where sections begin.</summary>
    /// <param name="units">The sentences.</param>
    /// <param name="headings">The headings, in order.</param>
    /// <param name="limits">Sentences at which a section must end although no heading is there, in order.</param>
    public SectionExtents(IReadOnlyList<Unit> units, ImmutableArray<PlacedHeading> headings, ImmutableArray<int> limits)
    {
        _units = units;
        _headings = headings;
        _limits = limits;
        _starts = [.. headings.Select(heading => BodyParts.IndexOf(units, heading.Paragraph, heading.Offset))];
        _next = NextNotBelow(headings);
        foreach (var heading in headings) _siblings[heading.Series] = _siblings.GetValueOrDefault(heading.Series).With(heading);
    }

    /// <summary>The first sentence of a section.</summary>
    public int Start(int heading) => _starts[heading];

    /// <summary>The sentence after a section.</summary>
    public int End(int heading)
    {
        var start = _starts[heading];
        var end = _next[heading] < _headings.Length ? _starts[_next[heading]] : _units.Count;
        var limit = _limits.BinarySearch(start + 1);
        if (limit < 0) limit = ~limit;
        if (limit < _limits.Length) end = Math.Min(end, _limits[limit]);
        return _headings[heading].IsLast ? LastItemEnd(heading, end) : end;
    }

    /// <summary>Where the last item of a list ends: it is no longer than the longest before it, when all are short; what follows stands outside the list.</summary>
    /// <param name="heading">The last heading of its series.</param>
    /// <param name="end">Where it ends at the latest.</param>
    public int LastItemEnd(int heading, int end)
    {
        var start = _starts[heading];
        if (_headings[heading].Offset > 0) return EndOfParagraphs(start, end, 1);
        var siblings = _siblings[_headings[heading].Series];
        if (siblings.Count < 2 || siblings.AnyRunIn) return end;
        return siblings.Longest <= LongestShortItem ? EndOfParagraphs(start, end, siblings.Longest) : end;
    }

    private int EndOfParagraphs(int start, int end, int count)
    {
        var next = start;
        while (next < end && _units[next].Paragraph < _units[start].Paragraph + count) next++;
        return next;
    }

    // For each heading, the next that is not below it; the number of headings when there is none.
    private static int[] NextNotBelow(ImmutableArray<PlacedHeading> headings)
    {
        var next = new int[headings.Length];
        var open = new Stack<int>();
        for (var i = 0; i <= headings.Length; i++)
        {
            while (open.Count > 0 && (i == headings.Length || headings[i].Heading.Level <= headings[open.Peek()].Heading.Level)) next[open.Pop()] = i;
            open.Push(i);
        }

        return next;
    }

    /// <summary>The items of one series so far: how many, how far apart at most, in paragraphs, and whether one stands inside a paragraph.</summary>
    private readonly record struct Siblings(int Count, int Longest, bool AnyRunIn, int LastParagraph)
    {
        public Siblings With(PlacedHeading heading) => new(
            Count + 1,
            Count == 0 ? 0 : Math.Max(Longest, heading.Paragraph - LastParagraph),
            AnyRunIn || heading.Offset > 0,
            heading.Paragraph);
    }
}
