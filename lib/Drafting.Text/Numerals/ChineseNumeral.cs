using System.Text;

namespace Drafting.Text.Numerals;

/// <summary>Chinese numerals as official documents count with them: 一 … 九十九, 一百零五, 二〇二六.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Writes a number as it is counted: 10 is 十, 21 is 二十一, 105 is 一百零五, 12000 is 一万二千.</summary>
    /// <param name="value">A number from 0 to 99,999,999.</param>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 99_999_999);
        if (value == 0) return "零";
        var text = new StringBuilder();
        if (value >= 10_000)
        {
            AppendGroup(text, value / 10_000);
            text.Append('万');
            var rest = value % 10_000;
            if (rest is > 0 and < 1_000) text.Append('零');
            AppendGroup(text, rest);
        }
        else
        {
            AppendGroup(text, value);
        }

        // 一十 is written 十 at the front of a number.
        return text.Length > 1 && text[0] == '一' && text[1] == '十' ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    /// <summary>Writes each digit by itself, as years are written: 2026 is 二〇二六.</summary>
    public static string FormatDigits(ReadOnlySpan<char> digits)
    {
        var text = new StringBuilder(digits.Length);
        foreach (var digit in digits)
            text.Append(digit is >= '0' and <= '9' ? (digit == '0' ? '〇' : Digits[digit - '0']) : digit);
        return text.ToString();
    }

    /// <summary>Reads a counted numeral (十二, 一百零五, 两, 廿三) or a row of digits (二〇二六).</summary>
    /// <returns>Whether the whole of <paramref name="text"/> is one numeral from 0 to 99,999,999.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 16) return false;
        return text.IndexOfAny("十百千万廿卅") < 0 ? TryParseDigits(text, out value) : TryParseCounted(text, out value);
    }

    /// <summary>The value of one Chinese digit, or −1.</summary>
    public static int DigitValue(char character) => character switch
    {
        '〇' or '○' or '零' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character),
    };

    private static void AppendGroup(StringBuilder text, int value)
    {
        ReadOnlySpan<char> units = "千百十";
        var divisor = 1_000;
        var started = false;
        var gap = false;
        foreach (var unit in units)
        {
            AppendDigit(value / divisor % 10, unit);
            divisor /= 10;
        }

        AppendDigit(value % 10, '\0');

        void AppendDigit(int digit, char unit)
        {
            if (digit == 0)
            {
                gap = started;
                return;
            }

            if (gap) text.Append('零');
            gap = false;
            started = true;
            text.Append(Digits[digit]);
            if (unit != '\0') text.Append(unit);
        }
    }

    private static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length > 8) return false;
        foreach (var character in text)
        {
            var digit = DigitValue(character);
            if (digit < 0) return false;
            value = value * 10 + digit;
        }

        return true;
    }

    private static bool TryParseCounted(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var group = 0;
        var digit = -1;
        var lastUnit = int.MaxValue;
        foreach (var character in text)
        {
            if (DigitValue(character) is >= 0 and var next)
            {
                if (digit > 0) return false;
                digit = next;
                continue;
            }

            var (tens, unit) = character switch
            {
                '十' => (1, 10),
                '廿' => (2, 10),
                '卅' => (3, 10),
                '百' => (1, 100),
                '千' => (1, 1_000),
                '万' => (1, 10_000),
                _ => (0, 0),
            };
            if (unit == 0) return false;
            if (unit == 10_000)
            {
                if (value > 0 || group + Math.Max(digit, 0) == 0) return false;
                value = (group + Math.Max(digit, 0)) * unit;
                group = 0;
                lastUnit = int.MaxValue;
            }
            else
            {
                if (unit >= lastUnit || (unit > 10 && digit <= 0)) return false;
                group += (digit > 0 ? digit : tens) * unit;
                lastUnit = unit;
            }

            digit = -1;
        }

        value += group + Math.Max(digit, 0);
        return true;
    }
}
