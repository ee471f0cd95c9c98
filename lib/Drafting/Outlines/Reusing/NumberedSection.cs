using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Outlines.Reusing;

/// <summary>A section or item of an outline by its number: 3 is the third part of 正文, 3.2 the second item in it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Section">The section.</param>
/// <param name="Move">What it does; an item has the move of its part.</param>
/// <param name="Headings">Its heading and those above it, the outermost first.</param>
public sealed record NumberedSection(string Number, OutlineSection Section, Move? Move, ImmutableArray<string> Headings)
{
    /// <summary>How it is called in messages: <c>3.2 严把工程质量</c>.</summary>
    public string Name => $"{Number} {(Headings.IsEmpty ? Move?.Chinese() ?? "（无标题）" : Headings[^1])}";

    /// <summary>All sections and items of an outline, in its order.</summary>
    public static ImmutableArray<NumberedSection> Of(Outline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        return [.. outline.Sections.SelectMany((section, index) => Under(section, $"{index + 1}", section.Move, []))];
    }

    private static IEnumerable<NumberedSection> Under(OutlineSection section, string number, Move? move, ImmutableArray<string> above)
    {
        var headings = (section.Heading?.Text ?? section.Reference?.Text) is { } heading ? above.Add(heading) : above;
        return section.Tasks.SelectMany((task, index) => Under(task, $"{number}.{index + 1}", move, headings)).Prepend(new NumberedSection(number, section, move, headings));
    }
}
