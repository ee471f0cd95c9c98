using System.Text;

namespace Drafting.Text.Sources;

/// <summary>The encodings that Chinese texts come in, with malformed bytes replaced by U+FFFD.</summary>
/// <remarks>
/// The legacy ones are asked of their provider directly, so nothing is registered for the whole process.
/// GB18030 reads GBK and GB2312 files too: both are subsets of it.
/// </remarks>
internal static class ChineseEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    public static Encoding Utf32LittleEndian { get; } = new UTF32Encoding(bigEndian: false, byteOrderMark: false);

    public static Encoding Utf32BigEndian { get; } = new UTF32Encoding(bigEndian: true, byteOrderMark: false);

    public static Encoding Gb18030 { get; } = Legacy("gb18030")!;

    public static Encoding Big5 { get; } = Legacy("big5")!;

    /// <summary>A legacy encoding by its IANA name; null when .NET has none of that name.</summary>
    public static Encoding? Legacy(string name)
    {
        if (CodePagesEncodingProvider.Instance.GetEncoding(name)?.Clone() is not Encoding encoding) return null;
        encoding.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return encoding;
    }
}
