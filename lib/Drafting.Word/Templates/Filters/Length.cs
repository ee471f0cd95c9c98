using System.Globalization;

namespace Drafting.Word.Templates.Filters;

/// <summary>Lengths as a template writes them: 3厘米, 25毫米, 72磅, 1英寸, 120像素, and their Latin signs.</summary>
internal static class Length
{
    private const decimal Longest = 100 * 360_000m;

    private static readonly (string Unit, decimal Emu)[] Units =
    [
        ("厘米", 360_000), ("毫米", 36_000), ("英寸", 914_400), ("像素", 9_525), ("磅", 12_700),
        ("cm", 360_000), ("mm", 36_000), ("in", 914_400), ("px", 9_525), ("pt", 12_700),
    ];

    /// <summary>The length in English Metric Units (ISO 29500-1, 20.1.2.1); null when it is none, not above zero or over a metre.</summary>
    public static long? TryParse(string text)
    {
        text = text.Trim();
        foreach (var (unit, emu) in Units)
        {
            if (!text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)) continue;
            var number = text.AsSpan(0, text.Length - unit.Length).TrimEnd();
            return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0 && value * emu <= Longest ? (long)(value * emu) : null;
        }

        return null;
    }
}
