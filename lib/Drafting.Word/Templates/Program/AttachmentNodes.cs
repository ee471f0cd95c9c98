using Drafting.Word.Templates.Fill;
using Drafting.Word.Templates.Rich;

namespace Drafting.Word.Templates.Program;

/// <summary>An element of one part that belongs to places in a section of another: a note or comment to its reference, an address to its link.</summary>
/// <param name="note">Kind of the note; null for the relationship of a link.</param>
/// <param name="id">Its id in the template.</param>
/// <param name="part">Index of the part that holds it.</param>
internal sealed class Attachment(NoteKind? note, string id, int part)
{
    public NoteKind? Note => note;

    public string Id => id;

    public int Part => part;

    /// <summary>What is written for it; set when its part is compiled.</summary>
    public Node[] Body { get; set; } = [];
}

/// <summary>The id of an attached element, in it and where it is referred to: its first mention in a repetition writes the element.</summary>
internal sealed class AttachmentIdNode(Attachment attachment) : Node
{
    public override void Write(Filling filling) => filling.Output.WriteUtf8(filling.Attachments.IdOf(attachment));
}

/// <summary>Where the attached elements of a part stand: at the end of its root.</summary>
internal sealed class AttachedElementsNode(int part) : Node
{
    public override void Write(Filling filling) => filling.Output.Write(filling.Attachments.Of(part));
}
