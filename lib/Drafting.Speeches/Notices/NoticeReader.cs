using System.Collections.Immutable;
using System.Text;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Structure;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Notices;

/// <summary>Reads the parts of an official document in the order of GB/T 9704-2012: number, title, recipients, body, attachments, signature, date, note, imprint.</summary>
internal static class NoticeReader
{
    private const int LongestTitle = 80;
    private const int LongestRecipients = 120;

    /// <summary>Whether an official document begins at a paragraph, and where its body begins.</summary>
    public static bool StartsAt(ImmutableArray<Paragraph> paragraphs, int start, out int body)
    {
        body = start;
        var position = start;
        var hasNumber = false;
        while (position < paragraphs.Length && position < start + 6 && !IsTitleStart(paragraphs[position].Text))
        {
            var text = paragraphs[position].Text;
            if (DocumentNumber.Read(text) is not null) hasNumber = true;
            else if (text.Length > 40 || text[^1] is '。') return false;
            if (position == start && !hasNumber && !IsLetterhead(text)) return false;
            position++;
        }

        if (ReadTitle(paragraphs, position, out var end) is not { } title || Genres.OfTitle(title) is null) return false;
        if (DocumentNumber.Read(end < paragraphs.Length ? paragraphs[end].Text : "") is not null)
        {
            hasNumber = true;
            end++;
        }

        var hasRecipients = end < paragraphs.Length && IsRecipients(paragraphs[end].Text);
        // A bare title in running text is a heading or a reference; a document has a number, recipients, or is the first of its file.
        if (!hasNumber && !hasRecipients && !(start == 0 && end < paragraphs.Length && paragraphs[end].Text.Length > 20)) return false;
        body = hasRecipients ? end + 1 : end;
        return true;
    }

    /// <summary>Reads a document whose extent is known.</summary>
    public static Notice Read(ImmutableArray<Paragraph> paragraphs, int frontLength, DocumentTail tail, ImmutableArray<Heading> headings)
    {
        var front = paragraphs[..frontLength];
        var number = front.Select(p => DocumentNumber.Read(p.Text)).FirstOrDefault(n => n is not null);
        var titleStart = 0;
        while (titleStart < front.Length && !IsTitleStart(front[titleStart].Text)) titleStart++;
        var title = ReadTitle(paragraphs, titleStart, out _);
        var recipients = front.Length > 0 && IsRecipients(front[^1].Text) ? front[^1].Text : null;
        return new Notice(
            new LineRange(paragraphs[0].Lines.First, paragraphs[^1].Lines.Last),
            title is null ? null : Genres.OfTitle(title),
            number,
            title,
            recipients,
            headings,
            tail.Attachments,
            tail.Issuer,
            tail.Date,
            tail.Note,
            tail.Imprint,
            []);
    }

    private static bool IsTitleStart(string text) =>
        text.Length <= LongestTitle && text[^1] is not ('。' or '：' or '；')
        && (text.Contains("关于", StringComparison.Ordinal) || text.StartsWith("转发", StringComparison.Ordinal) || text.StartsWith("印发", StringComparison.Ordinal) || Genres.OfTitle(text) is not null)
        && MarkerReader.Read(text) is null;

    // ××市人民政府办公室文件
    private static bool IsLetterhead(string text) =>
        text.Length <= 40 && (text.EndsWith("文件", StringComparison.Ordinal) || text.EndsWith('函') || text.EndsWith("纪要", StringComparison.Ordinal));

    // A title may run over three lines; it ends with the line that names the genre.
    private static string? ReadTitle(ImmutableArray<Paragraph> paragraphs, int start, out int end)
    {
        var title = new StringBuilder();
        for (end = start; end < Math.Min(paragraphs.Length, start + 4); end++)
        {
            var text = paragraphs[end].Text;
            if (text.Length > LongestTitle || text[^1] is '。' or '；') break;
            title.Append(text);
            if (Genres.OfTitle(title.ToString()) is null) continue;
            end++;
            return title.ToString();
        }

        return null;
    }

    private static bool IsRecipients(string text) =>
        text.Length <= LongestRecipients && text[^1] is '：' or ':' && !text.ContainsAny("。；") && MarkerReader.Read(text) is null
        && !text.EndsWith("如下：", StringComparison.Ordinal);

    private static bool ContainsAny(this string text, string characters) => text.AsSpan().ContainsAny(characters);
}
