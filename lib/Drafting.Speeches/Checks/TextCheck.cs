using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Checks a text by every rule of the catalogue.</summary>
public static class TextCheck
{
    /// <summary>The catalogue, by id.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. new[]
        {
            StructureRules.All, NumberingRules.All, ParagraphRules.All, SkeletonRules.All,
            OfficialRules.All, GenreRules.All, RoutingRules.All, ElementRules.All, PolicyRules.All,
            FactRules.All, LeftoverRules.All, FigureRules.All, TimeRules.All, AttachmentRules.All,
            LanguageRules.All, MarkRules.All, NumeralRules.All, WordingRules.All, PhraseRules.All, TermRules.All,
            DeliveryRules.All,
        }.SelectMany(rules => rules).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The findings in the order of the text, each with line and column.</summary>
    public static ImmutableArray<Finding> Check(SourceText source) => [.. Find(source, CheckOptions.Default).Select(found => found.Finding)];

    /// <summary>The findings under a writer's settings, in the order of the text, each with its span and, where there is one, its replacement.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">The settings.</param>
    /// <param name="analysis">The speeches and notices in the text, where they are known already.</param>
    public static ImmutableArray<TextFinding> Find(SourceText source, CheckOptions options, Analysis? analysis = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var text = new CheckedText(source, options, analysis);
        var ignored = IgnoreComments.Read(source);
        return
        [
            .. Rules.Where(rule => !options.Off.Contains(rule.Id))
                .SelectMany(rule => rule.Find(text).Select(hit => ToFinding(source, rule, hit, options)))
                .Where(found => !ignored.Contains((found.Finding.Line!.Value, found.Finding.Id)))
                .OrderBy(found => found.Span.Start).ThenBy(found => found.Finding.Id, StringComparer.Ordinal),
        ];
    }

    private static TextFinding ToFinding(SourceText source, Rule rule, Hit hit, CheckOptions options)
    {
        var position = source.PositionAt(hit.Span.Start);
        var severity = options.Severities.TryGetValue(rule.Id, out var chosen) ? chosen : rule.Severity;
        var finding = new Finding(rule.Id, severity, rule.Tier, hit.Message, hit.Remedy)
        {
            Line = position.Line,
            Column = position.Column,
            Basis = rule.Basis,
            Found = hit.Replacement is null ? null : source.Slice(hit.Span).ToString(),
            Expected = hit.Replacement,
        };
        return new TextFinding(finding, hit.Span, hit.Replacement);
    }
}
