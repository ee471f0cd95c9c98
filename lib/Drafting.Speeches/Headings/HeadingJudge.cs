using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;

namespace Drafting.Speeches.Headings;

/// <summary>Decides for a series whether its items are headings or clauses of running text.</summary>
/// <remarks>Headings, if most items have a short first sentence followed by elaboration; the whole series is one or the other.</remarks>
internal static class HeadingJudge
{
    private const int LongestFormalHead = 80;
    private const int LongestRunInHead = 45;
    private const int LongestName = 10;
    private const int ShortestHead = 1;
    private const int LeastElaboration = 8;

    /// <summary>Whether the items of a series are headings.</summary>
    public static bool IsHeading(SeriesNode series, ImmutableArray<Paragraph> paragraphs)
    {
        if (series.Items.Any(item => item.Place == MarkerPlace.Clause)) return false;
        if (series.IsMixed && series.Items.Any(item => item.Place != MarkerPlace.Paragraph)) return false;
        var votes = 0;
        // Inside a paragraph, what follows the last item may be the rest of the paragraph: it has no vote.
        var runIn = series.Items.Count > 1 && series.Items[^1].Place != MarkerPlace.Paragraph;
        var voters = series.Items.Count - (runIn ? 1 : 0);
        for (var i = 0; i < voters; i++)
        {
            var next = i + 1 < series.Items.Count ? series.Items[i + 1] : (Candidate?)null;
            if (LooksLikeHeading(series.Items[i], ItemText.Read(paragraphs, series.Items[i], next))) votes++;
        }

        // 首先， 第二， 第三， 最后，: in several spellings, headings only when every item of them reads like one.
        if (series.IsMixed) return votes == voters;
        return votes * 2 > voters || (votes * 2 == voters && voters > 1);
    }

    private static bool LooksLikeHeading(Candidate item, ItemText text)
    {
        var formal = item.Marker.IsFormal && item.Place == MarkerPlace.Paragraph;
        // 第一条，查。: one word will do where a stop closes it.
        if (text.Head.Length < (formal && !text.EndsInStop ? 2 : ShortestHead)) return false;
        // A sentence about us tells; it does not name what follows, unless it is as short as a name.
        if (!item.Marker.IsFormal && text.Head.Length > LongestName && text.Head is ['我' or '他' or '她' or '你' or '咱' or '这', ..]) return false;
        // 一、 and （一） at the start of a paragraph are headings by custom, however long.
        if (formal && item.Marker.Rank <= 2) return text.Head.Length <= LongestFormalHead;
        if (text.IsOwnLine) return (formal || (item.Place == MarkerPlace.Paragraph && !text.EndsInStop)) && text.Head.Length <= LongestRunInHead && text.Elaboration >= LeastElaboration;
        return text.Head.Length <= (formal ? LongestFormalHead : LongestRunInHead) && text.Elaboration >= LeastElaboration;
    }
}
