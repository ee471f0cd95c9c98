using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Reports;

/// <summary>The raw lines of a document as HTML, with moves, headings and repairs marked in place.</summary>
internal sealed class MarkedText
{
    private readonly SourceText _source;
    private readonly LineRange _lines;
    private readonly SortedDictionary<int, string> _moves;
    private readonly SortedSet<int> _cuts = [];
    private readonly Dictionary<int, (int End, int Level)> _headings = [];
    private readonly Dictionary<int, Repair> _repairs = [];

    public MarkedText(SourceText source, LineRange lines, ImmutableArray<MoveStart> moves, ImmutableArray<Heading> headings, ImmutableArray<Repair> repairs)
    {
        _source = source;
        _lines = lines;
        _moves = new SortedDictionary<int, string>(moves.ToDictionary(move => source.OffsetAt(move.Position), move => move.Move.Label()));
        foreach (var heading in headings.Where(heading => !heading.Lost)) AddHeading(heading);
        foreach (var repair in repairs.Where(repair => repair.Before.Length > 0 && repair.Before[0] != '\n')) AddRepair(repair);
        _cuts.UnionWith(_moves.Keys);
    }

    /// <summary>Writes the lines.</summary>
    public void Write(StringBuilder html)
    {
        var move = "";
        for (var number = _lines.First; number <= _lines.Last; number++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p id=L{number}><b>{number}</b>");
            var span = _source.LineSpan(number);
            foreach (var piece in Pieces(span))
            {
                if (_moves.TryGetValue(piece.Start, out var label)) move = label;
                WritePiece(html, piece, move);
            }

            html.Append("</p>\n");
        }
    }

    private void WritePiece(StringBuilder html, TextSpan piece, string move)
    {
        var heading = _headings.FirstOrDefault(entry => entry.Key <= piece.Start && piece.Start < entry.Value.End).Value;
        var classes = string.Join(' ', new[] { move, heading.Level > 0 ? $"h h{Math.Min(heading.Level, 5)}" : "" }.Where(name => name.Length > 0));
        html.Append(CultureInfo.InvariantCulture, $"<span class='{classes}'>");
        var text = WebUtility.HtmlEncode(_source.Slice(piece).ToString());
        if (_repairs.TryGetValue(piece.Start, out var repair))
            html.Append(CultureInfo.InvariantCulture, $"<u title='{repair.Rule}：{(repair.After.Length == 0 ? "删去" : "改为“" + WebUtility.HtmlEncode(repair.After) + "”")}'>{text}</u>");
        else html.Append(text);
        html.Append("</span>");
    }

    private IEnumerable<TextSpan> Pieces(TextSpan line)
    {
        var start = line.Start;
        foreach (var cut in _cuts.GetViewBetween(line.Start + 1, Math.Max(line.End - 1, line.Start + 1)).Where(cut => cut < line.End))
        {
            yield return TextSpan.FromBounds(start, cut);
            start = cut;
        }

        if (line.End > start) yield return TextSpan.FromBounds(start, line.End);
    }

    private void AddHeading(Heading heading)
    {
        var start = _source.OffsetAt(heading.Position);
        var end = Math.Min(start + heading.Marker.Length + heading.Text.Length, _source.LineSpan(heading.Position.Line).End);
        _headings[start] = (end, heading.Level);
        _cuts.Add(start);
        _cuts.Add(end);
    }

    private void AddRepair(Repair repair)
    {
        var start = _source.OffsetAt(repair.Position);
        _repairs[start] = repair;
        _cuts.Add(start);
        _cuts.Add(start + repair.Before.Length);
    }
}
