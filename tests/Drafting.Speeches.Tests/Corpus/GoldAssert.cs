using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>What must hold between a text and its gold, clean or noisy.</summary>
internal static class GoldAssert
{
    public static void HeadingsStand(IReadOnlyList<string> lines, int[] range, IEnumerable<GoldHeading> headings)
    {
        var last = (Line: range[0], End: 0);
        foreach (var heading in headings)
        {
            Assert.True(heading.Level >= 1);
            Assert.InRange(heading.Line, last.Line, range[1]);
            var line = lines[heading.Line - 1];
            var start = line.IndexOf(heading.Marker + heading.Text, heading.Line == last.Line ? last.End : 0, StringComparison.Ordinal);
            Assert.True(start >= 0, $"line {heading.Line}: {heading.Marker}{heading.Text}");
            var end = start + heading.Marker.Length + heading.Text.Length;
            Assert.Equal(heading.Inline, line[end..].Trim('。', '：', '；', '，', ':', ';', ',', '.', '！', ' ', '　').Length > 0);
            last = (heading.Line, end);
        }
    }

    public static void MovesStand(IReadOnlyList<string> lines, int[] range, IEnumerable<GoldMove> moves)
    {
        var last = (Line: range[0], Column: -1);
        foreach (var move in moves)
        {
            Assert.True(MoveNames.TryParse(move.Move, out _), move.Move);
            Assert.InRange(move.Line, last.Line, range[1]);
            var column = lines[move.Line - 1].IndexOf(move.Start, move.Line == last.Line ? last.Column + 1 : 0, StringComparison.Ordinal);
            Assert.True(column >= 0, $"line {move.Line}: {move.Start}");
            last = (move.Line, column);
        }
    }

    public static void SeriesStand(IReadOnlyList<string> lines, IEnumerable<GoldSeries> series)
    {
        foreach (var item in series.SelectMany(one => one.Items))
        {
            Assert.StartsWith(item.Marker, item.Start, StringComparison.Ordinal);
            Assert.Contains(item.Start, lines[item.Line - 1], StringComparison.Ordinal);
        }
    }
}
