using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Notices;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Splitting;

/// <summary>Finds where the texts of a file begin.</summary>
/// <remarks>
/// A speech begins with its front matter: short lines, one of them a title of speech, up to the salutation or the first long paragraph.
/// A salutation alone begins one only at the start of the file or behind a collection's heading.
/// </remarks>
internal sealed class DocumentSplitter
{
    private const int LongestFrontLine = 60;
    private const int LongestFront = 10;
    private readonly ImmutableArray<Paragraph> _paragraphs;
    private readonly List<(int Start, int Body, DocumentKind Kind)> _starts = [];

    private DocumentSplitter(ImmutableArray<Paragraph> paragraphs) => _paragraphs = paragraphs;

    /// <summary>The texts of a file, in order; together they hold every paragraph.</summary>
    public static ImmutableArray<Document> Split(ImmutableArray<Paragraph> paragraphs)
    {
        var splitter = new DocumentSplitter(paragraphs);
        splitter.FindStarts();
        return splitter.Cut();
    }

    private void FindStarts()
    {
        var index = 0;
        while (index < _paragraphs.Length)
        {
            if (!TrySpeech(index, out var body) && !TryNotice(index, out body) && !TryOther(index, out body))
            {
                index++;
                continue;
            }

            index = Math.Max(body, index + 1);
        }
    }

    private bool TrySpeech(int start, out int body)
    {
        body = start;
        var front = Front(start);
        if (front == 0) return false;
        var wrapper = Titles.WrapperLength(_paragraphs[start].Text) > 0;
        var salutation = -1;
        var title = -1;
        for (var i = start; i < start + front; i++)
        {
            if (title < 0 && IsTitleAt(i, start + front)) title = i;
            if (salutation < 0 && SalutationIn(_paragraphs[i].Text)) salutation = i;
        }

        if (title < 0 && !(salutation >= 0 && (start == 0 || wrapper))) return false;
        // A title alone needs something under it that speaks of a speech: date, name, salutation; or stand at the very front.
        if (salutation < 0 && !wrapper && front < 2 && start > 0 && _starts.Count > 0) return false;
        if (title > start && !wrapper && !IsTitlePart(start, title)) return false;
        body = salutation >= 0 ? salutation + 1 : start + front;
        _starts.Add((start, body, DocumentKind.Speech));
        return true;
    }

    // Short lines up to and including the one with the salutation, or up to the first long paragraph.
    private int Front(int start)
    {
        var length = 0;
        while (start + length < _paragraphs.Length && length < LongestFront)
        {
            var text = _paragraphs[start + length].Text;
            if (SalutationIn(text)) return length + 1;
            if (text.Length > LongestFrontLine || text[^1] is '。' or '；' or '：' || Headings.MarkerReader.Read(text) is not null && length > 0) break;
            length++;
        }

        return length;
    }

    private static bool SalutationIn(string text) => Salutations.Length(text) > 0 || TitleBlockReader.SalutationAfterFront(text) >= 0;

    // A title on one line, or on two or three that only together end like one.
    private bool IsTitleAt(int index, int end)
    {
        var joined = _paragraphs[index].Text;
        var wrapper = Titles.WrapperLength(joined);
        if (wrapper > 0) return Titles.IsSpeechTitle(joined.AsSpan(wrapper));
        if (Titles.IsSpeechTitle(joined)) return true;
        for (var next = index + 1; next < Math.Min(end, index + 4); next++)
        {
            joined += _paragraphs[next].Text;
            if (Titles.IsSpeechTitle(joined)) return true;
        }

        return false;
    }

    // What stands above a title belongs to it only when it is its first line, a note, a date or a name.
    private bool IsTitlePart(int start, int title)
    {
        for (var i = start; i < title; i++)
        {
            var text = _paragraphs[i].Text;
            var isPart = Titles.IsNote(text) || ChineseDate.TryFind(text, out _, out _, out _) || text.Length <= 12;
            if (!isPart) return false;
        }

        return true;
    }

    private bool TryNotice(int start, out int body) => NoticeReader.StartsAt(_paragraphs, start, out body) && Add(start, body, DocumentKind.Notice);

    private bool TryOther(int start, out int body)
    {
        body = start + 1;
        return Foreign.StartsAt(_paragraphs, start) && Add(start, body, DocumentKind.Other);
    }

    private bool Add(int start, int body, DocumentKind kind)
    {
        _starts.Add((start, body, kind));
        return true;
    }

    private ImmutableArray<Document> Cut()
    {
        var documents = ImmutableArray.CreateBuilder<Document>();
        if (_starts.Count == 0 || _starts[0].Start > 0) _starts.Insert(0, (0, 0, DocumentKind.Other));
        for (var i = 0; i < _starts.Count; i++)
        {
            var (start, body, kind) = _starts[i];
            var end = i + 1 < _starts.Count ? _starts[i + 1].Start : _paragraphs.Length;
            if (end > start) documents.Add(new Document(kind, _paragraphs[start..end], body - start));
        }

        return documents.ToImmutable();
    }
}
