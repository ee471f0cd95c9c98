using System.Globalization;
using System.Text.RegularExpressions;
using Drafting.Text.Numerals;

namespace Drafting.Word.Formats;

/// <summary>The number that a heading begins with: 一、 （一） 1. （1）, also in the forms that writers use by mistake.</summary>
/// <param name="Level">1 to 4.</param>
/// <param name="Value">What it counts.</param>
/// <param name="Length">Characters it takes, with the blanks behind it.</param>
internal readonly partial record struct HeadingNumber(int Level, int Value, int Length)
{
    /// <summary>The number at the start of a text; null when there is none.</summary>
    public static HeadingNumber? Read(string text)
    {
        if (Form().Match(text) is not { Success: true } match) return null;
        var level = match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : 4;
        var digits = match.Groups["value"].ValueSpan;
        if (level > 2) return new HeadingNumber(level, int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), match.Length);
        return ChineseNumeral.TryParse(digits, out var value) && value is > 0 and < 1000 ? new HeadingNumber(level, (int)value, match.Length) : null;
    }

    // 1.5 is a quantity and no number of a heading.
    [GeneratedRegex("^((?<one>(?<value>[一二三四五六七八九十百零]+)[、.，,])|(?<two>[（(](?<value>[一二三四五六七八九十百零]+)[）)])|(?<three>(?<value>[0-9]{1,3})[.．、](?![0-9]))|(?<four>[（(](?<value>[0-9]{1,3})[）)]))[ 　]*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
