namespace Drafting.Speeches.Cleaning;

/// <summary>Tells a page number that was glued to the text from a number that belongs to it.</summary>
internal static class PageNumbers
{
    private const int MaxDigits = 2;

    // What can follow a number that counts something: measure words, units, parts of dates, orders of magnitude, marks.
    private const string CountedBy =
        "个项条点件名人次位家类种年月日号时分秒元角万亿千百十多余来几大方面级层期批章节部届区县市镇乡村岁米吨亩公平立度倍成周天轮份户所座台辆艘篇"
        + "只头匹张支枚把本册卷句字号楼层室栋幢间处场会组队班排连营团师军省州国路线网口道步环套笔单案例起宗桩对双小世季旬刻"
        + "克斤两升里寸尺丈厘毫微摄华比至到或和与、—～-~";

    /// <summary>Length of the digits at <paramref name="position"/> when they are a page number glued in front of text, else 0.</summary>
    /// <param name="text">A line.</param>
    /// <param name="position">The line's start, or just after a punctuation mark.</param>
    public static int LeadingLength(ReadOnlySpan<char> text, int position)
    {
        var digits = DigitsAt(text, position);
        var end = position + digits;
        return digits is > 0 and <= MaxDigits && end < text.Length && IsHan(text[end]) && !CountedBy.Contains(text[end]) ? digits : 0;
    }

    /// <summary>Length of the digits at the end of a text when they follow its last stop, else 0.</summary>
    public static int TrailingLength(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[^(digits + 1)])) digits++;
        return digits is > 0 and <= MaxDigits + 1 && digits < text.Length && text[^(digits + 1)] is '。' or '！' or '？' or '”' ? digits : 0;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - position;
    }

    private static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';
}
