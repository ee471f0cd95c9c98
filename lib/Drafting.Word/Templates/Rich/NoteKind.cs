using Drafting.Word.Templates.Compile;

namespace Drafting.Word.Templates.Rich;

/// <summary>Footnotes, endnotes or comments (ISO 29500-1, 17.11, 17.13.4).</summary>
/// <param name="Element">Name of a note's element; the part's root has an s more.</param>
/// <param name="ContentType">Content type of the part.</param>
/// <param name="Owner">Stands for the part, which may not exist yet, as owner of relationships.</param>
internal sealed record NoteKind(string Element, string ContentType, int Owner)
{
    public static NoteKind Footnote { get; } = new("footnote", PartKind.Footnotes, -1);

    public static NoteKind Endnote { get; } = new("endnote", PartKind.Endnotes, -2);

    public static NoteKind Comment { get; } = new("comment", PartKind.Comments, -3);
}
