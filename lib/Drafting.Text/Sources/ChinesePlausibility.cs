using System.Text;

namespace Drafting.Text.Sources;

/// <summary>How much a decoding looks like Chinese writing: the judge between encodings that all accept the same bytes.</summary>
internal static class ChinesePlausibility
{
    private const double Rare = 0.3;
    private const double Impossible = -3;

    /// <summary>From 1 (every character is an everyday one) to below 0 (control characters, private use, failed bytes).</summary>
    /// <remarks>
    /// Plain ASCII counts only when there is nothing else, since every candidate but UTF-16 reads it alike;
    /// line ends and spaces never count.
    /// </remarks>
    public static double Score(ReadOnlySpan<char> text)
    {
        double sum = 0;
        var counted = 0;
        var ascii = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= ' ' and < 0x7F or '\t' or '\r' or '\n') ascii++;
            else
            {
                counted++;
                sum += Weight(rune.Value);
            }
        }

        if (counted == 0) return ascii > 0 ? 1 : 0;
        return sum / counted;
    }

    /// <summary>Whether a character stands in GB 2312's or Big5's table of frequent characters, or is a Chinese mark.</summary>
    public static bool IsEveryday(int codePoint) => Weight(codePoint) >= 1;

    private static double Weight(int codePoint) => codePoint switch
    {
        < 0x20 or 0x7F or (>= 0x80 and < 0xA0) or 0xFFFD => Impossible,
        0xA0 or 0xB1 or 0xB7 or 0xD7 or 0xF7 or 0xB0 or 0xA7 => 1,
        < 0x2000 => Rare,
        >= 0x2010 and <= 0x203B => 1,
        >= 0x2103 and <= 0x22A5 => 0.8,
        >= 0x2460 and <= 0x25EF => 0.8,
        0x3000 or (>= 0x3001 and <= 0x3017) => 1,
        >= 0x4E00 and <= 0x9FFF => Ideograph((char)codePoint),
        >= 0xFF01 and <= 0xFF5E => 1,
        0xFFE5 => 1,
        0xFEFF => 0,
        >= 0xE000 and <= 0xF8FF => Impossible,
        >= 0xAC00 and <= 0xD7A3 or (>= 0xFF61 and <= 0xFFDC) => -1,
        >= 0x20000 => Rare,
        _ => 0,
    };

    // GB 2312 orders its 3,755 frequent characters first (lead bytes B0 to D7), Big5 its 5,401 (A4 to C6).
    private static double Ideograph(char ideograph)
    {
        Span<byte> bytes = stackalloc byte[4];
        if (ChineseEncodings.Gb18030.TryGetBytes([ideograph], bytes, out var length) && length == 2 && bytes[1] >= 0xA1)
        {
            if (bytes[0] is >= 0xB0 and <= 0xD7) return 1;
            if (bytes[0] is > 0xD7 and <= 0xF7) return 0.7;
        }

        return ChineseEncodings.Big5.TryGetBytes([ideograph], bytes, out length) && length == 2 && bytes[0] is >= 0xA4 and <= 0xC6 ? 0.9 : Rare;
    }
}
