using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Skeletons;

/// <summary>An order in which speeches have the moves that most of the compared speeches have.</summary>
/// <param name="Moves">The moves, each where it comes first.</param>
/// <param name="Speeches">The speeches of this order, by their index among those compared.</param>
public sealed record SkeletonOrder(ImmutableArray<Move> Moves, ImmutableArray<int> Speeches)
{
    /// <summary>The orders of speeches, the most frequent first.</summary>
    internal static ImmutableArray<SkeletonOrder> Of(IReadOnlyList<ImmutableArray<SkeletonUnit>> sequences)
    {
        var orders = sequences.Select(units => units.Select(unit => unit.Move).Distinct().ToList()).ToList();
        var common = orders.SelectMany(moves => moves).GroupBy(move => move).Where(moves => moves.Count() >= Skeleton.Needed(sequences.Count)).Select(moves => moves.Key).ToHashSet();
        return [.. orders.Index()
            .GroupBy(order => string.Join(' ', order.Item.Where(common.Contains)), order => order.Index)
            .OrderByDescending(speeches => speeches.Count()).ThenBy(speeches => speeches.First())
            .Select(speeches => new SkeletonOrder([.. orders[speeches.First()].Where(common.Contains)], [.. speeches]))];
    }
}
