using System.Collections.Immutable;
using Drafting.Word.Templates.Markup;

namespace Drafting.Word.Templates.Compile;

/// <summary>A cut through nested elements at a tag: what must be closed before it and opened again after it.</summary>
/// <param name="Start">First byte that goes.</param>
/// <param name="End">Byte after the last that goes.</param>
/// <param name="Before">End tags of the elements that are cut.</param>
/// <param name="After">Start tags, with properties, that open them again.</param>
/// <param name="Closing">End tags that would close <paramref name="After"/>.</param>
internal sealed record Boundary(int Start, int End, byte[] Before, byte[] After, byte[] Closing)
{
    private static readonly ImmutableHashSet<string> Divisible =
        ["w:t", "w:r", "w:p", "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:fldSimple", "w:customXml", "w:bdo", "w:dir", "a:t", "a:r", "a:p"];

    /// <summary>Cuts at a stretch of text, up to but not through <paramref name="outer"/>; null when an element on the way cannot be cut.</summary>
    /// <remarks>An element that begins or ends exactly at the tag is not cut but left on one side, so that no empty run is made.</remarks>
    public static Boundary? At(XmlTree tree, TextHost.Portion portion, int outer)
    {
        var (start, end) = (portion.Start, portion.End);
        bool atStart = true, atEnd = true;
        List<int> closed = [], opened = [];
        for (var element = portion.Owner; element != outer; element = tree[element].Parent)
        {
            atStart = atStart && start == RunMarkup.ContentStart(tree, element);
            atEnd = atEnd && end == tree[element].ContentEnd && !tree[element].IsEmptyTag;
            if (atStart) start = tree[element].Start;
            else closed.Add(element);
            if (atEnd) end = tree[element].End;
            else opened.Add(element);
            if ((!atStart || !atEnd) && !Divisible.Contains(tree[element].Name)) return null;
        }

        byte[] Join(IEnumerable<int> elements, Func<XmlTree, int, byte[]> bytes) => [.. elements.SelectMany(element => bytes(tree, element))];
        return new Boundary(
            start,
            end,
            Join(closed, (_, element) => tree.EndTag(element).ToArray()),
            Join(Enumerable.Reverse(opened), RunMarkup.Opening),
            Join(opened, (_, element) => tree.EndTag(element).ToArray()));
    }
}
