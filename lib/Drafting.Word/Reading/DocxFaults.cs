using Drafting.Text.Diagnostics;

namespace Drafting.Word.Reading;

/// <summary>The findings about a Word document that is read for its text: DOC001 to DOC005; those about the container are PKG….</summary>
internal static class DocxFaults
{
    public static Diagnostic Damaged() => new("DOC001", Severity.Error, null, "Word 文件已损坏，读不出正文。", "请用 Word 或 WPS 打开修复后另存为 .docx。");

    public static Diagnostic Empty() => new("DOC002", Severity.Error, null, "Word 文件里没有文字。", "如果内容是图片，请先识别成文字。");

    public static Diagnostic Macros() => new("DOC003", Severity.Warning, null, "文件含宏，只读取了文字。", "请另存为 .docx。");

    public static Diagnostic Imports() => new("DOC004", Severity.Warning, null, "文件里插入了别的文件，其中的文字没有读取。", "请用 Word 打开后另存一次再试。");

    public static Diagnostic NotWord(string what) => new("DOC005", Severity.Error, null, $"这是{what}，不是 Word 文档。", "请选择 .docx 文件，或把内容复制到 Word 里保存。");
}
