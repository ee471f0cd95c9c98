using System.Globalization;
using Drafting.Word.Formats;
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
internal sealed class NumberingEdits(XmlTree tree, List<RepeatedRange> ranges, StyleNumbers styles)
{
    public IEnumerable<Edit> All()
    {
        if (ranges.Count == 0) yield break;
        List<Use> uses = [.. DirectUses(), .. StyleUses()];
        foreach (var use in uses)
        {
            // The innermost section that the list begins anew with.
            var sections = ranges.Where(range => Holds(range, use)).OrderBy(range => range.To - range.From);
            foreach (var range in sections.Where(range => BeginsAnew(range, use.Number, uses)).Take(1)) yield return EditOf(use, range.Section);
        }
    }

    private IEnumerable<Use> DirectUses()
    {
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            if (tree[element].Name != "w:numId") continue;
            foreach (var attribute in tree.Attributes(element).Where(attribute => attribute.Name.EndsWith(":val", StringComparison.Ordinal)))
                if (int.TryParse(tree.Attribute(element, attribute.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                    yield return new Use(element, number, Level(element), attribute);
        }
    }

    /// <summary>Paragraphs numbered by their style alone.</summary>
    private IEnumerable<Use> StyleUses()
    {
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            if (tree[element].Name != "w:pStyle" || tree[tree[element].Parent].Name != "w:pPr") continue;
            if (styles[tree.Attribute(element, "w:val")] is { } list && tree.Child(tree[element].Parent, "w:numPr") < 0) yield return new Use(element, list.Number, list.Level, null);
        }
    }

    private Edit EditOf(Use use, int section)
    {
        if (use.Attribute is { } attribute) return new Edit(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace) { Node = new NumberingNode(use.Number, section) };
        var last = tree.Children(tree[use.Element].Parent).Last(child => PropertyOrder.StandsBeforeNumbers(tree[child].Name));
        return new Edit(tree[last].End, tree[last].End, EditKind.Replace) { Node = new StyleNumberingNode(use.Number, use.Level, section, RunMarkup.Prefix(tree, use.Element)) };
    }

    private bool BeginsAnew(RepeatedRange range, int number, List<Use> uses)
    {
        var inside = uses.Where(use => use.Number == number && Holds(range, use)).ToList();
        var lowest = inside.Min(use => use.Level);
        // Deeper levels begin anew by themselves.
        var items = inside.Where(use => use.Level == lowest).ToList();
        return items.Count > 1 || ranges.Exists(inner => inner.From > range.From && inner.To < range.To && Holds(inner, items[0]));
    }

    private string Level(int element)
    {
        var level = tree.Child(tree[element].Parent, "w:ilvl");
        return (level < 0 ? null : tree.Attribute(level, "w:val")) ?? "0";
    }

    private bool Holds(RepeatedRange range, Use use) => tree[use.Element].Start >= range.From && tree[use.Element].Start < range.To;

    /// <summary>A paragraph that belongs to a list.</summary>
    /// <param name="Element">The element that says so: <c>w:numId</c> or <c>w:pStyle</c>.</param>
    /// <param name="Number">List instance.</param>
    /// <param name="Level">Level in the list.</param>
    /// <param name="Attribute">The attribute with the list instance; null when the style has it.</param>
    private sealed record Use(int Element, int Number, string Level, XmlAttribute? Attribute);
}
