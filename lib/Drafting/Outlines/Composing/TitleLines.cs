using System.Text.RegularExpressions;

namespace Drafting.Outlines.Composing;

/// <summary>Breaks a long title by sense (GB/T 9704-2012, 7.3.1: 回行时要做到词意完整，排列对称).</summary>
internal static partial class TitleLines
{
    /// <summary>Characters of 2号 (22 pt) in a line of 156 mm.</summary>
    private const int Capacity = 20;

    /// <summary>
    /// The title with a line break where it is sure to fall between two words: before 关于, 工作推进会…, 动员大会… A title that fits on one
    /// line, that its writer has broken, or that has no such place, stays as it is.
    /// </summary>
    public static string Break(string title)
    {
        if (title.Length <= Capacity || title.Contains('\n')) return title;
        var place = Joint().Matches(title).Select(match => match.Index)
            .Where(index => index is > 0 and <= Capacity && title.Length - index <= Capacity)
            .OrderBy(index => Math.Abs(title.Length - (2 * index)))
            .FirstOrDefault();
        return place == 0 ? title : title[..place] + "\n" + title[place..];
    }

    [GeneratedRegex("关于|(?:工作)?(?:动员|部署|推进|交流|现场|总结|表彰|座谈|调度|电视电话|视频)*(?:大会|会议|会)上的", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Joint();
}
