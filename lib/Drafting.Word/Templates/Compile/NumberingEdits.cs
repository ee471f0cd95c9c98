using System.Globalization;
using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>Content of a part that a section can repeat.</summary>
/// <param name="Section">Number of the section.</param>
/// <param name="From">First byte.</param>
/// <param name="To">Byte after the last.</param>
internal readonly record struct RepeatedRange(int Section, int From, int To);

/// <summary>Lists in repeated content begin anew in each repetition (ISO 29500-1, 17.9.15, 17.9.18).</summary>
/// <remarks>
/// A section around a single list item makes the list, so its numbers run on. A list begins anew with a section when it has several items
/// in the section's content, or when its items are made by a section inside.
/// </remarks>
internal sealed class NumberingEdits(XmlTree tree, List<RepeatedRange> ranges)
{
    public IEnumerable<Edit> All()
    {
        if (ranges.Count == 0) yield break;
        var uses = Uses().ToList();
        foreach (var (element, attribute, number) in uses)
        {
            // The innermost section that the list begins anew with.
            var sections = ranges.Where(range => Holds(range, element)).OrderBy(range => range.To - range.From);
            foreach (var range in sections.Where(range => BeginsAnew(range, number, uses)).Take(1))
                yield return new Edit(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace) { Node = new NumberingNode(number, range.Section) };
        }
    }

    private IEnumerable<(int Element, XmlAttribute Attribute, int Number)> Uses()
    {
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            if (tree[element].Name != "w:numId") continue;
            foreach (var attribute in tree.Attributes(element).Where(attribute => attribute.Name.EndsWith(":val", StringComparison.Ordinal)))
                if (int.TryParse(tree.Attribute(element, attribute.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                    yield return (element, attribute, number);
        }
    }

    private bool BeginsAnew(RepeatedRange range, int number, List<(int Element, XmlAttribute Attribute, int Number)> uses)
    {
        var inside = uses.Where(use => use.Number == number && Holds(range, use.Element)).Select(use => use.Element).ToList();
        var lowest = inside.Min(Level);
        return inside.Count(element => Level(element) == lowest) > 1
            || inside.Exists(element => ranges.Exists(inner => inner.From > range.From && inner.To < range.To && Holds(inner, element)));
    }

    private string Level(int element)
    {
        var level = tree.Child(tree[element].Parent, "w:ilvl");
        return (level < 0 ? null : tree.Attribute(level, "w:val")) ?? "0";
    }

    private bool Holds(RepeatedRange range, int element) => tree[element].Start >= range.From && tree[element].Start < range.To;
}
