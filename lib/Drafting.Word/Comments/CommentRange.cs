using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Drafting.Word.Comments;

/// <summary>Marks the words that a comment concerns: w:commentRangeStart, w:commentRangeEnd and the reference behind it (17.13.4.3 to 17.13.4.5).</summary>
internal static class CommentRange
{
    /// <summary>Marks a quote of a paragraph, or all of it where the quote is not found in its runs.</summary>
    public static void Mark(W.Paragraph paragraph, WordComment comment, string id)
    {
        var runs = Runs(paragraph);
        var at = Find(string.Concat(runs.Select(Text)), comment);
        if (at is not { } start)
        {
            MarkWhole(paragraph, id);
            return;
        }

        var first = SplitAt(paragraph, start);
        var last = SplitAt(paragraph, start + comment.Quote.Length)?.PreviousRun(paragraph) ?? Runs(paragraph)[^1];
        first!.InsertBeforeSelf(new W.CommentRangeStart { Id = id });
        last.InsertAfterSelf(new W.CommentRangeEnd { Id = id }).InsertAfterSelf(Reference(id));
    }

    private static void MarkWhole(W.Paragraph paragraph, string id)
    {
        var start = new W.CommentRangeStart { Id = id };
        if (paragraph.ParagraphProperties is { } properties) properties.InsertAfterSelf(start);
        else paragraph.PrependChild(start);
        paragraph.Append(new W.CommentRangeEnd { Id = id }, Reference(id));
    }

    private static W.Run Reference(string id) => new(new W.CommentReference { Id = id });

    private static int? Find(string text, WordComment comment)
    {
        if (comment.Quote.Length == 0) return null;
        int? nearest = null;
        for (var at = text.IndexOf(comment.Quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(comment.Quote, at + 1, StringComparison.Ordinal))
            if (nearest is null || Math.Abs(at - comment.Near) < Math.Abs(nearest.Value - comment.Near)) nearest = at;
        return nearest;
    }

    // Runs that a reader sees, and only those that hold nothing but text: others cannot be cut.
    private static List<W.Run> Runs(W.Paragraph paragraph) =>
        [.. paragraph.Descendants<W.Run>().Where(run => run.Ancestors<W.Paragraph>().First() == paragraph && !run.Ancestors<W.DeletedRun>().Any() && Text(run).Length > 0)];

    private static string Text(W.Run run) => string.Concat(run.Elements<W.Text>().Select(text => text.Text));

    /// <summary>The run that begins at an offset of the paragraph's text, cut off from the one before where need be; null at the end.</summary>
    private static W.Run? SplitAt(W.Paragraph paragraph, int offset)
    {
        foreach (var run in Runs(paragraph))
        {
            var length = Text(run).Length;
            if (offset == 0) return run;
            if (offset < length) return Split(run, offset);
            offset -= length;
        }

        return null;
    }

    private static W.Run Split(W.Run run, int offset)
    {
        var rest = (W.Run)run.CloneNode(deep: false);
        if (run.RunProperties is { } properties) rest.RunProperties = (W.RunProperties)properties.CloneNode(deep: true);
        foreach (var child in run.ChildElements.Where(child => child is not W.RunProperties).ToList())
        {
            if (offset <= 0)
            {
                child.Remove();
                rest.AppendChild(child);
            }
            else if (child is W.Text text)
            {
                if (text.Text.Length > offset)
                {
                    rest.AppendChild(new W.Text(text.Text[offset..]) { Space = SpaceProcessingModeValues.Preserve });
                    text.Text = text.Text[..offset];
                    text.Space = SpaceProcessingModeValues.Preserve;
                    offset = 0;
                }
                else
                {
                    offset -= text.Text.Length;
                }
            }
        }

        run.InsertAfterSelf(rest);
        return rest;
    }

    private static W.Run? PreviousRun(this W.Run run, W.Paragraph paragraph)
    {
        var runs = Runs(paragraph);
        var index = runs.IndexOf(run);
        return index > 0 ? runs[index - 1] : null;
    }
}
