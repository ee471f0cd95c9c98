namespace Drafting.Sources.Pdf;

/// <summary>Orders the lines of a page as they are read: columns one after the other, cells of a table row on one line.</summary>
internal static class ReadingOrder
{
    private const int FewestLines = 5;
    private const int Candidates = 120;

    /// <summary>Lines in reading order, each with its column.</summary>
    public static List<PdfLine> Order(List<PdfLine> lines)
    {
        var column = 0;
        return [.. Order(lines, ref column)];
    }

    private static List<PdfLine> Order(List<PdfLine> lines, ref int column)
    {
        if (FindGutter(lines) is not { } gutter) return JoinRows(lines, column++);
        var ordered = new List<PdfLine>();
        var left = new List<PdfLine>();
        var right = new List<PdfLine>();
        foreach (var line in lines)
        {
            // A heading across the columns ends what stands above it.
            if (line.Left < gutter && line.Right > gutter)
            {
                Flush(ref column);
                ordered.Add(line with { Column = column++ });
            }
            else
            {
                (line.Right <= gutter ? left : right).Add(line);
            }
        }

        Flush(ref column);
        return ordered;

        void Flush(ref int next)
        {
            if (left.Count > 0) ordered.AddRange(Order([.. left], ref next));
            if (right.Count > 0) ordered.AddRange(Order([.. right], ref next));
            left.Clear();
            right.Clear();
        }
    }

    /// <summary>
    /// The middle of a white stripe down the page with running text on both sides: hardly a line crosses it, and most lines
    /// fill their side, which cells of a table do not.
    /// </summary>
    private static double? FindGutter(List<PdfLine> lines)
    {
        if (lines.Count < 2 * FewestLines) return null;
        var (leftmost, rightmost) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        (int Crossing, double At)? best = null;
        for (var i = 1; i < Candidates; i++)
        {
            var at = leftmost + ((rightmost - leftmost) * i / Candidates);
            var crossing = lines.Count(line => line.Left < at && line.Right > at);
            if (best is null || crossing < best.Value.Crossing) best = (crossing, at);
        }

        if (best is not { } stripe || stripe.Crossing > lines.Count * 0.12) return null;
        var isRunning = IsRunningText(lines.Where(line => line.Right <= stripe.At)) && IsRunningText(lines.Where(line => line.Left >= stripe.At));
        return isRunning ? stripe.At : null;
    }

    private static bool IsRunningText(IEnumerable<PdfLine> side)
    {
        var widths = side.Select(line => line.Width).Order().ToList();
        return widths.Count >= FewestLines && widths[widths.Count / 2] > 0.7 * widths[^1] && widths[^1] > 8 * side.First().Size;
    }

    private static List<PdfLine> JoinRows(List<PdfLine> lines, int column)
    {
        var rows = new List<PdfLine>();
        foreach (var line in lines)
        {
            var isBeside = rows.Count > 0 && Math.Abs(rows[^1].Baseline - line.Baseline) < 0.4 * line.Size && line.Left >= rows[^1].Right;
            if (isBeside) rows[^1] = rows[^1] with { Text = rows[^1].Text + "\t" + line.Text, Right = line.Right };
            else rows.Add(line with { Column = column });
        }

        return rows;
    }
}
