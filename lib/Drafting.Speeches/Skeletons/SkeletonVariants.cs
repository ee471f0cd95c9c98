using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Skeletons;

/// <summary>A way of building a speech that several speeches share.</summary>
/// <param name="Name">The moves of its parts with headings, in order, each once where it stands several times running: 意义→任务→领导; or 分部分的讲话, 各类讲话.</param>
/// <param name="Skeleton">What the speeches built so have in common.</param>
public sealed record SkeletonVariant(string Name, Skeleton Skeleton);

/// <summary>Sorts speeches by how their main parts follow each other.</summary>
public static class SkeletonVariants
{
    /// <summary>Speeches that a way must have to count as one.</summary>
    private const int FewestSpeeches = 2;
    private const string Several = "分部分的讲话";

    /// <summary>First what all speeches in several parts have in common, then each way that at least two of them share, the commonest first; last all speeches, where there are others.</summary>
    public static ImmutableArray<SkeletonVariant> Of(IReadOnlyList<Analysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        var speeches = analyses.SelectMany(analysis => analysis.Speeches.Select(speech => (Parts: Parts(analysis, speech), Analysis: analysis with { Speeches = [speech] }))).ToList();
        var inParts = speeches.Where(item => item.Parts.Length > 1).ToList();
        var ways = inParts
            .GroupBy(item => string.Join('→', item.Parts.Select(move => move.Chinese())))
            .Where(way => way.Count() >= FewestSpeeches)
            .OrderByDescending(way => way.Count()).ThenBy(way => way.Key, StringComparer.Ordinal)
            .Select(way => new SkeletonVariant(way.Key, Skeleton.Of(way.Select(item => item.Analysis))));
        var all = new SkeletonVariant("各类讲话", Skeleton.Of(analyses));
        return inParts.Count < FewestSpeeches ? [all]
            : inParts.Count == speeches.Count ? [all with { Name = Several }, .. ways]
            : [new SkeletonVariant(Several, Skeleton.Of(inParts.Select(item => item.Analysis))), .. ways, all];
    }

    private static ImmutableArray<Move> Parts(Analysis analysis, Speech speech)
    {
        var parts = ImmutableArray.CreateBuilder<Move>();
        foreach (var unit in UnitSequence.Of(analysis.Source, speech, 0))
            if (unit.Heading is not null && (parts.Count == 0 || parts[^1] != unit.Move)) parts.Add(unit.Move);
        return parts.ToImmutable();
    }
}
