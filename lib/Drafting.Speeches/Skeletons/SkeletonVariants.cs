using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Skeletons;

/// <summary>A way of building a speech that several speeches share.</summary>
public sealed class SkeletonVariant
{
    private readonly ImmutableArray<Analysis> _analyses;

    internal SkeletonVariant(string name, ImmutableArray<Analysis> analyses) => (Name, _analyses) = (name, analyses);

    /// <summary>The moves of its parts with headings, in order, each once where it stands several times running: 意义→任务→领导; or 分部分的讲话, 各类讲话.</summary>
    public string Name { get; }

    /// <summary>How many speeches are built so.</summary>
    public int Count => _analyses.Sum(analysis => analysis.Speeches.Length);

    /// <summary>What the speeches built so have in common; they are aligned when it is first asked for.</summary>
    public Skeleton Skeleton => field ??= Skeleton.Of(_analyses);
}

/// <summary>Sorts speeches by how their main parts follow each other.</summary>
public static class SkeletonVariants
{
    /// <summary>Speeches that a way must have to count as one.</summary>
    private const int FewestSpeeches = 2;
    private const string Several = "分部分的讲话";
    private const string Any = "各类讲话";

    /// <summary>First what all speeches in several parts have in common, then each way that at least two of them share, the commonest first; last all speeches, where there are others.</summary>
    public static ImmutableArray<SkeletonVariant> Of(IReadOnlyList<Analysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        var speeches = analyses.SelectMany(analysis => analysis.Speeches.Select(speech => (Parts: Parts(analysis, speech), Analysis: analysis with { Speeches = [speech] }))).ToList();
        var inParts = speeches.Where(item => item.Parts.Length > 1).ToList();
        if (inParts.Count < FewestSpeeches) return [new SkeletonVariant(Any, [.. analyses])];
        var ways = SkeletonOrder.Group(inParts.Select(item => item.Parts))
            .Where(order => order.Speeches.Length >= FewestSpeeches)
            .Select(order => new SkeletonVariant(string.Join('→', order.Moves.Select(move => move.Chinese())), [.. order.Speeches.Select(index => inParts[index].Analysis)]))
            .OrderByDescending(way => way.Count).ThenBy(way => way.Name, StringComparer.Ordinal);
        var several = new SkeletonVariant(Several, [.. inParts.Select(item => item.Analysis)]);
        return inParts.Count == speeches.Count ? [several, .. ways] : [several, .. ways, new SkeletonVariant(Any, [.. analyses])];
    }

    private static ImmutableArray<Move> Parts(Analysis analysis, Speech speech)
    {
        var parts = ImmutableArray.CreateBuilder<Move>();
        foreach (var unit in UnitSequence.Of(analysis.Source, speech, 0))
            if (unit.Heading is not null && (parts.Count == 0 || parts[^1] != unit.Move)) parts.Add(unit.Move);
        return parts.ToImmutable();
    }
}
