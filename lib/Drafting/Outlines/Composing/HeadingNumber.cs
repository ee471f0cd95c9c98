using Drafting.Text.Numerals;

namespace Drafting.Outlines.Composing;

/// <summary>Numbers of headings by level: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3), then ① as practice has it.</summary>
internal static class HeadingNumber
{
    /// <summary>The number with its marks.</summary>
    /// <param name="level">From 1.</param>
    /// <param name="number">From 1.</param>
    public static string Format(int level, int number) => level switch
    {
        1 => $"{ChineseNumeral.Format(number)}、",
        2 => $"（{ChineseNumeral.Format(number)}）",
        3 => $"{number}.",
        4 => $"（{number}）",
        _ => CircledNumber.Format(number),
    };
}
