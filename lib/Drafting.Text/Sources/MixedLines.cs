using System.Text;
using System.Text.Unicode;

namespace Drafting.Text.Sources;

/// <summary>Files glued together from others, some lines in UTF-8 and some in GBK: each line is read in its own encoding.</summary>
/// <remarks>Both encodings keep the line feed to itself (GB18030's second bytes begin at 30), so lines can be cut before decoding.</remarks>
internal static class MixedLines
{
    /// <summary>The text, or null when lines of both kinds do not occur or some line is neither.</summary>
    public static DecodedSource? TryDecode(ReadOnlySpan<byte> bytes, string name)
    {
        var content = new StringBuilder(bytes.Length);
        var utf8 = new List<int>();
        var gbk = new List<int>();
        foreach (var range in bytes.Split((byte)'\n'))
        {
            if (range.Start.Value > 0) content.Append('\n');
            var line = bytes[range];
            var isUtf8 = Utf8.IsValid(line);
            if (!Ascii.IsValid(line)) (isUtf8 ? utf8 : gbk).Add(content.Length);
            var decoded = (isUtf8 ? ChineseEncodings.Utf8 : ChineseEncodings.Gb18030).GetString(line);
            if (decoded.Contains('\uFFFD')) return null;
            content.Append(decoded);
        }

        if (utf8.Count == 0 || gbk.Count == 0) return null;
        var text = new SourceText(content.ToString(), name);
        return new(text, "utf-8+gb18030", [DecodingFaults.Mixed(text, utf8, gbk)]);
    }
}
