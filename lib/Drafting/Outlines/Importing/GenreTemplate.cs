namespace Drafting.Outlines.Importing;

/// <summary>Which of the Word templates that come with the program a document would be made with.</summary>
internal static class GenreTemplate
{
    private static readonly (string Ending, string Template)[] ByTitle =
    [
        ("主持词", "主持词"), ("会议议程", "会议议程"), ("议程", "会议议程"), ("通知", "通知"), ("请示", "请示"), ("报告", "报告"), ("批复", "批复"), ("意见", "意见"),
        ("决定", "决定"), ("通报", "通报"), ("公告", "公告"), ("通告", "公告"), ("纪要", "纪要"), ("复函", "函"), ("函", "函"), ("令", "命令"), ("方案", "实施方案"),
    ];

    /// <summary>The name of a template; null when the title tells none, then the outline leaves the choice.</summary>
    /// <param name="title">The title of the document.</param>
    /// <param name="hasNumber">Whether the document has a 发文字号, and so a letterhead.</param>
    /// <param name="isSpeech">Whether it is a speech.</param>
    public static string? Of(string title, bool hasNumber, bool isSpeech)
    {
        var template = ByTitle.FirstOrDefault(pair => title.EndsWith(pair.Ending, StringComparison.Ordinal)).Template;
        if (isSpeech) return template is "主持词" ? template : "讲话稿";
        return template is "通知" && !hasNumber ? "通知（无版头）" : template;
    }
}
