using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Skeletons;

/// <summary>An order in which speeches have the moves that most of the compared speeches have.</summary>
/// <param name="Moves">The moves, each where it comes first.</param>
/// <param name="Speeches">The speeches of this order, by their index among those compared.</param>
public sealed record SkeletonOrder(ImmutableArray<Move> Moves, ImmutableArray<int> Speeches)
{
    /// <summary>The orders in which speeches have their common moves, the most frequent first.</summary>
    internal static ImmutableArray<SkeletonOrder> Of(IReadOnlyList<ImmutableArray<SkeletonUnit>> sequences)
    {
        var orders = sequences.Select(units => units.Select(unit => unit.Move).Distinct().ToList()).ToList();
        var common = orders.SelectMany(moves => moves).GroupBy(move => move).Where(moves => moves.Count() >= Skeleton.Needed(sequences.Count)).Select(moves => moves.Key).ToHashSet();
        return Group(orders.Select(moves => moves.Where(common.Contains).ToImmutableArray()));
    }

    /// <summary>Equal orders put together, the most frequent first, then the one that comes first.</summary>
    /// <param name="orders">The order of each speech.</param>
    internal static ImmutableArray<SkeletonOrder> Group(IEnumerable<ImmutableArray<Move>> orders) =>
        [.. orders.Index()
            .GroupBy(order => string.Join(' ', order.Item))
            .OrderByDescending(speeches => speeches.Count()).ThenBy(speeches => speeches.First().Index)
            .Select(speeches => new SkeletonOrder(speeches.First().Item, [.. speeches.Select(order => order.Index)]))];
}
