using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Word.Layouts;

namespace Drafting.Outlines.Importing;

/// <summary>Takes a document apart by what the analyser found: a text, or a Word document whose styles say nothing.</summary>
internal sealed class AnalyzedParts(SourceText source, ImmutableArray<ImportedLine> lines)
{
    /// <summary>No title block is longer.</summary>
    private const int LongestFront = 12;

    public ImportedParts Of(Speech speech)
    {
        var own = Within(speech.Lines);
        var title = speech.Title ?? "";
        var front = FrontLength(own, title, [speech.Date?.Text, speech.Speaker, speech.Salutation]);
        var outline = new Outline
        {
            Source = source,
            Template = ElementText.Placed(GenreTemplate.Of(title, hasNumber: false, isSpeech: true)),
            Title = new PlacedText(title, TextPosition.Start),
            Date = speech.Date?.Date,
            Speaker = ElementText.Placed(speech.Speaker),
            Salutation = ElementText.Placed(speech.Salutation),
        };
        return new ImportedParts(outline, own[front..]) { IsSpeech = true };
    }

    public ImportedParts Of(Notice notice)
    {
        var own = Within(notice.Lines);
        var title = notice.Title ?? "";
        var front = FrontLength(own, title, [notice.Number, notice.Recipients]);
        var tail = TailStart(own, front, notice);
        var outline = new Outline
        {
            Source = source,
            Template = ElementText.Placed(GenreTemplate.Of(title, notice.Number is not null, isSpeech: false)),
            Title = new PlacedText(title, TextPosition.Start),
            Recipients = notice.Recipients is { } recipients ? [new PlacedText(recipients, TextPosition.Start)] : [],
            Attachments = [.. notice.Attachments.Select(name => new OutlineAttachment(new PlacedText(name, TextPosition.Start), null))],
            Issuer = ElementText.Placed(notice.Issuer),
            IssueDate = notice.Date?.Date,
            CopyTo = [.. (notice.Imprint ?? "").Split('\n').Where(line => line.StartsWith("抄送", StringComparison.Ordinal)).SelectMany(line => ElementText.Names(line)).Select(name => new PlacedText(name, TextPosition.Start))],
            Elements = Elements(own[..front], notice),
        };
        return new ImportedParts(outline, own[front..tail]) { AttachmentLines = AttachmentLines(own[tail..], notice.Attachments.Length) };
    }

    /// <summary>A text that is neither: its first line is the title where it looks like one, the rest is body.</summary>
    public ImportedParts OfUnknown()
    {
        var title = lines.FirstOrDefault(line => line.Role == Role.Title) ?? lines.FirstOrDefault(line => line.Text.Length <= 40 && line.Text[^1] is not ('。' or '：' or '；'));
        var isFirst = title is not null && lines.IndexOf(title) <= 1;
        var outline = new Outline
        {
            Source = source,
            Template = ElementText.Placed(isFirst ? GenreTemplate.Of(title!.Text, hasNumber: false, isSpeech: false) : null),
            Title = new PlacedText(isFirst ? title!.Text : "", TextPosition.Start),
        };
        return new ImportedParts(outline, isFirst ? [.. lines.Skip(lines.IndexOf(title!) + 1)] : lines);
    }

    private static DataObject Elements(ImmutableArray<ImportedLine> front, Notice notice)
    {
        var elements = ImmutableDictionary<string, DataValue>.Empty;
        if (notice.Number is { } number) elements = elements.Add("发文字号", ElementText.Data(number));
        if (notice.Note is { } note) elements = elements.Add("附注", ElementText.Data(note));
        if (front.FirstOrDefault(line => line.Text.EndsWith("文件", StringComparison.Ordinal)) is { } mark) elements = elements.Add("发文机关标志", ElementText.Data(mark.Text));
        if ((notice.Imprint ?? "").Split('\n').FirstOrDefault(line => line.EndsWith("印发", StringComparison.Ordinal)) is { } printed)
        {
            elements = elements.Add("印发机关", ElementText.Data(ElementText.BeforeDate(printed)));
            if (ElementText.Date(printed) is { } date) elements = elements.Add("印发日期", new DataDate(date));
        }

        return new DataObject(elements);
    }

    private ImmutableArray<ImportedLine> Within(LineRange range) => [.. lines.Where(line => line.Number >= range.First && line.Number <= range.Last)];

    /// <summary>How many lines stand before the body: up to the last one that is title, number, date, speaker, salutation or recipients.</summary>
    private static int FrontLength(ImmutableArray<ImportedLine> own, string title, string?[] others)
    {
        var front = 0;
        for (var i = 0; i < Math.Min(own.Length, LongestFront); i++)
        {
            var text = own[i].Text;
            var isTitle = title.StartsWith(text, StringComparison.Ordinal);
            if (isTitle) title = title[text.Length..];
            if (isTitle || others.Any(other => other is { Length: > 0 } && text.Length <= other.Length + 40 && text.EndsWith(other.TrimEnd('）', ')'), StringComparison.Ordinal)
                || (other is { Length: > 0 } && text.Length < other.Length + 6 && text.Contains(other, StringComparison.Ordinal)))) front = i + 1;
        }

        return front;
    }

    private static int TailStart(ImmutableArray<ImportedLine> own, int front, Notice notice)
    {
        var issuers = notice.Issuer?.Split(' ') ?? [];
        for (var i = front; i < own.Length; i++)
        {
            var text = own[i].Text;
            if (notice.Attachments.Length > 0 && (text.StartsWith("附件：", StringComparison.Ordinal) || text.StartsWith("附件:", StringComparison.Ordinal))) return i;
            if (Array.Exists(issuers, issuer => text == issuer)) return i;
            if (notice.Date is { } date && text.Length <= 40 && text.EndsWith(date.Text, StringComparison.Ordinal)) return i;
        }

        return own.Length;
    }

    /// <summary>Appended texts: from 附件N on a line of its own, behind its title.</summary>
    private static ImmutableDictionary<int, ImmutableArray<ImportedLine>> AttachmentLines(ImmutableArray<ImportedLine> tail, int count)
    {
        var groups = ImmutableDictionary<int, ImmutableArray<ImportedLine>>.Empty;
        for (var i = 0; i < tail.Length; i++)
        {
            if (!IsMark(tail[i].Text)) continue;
            var digits = string.Concat(tail[i].Text.Where(char.IsAsciiDigit));
            var index = digits.Length == 0 ? 0 : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) - 1;
            var text = tail.Skip(i + 2).TakeWhile(line => !IsMark(line.Text) && !line.Text.StartsWith("抄送", StringComparison.Ordinal) && !line.Text.EndsWith("印发", StringComparison.Ordinal));
            if (index >= 0 && index < count) groups = groups.SetItem(index, [.. text]);
        }

        return groups;
    }

    private static bool IsMark(string text) => text.Length <= 5 && text.StartsWith("附件", StringComparison.Ordinal) && text.AsSpan(2).TrimEnd("：:").IndexOfAnyExceptInRange('0', '9') < 0;
}
