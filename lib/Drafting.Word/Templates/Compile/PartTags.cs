using Drafting.Word.Templates.Fields;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>The tags of one part in the order of its text.</summary>
/// <param name="Spots">The tags.</param>
/// <param name="Groups">Its sections.</param>
/// <param name="References">Elements of other parts that are written at places of this one.</param>
/// <param name="Attached">Elements of this part that are written at places of others.</param>
internal sealed record PartTags(
    IReadOnlyList<TagSpot> Spots, IReadOnlyList<TagGroup> Groups, IReadOnlyList<(Attachment Attachment, int Offset)> References, IReadOnlyList<(Attachment Attachment, int From, int To)> Attached)
{
    /// <summary>Works out the data that all parts ask for: what a note asks for, it asks for in the section of its reference.</summary>
    public static void Collect(IReadOnlyList<PartTags> parts, FieldCollector fields)
    {
        List<TagGroup> groups = [.. parts.SelectMany(part => part.Groups)];
        foreach (var part in parts)
        {
            bool IsOwn(int offset) => part.Attached.All(item => offset < item.From || offset >= item.To);
            List<TagSpot> spots = [.. part.InOrder(IsOwn, parts)];
            if (spots.Count > 0) fields.Add(spots, groups);
        }
    }

    private IEnumerable<TagSpot> InOrder(Func<int, bool> holds, IReadOnlyList<PartTags> parts) =>
        Spots.Where(spot => holds(spot.Offset)).Select(spot => (spot.Offset, Tags: (IEnumerable<TagSpot>)[spot]))
            .Concat(References.Where(reference => holds(reference.Offset)).Select(reference => (reference.Offset, Tags: TagsOf(reference.Attachment, parts))))
            .OrderBy(item => item.Offset)
            .SelectMany(item => item.Tags);

    private static IEnumerable<TagSpot> TagsOf(Attachment attachment, IReadOnlyList<PartTags> parts) =>
        parts.SelectMany(part => part.Attached.Where(item => item.Attachment == attachment).SelectMany(item => part.InOrder(offset => offset >= item.From && offset < item.To, parts)));
}
