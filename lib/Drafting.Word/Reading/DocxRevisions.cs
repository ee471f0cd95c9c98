using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Reading;

/// <summary>What a reviewer did.</summary>
public enum DocxRevisionKind
{
    /// <summary>Put text in (17.13.5.18 w:ins), or moved it here.</summary>
    Inserted,

    /// <summary>Took text out (17.13.5.14 w:del), or moved it away.</summary>
    Deleted,

    /// <summary>Remarked on a place (17.13.4.2 w:comment).</summary>
    Comment,
}

/// <summary>A change or remark of a reviewer.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Author">By whom; empty when the document does not say.</param>
/// <param name="Date">When; null when the document does not say.</param>
/// <param name="Text">The text put in, taken out, or said.</param>
/// <param name="Paragraph">Number of the paragraph, as <see cref="DocxLine.Paragraph"/> counts.</param>
public sealed record DocxRevision(DocxRevisionKind Kind, string Author, DateTime? Date, string Text, int Paragraph);

/// <summary>Lists revisions and comments of a main part.</summary>
internal static class DocxRevisions
{
    public static IEnumerable<DocxRevision> Of(MainDocumentPart main)
    {
        var comments = (main.WordprocessingCommentsPart?.Comments?.Elements<W.Comment>() ?? [])
            .Where(comment => comment.Id?.Value is not null).DistinctBy(comment => comment.Id!.Value).ToDictionary(comment => comment.Id!.Value!);
        var number = 0;
        foreach (var paragraph in ParagraphNumbers.Enumerate(main.Document!.Body!))
        {
            number++;
            foreach (var element in paragraph.Descendants())
            {
                // A text box is a paragraph of its own.
                if (element.Ancestors<W.Paragraph>().First() != paragraph) continue;
                if (Read(element, comments, number) is { Text.Length: > 0 } revision) yield return revision;
            }
        }
    }

    private static DocxRevision? Read(OpenXmlElement element, Dictionary<string, W.Comment> comments, int paragraph) => element switch
    {
        W.InsertedRun or W.MoveToRun => Change(DocxRevisionKind.Inserted, element, paragraph),
        W.DeletedRun or W.MoveFromRun => Change(DocxRevisionKind.Deleted, element, paragraph),
        W.CommentReference { Id.Value: { } id } when comments.TryGetValue(id, out var comment) =>
            new(DocxRevisionKind.Comment, comment.Author?.Value ?? "", Moment(comment.Date?.InnerText), TextOf(comment), paragraph),
        _ => null,
    };

    private static DocxRevision Change(DocxRevisionKind kind, OpenXmlElement element, int paragraph) =>
        new(kind, Attribute(element, "author") ?? "", Moment(Attribute(element, "date")), TextOf(element), paragraph);

    private static string? Attribute(OpenXmlElement element, string name) =>
        element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name).Value;

    private static DateTime? Moment(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) ? moment : null;

    private static string TextOf(OpenXmlElement element) =>
        string.Concat(element.Descendants().Select(child => child switch { W.Text text => text.Text, W.DeletedText deleted => deleted.Text, _ => "" }));
}
