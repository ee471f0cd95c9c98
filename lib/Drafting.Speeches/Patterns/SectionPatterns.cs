using System.Collections.Immutable;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Patterns;

/// <summary>Finds the sections that recur in speeches.</summary>
public static class SectionPatterns
{
    /// <summary>Speeches and files that must have a pattern.</summary>
    private const int LeastSupport = 2;

    /// <summary>The patterns of at least two speeches in two files, those with the most support and words first.</summary>
    /// <param name="analyses">The analyses of the files.</param>
    public static ImmutableArray<SectionPattern> Find(IEnumerable<Analysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        var speeches = analyses.SelectMany(analysis => analysis.Speeches.Select(speech => new SkeletonSource(analysis.Source, speech))).ToImmutableArray();
        var clauses = speeches.SelectMany(PatternClause.Of).Where(clause => clause.Tokens.Length > 1);
        var patterns = clauses.GroupBy(clause => (clause.Move, clause.IsHeading)).SelectMany(Patterns)
            .Where(pattern => pattern.Clauses.Select(clause => speeches[clause.Speech].Source).Distinct().Count() >= LeastSupport).ToList();
        return [.. SectionAssembly.Of(patterns).Select(section => Section(section, speeches))
            .OrderByDescending(section => section.Support * (section.Heading.Concat(section.Text).Sum(part => part.Literal.Length)))
            .ThenBy(section => SectionPattern.Write(section.Heading) + SectionPattern.Write(section.Text), StringComparer.Ordinal)];
    }

    private static IEnumerable<ClausePattern> Patterns(IEnumerable<PatternClause> clauses)
    {
        var clusters = new ClauseClusters();
        foreach (var clause in clauses) clusters.Add(clause);
        return clusters.Clusters.Where(cluster => cluster.DistinctBy(clause => clause.Speech).Count() >= LeastSupport).Select(ClausePattern.Of).OfType<ClausePattern>();
    }

    private static SectionPattern Section(AssembledSection section, ImmutableArray<SkeletonSource> speeches)
    {
        var names = new SlotNames();
        var heading = section.Heading is null ? [] : names.Parts(section.Heading).ToImmutableArray();
        var text = section.Sentences.SelectMany(names.Parts).ToImmutableArray();
        var all = section.Heading is null ? section.Sentences : section.Sentences.Insert(0, section.Heading);
        var witnesses = all.SelectMany(pattern => pattern.Clauses).OrderBy(clause => clause.Speech).ThenBy(clause => clause.Position)
            .Select(clause => new PatternWitness(speeches[clause.Speech], clause.Position, clause.Text));
        return new SectionPattern(all[0].Clauses[0].Move, heading, text, [.. witnesses]);
    }
}
