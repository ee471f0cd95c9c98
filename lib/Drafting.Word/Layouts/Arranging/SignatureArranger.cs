using System.Xml.Linq;
using Drafting.Text.Diagnostics;
using Drafting.Word.Formats;
using static Drafting.Word.Formats.WordXml;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>Signature and date by the widths of both (GB/T 9704-2012 §7.3.5), and the lines that stay on their page.</summary>
internal sealed class SignatureArranger(Arrangement arrangement)
{
    /// <summary>A list of more attachments turns the page with its last two only.</summary>
    private const int LongestListKept = 5;

    private const int ShownOfName = 12;

    public void Arrange()
    {
        var date = arrangement.InStyle(Role.IssueDate).FirstOrDefault();
        var organs = arrangement.InStyle(Role.Signature).SelectMany(Split).ToArray();
        if (organs.Length == 0) return;
        KeepWithBody(organs[0]);
        if (date is not null && arrangement.InStyle(Role.Note).Any()) arrangement.TurnOn(date, "keepNext");
        if (date is null) return;
        var pitch = Arrangement.Pitch(arrangement.Formats.OfParagraph(date));
        foreach (var organ in organs) ReportLongName(organ, pitch);
        if (arrangement.Layout.Seal)
        {
            if (organs.Length == 1) CentreOverDate(organs[0], date, pitch);
            else new JointSeals(arrangement, pitch).Arrange(organs, date);
            return;
        }

        foreach (var organ in organs.Skip(1)) arrangement.Set(organ, "spacing", ("before", 0));
        StepDate(organs, date, pitch);
    }

    /// <summary>A signature is one line; a name that takes two is laid out as it comes.</summary>
    private void ReportLongName(XElement organ, int pitch)
    {
        var most = Math.Max(1, arrangement.Area.Width / pitch - arrangement.Layout.SignatureIndent);
        if (organ.Text() is var name && TextWidth.Of(name) > most)
        {
            arrangement.Diagnostics.Add(new Diagnostic("LAY003", Severity.Warning, null,
                $"落款“{(name.Length > ShownOfName ? name[..ShownOfName] + "…" : name)}”有{name.Length}个字，一行排不下。", $"用机关规范化简称，不超过{most}个字。"));
        }
    }

    /// <summary>Names of several organs, parted by a full-width space or a line break, each in a paragraph of its own.</summary>
    private XElement[] Split(XElement organ)
    {
        var names = organ.Text().Split(['　', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length < 2) return [organ];
        var organs = names.Select((_, index) => index == 0 ? organ : new XElement(organ)).ToArray();
        organ.AddAfterSelf(organs[1..]);
        foreach (var (index, name) in names.Index()) arrangement.SetText(organs[index], [name]);
        return organs;
    }

    /// <summary>With a seal: date four characters in, the organ centred over it; an organ too wide for that stands as far in as without a seal and takes the date with it.</summary>
    private void CentreOverDate(XElement organ, XElement date, int pitch)
    {
        var (width, dateWidth) = (Width(organ, pitch), Width(date, pitch));
        var centre = Math.Max(arrangement.Layout.SealedDateIndent * pitch + dateWidth / 2, arrangement.Layout.SignatureIndent * pitch + width / 2);
        arrangement.Set(date, "ind", ("right", centre - dateWidth / 2));
        arrangement.Set(organ, "ind", ("right", Math.Max(0, centre - width / 2)));
    }

    /// <summary>Without a seal: organ two in, the date's first character two right of the organ's; a date longer than the organ stands two in itself and moves the organ left.</summary>
    private void StepDate(XElement[] organs, XElement date, int pitch)
    {
        var dateWidth = Width(date, pitch);
        var widest = organs.Max(organ => Width(organ, pitch));
        var (indent, shift) = (arrangement.Layout.SignatureIndent * pitch, arrangement.Layout.DateShift * pitch);
        var dateRight = dateWidth > widest ? indent : Math.Max(0, indent + widest - shift - dateWidth);
        var organRight = dateRight + dateWidth + shift - widest;
        arrangement.Set(date, "ind", ("right", dateRight));
        foreach (var organ in organs) arrangement.Set(organ, "ind", ("right", organRight + (widest - Width(organ, pitch)) / 2));
    }

    /// <summary>The last paragraph of the body and the list of attachments stay with the signature: no page （此页无正文）.</summary>
    private void KeepWithBody(XElement organ)
    {
        var list = arrangement.InStyle(Role.AttachmentNote, Role.AttachmentNoteNext, Role.AttachmentNoteSingle).Count();
        var kept = 0;
        for (var before = organ.ElementsBeforeSelf().LastOrDefault(); before?.Name == W + "p"; before = before.ElementsBeforeSelf().LastOrDefault())
        {
            if (list > LongestListKept && kept == 2) return;
            arrangement.TurnOn(before, "keepNext");
            kept++;
            if (before.StyleId() is not (Role.AttachmentNote or Role.AttachmentNoteNext or Role.AttachmentNoteSingle)) return;
        }
    }

    private int Width(XElement paragraph, int pitch) => Math.Min(WidthOf(paragraph, pitch), arrangement.Area.Width - arrangement.Layout.SignatureIndent * pitch);

    public static int WidthOf(XElement paragraph, int pitch) => (int)Math.Round(TextWidth.Of(paragraph.Text()) * pitch);
}
