using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Learning;

/// <summary>The parts of a finished document that differ from one document to the next.</summary>
internal sealed partial class DocumentElements
{
    private const int LongestName = 30;

    private readonly ImmutableArray<CheckedParagraph> _paragraphs;

    private DocumentElements(ImmutableArray<CheckedParagraph> paragraphs)
    {
        _paragraphs = paragraphs;
        var title = First(Role.Title, Role.TitleAlone, Role.LetterTitle);
        Title = title < 0 ? [] : [paragraphs[title], .. paragraphs.Skip(title + 1).TakeWhile(IsNextLineOfTitle)];
        Date = At(First(Role.IssueDate));
        Signature = Date is null ? [.. paragraphs.Where(paragraph => paragraph.Role == Role.Signature)] : [.. Before(Date).Reverse()];
        Body = [.. FindBody(title)];
        var opening = title < 0 || Body.IsEmpty ? [] : paragraphs.Take(paragraphs.IndexOf(Body[0])).Skip(title + Title.Length).Where(HasText).ToArray();
        SpeechDate = opening.FirstOrDefault(paragraph => paragraph.Role == Role.SpeechDate || InBrackets().IsMatch(paragraph.Text.Trim()));
        Speaker = opening.FirstOrDefault(paragraph => paragraph.Role == Role.Speaker)
            ?? opening.FirstOrDefault(paragraph => SpeechDate is not null && paragraph != SpeechDate && paragraph.Role is null && paragraph.Text.Trim().Length <= LongestName);

        bool IsNextLineOfTitle(CheckedParagraph next) =>
            next.Role is null && HasText(next) && next.Format.Alignment == "center" && next.Format.Size == paragraphs[title].Format.Size
            && !InBrackets().IsMatch(next.Text.Trim()) && SizeOf(next) == SizeOf(paragraphs[title]);
    }

    /// <summary>The paragraphs of the title, one a line.</summary>
    public ImmutableArray<CheckedParagraph> Title { get; }

    public CheckedParagraph? Number => At(First(Role.DocumentNumber, Role.NumberAndSigner, Role.LetterNumber, Role.LetterMarkAndNumber));

    public CheckedParagraph? Recipients => At(First(Role.Recipients));

    public CheckedParagraph? Salutation => At(First(Role.Salutation));

    public CheckedParagraph? SpeechDate { get; }

    public CheckedParagraph? Speaker { get; }

    /// <summary>The blocks of the body, tables among them, without the blank paragraphs at its end.</summary>
    public ImmutableArray<CheckedParagraph> Body { get; }

    public ImmutableArray<CheckedParagraph> AttachmentNotes =>
        [.. _paragraphs.Where(paragraph => paragraph.Role is Role.AttachmentNote or Role.AttachmentNoteSingle or Role.AttachmentNoteNext)];

    /// <summary>Names of the issuing organs.</summary>
    public ImmutableArray<CheckedParagraph> Signature { get; }

    public CheckedParagraph? Date { get; }

    public CheckedParagraph? Copies => At(First(Role.CopyTo));

    public CheckedParagraph? Printed => At(First(Role.PrintedBy));

    public static DocumentElements Of(CheckedDocument document) => new(document.Paragraphs);

    private static bool HasText(CheckedParagraph paragraph) => paragraph.Text.Trim().Length > 0;

    private static string? SizeOf(CheckedParagraph paragraph) => (string?)paragraph.Element.Descendants(W + "sz").FirstOrDefault()?.Attribute(W + "val");

    private CheckedParagraph? At(int index) => index < 0 ? null : _paragraphs[index];

    private int First(params string[] roles)
    {
        for (var i = 0; i < _paragraphs.Length; i++)
            if (roles.Contains(_paragraphs[i].Role) && HasText(_paragraphs[i])) return i;
        return -1;
    }

    /// <summary>Short lines without a stop right above the date: the organs that sign.</summary>
    private IEnumerable<CheckedParagraph> Before(CheckedParagraph date)
    {
        for (var i = _paragraphs.IndexOf(date) - 1; i >= 0; i--)
        {
            var paragraph = _paragraphs[i];
            if (!HasText(paragraph) && paragraph.Role is not Role.Signature) continue;
            var isName = paragraph.Role is Role.Signature or null && paragraph.Text.Trim() is { Length: <= LongestName } text && !"。；！？：".Contains(text[^1], StringComparison.Ordinal);
            if (!isName) yield break;
            yield return paragraph;
        }
    }

    /// <summary>From the first sentence or heading below the title to what follows a body.</summary>
    private IEnumerable<CheckedParagraph> FindBody(int title)
    {
        var start = -1;
        for (var i = title + 1; i < _paragraphs.Length && start < 0; i++)
            if (IsOfBody(_paragraphs[i]) && HasText(_paragraphs[i]) && !_paragraphs[i].IsInTable) start = i;
        if (start < 0) return [];
        var end = start;
        while (end < _paragraphs.Length && !EndsBody(_paragraphs[end])) end++;
        while (end > start && !HasText(_paragraphs[end - 1]) && !_paragraphs[end - 1].IsInTable && !_paragraphs[end - 1].HasInlineObject) end--;
        return _paragraphs[start..end];
    }

    private static bool IsOfBody(CheckedParagraph paragraph) =>
        paragraph.Role is Role.Body or Role.ListItem or Role.Quote || paragraph.Role?.StartsWith("OfficialHeading", StringComparison.Ordinal) == true;

    private bool EndsBody(CheckedParagraph paragraph) => paragraph == Date || Signature.Contains(paragraph) || paragraph.Role is
        Role.AttachmentNote or Role.AttachmentNoteSingle or Role.AttachmentMark or Role.Signature or Role.Note or Role.CopyTo or Role.PrintedBy
        or Role.ImprintAnchor or Role.OrderSigner or Role.Attendees;

    [GeneratedRegex("^[（(][0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[）)]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InBrackets();
}
