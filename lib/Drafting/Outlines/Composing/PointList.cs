using System.Collections.Immutable;
using Drafting.Text.Numerals;

namespace Drafting.Outlines.Composing;

/// <summary>Parallel points as running text: 一是…；二是…。</summary>
internal static class PointList
{
    /// <summary>
    /// Short points (no sentence ends inside) make one paragraph, with ； between and 。 at the end; when a point runs over
    /// several sentences, each is a paragraph of its own that ends as a sentence.
    /// </summary>
    public static ImmutableArray<string> Compose(IReadOnlyList<string> points, PointStyle style)
    {
        var bodies = points.Select(point => point.TrimEnd().TrimEnd('；', ';', '。', '，', '、')).ToList();
        var numbered = bodies.Select((body, index) => style.Marker(index + 1) + body);
        if (bodies.Exists(HasSentences)) return [.. numbered.Select(EndSentence)];
        return bodies.Count == 0 ? [] : [EndSentence(string.Join('；', numbered))];
    }

    private static bool HasSentences(string point) => point.AsSpan().IndexOfAny("。！？\n") >= 0;

    private static string EndSentence(string text) => text is [.., '。' or '！' or '？' or '…' or '”' or '）'] && !text.EndsWith('）') ? text : text + "。";
}
