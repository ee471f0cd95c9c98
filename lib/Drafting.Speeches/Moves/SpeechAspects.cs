using System.Collections.Immutable;

namespace Drafting.Speeches.Moves;

/// <summary>How a sentence speaks: it tells, asks, finds fault, compares, addresses; counted by words of grammar, never of a subject.</summary>
internal static class SpeechAspects
{
    /// <summary>How many aspects there are.</summary>
    public const int Count = 15;

    /// <summary>Occurrences beyond this tell no more.</summary>
    public const int Most = 4;

    /// <summary>The words of each aspect.</summary>
    public static readonly ImmutableArray<ImmutableArray<string>> Words =
    [
        // Tells of what is done: aspect particles and words of time past.
        ["了", "过", "已经", "先后", "曾", "以来", "当年", "那时", "如今", "现在", "从来", "第一次", "连续"],
        // Asks for something.
        ["要", "必须", "务必", "应当", "应该", "请", "不得", "不准", "严禁", "一律", "不许", "希望", "坚决", "切实", "确保", "争取", "力争"],
        // Finds fault.
        ["不", "没", "缺", "差", "难", "少", "慢", "低", "弱", "漏", "乱", "拖", "怕", "空", "坏", "欠", "只有", "还是", "反而"],
        // Contrasts.
        ["但", "可是", "然而", "不过", "却", "虽然", "尽管", "当然"],
        // Gives reasons and looks ahead.
        ["因为", "所以", "只有", "如果", "就是", "不是", "关系", "意味", "说明", "为什么", "谁", "才能", "越"],
        // Speaks of us; of you; of me.
        ["我们", "咱"],
        ["你", "大家", "各位", "同志"],
        ["我"],
        // Speaks of persons and things that show something: some, several, a certain one.
        ["有的", "一些", "个别", "部分", "少数", "有些", "有位", "一个", "一位", "多数"],
        // Says who does it and until when.
        ["由", "负责", "牵头", "每月", "每周", "前完成", "底前", "日前", "每季度", "纳入", "考核", "成立", "督"],
        ["！"],
        ["？"],
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        ["、"],
        ["“"],
    ];
}
