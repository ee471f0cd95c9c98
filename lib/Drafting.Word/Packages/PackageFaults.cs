using System.Xml;
using Drafting.Text.Diagnostics;

namespace Drafting.Word.Packages;

/// <summary>The faults of a Word file as a container (ids <c>PKG…</c>).</summary>
internal static class PackageFaults
{
    public static Diagnostic NotZip() => Fault("PKG001", "这不是 Word 文档（.docx）。", "请用 Word 或 WPS 打开原文件，另存为 .docx。");

    public static Diagnostic OldFormat() => Fault("PKG002", "这是旧格式的 Word 文档（.doc）。", "请用 Word 或 WPS 打开，另存为 .docx。");

    public static Diagnostic Encrypted() => Fault("PKG003", "文件设有打开密码，无法读取。", "请在 Word 或 WPS 中去掉密码后另存。");

    public static Diagnostic Truncated() => Fault("PKG004", "文件不完整或已损坏。", "请重新复制或下载，或用 Word 打开并修复后另存为 .docx。");

    public static Diagnostic Limit(string what) => Fault("PKG005", $"文件过大或结构异常：{what}。", "请确认文件来源；确是自己的模板，请删去多余的图片和内容后另存。");

    public static Diagnostic Duplicate(string name) => Fault("PKG006", $"文件中有两个同名的部件“{name}”。", "文件可能被改动过，请用 Word 打开后另存为 .docx。");

    public static Diagnostic BadName(string name) => Fault("PKG007", $"文件中部件的路径“{name}”不合规。", "文件可能被改动过，请用 Word 打开后另存为 .docx。");

    public static Diagnostic Unsupported(string name) => Fault("PKG008", $"部件“{name}”的压缩方式无法读取。", "请用 Word 打开后另存为 .docx。");

    public static Diagnostic Missing(string name) => Fault("PKG009", $"文件缺少必要的部件“{name}”。", "请用 Word 打开并修复后另存为 .docx。");

    public static Diagnostic BadXml(string part, string detail) =>
        Fault("PKG010", $"部件“{part}”的内容有错：{detail}。", "请用 Word 打开并修复后另存为 .docx。") with { Source = part };

    /// <summary>What an XML reader refuses: a document type declaration, which no Word document has, an empty part, or markup that is broken.</summary>
    public static Diagnostic NotXml(string part, ReadOnlySpan<byte> bytes, XmlException exception) => BadXml(
        part,
        bytes.IndexOf("<!DOCTYPE"u8) >= 0 ? "带有文档类型声明（DTD），Word 文档里不应有"
            : exception.LineNumber == 0 ? "没有内容"
            : $"第{exception.LineNumber}行第{exception.LinePosition}列不是合法的 XML");

    public static Diagnostic Macros() => Fault("PKG011", "这是带宏的文档（.docm 或 .dotm），为安全起见不使用。", "请另存为不带宏的 .docx。");

    public static Diagnostic NotWord(string type) => Fault("PKG012", $"这不是 Word 文档，内容类型是“{type}”。", "请选择 .docx 文件。");

    private static Diagnostic Fault(string id, string message, string remedy) => new(id, Severity.Error, null, message, remedy);
}
