namespace Drafting.Sources.Pdf;

/// <summary>Joins printed lines into paragraphs where the geometry leaves no doubt; in doubt the line break stays.</summary>
/// <remarks>
/// A line goes on with the paragraph before it when that line had no room for what this one begins with, and this one begins at the left
/// margin, in the same size and at the usual distance. A first-line indent begins a paragraph.
/// </remarks>
internal sealed class ParagraphJoiner
{
    // In ems: full-width marks at a line's end may be squeezed or hang.
    private const double Slack = 0.6;
    private const double AtMargin = 0.8;
    private const double UsualPitch = 1.35;
    private const int EnoughLines = 5;

    private readonly Dictionary<(int Page, int Column), (double Left, double Right)> _margins = [];
    private readonly (double Left, double Right) _usualMargins;
    private readonly double _pitch;
    private readonly bool _usesIndents;

    public ParagraphJoiner(IReadOnlyList<PdfLine> lines)
    {
        _usualMargins = MarginsOf(lines);
        foreach (var column in lines.GroupBy(line => (line.Page, line.Column)))
            _margins[column.Key] = column.Count() >= EnoughLines ? MarginsOf([.. column]) : Nearest(column.First());
        _pitch = PitchOf(lines);
        _usesIndents = lines.Count(line => Indent(line) is > 1.2 and < 4.5) > lines.Count * 0.05;
    }

    /// <summary>The paragraphs with the page on which each begins.</summary>
    public IEnumerable<(string Text, int Page)> Join(IEnumerable<PdfLine> lines)
    {
        PdfLine? previous = null;
        var text = "";
        var page = 0;
        foreach (var line in lines)
        {
            if (previous is not null && Continues(previous, line))
            {
                text = Joined(text, line.Text);
            }
            else
            {
                if (previous is not null) yield return (text, page);
                (text, page) = (line.Text, line.Page);
            }

            previous = line;
        }

        if (previous is not null) yield return (text, page);
    }

    private bool Continues(PdfLine previous, PdfLine line)
    {
        var room = (_margins[(previous.Page, previous.Column)].Right - previous.Right) / previous.Size;
        var isFull = room < UnbreakableStart.WidthOf(line.Text) + Slack;
        var sameSize = Math.Abs(previous.Size - line.Size) < 0.08 * line.Size;
        if (!isFull || !sameSize || Math.Abs(Indent(line)) > AtMargin || previous.Text.Contains('\t') || line.Text.Contains('\t')) return false;
        var sameColumn = (previous.Page, previous.Column) == (line.Page, line.Column);
        if (sameColumn && previous.Baseline - line.Baseline > UsualPitch * _pitch) return false;
        return _usesIndents || !"。！？：；.!?:;”）".Contains(previous.Text[^1]);
    }

    private double Indent(PdfLine line) => (line.Left - _margins[(line.Page, line.Column)].Left) / line.Size;

    // The left margin is the leftmost place where several lines begin: most lines of a text in short paragraphs are indented.
    private static (double Left, double Right) MarginsOf(IReadOnlyCollection<PdfLine> lines)
    {
        if (lines.Count == 0) return (0, 0);
        var needed = Math.Max(2, lines.Count * 0.08);
        var left = lines.GroupBy(line => Math.Round(line.Left / 3)).Where(place => place.Count() >= needed).Select(place => place.Min(line => line.Left));
        return (left.DefaultIfEmpty(lines.Min(line => line.Left)).Min(), lines.Max(line => line.Right));
    }

    // A column with too few lines to measure has the margins of the text it goes on from, if it begins near them.
    private (double Left, double Right) Nearest(PdfLine line) =>
        Math.Abs(line.Left - _usualMargins.Left) < 5 * line.Size ? _usualMargins : (line.Left, line.Right);

    private static double PitchOf(IReadOnlyList<PdfLine> lines)
    {
        var pitches = new List<double>();
        for (var i = 1; i < lines.Count; i++)
        {
            var pitch = lines[i - 1].Baseline - lines[i].Baseline;
            if (lines[i - 1].Page == lines[i].Page && pitch > 0) pitches.Add(pitch);
        }

        pitches.Sort();
        return pitches.Count == 0 ? double.MaxValue / 4 : pitches[pitches.Count / 2];
    }

    private static string Joined(string text, string next)
    {
        var isLatin = text.Length > 0 && next.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetter(next[0]);
        return isLatin ? text + " " + next : text + next;
    }
}
