using Drafting.Word.Templates.Markup;
using Drafting.Word.Templates.Program;
using Drafting.Word.Templates.Rich;

namespace Drafting.Word.Templates.Compile;

/// <summary>Content of a section.</summary>
/// <param name="From">First byte.</param>
/// <param name="To">Byte after the last.</param>
/// <param name="Repeats">Whether it can be written more than once.</param>
internal readonly record struct SectionRange(int From, int To, bool Repeats);

/// <summary>
/// Notes, comments and links in sections (ISO 29500-1, 17.11.14, 17.13.4.5, 17.16.22): what they refer to is written with them, for each
/// repetition anew and in the scope of the place.
/// </summary>
internal sealed class AttachmentEdits(string part, XmlTree tree, AttachmentTable table)
{
    /// <summary>The attached elements and the first byte that refers to each.</summary>
    public List<(Attachment Attachment, int Offset)> Found { get; } = [];

    /// <summary>The edits of references to other parts that stand in sections of this one.</summary>
    public IEnumerable<Edit> References(IReadOnlyList<SectionRange> ranges)
    {
        if (ranges.Count == 0) yield break;
        foreach (var item in All().GroupBy(mention => (mention.Note, mention.Id)))
        {
            var mentions = item.ToList();
            // An element belongs to a section when all that refers to it is written equally often.
            var inSections = mentions.TrueForAll(mention => ranges.Any(range => Holds(range, mention.Element)));
            var isOne = inSections && mentions.Select(mention => InnermostRepeated(ranges, mention.Element)).Distinct().Count() == 1;
            var attachment = !isOne ? null : item.Key.Note is { } note ? table.Attach(note, item.Key.Id) : table.AttachAddress(part, item.Key.Id);
            if (attachment is not null) Found.Add((attachment, tree[mentions[0].Element].Start));
            foreach (var mention in mentions)
            {
                if (attachment is not null) yield return IdEdit(mention.Attribute, attachment);
                else if (item.Key.Note == NoteKind.Comment && InnermostRepeated(ranges, mention.Element) is not null)
                    yield return new Edit(tree[mention.Element].Start, tree[mention.Element].End, EditKind.Replace) { Node = new FirstOnlyNode(tree.Outer(mention.Element).ToArray()) };
            }
        }
    }

    /// <summary>The elements of this part that belong to places of others, with their bytes.</summary>
    public IReadOnlyList<(Attachment Attachment, int From, int To)> Attached()
    {
        var attached = new List<(Attachment, int, int)>();
        foreach (var attachment in table.Of(part))
        {
            var element = tree.Children(0).First(child => IdOf(child)?.Id == attachment.Id);
            attached.Add((attachment, tree[element].Start, tree[element].End));
        }

        return attached;
    }

    /// <summary>The edits that take such elements out of their places and let them stand at the end.</summary>
    public IEnumerable<Edit> Elements(IdAllocator ids)
    {
        var attached = Attached();
        foreach (var (attachment, from, to) in attached)
        {
            var element = tree.Children(0).First(child => tree[child].Start == from);
            yield return IdEdit(IdOf(element)!.Value.Attribute, attachment);
            foreach (var edit in GuardEdits.Around(tree, element, branches => Keep(attachment, branches[0]))) yield return edit;
            foreach (var edit in ids.Renumber(tree, from, to)) yield return edit;
        }

        if (attached.Count > 0) yield return new Edit(tree[0].ContentEnd, tree[0].ContentEnd, EditKind.Replace) { Node = new AttachedElementsNode(attached[0].Attachment.Part), Rank = int.MaxValue };
    }

    private static StaticNode Keep(Attachment attachment, Node[] body)
    {
        attachment.Body = body;
        return new StaticNode([]);
    }

    private static Edit IdEdit(XmlAttribute attribute, Attachment attachment) => new(attribute.ValueStart, attribute.ValueEnd, EditKind.Replace) { Node = new AttachmentIdNode(attachment) };

    private IEnumerable<Mention> All()
    {
        for (var element = 0; element < tree.Elements.Length; element++)
        {
            NoteKind? note = null;
            switch (tree[element].Name)
            {
                // Notes refer to no notes, comments to neither: nothing is attached to itself.
                case "w:footnoteReference" when tree[0].Name == "w:document": note = NoteKind.Footnote; break;
                case "w:endnoteReference" when tree[0].Name == "w:document": note = NoteKind.Endnote; break;
                case "w:commentReference" or "w:commentRangeStart" or "w:commentRangeEnd" when tree[0].Name != "w:comments": note = NoteKind.Comment; break;
                case "w:hyperlink" or "a:hlinkClick": break;
                default: continue;
            }

            if (IdOf(element) is { } id) yield return new Mention(element, note, id.Id, id.Attribute);
        }
    }

    /// <summary>The id that an element has or refers to, whatever the prefix; a relationship's own has none.</summary>
    private (string Id, XmlAttribute Attribute)? IdOf(int element)
    {
        foreach (var attribute in tree.Attributes(element))
            if (attribute.Name.EndsWith(":id", StringComparison.Ordinal) || attribute.Name == "Id")
                return (XmlText.Decode(tree.Bytes.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart)), attribute);
        return null;
    }

    private SectionRange? InnermostRepeated(IReadOnlyList<SectionRange> ranges, int element)
    {
        var holding = ranges.Where(range => range.Repeats && Holds(range, element)).ToList();
        return holding.Count == 0 ? null : holding.MinBy(range => range.To - range.From);
    }

    private bool Holds(SectionRange range, int element) => tree[element].Start >= range.From && tree[element].Start < range.To;

    /// <summary>An element that refers to another part.</summary>
    private readonly record struct Mention(int Element, NoteKind? Note, string Id, XmlAttribute Attribute);
}
