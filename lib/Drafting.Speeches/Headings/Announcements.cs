using Drafting.Text.Numerals;

namespace Drafting.Speeches.Headings;

/// <summary>Reads how many items a text announces: 讲四点意见, 以下五个特点, 两项活动.</summary>
internal static class Announcements
{
    private const int Reach = 24;
    private static readonly string[] Measures = ["个方面", "点意见", "点要求", "层意思", "个问题", "个特点", "项工作", "项任务", "件事", "句话", "个", "点", "项", "条", "方面", "种", "步", "层"];

    /// <summary>The number announced in the words just before a series, or null.</summary>
    public static int? Before(ReadOnlySpan<char> text)
    {
        var window = LastSentence(text);
        for (var i = window.Length - 2; i >= 0; i--)
        {
            if (!IsDigit(window[i])) continue;
            var end = i + 1;
            var start = i;
            while (start > 0 && IsDigit(window[start - 1])) start--;
            if (TryNumber(window[start..end], out var number) && number is > 1 and < 30 && StartsWithMeasure(window[end..]) && !(start > 0 && window[start - 1] == '第')) return number;
            i = start;
        }

        return null;
    }

    // Only the sentence that leads to the series announces it, and near its end.
    private static ReadOnlySpan<char> LastSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("。：:，, 　");
        var window = text.Length > Reach ? text[^Reach..] : text;
        return window[(window.LastIndexOfAny("。！？；") + 1)..];
    }

    private static bool StartsWithMeasure(ReadOnlySpan<char> rest)
    {
        foreach (var measure in Measures)
        {
            if (rest.StartsWith(measure)) return true;
        }

        return false;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, out number) || ChineseNumeral.TryParse(digits, out number);

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || "一二两三四五六七八九十".Contains(character);
}
