using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Reading;

namespace Drafting.Outlines.Importing;

/// <summary>What is said of a document that is read back into an outline: IMP001 to IMP009.</summary>
internal static class ImportFaults
{
    public static Diagnostic NoBody(string source) =>
        new("IMP001", Severity.Error, null, "没有找到正文，不能转成大纲。", "请确认文件里有标题和正文；扫描件请先识别成文字。") { Source = source };

    public static Diagnostic NoSuchPart(string source, int part, int count) =>
        new("IMP002", Severity.Error, null, $"文件里只有{count}篇，没有第{part}篇。", "可用 draft analyze 查看识别出了哪些。") { Source = source };

    public static Diagnostic SeveralParts(string source, int part, IEnumerable<string?> titles) =>
        new("IMP003", Severity.Warning, null, $"文件里有{titles.Count()}篇，只转换了第{part}篇：{string.Join('；', titles.Select((title, index) => $"{index + 1}.{title ?? "（无标题）"}"))}。", "其余的可加 --part 2 等另行转换。") { Source = source };

    public static Diagnostic NoTitle(string source) =>
        new("IMP004", Severity.Warning, null, "没有认出标题，先写了“（待写：标题）”。", "请在大纲里补上 标题。") { Source = source };

    public static Diagnostic NumbersAdded(string source, int line) =>
        new("IMP005", Severity.Hint, new TextPosition(line, 1), "原文的小标题没有编号，或编号不按一、（一）1.（1）的次序，套模板时会自动编号。", "不需要编号的，请把 标题 并入 内容。") { Source = source };

    public static Diagnostic Note(string source, int line, string text) =>
        new("IMP006", Severity.Warning, new TextPosition(line, 1), $"注释没有转入大纲：{text}", "请在需要的地方手工补上。") { Source = source };

    public static Diagnostic Revised(string source, DocxRevision revision) =>
        new("IMP007", Severity.Hint, null, $"第{revision.Paragraph}段，{Who(revision)}{What(revision.Kind)}：“{revision.Text}”{(revision.Kind == DocxRevisionKind.Comment ? "。" : "，已按修改后的文字转换。")}") { Source = source };

    public static Diagnostic Repaired(string source, Repair repair) =>
        new("IMP008", Severity.Hint, repair.Position, repair.After.Length == 0 ? $"删去了“{repair.Before}”（{repair.Rule}）。" : $"“{repair.Before}”读作“{repair.After}”（{repair.Rule}）。") { Source = source };

    public static Diagnostic Picture(string source, DocxPicture picture) =>
        new("IMP009", Severity.Warning, null, $"第{picture.Paragraph}段的图片{(picture.Name.Length > 0 ? $"“{picture.Name}”" : "")}没有转入大纲。", "请把图片另存到大纲旁边，在 内容 里另起一行写 ![图片说明](图片文件名)。") { Source = source };

    private static string Who(DocxRevision revision) =>
        (revision.Author.Length == 0 ? "有人" : revision.Author) + (revision.Date is { } date ? $"{date.Month}月{date.Day}日" : "");

    private static string What(DocxRevisionKind kind) => kind switch
    {
        DocxRevisionKind.Inserted => "增加",
        DocxRevisionKind.Deleted => "删去",
        _ => "批注",
    };
}
