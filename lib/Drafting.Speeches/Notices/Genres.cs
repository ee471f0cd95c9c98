namespace Drafting.Speeches.Notices;

/// <summary>The genres of official documents: the fifteen of the 党政机关公文处理工作条例 (2012), article 8, and 方案 and the like that offices issue beside them.</summary>
internal static class Genres
{
    private static readonly string[] Statutory =
        ["决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要"];

    private static readonly string[] Common = ["复函", "实施方案", "工作方案", "方案", "会议纪要", "办法", "规定", "细则", "工作要点", "计划", "令"];

    /// <summary>The genre that a title ends with, or null.</summary>
    public static string? OfTitle(ReadOnlySpan<char> title)
    {
        if (title.IndexOfAny("（(") is > 0 and var note && title[^1] is '）' or ')') title = title[..note];
        foreach (var genre in Statutory)
        {
            if (title.EndsWith(genre)) return genre;
        }

        foreach (var genre in Common)
        {
            if (title.EndsWith(genre)) return genre;
        }

        return null;
    }
}
