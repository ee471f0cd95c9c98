using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;

namespace Drafting.Speeches.Moves;

/// <summary>Where the parts of a body lie, as far as headings and position tell.</summary>
/// <param name="BodyStart">Index of the first paragraph with a heading of level 1, or the number of paragraphs.</param>
/// <param name="TailStart">Index of the first paragraph that may belong to the closing: after the last heading's own paragraph.</param>
/// <param name="Count">Number of paragraphs.</param>
internal readonly record struct BodyParts(int BodyStart, int TailStart, int Count)
{
    private const int LongestClosing = 4;

    /// <summary>Finds the parts.</summary>
    public static BodyParts Of(ImmutableArray<Paragraph> paragraphs, ImmutableArray<PlacedHeading> headings)
    {
        var body = headings.FirstOrDefault(heading => heading.Heading.Level == 1 && heading.Offset == 0)?.Paragraph ?? paragraphs.Length;
        var last = headings.IsEmpty ? 0 : headings[^1].Paragraph;
        return new BodyParts(body, Math.Max(Math.Max(last, paragraphs.Length - LongestClosing), 0), paragraphs.Length);
    }
}
