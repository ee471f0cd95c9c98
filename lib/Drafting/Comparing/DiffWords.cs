namespace Drafting.Comparing;

/// <summary>Changes in words, the same on the screen and on the page.</summary>
public static class DiffWords
{
    /// <summary>What became of a section: 改动3句, 新增, 删去, 移到此处…….</summary>
    public static string Of(SectionDiff section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var changed = section.Sentences.Count(sentence => sentence.Change != Change.None);
        var inside = changed > 0 ? $"改动{changed}句" : section.Before == section.After ? "" : "改标题";
        return section.Change switch
        {
            Change.None => "没有改动",
            Change.Added => "新增",
            Change.Removed => "删去",
            Change.Moved => $"移到此处，原在{(section.MovedFrom is { } place ? $"“{place}”之后" : "最前面")}{(inside.Length > 0 ? "，" + inside : "")}",
            _ => inside.Length > 0 ? inside : "改层次",
        };
    }

    /// <summary>Where a sentence that moved came from or went to; empty for others.</summary>
    public static string Of(SentenceDiff sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.Change != Change.Moved ? "" : sentence.After is null ? $"移到“{sentence.Other}”" : $"由“{sentence.Other}”移来";
    }
}
