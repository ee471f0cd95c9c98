using Drafting.Text.Diagnostics;

namespace Drafting.Sources;

/// <summary>The findings about files that cannot be read at all: SRC010 to SRC019.</summary>
internal static class SourceFaults
{
    public static Diagnostic Missing() => Fault("SRC010", "找不到文件。", "请检查文件名和所在文件夹。");

    public static Diagnostic IsFolder() => Fault("SRC011", "这是文件夹，不是文件。", "请写出其中的文件，例如 文件夹/*.docx。");

    public static Diagnostic NotAllowed() => Fault("SRC012", "没有权限读取。", "请检查文件权限，或把文件复制到自己的文件夹。");

    public static Diagnostic NotReadable() => Fault("SRC013", "读取文件时出错。", "请检查磁盘或网络，或把文件复制到本机再试。");

    public static Diagnostic TooLarge(long megabytes) => Fault("SRC014", $"文件超过 {megabytes} MB，没有读取。", "请删去其中的图片或拆成几个文件。");

    public static Diagnostic Encrypted() => Fault("SRC015", "文件设有打开密码，无法读取。", "请在 Word 或 WPS 中去掉密码后另存。");

    public static Diagnostic NotADocument(string what) => Fault("SRC016", $"这是{what}，不是文档。", "请把文字复制到 Word 里，存为 .docx。");

    public static Diagnostic Image() => Fault("SRC017", "这是图片，没有文字。", "请先用识别（OCR）软件转成文字。");

    public static Diagnostic WebPage() => Fault("SRC018", "这是网页，其中混有网页代码。", "请用浏览器或 Word 打开，复制正文，存为 .docx 或 .txt。");

    private static Diagnostic Fault(string id, string message, string remedy) => new(id, Severity.Error, null, message, remedy);
}
