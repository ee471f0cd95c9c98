using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Structure;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Notices;

/// <summary>What stands below the body of an official document.</summary>
/// <param name="BodyLength">How many paragraphs the body has.</param>
/// <param name="Attachments">附件说明: the names listed.</param>
/// <param name="Issuer">发文机关署名.</param>
/// <param name="Date">成文日期.</param>
/// <param name="Note">附注.</param>
/// <param name="Imprint">版记.</param>
internal sealed record DocumentTail(
    int BodyLength, ImmutableArray<string> Attachments, string? Issuer, DatedText? Date, string? Note, string? Imprint);

/// <summary>Reads attachments, signature, date, note and imprint (GB/T 9704-2012, 7.3.4 to 7.4).</summary>
internal static class TailReader
{
    private const int LongestIssuer = 40;

    /// <summary>Reads the paragraphs behind the front matter.</summary>
    public static DocumentTail Read(ImmutableArray<Paragraph> paragraphs)
    {
        var date = FindDate(paragraphs);
        var attachmentNote = FindAttachments(paragraphs, date < 0 ? paragraphs.Length : date);
        var attachments = attachmentNote < 0 ? [] : ReadAttachments(paragraphs, attachmentNote, date < 0 ? paragraphs.Length : date);
        var issuer = date > 0 ? IssuerAbove(paragraphs, date) : null;
        var bodyEnd = attachmentNote >= 0 ? attachmentNote : date >= 0 ? date - (issuer is null ? 0 : 1) : paragraphs.Length;
        var after = date < 0 ? [] : paragraphs[(date + 1)..];
        var note = after.Take(2).Select(p => p.Text).FirstOrDefault(IsNote);
        var imprint = after.Where(p => p.Text.StartsWith("抄送", StringComparison.Ordinal) || p.Text.EndsWith("印发", StringComparison.Ordinal)).Select(p => p.Text).ToList();
        return new DocumentTail(
            bodyEnd,
            attachments,
            issuer,
            date < 0 ? null : ReadDate(paragraphs[date].Text),
            note?[1..^1],
            imprint.Count == 0 ? null : string.Join('\n', imprint));
    }

    // The signature's date: a line that holds a date and little else, the last such line before appended documents.
    private static int FindDate(ImmutableArray<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (ReadDate(paragraphs[i].Text) is not null && i > 0) return i;
        }

        return -1;
    }

    private static DatedText? ReadDate(string text)
    {
        if (text.Length > LongestIssuer || !ChineseDate.TryFind(text, out var day, out var start, out var length)) return null;
        return start + length == text.Length && !text.AsSpan(0, start).ContainsAny("。，：；（(") ? new DatedText(day, text.Substring(start, length)) : null;
    }

    private static string? IssuerAbove(ImmutableArray<Paragraph> paragraphs, int date)
    {
        ChineseDate.TryFind(paragraphs[date].Text, out _, out var start, out _);
        if (start > 2) return paragraphs[date].Text[..start].Trim();
        var issuers = new List<string>();
        for (var i = date - 1; i >= 0 && issuers.Count < 6; i--)
        {
            var text = paragraphs[i].Text;
            if (text.Length > LongestIssuer || text.AsSpan().ContainsAny("。；：，") || MarkerReader.Read(text) is not null || text.StartsWith("附件", StringComparison.Ordinal)) break;
            issuers.Insert(0, text);
        }

        return issuers.Count == 0 ? null : string.Join(' ', issuers);
    }

    private static int FindAttachments(ImmutableArray<Paragraph> paragraphs, int end)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            if (paragraphs[i].Text.StartsWith("附件：", StringComparison.Ordinal) || paragraphs[i].Text.StartsWith("附件:", StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    private static ImmutableArray<string> ReadAttachments(ImmutableArray<Paragraph> paragraphs, int start, int end)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var i = start; i < end; i++)
        {
            var text = i == start ? paragraphs[i].Text[3..].TrimStart() : paragraphs[i].Text;
            if (text.Length == 0) continue;
            var marker = MarkerReader.Read(text);
            if (marker is null && i > start) break;
            names.Add(marker is { } m ? text[m.Length..].Trim() : text);
        }

        return names.ToImmutable();
    }

    private static bool IsNote(string text) => text.Length > 2 && text[0] is '（' or '(' && text[^1] is '）' or ')';
}
