using System.Collections.Immutable;
using Drafting.Text.Sources;
using Drafting.Word.Data;
using Drafting.Word.Layouts;
using Drafting.Word.Reading;

namespace Drafting.Outlines.Importing;

/// <summary>Takes a document apart by its paragraph styles: one that was made with our templates, also after somebody worked on it in Word.</summary>
/// <param name="source">The text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="headers">Lines of page headers.</param>
internal sealed class StyledParts(SourceText source, ImmutableArray<ImportedLine> lines, ImmutableArray<DocxHeaderLine> headers)
{
    private static readonly HashSet<string> AroundBody =
    [
        Role.Title, Role.TitleAlone, Role.LetterTitle, Role.Recipients, Role.AttachmentNote, Role.AttachmentNoteSingle, Role.AttachmentNoteNext, Role.Signature,
        Role.IssueDate, Role.Note, Role.CopyNumber, Role.Secrecy, Role.OrganMark, Role.OrganMarkBelowMarks, Role.DocumentNumber, Role.NumberAndSigner, Role.CopyTo,
        Role.PrintedBy, Role.LetterNumber, Role.LetterMarkAndNumber, Role.LetterSecrecy, Role.OrderMark, Role.OrderNumber, Role.OrderSigner, Role.NumberBelowTitle, Role.Attendees, Role.ImprintAnchor,
        Role.SpeechDate, Role.Speaker, Role.Salutation, Role.PublishedTitle,
    ];

    private const int AgendaColumns = 4;
    private static readonly string[] AgendaKeys = ["内容", "负责人", "时长"];

    private readonly Dictionary<string, DataValue> _elements = [];
    private readonly Dictionary<string, DataValue> _extra = [];

    /// <summary>Whether the styles tell enough: ours name the body.</summary>
    public static bool CanRead(ImmutableArray<ImportedLine> lines) => lines.Any(line => line.Role == Role.Body);

    public ImportedParts Read()
    {
        ReadElements();
        var title = Title();
        var isSpeech = Find(Role.SpeechDate, Role.Speaker, Role.Salutation) is not null;
        var template = Find(Role.OrderMark) is not null ? "命令" : GenreTemplate.Of(title, _elements.ContainsKey("发文字号"), isSpeech);
        var attachments = InOrder(Role.AttachmentNote, Role.AttachmentNoteSingle, Role.AttachmentNoteNext).Select(line => ElementText.Attachment(line.Text)).ToList();
        var attachmentLines = AttachmentLines(attachments.Count);
        foreach (var (name, text) in Published())
        {
            attachmentLines = attachmentLines.SetItem(attachments.Count, text);
            attachments.Add(name);
        }

        var taken = attachmentLines.Values.SelectMany(group => group).ToHashSet();
        if (ReadReply(attachmentLines) is { } reply)
        {
            template = "会议通知";
            attachmentLines = attachmentLines.Remove(reply);
        }

        if (template == "会议议程") taken.UnionWith(ReadAgenda());
        if (template == "主持词" && Find(Role.Speaker) is { } chair) _extra["主持人"] = ElementText.Data(chair.Text);
        var body = lines.Where(line => !taken.Contains(line) && !AroundBody.Contains(line.Role ?? "") && line.Role is not (Role.AttachmentMark or Role.AttachmentTitle));
        return new ImportedParts(
            new Outline
            {
                Source = source,
                Template = ElementText.Placed(template),
                Title = new PlacedText(title, TextPosition.Start),
                Date = Find(Role.SpeechDate) is { } date ? ElementText.Date(date.Text) : null,
                Speaker = template == "主持词" ? null : ElementText.Placed(Find(Role.Speaker)?.Text),
                Salutation = ElementText.Placed(Find(Role.Salutation)?.Text),
                Recipients = Find(Role.Recipients) is { } recipients ? [new PlacedText(recipients.Text, TextPosition.Start)] : [],
                Attachments = [.. attachments.Select(name => new OutlineAttachment(new PlacedText(name, TextPosition.Start), null))],
                Issuer = ElementText.Placed(Find(Role.Signature)?.Text),
                IssueDate = Find(Role.IssueDate) is { } issued ? ElementText.Date(issued.Text) : null,
                CopyTo = [.. InOrder(Role.CopyTo).SelectMany(line => ElementText.Names(line.Text)).Select(name => new PlacedText(name, TextPosition.Start))],
                Elements = new DataObject(_elements.ToImmutableDictionary()),
                Extra = new DataObject(_extra.ToImmutableDictionary()),
            },
            [.. body])
        {
            AttachmentLines = attachmentLines,
            IsSpeech = isSpeech,
        };
    }

    private void ReadElements()
    {
        Element("发文机关标志", Role.OrganMark, Role.OrganMarkBelowMarks, Role.OrderMark);
        if (headers.FirstOrDefault(line => line.Role == Role.LetterMark) is { } letter) _elements["发文机关标志"] = ElementText.Data(letter.Text);
        Element("发文字号", Role.DocumentNumber, Role.LetterNumber);
        Element("份号", Role.CopyNumber);
        if (Find(Role.NumberAndSigner) is { } line)
        {
            var (number, signer) = ElementText.NumberAndSigner(line.Text);
            _elements["发文字号"] = ElementText.Data(number);
            if (signer is not null) _elements["签发人"] = ElementText.Data(signer);
        }

        if (Find(Role.LetterMarkAndNumber)?.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var first, .., var letterNumber])
        {
            Mark(first);
            _elements["发文字号"] = ElementText.Data(letterNumber);
        }

        foreach (var mark in InOrder(Role.Secrecy, Role.LetterSecrecy)) Mark(mark.Text);
        if (Find(Role.Note) is { } note) _elements["附注"] = ElementText.Data(ElementText.Unbracketed(note.Text));
        if (Find(Role.PrintedBy) is { } printed)
        {
            _elements["印发机关"] = ElementText.Data(ElementText.BeforeDate(printed.Text));
            if (ElementText.Date(printed.Text) is { } date) _elements["印发日期"] = new DataDate(date);
        }

        ReadExtra();
    }

    private void Mark(string text) =>
        _elements[text.All(char.IsAsciiDigit) ? "份号" : text.Contains('★') || text.Contains('密') ? "密级" : "紧急程度"] = ElementText.Data(text);

    /// <summary>What only one template asks for, under the keys it asks with.</summary>
    private void ReadExtra()
    {
        if (Find(Role.OrderNumber) is { } order) _extra["令号"] = ElementText.Data(order.Text);
        if (Find(Role.NumberBelowTitle) is { } number) _extra["编号"] = ElementText.Data(number.Text);
        if (Find(Role.OrderSigner)?.Text.Split('　', ' ').Where(part => part.Length > 0).ToList() is [var post, .. var name])
        {
            _extra["签发人职务"] = ElementText.Data(post);
            _elements["签发人"] = ElementText.Data(string.Concat(name));
        }

        foreach (var line in InOrder(Role.Attendees))
            if (line.Text.IndexOf('：') is > 0 and var colon) _extra[line.Text[..colon]] = new DataList([.. ElementText.Names(line.Text).Select(ElementText.Data)]);
    }

    /// <summary>A title may stand in several lines of one paragraph; an order has none, and is called by its number.</summary>
    private string Title()
    {
        var title = string.Concat(InOrder(Role.Title, Role.TitleAlone, Role.LetterTitle).Select(line => line.Text));
        return title.Length > 0 ? title : Find(Role.OrderMark)?.Text is { } mark ? $"{mark}（{Find(Role.OrderNumber)?.Text}）" : "";
    }

    /// <summary>What follows 附件N on its page, up to the next attachment or the imprint.</summary>
    private ImmutableDictionary<int, ImmutableArray<ImportedLine>> AttachmentLines(int count)
    {
        var groups = ImmutableDictionary<int, ImmutableArray<ImportedLine>>.Empty;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Role != Role.AttachmentMark) continue;
            var digits = string.Concat(lines[i].Text.Where(char.IsAsciiDigit));
            var index = digits.Length > 0 && int.TryParse(digits, out var number) ? number - 1 : 0;
            var text = lines.Skip(i + 1).TakeWhile(line => line.Role is not (Role.AttachmentMark or Role.CopyTo or Role.PrintedBy))
                .Where(line => line.Role is not (Role.AttachmentTitle or Role.ImprintAnchor));
            if (index >= 0 && index < count) groups = groups.SetItem(index, [.. text]);
        }

        return groups;
    }

    /// <summary>What an order publishes: titles, which may stand in several lines, each with what follows it.</summary>
    private IEnumerable<(string Name, ImmutableArray<ImportedLine> Text)> Published()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Role != Role.PublishedTitle) continue;
            var title = lines.Skip(i).TakeWhile(line => line.Role == Role.PublishedTitle).ToList();
            i += title.Count - 1;
            yield return (string.Concat(title.Select(line => line.Text)), [.. lines.Skip(i + 1).TakeWhile(line => line.Role is not (Role.PublishedTitle or Role.CopyTo or Role.PrintedBy or Role.ImprintAnchor))]);
        }
    }

    /// <summary>The form for replies that the template of a meeting notice draws itself: the index of its attachment; null when there is none.</summary>
    private int? ReadReply(ImmutableDictionary<int, ImmutableArray<ImportedLine>> attachments)
    {
        foreach (var (index, group) in attachments)
        {
            if (group.IsEmpty || group[0].Role != Role.MeetingFact) continue;
            var rows = group.Count(line => line.Kind == DocxLineKind.TableRow) - 1;
            _extra["回执行"] = new DataList([.. Enumerable.Range(1, Math.Max(1, rows)).Select(row => new DataNumber(row))]);
            return index;
        }

        return null;
    }

    /// <summary>时间： and the like above an agenda, and its table: 序号, 内容, 负责人, 时间. Returns the lines they stand in.</summary>
    private List<ImportedLine> ReadAgenda()
    {
        var facts = InOrder(Role.MeetingFact).ToList();
        foreach (var line in facts)
            if (line.Text.IndexOf('：') is > 0 and var colon && colon + 1 < line.Text.Length) _extra[line.Text[..colon]] = ElementText.Data(line.Text[(colon + 1)..]);
        var rows = lines.Where(line => line.Kind == DocxLineKind.TableRow).ToList();
        if (rows is not [{ Cells.Length: AgendaColumns }, ..]) return facts;
        _extra["议程"] = new DataList([.. rows.Skip(1).Select(row => new DataObject(AgendaKeys
            .Zip(row.Cells.Skip(1), (key, cell) => KeyValuePair.Create(key, ElementText.Data(cell))).ToImmutableDictionary()))]);
        return [.. facts, .. rows];
    }

    private ImportedLine? Find(params ReadOnlySpan<string> roles)
    {
        foreach (var line in lines)
            if (line.Role is not null && roles.Contains(line.Role)) return line;
        return null;
    }

    private IEnumerable<ImportedLine> InOrder(params string[] roles) => lines.Where(line => line.Role is not null && roles.Contains(line.Role));

    private void Element(string name, params ReadOnlySpan<string> roles)
    {
        if (Find(roles) is { } line) _elements[name] = ElementText.Data(line.Text);
    }
}
