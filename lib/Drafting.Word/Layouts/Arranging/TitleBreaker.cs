using System.Collections.Immutable;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>
/// Breaks a title into lines by sense (GB/T 9704-2012 §7.3.1: 回行时，要做到词意完整，排列对称，长短适宜，间距恰当；标题排列应当使用梯形或菱形).
/// </summary>
public static class TitleBreaker
{
    /// <summary>A title of more lines cannot be laid out well: the writer should shorten it.</summary>
    public const int MostLines = 4;

    /// <summary>What a further line costs: as much as a break between two characters that may be one word.</summary>
    private const double LineCost = 8;

    /// <summary>Characters that end a word group and never begin a line.</summary>
    private const string Followers = "的地得了着过等们之、，。；：！？）》〉」』】〕”’·…";

    /// <summary>Characters that begin a word group and never end a line.</summary>
    private const string Leaders = "和与及或暨在对为把被从向以将于（《〈「『【〔“‘";

    /// <summary>Words after which a title breathes: 关于 opens its matter, the comma of an organ its act.</summary>
    private static readonly string[] Joints = ["关于", "印发", "转发", "批转", "做好", "开展", "召开", "加强", "推进"];

    /// <summary>The lines of a title; more than <see cref="MostLines"/> when it is too long.</summary>
    /// <param name="title">The title in one line.</param>
    /// <param name="capacity">Width of a line in ems: Han characters are one, figures half.</param>
    /// <param name="wordEnds">Gives the offsets at which words end, from a word segmenter; asked only where the words that official
    /// titles are made of leave no good break, so that most titles need no lexicon. May be null.</param>
    public static ImmutableArray<string> Break(string title, double capacity, Func<string, IReadOnlySet<int>>? wordEnds = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 4);
        if (TextWidth.Of(title) <= capacity) return [title];
        var known = TitleWords.BoundariesOf(title);
        var breaks = Search(title, capacity, known);
        if (wordEnds is not null && (breaks is null || !Array.TrueForAll(breaks, known.Contains)))
            breaks = Search(title, capacity, known.Union(wordEnds(title)).ToHashSet());
        return breaks is null ? Fill(title, capacity) : Cut(title, breaks);
    }

    private static int[]? Search(string title, double capacity, IReadOnlySet<int> boundaries)
    {
        var best = (Breaks: (int[]?)null, Cost: double.PositiveInfinity);
        var fewest = (int)Math.Ceiling(TextWidth.Of(title) / capacity);
        for (var lines = fewest; lines <= MostLines; lines++)
        {
            var found = new BreakSearch(title, capacity, boundaries, lines).Best();
            var cost = found.Cost + LineCost * (lines - fewest);
            if (cost < best.Cost) best = (found.Breaks, cost);
        }

        return best.Breaks;
    }

    /// <summary>Full lines, for a title that cannot be laid out well.</summary>
    private static ImmutableArray<string> Fill(string title, double capacity)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < title.Length;)
        {
            var end = start + 1;
            while (end < title.Length && (TextWidth.Of(title.AsSpan(start, end + 1 - start)) <= capacity || char.IsLowSurrogate(title[end]))) end++;
            lines.Add(title[start..end]);
            start = end;
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<string> Cut(string title, int[] breaks)
    {
        var lines = ImmutableArray.CreateBuilder<string>(breaks.Length + 1);
        var start = 0;
        foreach (var end in breaks.Append(title.Length))
        {
            lines.Add(title[start..end].Trim());
            start = end;
        }

        return lines.ToImmutable();
    }

    /// <summary>Tries every set of breaks for one number of lines: titles are short.</summary>
    private sealed class BreakSearch(string title, double capacity, IReadOnlySet<int> boundaries, int lines)
    {
        private readonly double _ideal = TextWidth.Of(title) / lines;
        private readonly double[] _costs = [.. Enumerable.Range(0, title.Length + 1).Select(at => BreakCost(title, at, boundaries))];
        private int[]? _best;
        private double _bestCost = double.PositiveInfinity;

        public (int[]? Breaks, double Cost) Best()
        {
            Try([], 0, 0);
            return (_best, _bestCost);
        }

        private void Try(int[] breaks, int start, double cost)
        {
            if (cost >= _bestCost) return;
            if (breaks.Length == lines - 1)
            {
                var width = TextWidth.Of(title.AsSpan(start));
                if (width > capacity) return;
                var total = cost + WidthCost(width) + ShapeCost(breaks);
                if (total < _bestCost) (_best, _bestCost) = (breaks, total);
                return;
            }

            for (var at = start + 2; at < title.Length - 1; at++)
            {
                var width = TextWidth.Of(title.AsSpan(start, at - start));
                if (width > capacity) return;
                if (double.IsFinite(_costs[at])) Try([.. breaks, at], at, cost + _costs[at] + WidthCost(width));
            }
        }

        private double WidthCost(double width) => Math.Pow((width - _ideal) / _ideal, 2) * 12;

        /// <summary>梯形: lines grow or shrink evenly; 菱形: the middle is widest. An hourglass and a rectangle are avoided.</summary>
        private double ShapeCost(int[] breaks)
        {
            var widths = new double[lines];
            for (var i = 0; i < lines; i++)
            {
                var start = i == 0 ? 0 : breaks[i - 1];
                widths[i] = TextWidth.Of(title.AsSpan(start, (i == lines - 1 ? title.Length : breaks[i]) - start));
            }

            var cost = 0.0;
            for (var i = 1; i < lines; i++)
                if (Math.Abs(widths[i] - widths[i - 1]) < 0.75) cost += 0.4;
            for (var i = 1; i < lines - 1; i++)
                if (widths[i] < widths[i - 1] && widths[i] < widths[i + 1]) cost += 3;
            return cost;
        }
    }

    /// <summary>What a break before <paramref name="at"/> costs; infinite where it must not be.</summary>
    private static double BreakCost(string title, int at, IReadOnlySet<int> boundaries)
    {
        if (at is 0 || at >= title.Length) return double.PositiveInfinity;
        var (before, after) = (title[at - 1], title[at]);
        var leads = Leaders.Contains(before, StringComparison.Ordinal) && !title.AsSpan(0, at).EndsWith("关于");
        if (leads || Followers.Contains(after, StringComparison.Ordinal)) return double.PositiveInfinity;
        if (char.IsLowSurrogate(after) || char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after)) return double.PositiveInfinity;
        if (char.IsAsciiDigit(before) && "年月日号届次个项%".Contains(after, StringComparison.Ordinal)) return double.PositiveInfinity;
        if (IsInside(title, at, '《', '》') || IsInside(title, at, '（', '）') || IsInside(title, at, '“', '”')) return 20 + (boundaries.Contains(at) ? 0 : 20);
        if (!boundaries.Contains(at)) return 8;
        if (before is '、' or '，' or '：') return 0;
        if (Joints.Any(joint => title.AsSpan(0, at).EndsWith(joint))) return 0.6;
        if (Joints.Any(joint => title.AsSpan(at).StartsWith(joint))) return 0.2;
        // 的 belongs to what precedes it; what follows should not stand alone on the last line.
        return before == '的' ? (TextWidth.Of(title.AsSpan(at)) < 5 ? 2 : 0.5) : 1;
    }

    private static bool IsInside(string title, int at, char open, char close) =>
        title.LastIndexOf(open, at - 1) > title.LastIndexOf(close, at - 1) && title.IndexOf(close, at) >= 0;
}
