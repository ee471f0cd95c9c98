using System.Text.RegularExpressions;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>Tells what a paragraph is: by its style in our documents, else by its form and place, as a reader does. What it cannot tell has no role.</summary>
internal sealed partial class RoleFinder(FormatResolver formats)
{
    /// <summary>A paragraph further in than this, ems, was placed by hand: a signature, a date.</summary>
    private const int PlacedByHand = 5;

    private const int LongestTitle = 60;

    private static readonly Dictionary<string, string> RolesByName =
        OfficialStyles.For(LayoutOptions.Standard).Where(style => !style.IsCharacter && style.Id != Role.Normal).ToDictionary(style => style.Name, style => style.Id);

    private bool _hasTitle;
    private bool _hasBody;
    private string? _last;

    /// <summary>Role of the next paragraph of the document; call in order.</summary>
    /// <param name="paragraph">w:p.</param>
    /// <param name="text">Its text, after the number that Word gives it.</param>
    public string? Find(XElement paragraph, string text)
    {
        var role = ByStyle(paragraph) ?? ByForm(paragraph, text.Trim());
        _hasTitle |= role is Role.Title or Role.TitleAlone or Role.LetterTitle;
        _hasBody |= role == Role.Body || role?.StartsWith("OfficialHeading", StringComparison.Ordinal) == true;
        if (text.Trim().Length > 0) _last = role;
        return role;
    }

    private string? ByStyle(XElement paragraph) =>
        formats.NameOf(paragraph.StyleId()) is { } name && RolesByName.TryGetValue(name, out var role) ? role : null;

    private string? ByForm(XElement paragraph, string text)
    {
        if (text.Length == 0 || IsOfOtherUse(formats.NameOf(paragraph.StyleId()))) return null;
        if (paragraph.Ancestors(WordXml.W + "tbl").Any()) return ByFormInTable(text);
        var format = formats.OfParagraph(paragraph);
        if (!_hasTitle) return BeforeTitle(paragraph, text, format);
        if (!_hasBody && text[^1] is '：' or ':' && HeadingNumber.Read(text) is null) return Salutation().IsMatch(text) ? Role.Salutation : Role.Recipients;
        if (AttachmentMark().IsMatch(text)) return Role.AttachmentMark;
        if (text.StartsWith("附件：", StringComparison.Ordinal) || text.StartsWith("附件:", StringComparison.Ordinal)) return Role.AttachmentNote;
        if (_last is Role.AttachmentNote or Role.AttachmentNoteNext && char.IsAsciiDigit(text[0])) return Role.AttachmentNoteNext;
        if (Date().IsMatch(text) && text.Length < 14) return Role.IssueDate;
        if (format.Alignment is "right" or "end" or "center" || IsPlacedByHand(paragraph, format)) return null;
        return HeadingLevel(text) is { } level ? Role.Heading(level) : IsRunningText(text) ? Role.Body : null;
    }

    private string? BeforeTitle(XElement paragraph, string text, EffectiveFormat format)
    {
        if (DocumentNumber().IsMatch(text)) return Role.DocumentNumber;
        // Marks of minutes, orders and bulletins end in the name of a kind of document too: what is red and centred is no title.
        if (format.Alignment == "center" && IsRed(paragraph, format)) return Role.OrganMark;
        if (IsTitle(text, formats.NameOf(paragraph.StyleId()))) return Role.Title;
        if (format.Alignment != "center") return CopyNumber().IsMatch(text) ? Role.CopyNumber : SecrecyOrUrgency().IsMatch(text) ? Role.Secrecy : null;
        return text.EndsWith("文件", StringComparison.Ordinal) ? Role.OrganMark : Role.Title;
    }

    /// <summary>A title that nobody centred: in Word's own style, or a line that ends in the name of a kind of document.</summary>
    private static bool IsTitle(string text, string? style) => style is "Title" || text.Length <= LongestTitle && KindAtEnd().IsMatch(text);

    private bool IsRed(XElement paragraph, EffectiveFormat format) => paragraph.Elements(WordXml.W + "r").Any(run =>
        formats.OfRun(run, format).Colour is { Length: 6 } colour && colour.StartsWith("FF00", StringComparison.OrdinalIgnoreCase));

    /// <summary>A table of other makers is read for the imprint only.</summary>
    private static string? ByFormInTable(string text) =>
        text.StartsWith("抄送：", StringComparison.Ordinal) || text.StartsWith("抄送:", StringComparison.Ordinal) ? Role.CopyTo : Printed().IsMatch(text) ? Role.PrintedBy : null;

    /// <summary>Tables of contents, captions, notes: Word's own styles for what is no running text.</summary>
    private static bool IsOfOtherUse(string? style) => style is not null &&
        (style.StartsWith("toc", StringComparison.OrdinalIgnoreCase) || style.StartsWith("footnote", StringComparison.OrdinalIgnoreCase) || style is "caption" or "header" or "footer" or "题注" or "页眉" or "页脚");

    private static bool IsPlacedByHand(XElement paragraph, EffectiveFormat format) =>
        format.Left > PlacedByHand * format.SizePoints * 20 || format.FirstLine > PlacedByHand * format.SizePoints * 20
        || paragraph.Text() is var text && text.Length - text.TrimStart().Length >= PlacedByHand;

    /// <summary>A sentence, or more than a line: not a name, an address or a line of a list.</summary>
    private static bool IsRunningText(string text) => text.Length > 28 || "。！？；".Contains(text[^1], StringComparison.Ordinal) || text.Contains('。', StringComparison.Ordinal);

    /// <summary>Level of a heading that has a line to itself, by its number: short, and without a stop at its end.</summary>
    private static int? HeadingLevel(string text) => text.Length > 40 || text.EndsWith('。') ? null : HeadingNumber.Read(text)?.Level;

    [GeneratedRegex("^[^。；：，]{4,}(通知|通报|通告|公告|公报|决定|决议|命令|意见|报告|请示|批复|议案|的函|复函|纪要|讲话|致辞|主持词|方案|办法|规定|细则|要点|总结|计划)(（.{1,8}）)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KindAtEnd();

    [GeneratedRegex("^[0-9]{1,8}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CopyNumber();

    [GeneratedRegex("^((绝密|机密|秘密).{0,12}|特急|加急|特提|平急)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SecrecyOrUrgency();

    [GeneratedRegex("同志们|同志：|各位|朋友们|代表们|委员们|先生们|大家", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Salutation();

    [GeneratedRegex("[0-9]日 ?印发$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Printed();

    [GeneratedRegex(@"^\S{1,14}[〔\[（(【]\s*[0-9]{2,4}\s*[〕\]）)】]\s*第?[0-9]+号$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("^附件[0-9一二三四五六七八九十]*[:：]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttachmentMark();

    [GeneratedRegex("^[0-9〇○零一二三四五六七八九十]{2,4}(年|[./-])[0-9一二三四五六七八九十]{1,3}(月|[./-])[0-9一二三四五六七八九十]{1,3}日?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();
}
