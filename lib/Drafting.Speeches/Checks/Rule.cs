using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>One rule that a draft is checked by, with the examples that are its tests.</summary>
/// <param name="Id">Stable id, <c>CHK</c> and three digits.</param>
/// <param name="Severity">How much a breach matters, unless the writer's settings say otherwise.</param>
/// <param name="Tier">Where the rule comes from: 条例, 国标, 标准, 政策, 实务, 本单位.</param>
/// <param name="Name">What it looks for, in Chinese.</param>
/// <param name="Bad">A text that breaks it.</param>
/// <param name="Good">The same text put right.</param>
public sealed record Rule(string Id, Severity Severity, string Tier, string Name, string Bad, string Good)
{
    /// <summary>Source of the rule; null where practice is the only source.</summary>
    public string? Basis { get; init; }

    /// <summary>What the rule needs beside the text, in Chinese, such as 在 .draft.yaml 里写 禁用词; null when it needs nothing.</summary>
    public string? Needs { get; init; }

    /// <summary>Settings under which the examples hold; the usual ones when the rule needs nothing.</summary>
    public Func<CheckOptions> ExampleOptions { get; init; } = () => CheckOptions.Default;

    /// <summary>Finds the breaches in a text.</summary>
    internal Func<CheckedText, IEnumerable<Hit>> Find { get; init; } = _ => [];
}
