using System.Buffers;

namespace Drafting.Speeches.Cleaning;

/// <summary>Lines that belong to a page or a web site, not to a text: page numbers, copyright lines, addresses.</summary>
internal static class Furniture
{
    private const int MaxLength = 60;

    private static readonly SearchValues<string> SiteWords = SearchValues.Create(
        ["版权所有", "技术支持", "ICP备", "http://", "https://", "www.", "转载请注明", "本文来源", "下载后可", "字体大小"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the whole line is furniture.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength) return false;
        return IsPageNumber(line) || line.ContainsAny(SiteWords);
    }

    // 7, - 7 -, — 7 —, 第7页, 第7页 共12页, 7/12; not 2026-3-8, a date.
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 16) return false;
        var (digits, run) = (0, 0);
        foreach (var character in line)
        {
            run = char.IsAsciiDigit(character) ? run + 1 : 0;
            if (run > 3) return false;
            if (run > 0) digits++;
            else if (!"第页共 -—－·/　".Contains(character)) return false;
        }

        return digits is > 0 and < 7;
    }
}
