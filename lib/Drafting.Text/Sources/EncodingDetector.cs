using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Drafting.Text.Sources;

/// <summary>Finds the encoding of bytes that carry no byte order mark.</summary>
/// <remarks>
/// Statistical detectors need a page of text; a notice may be one line. So the strict test comes first (text that is valid
/// UTF-8 by accident is rare), then what each candidate would make of the bytes is judged as Chinese writing.
/// The detector of Mozilla (UTF.Unknown) proposes one more candidate for texts that are not Chinese.
/// </remarks>
internal static class EncodingDetector
{
    private const int SampleSize = 1 << 20;
    private const double Convincing = 0.75;
    private const double Certain = 0.9;

    /// <summary>The encoding, or null when the bytes look like no text at all.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        var hasNul = bytes.Contains((byte)0);
        var sample = bytes[..Math.Min(bytes.Length, SampleSize)];
        // Control characters in what would be UTF-8 may be the low or high bytes of UTF-16: 。 is 30 02.
        if (!hasNul && IsUtf8(bytes) && ControlShare(sample) == 0) return IsGbkInDisguise(bytes) ? ChineseEncodings.Gb18030 : ChineseEncodings.Utf8;

        var utf16 = Best(sample, [ChineseEncodings.Utf16LittleEndian, ChineseEncodings.Utf16BigEndian]);
        if ((hasNul ? utf16.Score >= Convincing : IsUtf8(bytes) && utf16.Score >= Certain) && !utf16.Text.Contains('\0')) return utf16.Encoding;
        if (IsUtf8(bytes) && ControlShare(sample) < 0.1) return ChineseEncodings.Utf8;
        // What holds so many control characters is UTF-16 or no text.
        if (ControlShare(sample) > 0.05) return utf16.Score >= Convincing ? utf16.Encoding : null;

        List<Encoding> candidates = [ChineseEncodings.Gb18030, ChineseEncodings.Utf8, ChineseEncodings.Big5];
        if (CharsetDetector.DetectFromBytes(sample).Detected?.EncodingName is { } name && ChineseEncodings.Legacy(name) is { } proposed)
            candidates.Add(proposed);
        var best = Best(sample, candidates);
        if (utf16.Score >= Convincing && utf16.Score > best.Score) return utf16.Encoding;
        return best.Score > -0.5 ? best.Encoding : null;
    }

    /// <summary>Whether the bytes are UTF-8, but for a last character that may be cut off.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes[..^Utf8Tail(bytes)]);

    // A lead byte within the last three that promises more bytes than are there.
    private static int Utf8Tail(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var unit = bytes[^back];
            if (unit < 0x80) return 0;
            if (unit < 0xC0) continue;
            var length = unit >= 0xF0 ? 4 : unit >= 0xE0 ? 3 : 2;
            return length > back ? back : 0;
        }

        return 0;
    }

    /// <summary>
    /// Two-byte sequences only, that are frequent characters in GBK and stand beside no Latin letter: <c>一一</c> is
    /// D2BB D2BB, which UTF-8 would read as two Cyrillic letters, while <c>café</c> stays UTF-8.
    /// </summary>
    private static bool IsGbkInDisguise(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes)) return false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            var isFrequentPair = bytes[i] is >= 0xC2 and <= 0xD7 && i + 1 < bytes.Length && bytes[i + 1] is >= 0xA1 and <= 0xBF;
            if (!isFrequentPair) return false;
            if (bytes[i] <= 0xC9 && i > 0 && char.IsAsciiLetter((char)bytes[i - 1])) return false;
            i++;
        }

        return true;
    }

    private static double ControlShare(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var unit in bytes)
            if (unit < 0x20 && unit is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1A)) controls++;
        return (double)controls / bytes.Length;
    }

    private static (Encoding Encoding, string Text, double Score) Best(ReadOnlySpan<byte> sample, IEnumerable<Encoding> candidates)
    {
        (Encoding Encoding, string Text, double Score) best = (ChineseEncodings.Utf8, "", double.MinValue);
        foreach (var encoding in candidates)
        {
            var text = encoding.GetString(sample);
            var score = ChinesePlausibility.Score(text);
            if (score > best.Score) best = (encoding, text, score);
        }

        return best;
    }
}
