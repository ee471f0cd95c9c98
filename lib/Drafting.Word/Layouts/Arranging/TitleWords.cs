namespace Drafting.Word.Layouts.Arranging;

/// <summary>Where words of a title end, without a lexicon: the words that official titles are made of, matched longest first.
/// An application with a word segmenter passes its boundaries instead.</summary>
internal static class TitleWords
{
    private static readonly string[] Words =
    [
        "人民政府办公室", "人民政府", "办公室", "委员会", "领导小组", "指挥部", "管理局", "监督局", "代表大会", "常务委员会",
        "关于", "印发", "转发", "批转", "公布", "调整", "成立", "表彰", "开展", "做好", "召开", "举办", "加强", "推进", "加快", "进一步", "深入", "全面", "规范", "完善", "建立",
        "全国", "全省", "全市", "全县", "全区", "年度", "工作", "会议", "大会", "推进会", "动员会", "部署会", "座谈会", "专题会", "活动", "行动", "专项", "整治", "检查", "督查", "考核", "管理", "服务", "改革", "发展", "建设", "改造", "治理", "保护", "安全生产", "安全", "生产", "质量", "情况", "问题", "事项", "方案", "办法", "规定", "细则", "规划", "计划", "要点",
        "通知", "通报", "决定", "意见", "请示", "报告", "批复", "公告", "通告", "纪要", "讲话", "致辞", "主持词", "暂行", "试行", "若干", "实施", "重点", "任务", "分工",
    ];

    private static readonly int Longest = Words.Max(word => word.Length);

    /// <summary>Offsets at which a known word ends, or before which one begins.</summary>
    public static IReadOnlySet<int> BoundariesOf(string title)
    {
        var boundaries = new HashSet<int>();
        for (var at = 0; at < title.Length;)
        {
            var length = LengthAt(title, at);
            if (length == 0)
            {
                at++;
                continue;
            }

            boundaries.Add(at);
            boundaries.Add(at + length);
            at += length;
        }

        for (var at = 1; at < title.Length; at++)
            if ("的、，：》）”".Contains(title[at - 1], StringComparison.Ordinal) || "《（“".Contains(title[at], StringComparison.Ordinal)) boundaries.Add(at);
        return boundaries;
    }

    private static int LengthAt(string title, int at)
    {
        for (var length = Math.Min(Longest, title.Length - at); length > 1; length--)
            if (Array.IndexOf(Words, title.Substring(at, length)) >= 0) return length;
        return 0;
    }
}
