using Drafting.Outlines.Composing;

namespace Drafting.Outlines.Importing;

/// <summary>Reads 一是…；二是…。 at the end of a section as points, where composing them writes the same words again.</summary>
internal static class PointReader
{
    private const int FewestPoints = 2;

    /// <summary>The paragraphs before the points, the points without their marks, and how they are numbered; no points where there are none.</summary>
    public static (IReadOnlyList<string> Texts, IReadOnlyList<string> Points, PointStyle? Style) Split(List<string> texts)
    {
        foreach (var style in PointStyle.All)
        {
            // A paragraph for each point, or all in the last paragraph.
            for (var start = texts.Count - FewestPoints; start >= 0; start--)
                if (texts[start].StartsWith(style.Marker(1), StringComparison.Ordinal) && Read([.. texts.Skip(start)], style) is { } points)
                    return (texts[..start], points, style);
            if (texts.Count > 0 && texts[^1].StartsWith(style.Marker(1), StringComparison.Ordinal) && Read(Clauses(texts[^1], style), style, texts[^1]) is { } clauses)
                return (texts[..^1], clauses, style);
        }

        return (texts, [], null);
    }

    private static List<string>? Read(List<string> paragraphs, PointStyle style, string? whole = null)
    {
        var points = new List<string>();
        foreach (var (index, paragraph) in paragraphs.Index())
        {
            if (!paragraph.StartsWith(style.Marker(index + 1), StringComparison.Ordinal)) return null;
            points.Add(paragraph[style.Marker(index + 1).Length..]);
        }

        var composed = PointList.Compose(points, style);
        return points.Count >= FewestPoints && composed.SequenceEqual(whole is null ? paragraphs : [whole]) ? points : null;
    }

    private static List<string> Clauses(string paragraph, PointStyle style)
    {
        var starts = new List<int> { 0 };
        while (paragraph.IndexOf("；" + style.Marker(starts.Count + 1), starts[^1], StringComparison.Ordinal) is > 0 and var next) starts.Add(next + 1);
        return [.. starts.Select((start, index) => paragraph[start..(index + 1 < starts.Count ? starts[index + 1] : paragraph.Length)])];
    }
}
