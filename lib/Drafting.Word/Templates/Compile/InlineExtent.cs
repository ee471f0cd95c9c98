using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>A section inside one paragraph: the text between its tags, cut at run level.</summary>
internal static class InlineExtent
{
    /// <summary>The edits of a section; null when the cut would go through an element that cannot be cut, such as a content control.</summary>
    public static List<Edit>? Edits(XmlTree tree, TagGroup group)
    {
        var edits = new List<Edit>();
        var outer = tree.CommonAncestor(group.Spots.Select(spot => spot.Portions()[0].Owner));
        foreach (var spot in group.Spots)
        {
            var portions = spot.Portions();
            if (Boundary.At(tree, portions[0], outer) is not { } boundary) return null;
            edits.Add(StructureEdit.Of(group, spot, boundary.Start, boundary.End) with { Before = boundary.Before, After = boundary.After, Closing = boundary.Closing });
            edits.AddRange(portions.Skip(1).Select(portion => TextEdit.Erase(tree, portion)));
        }

        return edits;
    }
}
