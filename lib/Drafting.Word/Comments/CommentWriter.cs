using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Drafting.Text.Diagnostics;
using Drafting.Word.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Comments;

/// <summary>Puts comments into Word documents (ISO/IEC 29500-1, 17.13.4); nothing else in them changes.</summary>
public static class CommentWriter
{
    /// <summary>A document with comments added to those it has.</summary>
    /// <param name="file">The document.</param>
    /// <param name="comments">The comments.</param>
    /// <param name="author">Who comments.</param>
    /// <returns>The new document, or why there is none.</returns>
    public static CommentedDocument Add(byte[] file, IEnumerable<WordComment> comments, CommentAuthor author)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(comments);
        ArgumentNullException.ThrowIfNull(author);
        if (DocxContainer.FaultOf(file) is { } fault) return new CommentedDocument(null, fault);
        var stream = new MemoryStream();
        stream.Write(file);
        try
        {
            using (var document = WordprocessingDocument.Open(stream, isEditable: true))
            {
                if (document.MainDocumentPart is not { Document.Body: not null } main) return new CommentedDocument(null, DocxFaults.Damaged());
                AddTo(main, comments, author);
            }
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or InvalidOperationException)
        {
            return new CommentedDocument(null, DocxFaults.Damaged());
        }

        return new CommentedDocument(stream.ToArray(), null);
    }

    private static void AddTo(MainDocumentPart main, IEnumerable<WordComment> comments, CommentAuthor author)
    {
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments ??= new W.Comments();
        var id = part.Comments.Elements<W.Comment>().Select(comment => int.TryParse(comment.Id?.Value, out var used) ? used : 0).DefaultIfEmpty(-1).Max();
        var paragraphs = ParagraphNumbers.Enumerate(main.Document!.Body!).ToList();
        if (paragraphs.Count == 0) paragraphs.Add(main.Document.Body!.AppendChild(new W.Paragraph()));
        foreach (var comment in comments)
        {
            var name = (++id).ToString();
            var paragraph = paragraphs[Math.Clamp(comment.Paragraph ?? 1, 1, paragraphs.Count) - 1];
            CommentRange.Mark(paragraph, comment, name);
            part.Comments.AppendChild(Comment(comment, author, name));
        }

        part.Comments.Save();
        main.Document.Save();
    }

    private static W.Comment Comment(WordComment comment, CommentAuthor author, string id)
    {
        var element = new W.Comment { Id = id, Author = author.Name, Initials = author.Initials };
        if (author.Date is { } date) element.Date = date.UtcDateTime;
        foreach (var line in comment.Text.Split('\n'))
            element.AppendChild(new W.Paragraph(new W.Run(new W.Text(line) { Space = SpaceProcessingModeValues.Preserve })));
        return element;
    }
}

/// <summary>What adding comments gave.</summary>
/// <param name="Docx">The document; null when it could not be read.</param>
/// <param name="Fault">Why; null when all went well.</param>
public sealed record CommentedDocument(byte[]? Docx, Diagnostic? Fault);
