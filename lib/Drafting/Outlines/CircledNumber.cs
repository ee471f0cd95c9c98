namespace Drafting.Outlines;

/// <summary>Numbers in circles: what numbering falls back on below the four levels of GB/T 9704-2012, 7.3.3.</summary>
internal static class CircledNumber
{
    /// <summary>① to ⑳, ㉑ to ㊿ (Unicode: Enclosed Alphanumerics, Enclosed CJK Letters and Months); beyond, the plain number in parentheses.</summary>
    public static string Format(int value) => value switch
    {
        >= 1 and <= 20 => ((char)('①' + value - 1)).ToString(),
        >= 21 and <= 35 => ((char)('㉑' + value - 21)).ToString(),
        >= 36 and <= 50 => ((char)('㊱' + value - 36)).ToString(),
        _ => $"({value})",
    };
}
