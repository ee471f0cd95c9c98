using System.Globalization;
using System.Text;
using Drafting.Text.Numerals;

namespace Drafting.Word.Reading;

/// <summary>Writes a counter as a numbering level asks for it (ISO 29500-1, 17.18.59 ST_NumberFormat).</summary>
internal static class NumberFormat
{
    /// <summary>The number as it is shown; empty for none.</summary>
    /// <param name="value">The counter.</param>
    /// <param name="format">Value of <c>w:numFmt</c>; one that is not known counts as decimal.</param>
    public static string Format(int value, string format)
    {
        var plain = value.ToString(CultureInfo.InvariantCulture);
        if (value is < 0 or > 99_999_999) return plain;
        return format switch
        {
            "none" or "bullet" => "",
            "chineseCounting" or "taiwaneseCounting" => CountedToNinetyNine(value),
            "chineseCountingThousand" or "taiwaneseCountingThousand" => ChineseNumeral.Format(value),
            "japaneseCounting" or "koreanCounting" => Japanese(value),
            "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital2" => ChineseNumeral.FormatDigits(plain),
            "chineseLegalSimplified" => Financial(value, "零壹贰叁肆伍陆柒捌玖拾佰仟萬"),
            "ideographLegalTraditional" or "japaneseLegal" => Financial(value, "零壹貳參肆伍陸柒捌玖拾佰仟萬"),
            "ideographTraditional" => Cyclic(value, "甲乙丙丁戊己庚辛壬癸"),
            "ideographZodiac" => Cyclic(value, "子丑寅卯辰巳午未申酉戌亥"),
            "ideographZodiacTraditional" => Cyclic(value, "甲乙丙丁戊己庚辛壬癸") + Cyclic(value, "子丑寅卯辰巳午未申酉戌亥"),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(value, plain),
            "decimalEnclosedFullstop" => InRange(value, 20, '\u2488', plain + "."),
            "decimalEnclosedParen" => InRange(value, 20, '\u2474', $"({plain})"),
            "ideographEnclosedCircle" => InRange(value, 10, '\u3280', plain),
            "decimalFullWidth" or "decimalFullWidth2" => string.Concat(plain.Select(digit => (char)(digit - '0' + '０'))),
            "decimalZero" => value < 10 ? "0" + plain : plain,
            "numberInDash" => $"- {plain} -",
            "lowerLetter" => Letters(value, 'a'),
            "upperLetter" => Letters(value, 'A'),
            "lowerRoman" => Roman(value, plain).ToLowerInvariant(),
            "upperRoman" => Roman(value, plain),
            "hex" => value.ToString("X", CultureInfo.InvariantCulture),
            "ordinal" => plain + OrdinalEnding(value),
            _ => plain,
        };
    }

    // 一 … 九十九, then digit by digit with a circle for zero: 一○○.
    private static string CountedToNinetyNine(int value) =>
        value < 100
            ? ChineseNumeral.Format(value).Replace('零', '○')
            : ChineseNumeral.FormatDigits(value.ToString(CultureInfo.InvariantCulture)).Replace('〇', '○');

    // 百一, 千二十: no 零 inside, and 一 stands neither before 十 nor before 百 and 千 at the front.
    private static string Japanese(int value)
    {
        if (value == 0) return "〇";
        var counted = ChineseNumeral.Format(value).Replace("零", "", StringComparison.Ordinal).Replace("一十", "十", StringComparison.Ordinal);
        return value < 10_000 ? counted.Replace("一百", "百", StringComparison.Ordinal).Replace("一千", "千", StringComparison.Ordinal) : counted;
    }

    private static string Financial(int value, string characters)
    {
        const string Plain = "零一二三四五六七八九十百千万";
        var counted = ChineseNumeral.Format(value);
        // 拾 is never left without a digit before it.
        if (counted[0] == '十') counted = "一" + counted;
        return string.Concat(counted.Select(character => characters[Plain.IndexOf(character, StringComparison.Ordinal)]));
    }

    private static string Cyclic(int value, string characters) =>
        value == 0 ? "" : characters[(value - 1) % characters.Length].ToString();

    private static string InRange(int value, int last, char first, string otherwise) =>
        value >= 1 && value <= last ? ((char)(first + value - 1)).ToString() : otherwise;

    // Unicode circles 1–20, 21–35 and 36–50 in three blocks.
    private static string Circled(int value, string otherwise) => value switch
    {
        >= 1 and <= 20 => ((char)('\u2460' + value - 1)).ToString(),
        >= 21 and <= 35 => ((char)('\u3251' + value - 21)).ToString(),
        >= 36 and <= 50 => ((char)('\u32B1' + value - 36)).ToString(),
        _ => otherwise,
    };

    // a … z, aa, bb … zz, aaa: the letter is repeated.
    private static string Letters(int value, char first) =>
        value is < 1 or > 26 * 30 ? value.ToString(CultureInfo.InvariantCulture) : new string((char)(first + ((value - 1) % 26)), ((value - 1) / 26) + 1);

    private static string Roman(int value, string otherwise)
    {
        if (value is < 1 or > 9_999) return otherwise;
        ReadOnlySpan<int> values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] numerals = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var text = new StringBuilder();
        for (var i = 0; i < values.Length; i++)
            for (; value >= values[i]; value -= values[i]) text.Append(numerals[i]);
        return text.ToString();
    }

    private static string OrdinalEnding(int value) => (value % 100 is >= 11 and <= 13 ? 0 : value % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
