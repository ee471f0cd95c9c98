using Drafting.Text.Diagnostics;

namespace Drafting.Text.Sources;

/// <summary>The findings about a file's bytes: SRC001 to SRC009.</summary>
internal static class DecodingFaults
{
    public static Diagnostic Empty(string name) =>
        new("SRC001", Severity.Error, null, "文件里没有文字。", "请确认选对了文件。") { Source = name };

    public static Diagnostic Binary(string name) =>
        new("SRC002", Severity.Error, null, "这不是文本文件。", "请另存为 .docx 或 .txt 后再试。") { Source = name };

    /// <summary>Lines in two encodings; the lists hold the offset where each begins.</summary>
    public static Diagnostic Mixed(SourceText text, List<int> utf8, List<int> gbk)
    {
        var (fewer, encoding, rest) = gbk.Count <= utf8.Count ? (gbk, "GBK", "UTF-8") : (utf8, "UTF-8", "GBK");
        var message = $"起有{fewer.Count}行是 {encoding} 编码，其余是 {rest}，已逐行识别。";
        return new("SRC006", Severity.Warning, text.PositionAt(fewer[0]), message, "请核对这些行有无乱码。") { Source = text.Name };
    }

    /// <summary>Faults that show in the decoded text: failed bytes, a cut end, NUL.</summary>
    public static IEnumerable<Diagnostic> Find(SourceText text, string encoding)
    {
        var content = text.Content;
        var failed = content.AsSpan().Count('\uFFFD');
        var isCut = content.EndsWith('\uFFFD');
        if (isCut)
        {
            failed--;
            var end = text.PositionAt(content.Length - 1);
            yield return new("SRC003", Severity.Warning, end, "文件在一个字的中间断了，可能没有传完。", "请重新取得原文件。") { Source = text.Name };
        }

        if (failed > 0)
        {
            var first = text.PositionAt(content.IndexOf('\uFFFD', StringComparison.Ordinal));
            var message = $"起有{failed}处乱码，不能按 {encoding} 识别，显示为“\uFFFD”。";
            yield return new("SRC004", Severity.Warning, first, message, "请在原文件里核对，或另存为 UTF-8。") { Source = text.Name };
        }

        var nul = content.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            var message = $"起有{content.AsSpan().Count('\0')}个空字符（NUL）。";
            yield return new("SRC005", Severity.Warning, text.PositionAt(nul), message, "文件可能损坏，请核对。") { Source = text.Name };
        }
    }
}
