using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>One rule that a draft is checked by, with the examples that are its tests.</summary>
/// <param name="Id">Stable id, <c>CHK</c> and three digits.</param>
/// <param name="Severity">How much a breach matters.</param>
/// <param name="Tier">Where the rule comes from: 国标, 标准, 实务.</param>
/// <param name="Name">What it looks for, in Chinese.</param>
/// <param name="Bad">A text that breaks it.</param>
/// <param name="Good">The same text put right.</param>
public sealed record Rule(string Id, Severity Severity, string Tier, string Name, string Bad, string Good)
{
    /// <summary>Source of the rule; null where practice is the only source.</summary>
    public string? Basis { get; init; }

    /// <summary>Finds the breaches in a text.</summary>
    internal Func<string, IEnumerable<Hit>> Find { get; init; } = _ => [];
}

/// <summary>A breach at its place.</summary>
/// <param name="Span">The characters it concerns.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
internal readonly record struct Hit(TextSpan Span, string Message, string Remedy)
{
    /// <summary>A hit for every match that counts.</summary>
    public static IEnumerable<Hit> Of(Regex pattern, string text, Func<Match, string> message, string remedy, Func<Match, bool>? counts = null) =>
        pattern.Matches(text).Where(match => counts?.Invoke(match) ?? true).Select(match => new Hit(new TextSpan(match.Index, match.Length), message(match), remedy));
}
