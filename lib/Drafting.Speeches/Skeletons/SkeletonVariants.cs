using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Skeletons;

/// <summary>A way of building a speech that several speeches share.</summary>
/// <param name="Parts">The moves of its parts with headings, in order, each once where it stands several times running; empty for all speeches together.</param>
/// <param name="Skeleton">What the speeches built so have in common.</param>
public sealed record SkeletonVariant(ImmutableArray<Move> Parts, Skeleton Skeleton)
{
    /// <summary>The parts in words: 意义→任务→领导.</summary>
    public string Name => Parts.IsEmpty ? "通行结构" : string.Join('→', Parts.Select(move => move.Chinese()));
}

/// <summary>Sorts speeches by how their main parts follow each other.</summary>
public static class SkeletonVariants
{
    /// <summary>Speeches that a way must have to count as one.</summary>
    private const int FewestSpeeches = 2;

    /// <summary>First what all speeches have in common, then each way that at least two speeches share, the commonest first.</summary>
    public static ImmutableArray<SkeletonVariant> Of(IReadOnlyList<Analysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        var ways = analyses.SelectMany(analysis => analysis.Speeches.Select(speech => (Parts: Parts(analysis, speech), Analysis: analysis with { Speeches = [speech] })))
            .Where(item => item.Parts.Length > 1)
            .GroupBy(item => string.Join('→', item.Parts))
            .Where(way => way.Count() >= FewestSpeeches)
            .OrderByDescending(way => way.Count()).ThenBy(way => way.Key, StringComparer.Ordinal)
            .Select(way => new SkeletonVariant(way.First().Parts, Skeleton.Of(way.Select(item => item.Analysis))));
        return [new SkeletonVariant([], Skeleton.Of(analyses)), .. ways];
    }

    private static ImmutableArray<Move> Parts(Analysis analysis, Speech speech)
    {
        var parts = ImmutableArray.CreateBuilder<Move>();
        foreach (var unit in UnitSequence.Of(analysis.Source, speech, 0))
            if (unit.Heading is not null && (parts.Count == 0 || parts[^1] != unit.Move)) parts.Add(unit.Move);
        return parts.ToImmutable();
    }
}
