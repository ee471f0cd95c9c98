using System.Collections.Immutable;

namespace Drafting.Speeches.Patterns;

/// <summary>Patterns that belong together.</summary>
/// <param name="Heading">The heading; null when there is none.</param>
/// <param name="Sentences">The sentences, in the order of the speeches.</param>
internal sealed record AssembledSection(ClausePattern? Heading, ImmutableArray<ClausePattern> Sentences);

/// <summary>Puts patterns of sentences under the headings they recur under, and those together that follow each other.</summary>
internal static class SectionAssembly
{
    /// <summary>Sections of patterns; every pattern is in one.</summary>
    public static IEnumerable<AssembledSection> Of(IReadOnlyList<ClausePattern> patterns)
    {
        var open = patterns.Where(pattern => !pattern.Clauses[0].IsHeading).OrderBy(pattern => pattern.Clauses[0].Order).ToList();
        foreach (var heading in patterns.Where(pattern => pattern.Clauses[0].IsHeading))
        {
            var sections = heading.Clauses.Select(clause => (clause.Speech, clause.Section)).ToHashSet();
            var under = open.Where(pattern => pattern.Clauses.Count(clause => sections.Contains((clause.Speech, clause.Section))) >= 2).ToImmutableArray();
            open.RemoveAll(under.Contains);
            yield return new AssembledSection(heading, under);
        }

        while (open.Count > 0)
        {
            var chain = new List<ClausePattern> { open[0] };
            open.RemoveAt(0);
            while (open.Find(pattern => Follows(chain[^1], pattern)) is { } next)
            {
                chain.Add(next);
                open.Remove(next);
            }

            yield return new AssembledSection(null, [.. chain]);
        }
    }

    /// <summary>Whether at least two speeches, and half of those that have either, have one pattern right after the other.</summary>
    private static bool Follows(ClausePattern first, ClausePattern second)
    {
        var ends = first.Clauses.Select(clause => (clause.Speech, clause.Order + 1)).ToHashSet();
        var neighbours = second.Clauses.Count(clause => ends.Contains((clause.Speech, clause.Order)));
        return neighbours >= 2 && neighbours * 2 >= Math.Max(first.Clauses.Length, second.Clauses.Length);
    }
}
