using System.Text.RegularExpressions;
using Drafting.Word.Layouts;

namespace Drafting.Word.Checking;

/// <summary>How document number, recipients, attachments and date are written (GB/T 9704-2012 §7.2.5, §7.3). What is still blank or masked is not judged.</summary>
internal static partial class ElementRules
{
    private static readonly LayoutRule Brackets = new("LAY161", Grade.Required, "7.2.5", "发文字号年份", "把年份写全，放进六角括号〔〕。");
    private static readonly LayoutRule Serial = new("LAY162", Grade.Required, "7.2.5", "发文字号顺序号", "删去顺序号前的“第”或0。");
    private static readonly LayoutRule Colon = new("LAY163", Grade.Required, "7.3.2", "末尾标点", "在主送机关后用全角冒号。");
    private static readonly LayoutRule Mark = new("LAY164", Grade.Required, "7.3.7", "写法", "写“附件”二字和阿拉伯数字，不加冒号。");
    private static readonly LayoutRule NoteEnd = new("LAY165", Grade.Required, "7.3.4", "末尾标点", "删去附件名称后的标点。");
    private static readonly LayoutRule NoteColon = new("LAY166", Grade.Required, "7.3.4", "冒号", "在“附件”后用全角冒号。");
    private static readonly LayoutRule Date = new("LAY167", Grade.Required, "7.3.5.4", "写法", "用阿拉伯数字写全年、月、日，月、日前不加0。");

    private static readonly LayoutRule Copy = new("LAY175", Grade.Required, "7.2.1", "写法", "用阿拉伯数字写，位数不够的在前面补0。");
    private static readonly LayoutRule Secrecy = new("LAY176", Grade.Required, "7.2.2", "写法", "先写密级，再写★和保密期限，中间不空格，如“机密★1年”。");

    public static void Check(CheckedDocument document, FindingList findings)
    {
        foreach (var paragraph in document.Paragraphs)
        {
            var text = paragraph.Text.Trim();
            if (text.Length == 0 || IsOpen(text)) continue;
            switch (paragraph.Role)
            {
                case Role.CopyNumber:
                    CheckCopyNumber(document, findings, paragraph, text);
                    break;
                case Role.Secrecy or Role.LetterSecrecy:
                    CheckSecrecy(document, findings, paragraph, text);
                    break;
                case Role.LetterMarkAndNumber when text.Split('\t', 2, StringSplitOptions.TrimEntries) is [var mark, var number]:
                    if (char.IsAsciiDigit(mark.FirstOrDefault())) CheckCopyNumber(document, findings, paragraph, mark);
                    else CheckSecrecy(document, findings, paragraph, mark);
                    CheckNumber(findings, paragraph, number);
                    break;
                case Role.DocumentNumber or Role.LetterNumber or Role.LetterMarkAndNumber or Role.NumberAndSigner:
                    CheckNumber(findings, paragraph, text);
                    break;
                case Role.Recipients when text[^1] != '：':
                    findings.Add(Colon, paragraph, $"“{text[^1]}”", "“：”");
                    break;
                case Role.AttachmentMark when !MarkForm().IsMatch(text):
                    findings.Add(Mark, paragraph, $"“{text}”", "“附件1”的形式");
                    break;
                case Role.AttachmentNote or Role.AttachmentNoteSingle or Role.AttachmentNoteNext:
                    CheckNote(findings, paragraph, text);
                    break;
                case Role.IssueDate when !IsDate(text):
                    findings.Add(Date, paragraph, $"“{text}”", "“2026年1月5日”的形式");
                    break;
            }
        }
    }

    /// <summary>Whether a date is written as on an issued document.</summary>
    public static bool IsDate(string text) => DateForm().IsMatch(text);

    /// <summary>Whether a place is still to be filled in, or masked.</summary>
    public static bool IsOpen(string text) => text.Contains('×', StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal) || Blank().IsMatch(text);

    private static void CheckCopyNumber(CheckedDocument document, FindingList findings, CheckedParagraph paragraph, string text)
    {
        var digits = document.Options.CopyNumberDigits;
        if (text.Length != digits || !text.All(char.IsAsciiDigit)) findings.Add(Copy, paragraph, $"“{text}”", $"{digits}位数字");
    }

    private static void CheckSecrecy(CheckedDocument document, FindingList findings, CheckedParagraph paragraph, string text)
    {
        var mark = document.Options.SecrecyMark;
        if (Degree().Match(text) is { Success: true } degree && !IsSecrecy(text[degree.Length..], mark)) findings.Add(Secrecy, paragraph, $"“{text}”", $"“{degree.Value}{mark}1年”的形式");
    }

    /// <summary>What follows the degree: nothing, or the mark and a period.</summary>
    private static bool IsSecrecy(string rest, string mark) => rest.Length == 0 || rest.StartsWith(mark, StringComparison.Ordinal) && Period().IsMatch(rest[mark.Length..]);

    private static void CheckNumber(FindingList findings, CheckedParagraph paragraph, string text)
    {
        if (Number().Match(text) is not { Success: true } number) return;
        if (number.Groups["open"].Value != "〔" || number.Groups["close"].Value != "〕" || number.Groups["year"].Length != 4)
            findings.Add(Brackets, paragraph, $"“{number.Groups["open"]}{number.Groups["year"]}{number.Groups["close"]}”", "“〔2026〕”的形式");
        var serial = number.Groups["serial"].Value;
        if (serial[0] is '第' or '0') findings.Add(Serial, paragraph, $"“{serial}号”", $"“{serial.TrimStart('第', '0')}号”");
    }

    private static void CheckNote(FindingList findings, CheckedParagraph paragraph, string text)
    {
        if ("。；，、;,.".Contains(text[^1], StringComparison.Ordinal)) findings.Add(NoteEnd, paragraph, $"“{text[^1]}”", "不加标点");
        if (text.StartsWith("附件:", StringComparison.Ordinal)) findings.Add(NoteColon, paragraph, "“:”", "“：”");
    }

    [GeneratedRegex(@"(?<open>[〔\[（(【﹝［])\s*(?<year>[0-9]{2,4})\s*(?<close>[〕\]）)】﹞］])\s*(?<serial>第?[0-9]+)号", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^(绝密|机密|秘密)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Degree();

    [GeneratedRegex("^([1-9][0-9]*(年|个月|月|天|日)|长期|解密前|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(前|解密)?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Period();

    [GeneratedRegex("^附件([1-9][0-9]*(-[1-9][0-9]*)?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkForm();

    [GeneratedRegex("^[12][0-9]{3}年([1-9]|1[0-2])月([1-9]|[12][0-9]|3[01])日$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateForm();

    [GeneratedRegex("年[ 　]*月|月[ 　]*日|〕[ 　]*号", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();
}
