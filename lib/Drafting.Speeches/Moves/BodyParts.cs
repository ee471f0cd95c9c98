using System.Collections.Immutable;
using Drafting.Speeches.Headings;

namespace Drafting.Speeches.Moves;

/// <summary>Where the parts of a body lie, as far as headings and position tell; all as indices of sentences.</summary>
/// <param name="BodyStart">The first sentence under a heading of level 1; the number of sentences when there is none.</param>
/// <param name="TailStart">The first sentence that may belong to the closing: not before the last heading, nor far from the end.</param>
/// <param name="LastParagraph">The first sentence of the last paragraph that says more than thanks.</param>
internal readonly record struct BodyParts(int BodyStart, int TailStart, int LastParagraph)
{
    private const int LongestClosing = 4;
    private const double LargestTail = 0.2;

    /// <summary>Finds the parts.</summary>
    public static BodyParts Of(IReadOnlyList<Unit> units, ImmutableArray<PlacedHeading> headings)
    {
        if (units.Count == 0) return default;
        var paragraphs = units[^1].Paragraph + 1;
        var first = headings.FirstOrDefault(heading => heading.Heading.Level == 1);
        var body = first is null ? units.Count : IndexOf(units, first.Paragraph, first.Offset);
        var last = headings.IsEmpty ? 0 : IndexOf(units, headings[^1].Paragraph, headings[^1].Offset) + 1;
        var far = Math.Max(IndexOf(units, Math.Max(paragraphs - LongestClosing, 0), 0), paragraphs > LongestClosing ? 0 : (int)(units.Count * (1 - LargestTail)));
        var lastParagraph = IndexOf(units, paragraphs - 1, 0);
        if (units.Count - lastParagraph <= 2 && paragraphs > 2) lastParagraph = IndexOf(units, paragraphs - 2, 0);
        return new BodyParts(body, Math.Max(last, far), Math.Max(lastParagraph, LastItemEnd(units, headings)));
    }

    // A last paragraph that is a heading, or starts with one, closes nothing.
    private static int LastItemEnd(IReadOnlyList<Unit> units, ImmutableArray<PlacedHeading> headings) =>
        headings.IsEmpty ? 0 : IndexOf(units, headings[^1].Paragraph + (headings[^1].Heading.Inline ? 1 : 2), 0);

    /// <summary>The first sentence at or after a place.</summary>
    public static int IndexOf(IReadOnlyList<Unit> units, int paragraph, int offset)
    {
        var low = 0;
        var high = units.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (units[middle].Paragraph < paragraph || (units[middle].Paragraph == paragraph && units[middle].Offset < offset)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
