using Drafting.Text.Diagnostics;

namespace Drafting.Word.Reading;

/// <summary>The findings about a Word document that is read for its text: DOC001 to DOC009.</summary>
internal static class DocxFaults
{
    public static Diagnostic Damaged() => new("DOC001", Severity.Error, null, "Word 文件已损坏，读不出正文。", "请用 Word 或 WPS 打开修复后另存为 .docx。");

    public static Diagnostic Empty() => new("DOC002", Severity.Error, null, "Word 文件里没有文字。", "如果内容是图片，请先识别成文字。");

    public static Diagnostic Macros() => new("DOC003", Severity.Warning, null, "文件含宏，只读取了文字。", "请另存为 .docx。");

    public static Diagnostic Imports() => new("DOC004", Severity.Warning, null, "文件里插入了别的文件，其中的文字没有读取。", "请用 Word 打开后另存一次再试。");

    public static Diagnostic NotWord(string what) => new("DOC005", Severity.Error, null, $"这是{what}，不是 Word 文档。", "请选择 .docx 文件，或把内容复制到 Word 里保存。");

    public static Diagnostic Encrypted() => new("DOC006", Severity.Error, null, "文件设有打开密码，无法读取。", "请在 Word 或 WPS 中去掉密码后另存。");

    public static Diagnostic OldFormat() => new("DOC007", Severity.Error, null, "这是旧格式的 Word 文档（.doc）。", "请用 Word 或 WPS 打开，另存为 .docx。");

    public static Diagnostic TooLarge() => new("DOC008", Severity.Error, null, "文件过大或结构异常，没有读取。", "请确认文件来源；确是自己的文件，请删去多余的内容后另存。");
}
