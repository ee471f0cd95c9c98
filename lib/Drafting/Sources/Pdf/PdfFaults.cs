using Drafting.Text.Diagnostics;

namespace Drafting.Sources.Pdf;

/// <summary>The findings about a PDF file: PDF001 to PDF005.</summary>
internal static class PdfFaults
{
    public static Diagnostic Damaged() => new("PDF001", Severity.Error, null, "PDF 文件已损坏，读不出文字。", "请重新取得原文件，或用别的程序打开后另存。");

    public static Diagnostic Encrypted() => new("PDF002", Severity.Error, null, "PDF 设有打开密码，无法读取。", "请去掉密码后另存。");

    public static Diagnostic Scanned() => new("PDF003", Severity.Error, null, "PDF 是扫描件，没有文字。", "请先用识别（OCR）软件转成文字，再保存为 .docx 或 .txt。");

    public static Diagnostic BlankPages(List<int> pages) =>
        new("PDF004", Severity.Warning, null, $"第{string.Join('、', pages)}页没有文字，可能是图片，没有读取。", "如有内容，请先识别（OCR）成文字。");

    public static Diagnostic Garbled() => new("PDF005", Severity.Warning, null, "PDF 里的文字有乱码，字体没有对照表。", "请改用 Word 原稿，或先识别（OCR）成文字。");
}
