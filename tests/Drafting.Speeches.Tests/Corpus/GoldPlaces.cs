using System.Collections.Immutable;

namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>Offsets of what a gold file describes by line and first characters.</summary>
internal sealed class GoldPlaces
{
    private readonly string _text;
    private readonly ImmutableArray<int> _starts;

    public GoldPlaces(string text, IEnumerable<string> lines)
    {
        _text = text;
        var starts = ImmutableArray.CreateBuilder<int>();
        var start = 0;
        foreach (var line in lines)
        {
            starts.Add(start);
            start += line.Length + 1;
        }

        _starts = starts.ToImmutable();
    }

    /// <summary>Offset of the first character of a line, from 1.</summary>
    public int LineStart(int line) => _starts[line - 1];

    public ImmutableArray<(GoldHeading Item, int Start)> Headings(IEnumerable<GoldHeading> headings) =>
        Find(headings, heading => heading.Line, heading => heading.Marker + heading.Text);

    public ImmutableArray<(GoldMove Item, int Start)> Moves(IEnumerable<GoldMove> moves) =>
        Find(moves, move => move.Line, move => move.Start);

    public ImmutableArray<(GoldSeriesItem Item, int Start)> Items(IEnumerable<GoldSeriesItem> items) =>
        Find(items, item => item.Line, item => item.Start);

    /// <summary>Each item after the one before it: the first place of its text at or after the start of its line.</summary>
    private ImmutableArray<(T Item, int Start)> Find<T>(IEnumerable<T> items, Func<T, int> line, Func<T, string> text)
    {
        var found = ImmutableArray.CreateBuilder<(T, int)>();
        var next = 0;
        foreach (var item in items)
        {
            var from = Math.Max(next, LineStart(line(item)));
            var place = _text.IndexOf(text(item), from, StringComparison.Ordinal);
            if (place < 0) throw new InvalidDataException($"gold: {text(item)} is not at line {line(item)}");
            found.Add((item, place));
            next = place + 1;
        }

        return found.ToImmutable();
    }
}
