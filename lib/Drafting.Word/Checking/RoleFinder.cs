using System.Text.RegularExpressions;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>Tells what a paragraph is: by its style in our documents, else by its form and place, as a reader does.</summary>
internal sealed partial class RoleFinder(FormatResolver formats)
{
    private static readonly Dictionary<string, string> RolesByName =
        OfficialStyles.For(LayoutOptions.Standard).Where(style => !style.IsCharacter && style.Id != Role.Normal).ToDictionary(style => style.Name, style => style.Id);

    private bool _hasTitle;
    private bool _hasBody;

    /// <summary>Role of the next paragraph of the document; call in order.</summary>
    public string? Find(XElement paragraph, string text)
    {
        var role = ByStyle(paragraph) ?? ByForm(paragraph, text.Trim());
        _hasTitle |= role is Role.Title or Role.TitleAlone or Role.LetterTitle;
        _hasBody |= role == Role.Body || role?.StartsWith("OfficialHeading", StringComparison.Ordinal) == true;
        return role;
    }

    private string? ByStyle(XElement paragraph) =>
        formats.NameOf(paragraph.StyleId()) is { } name && RolesByName.TryGetValue(name, out var role) ? role : null;

    private string? ByForm(XElement paragraph, string text)
    {
        if (text.Length == 0 || paragraph.Ancestors(WordXml.W + "tbl").Any()) return null;
        var format = formats.OfParagraph(paragraph);
        if (!_hasTitle)
        {
            if (DocumentNumber().IsMatch(text)) return Role.DocumentNumber;
            if (text.EndsWith("文件", StringComparison.Ordinal) && format.Alignment == "center") return Role.OrganMark;
            return format.Alignment == "center" ? Role.Title : null;
        }

        if (!_hasBody && text[^1] is ('：' or ':') && !Heading().IsMatch(text)) return Role.Recipients;
        if (AttachmentMark().IsMatch(text)) return Role.AttachmentMark;
        if (text.StartsWith("附件：", StringComparison.Ordinal) || text.StartsWith("附件:", StringComparison.Ordinal)) return Role.AttachmentNote;
        if (Date().IsMatch(text) && text.Length < 14) return Role.IssueDate;
        return HeadingLevel(text) is { } level ? Role.Heading(level) : format.Alignment is "right" or "center" ? null : Role.Body;
    }

    /// <summary>Level of a heading that has a line to itself, by its number: short, and without a stop at its end.</summary>
    private static int? HeadingLevel(string text)
    {
        if (text.Length > 40 || text.EndsWith('。') || Heading().Match(text) is not { Success: true } match) return null;
        return match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : 4;
    }

    [GeneratedRegex("^((?<one>[一二三四五六七八九十]+[、.，,])|(?<two>[（(][一二三四五六七八九十]+[）)])|(?<three>[0-9]{1,2}[.．、])|(?<four>[（(][0-9]{1,2}[）)]))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\S{1,14}[〔\[（(【]\s*[0-9]{2,4}\s*[〕\]）)】]\s*第?[0-9]+号$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("^附件[0-9一二三四五六七八九十]*[:：]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttachmentMark();

    [GeneratedRegex("^[0-9〇○零一二三四五六七八九十]{2,4}(年|[./-])[0-9一二三四五六七八九十]{1,3}(月|[./-])[0-9一二三四五六七八九十]{1,3}日?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();
}
