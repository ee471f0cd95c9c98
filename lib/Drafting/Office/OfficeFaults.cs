using Drafting.Text.Diagnostics;

namespace Drafting.Office;

/// <summary>The findings about conversions: OFC001 to OFC004.</summary>
internal static class OfficeFaults
{
    public static Diagnostic NotInstalled(string source, string what) => new(
        "OFC001",
        Severity.Error,
        null,
        $"这是{what}，读取它需要 LibreOffice，本机没有安装。",
        "请安装 LibreOffice（https://zh-cn.libreoffice.org），或用 Word、WPS 另存为 .docx。")
    { Source = source };

    public static Diagnostic Missing(string source) => new("OFC002", Severity.Error, null, "找不到文件。", "请检查文件名和所在文件夹。") { Source = source };

    public static Diagnostic NotConverted(string source) =>
        new("OFC003", Severity.Error, null, "LibreOffice 打不开这个文件，可能已损坏或设有密码。", "请用 Word 或 WPS 打开后另存为 .docx。") { Source = source };

    public static Diagnostic OutOfTime(string source) =>
        new("OFC004", Severity.Error, null, "LibreOffice 转换超时，已停止。", "请把文件拆小，或用 Word、WPS 另存为 .docx。") { Source = source };
}
