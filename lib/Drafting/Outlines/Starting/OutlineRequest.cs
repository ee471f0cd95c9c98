using Drafting.Speeches.Delivery;

namespace Drafting.Outlines.Starting;

/// <summary>What a writer knows before the first line: it fills what it can in a new outline.</summary>
public sealed record OutlineRequest
{
    /// <summary>What the speech is about, such as 安全生产; null when it is left open.</summary>
    public string? Topic { get; init; }

    /// <summary>Who holds the meeting: 示例市, 示例县教育局, ….</summary>
    public string? Unit { get; init; }

    /// <summary>Who listens: 县区, 乡镇, 部门, 企业家, ….</summary>
    public string? Audience { get; init; }

    /// <summary>How long it may take; null for any length.</summary>
    public double? Minutes { get; init; }

    /// <summary>Who speaks.</summary>
    public string? Speaker { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How fast it is read aloud.</summary>
    public ReadingRate Rate { get; init; } = ReadingRate.Default;

    /// <summary>Whether there is anything to fill in; without it an outline keeps the slots of its samples open.</summary>
    public bool IsEmpty => Topic is null && Unit is null && Audience is null;
}
