namespace Drafting.Text.Numerals;

/// <summary>Dates as official documents write them (GB/T 9704-2012, 7.3.5.4; GB/T 15835-2011).</summary>
public static class ChineseDate
{
    /// <summary>Writes 2026年11月20日: Arabic figures, year in full, no leading zeros.</summary>
    public static string Format(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";

    /// <summary>Writes 二〇二六年十一月二十日.</summary>
    public static string FormatChinese(DateOnly date) =>
        $"{ChineseNumeral.FormatDigits(date.Year.ToString("0000"))}年{ChineseNumeral.Format(date.Month)}月{ChineseNumeral.Format(date.Day)}日";

    /// <summary>
    /// Finds the first whole date in a text: 2026年11月20日, 二〇二六年十一月二十日, 2026-11-20, 2026.11.20 or 2026/11/20, inner spaces allowed.
    /// </summary>
    /// <param name="text">The text to look through.</param>
    /// <param name="date">The date found.</param>
    /// <param name="start">Where it starts in <paramref name="text"/>.</param>
    /// <param name="length">How long it is there.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out DateOnly date, out int start, out int length)
    {
        for (start = 0; start < text.Length; start++)
        {
            if (!IsDigit(text[start]) || (start > 0 && IsDigit(text[start - 1]))) continue;
            if (!TryReadAt(text[start..], out date, out length)) continue;
            return true;
        }

        date = default;
        length = 0;
        return false;
    }

    /// <summary>Reads a text that is one whole date, in any of the forms of <see cref="TryFind"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        text = text.Trim();
        return TryReadAt(text, out date, out var length) && length == text.Length;
    }

    private static bool TryReadAt(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        var position = 0;
        if (!TryReadNumber(text, ref position, out var year) || year is < 1000 or > 9999) return false;
        if (!TryReadSeparator(text, ref position, '年', out var separator)) return false;
        if (!TryReadNumber(text, ref position, out var month) || !TryReadSeparator(text, ref position, separator == '年' ? '月' : separator, out _)) return false;
        if (!TryReadNumber(text, ref position, out var day)) return false;
        if (separator == '年' && !TryReadSeparator(text, ref position, '日', out _)) return false;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        length = position;
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int position, out int number)
    {
        SkipSpaces(text, ref position);
        var start = position;
        while (position < text.Length && IsDigit(text[position])) position++;
        var digits = text[start..position];
        return int.TryParse(digits, out number) || ChineseNumeral.TryParse(digits, out number);
    }

    private static bool TryReadSeparator(ReadOnlySpan<char> text, ref int position, char expected, out char separator)
    {
        SkipSpaces(text, ref position);
        separator = position < text.Length ? text[position] : '\0';
        if (separator == '号' && expected == '日') separator = '日';
        var fits = separator == expected || (expected == '年' && separator is '-' or '.' or '/');
        if (fits) position++;
        return fits;
    }

    private static void SkipSpaces(ReadOnlySpan<char> text, ref int position)
    {
        while (position < text.Length && text[position] is ' ' or '\u3000') position++;
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is '十' or '廿' or '卅' || ChineseNumeral.DigitValue(character) >= 0;
}
