using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Passages;

/// <summary>Cuts the lines of one document.</summary>
internal sealed class PassageCutter(SourceText source, LineRange lines, ImmutableArray<Heading> headings, ImmutableArray<MoveStart> moves)
{
    private const string FinalMarks = "。！？!?；;…”’）)》】」』";
    private readonly Dictionary<int, Heading> _headings = headings.Where(heading => !heading.Lost).DistinctBy(heading => heading.Position).ToDictionary(heading => source.OffsetAt(heading.Position));
    private readonly Dictionary<int, Move> _moves = moves.DistinctBy(move => move.Position).ToDictionary(move => source.OffsetAt(move.Position), move => move.Move);

    /// <summary>Lines that continue the paragraph of the line before.</summary>
    public HashSet<int> Joined { get; init; } = [];

    /// <summary>Lines at which text is missing.</summary>
    public HashSet<int> Losses { get; init; } = [];

    /// <summary>The passages, in order.</summary>
    public ImmutableArray<Passage> Cut()
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var path = new List<Heading>();
        Move? move = null;
        var open = -1;
        var cuts = Cuts();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (start, end) = (cuts[i], cuts[i + 1]);
            if (_moves.TryGetValue(start, out var begun)) move = begun;
            if (_headings.TryGetValue(start, out var heading))
            {
                path.RemoveAll(other => other.Level >= heading.Level);
                path.Add(heading);
                open = -1;
            }

            if (source.Slice(TextSpan.FromBounds(start, end)).IsWhiteSpace()) continue;
            if (open < 0) open = start;
            // A heading on a line of its own goes with the paragraph under it.
            if (heading is not null && IsAlone(heading, start, end)) continue;
            if (move != Move.Salutation) passages.Add(Passage(move, path, Trim(open, end)));
            open = -1;
        }

        return passages.ToImmutable();
    }

    private List<int> Cuts()
    {
        var cuts = new SortedSet<int>();
        for (var line = lines.First; line <= lines.Last; line++)
            if (!Joined.Contains(line)) cuts.Add(source.LineSpan(line).Start);
        cuts.UnionWith(_headings.Keys);
        cuts.UnionWith(_moves.Keys);
        // Title, date and speaker stand before the first move.
        var body = _moves.Keys.DefaultIfEmpty(0).Min();
        cuts.RemoveWhere(cut => cut < body);
        cuts.Add(source.LineSpan(lines.Last).End);
        return [.. cuts];
    }

    private bool IsAlone(Heading heading, int start, int end) => Trim(start, end).Length <= heading.Marker.Length + heading.Text.Length + 1;

    private Passage Passage(Move? move, List<Heading> path, TextSpan span)
    {
        var (first, last) = (source.PositionAt(span.Start), source.PositionAt(span.End).Line);
        var text = source.Slice(span).ToString();
        var isWhole = FinalMarks.Contains(text[^1]) && !Enumerable.Range(first.Line, last - first.Line + 1).Any(Losses.Contains);
        return new Passage(move, [.. path.Select(heading => heading.Text)], first, last, text, isWhole);
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Content[start])) start++;
        while (end > start && char.IsWhiteSpace(source.Content[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }
}
