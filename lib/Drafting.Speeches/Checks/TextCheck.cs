using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>Checks a text by every rule of the catalogue.</summary>
public static class TextCheck
{
    /// <summary>The catalogue, by id.</summary>
    public static ImmutableArray<Rule> Rules { get; } = [.. new[] { StructureRules.All, OfficialRules.All, FactRules.All, FigureRules.All, LanguageRules.All, WordingRules.All }.SelectMany(rules => rules).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The findings in the order of the text, each with line and column.</summary>
    public static ImmutableArray<Finding> Check(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var hits = Rules.SelectMany(rule => rule.Find(source.Content).Select(hit => (rule, hit)));
        var findings = hits.OrderBy(found => found.hit.Span.Start).Select(found => ToFinding(source, found.rule, found.hit));
        var ignored = Ignored.Read(source);
        return [.. findings.Where(finding => !ignored.Contains((finding.Line!.Value, finding.Id)))];
    }

    private static Finding ToFinding(SourceText source, Rule rule, Hit hit)
    {
        var position = source.PositionAt(hit.Span.Start);
        return new Finding(rule.Id, rule.Severity, rule.Tier, hit.Message, hit.Remedy) { Line = position.Line, Column = position.Column, Basis = rule.Basis };
    }
}
