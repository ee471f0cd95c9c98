using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>A section over paragraphs: whole ones when its tags stand alone in theirs, otherwise split at the tags.</summary>
/// <param name="tree">The part.</param>
/// <param name="controls">Tags of sections that reach beyond their paragraph, and comments, by paragraph.</param>
internal sealed class BlockExtent(XmlTree tree, ILookup<int, TagSpot> controls)
{
    /// <summary>The edits of one tag of such a section.</summary>
    public IEnumerable<Edit> Edits(TagGroup group, TagSpot spot)
    {
        var paragraph = spot.Host.Element;
        var hasSectionBreak = HasSectionBreak(paragraph);
        if (StandsAlone(spot.Host) && !hasSectionBreak) return [Vanish(group, spot, paragraph)];

        var isBlankBefore = IsBlank(spot.Host, 0, spot.Start);
        var isBlankAfter = IsBlank(spot.Host, spot.End, spot.Host.Text.Length);
        var goesAfter = hasSectionBreak && isBlankBefore && isBlankAfter ? spot != group.Close : isBlankAfter;
        if (!isBlankBefore && !isBlankAfter) return Split(group, spot, paragraph);
        var position = goesAfter ? tree[paragraph].End : tree[paragraph].Start;
        return TextEdit.EraseTag(spot).Prepend(StructureEdit.Of(group, spot, position, position));
    }

    /// <summary>Whether a paragraph holds nothing but tags that vanish.</summary>
    public bool StandsAlone(TextHost host) => IsBlank(host, 0, host.Text.Length);

    /// <summary>Whether a stretch of text is blank once the tags that vanish are taken out.</summary>
    public bool IsBlank(TextHost host, int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            if (controls[host.Element].FirstOrDefault(spot => position >= spot.Start && position < spot.End) is { } control) position = control.End - 1;
            else if (!char.IsWhiteSpace(host.Text[position])) return false;
        }

        return true;
    }

    public bool HasSectionBreak(int paragraph)
    {
        var properties = tree.Child(paragraph, "w:pPr");
        return properties >= 0 && tree.Child(properties, "w:sectPr") >= 0;
    }

    /// <summary>The first tag of a section inside an element; null when there is none.</summary>
    public TagSpot? FirstControlIn(int element) =>
        controls.Where(host => tree.IsInside(host.Key, element)).SelectMany(host => host).Where(spot => spot.Tag.Kind != TagKind.Comment).MinBy(spot => spot.Offset);

    private Edit Vanish(TagGroup group, TagSpot spot, int paragraph)
    {
        // The first tag takes the paragraph away; the others stand at its end.
        var isFirst = controls[paragraph].First(control => control.Tag.Kind != TagKind.Comment) == spot;
        var start = isFirst ? tree[paragraph].Start : tree[paragraph].End;
        var edit = StructureEdit.Of(group, spot, start, tree[paragraph].End);
        if (!isFirst) return edit;
        var marks = BookmarkMarks(paragraph);
        return spot == group.Close ? edit with { After = marks } : edit with { Before = marks };
    }

    /// <summary>Bookmarks outlive their paragraph: their other end may stand elsewhere (ISO 29500-1, 17.13.6).</summary>
    private byte[] BookmarkMarks(int paragraph)
    {
        var marks = new List<byte>();
        foreach (var child in tree.Children(paragraph))
            if (tree[child].Name is "w:bookmarkStart" or "w:bookmarkEnd")
                marks.AddRange(tree.Outer(child));
        return [.. marks];
    }

    private IEnumerable<Edit> Split(TagGroup group, TagSpot spot, int paragraph)
    {
        var portions = spot.Portions();
        if (Boundary.At(tree, portions[0], tree[paragraph].Parent) is not { } boundary) return [];
        return portions.Skip(1).Select(portion => TextEdit.Erase(tree, portion)).Prepend(
            StructureEdit.Of(group, spot, boundary.Start, boundary.End) with { Before = boundary.Before, After = boundary.After, Closing = boundary.Closing });
    }
}
