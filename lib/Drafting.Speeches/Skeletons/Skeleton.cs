using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Skeletons;

/// <summary>What several speeches have in common: their units aligned, each slot with the speeches that witness it. Immutable.</summary>
/// <param name="Speeches">The speeches compared, in the order given.</param>
/// <param name="Slots">Every slot in the order of the speeches, also those with a single witness.</param>
/// <param name="Orders">The orders in which the speeches have the moves that most of them have, the most frequent first.</param>
public sealed record Skeleton(ImmutableArray<SkeletonSource> Speeches, ImmutableArray<SkeletonSlot> Slots, ImmutableArray<SkeletonOrder> Orders)
{
    /// <summary>Aligns the speeches of analyses.</summary>
    public static Skeleton Of(IEnumerable<Analysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        var speeches = analyses.SelectMany(analysis => analysis.Speeches.Select(speech => new SkeletonSource(analysis.Source, speech))).ToImmutableArray();
        var sequences = speeches.Select((item, index) => UnitSequence.Of(item.Source, item.Speech, index)).ToList();
        var columns = new ProgressiveAlignment<Item>([.. sequences.Select(units => units.Select(unit => new Item(unit)).ToImmutableArray())], Score).Align();
        var lengths = sequences.Select(units => Math.Max(1, units.Sum(unit => unit.Length))).ToList();
        return new Skeleton(speeches, [.. columns.Select(column => Slot(column, lengths))], SkeletonOrder.Of(sequences));
    }

    /// <summary>The slots that at least half of the speeches, and at least two, support; of a single speech, all.</summary>
    public IEnumerable<SkeletonSlot> Common()
    {
        var needed = Needed(Speeches.Length);
        return Slots.Where(slot => slot.Support >= needed);
    }

    /// <summary>How many of several speeches make a thing common: half of them, and at least two; of one, that one.</summary>
    internal static int Needed(int speeches) => speeches == 1 ? 1 : Math.Max(2, (speeches + 1) / 2);

    /// <summary>Equal moves draw together, a section to a section more so, and alike headings most; different moves never share a slot.</summary>
    private static double Score(Item left, Item right)
    {
        if (left.Unit.Move != right.Unit.Move) return -4;
        if (left.Heading is null != right.Heading is null) return 0.5;
        return left.Heading is null ? 2 : 1 + (2 * left.Heading.Likeness(right.Heading!));
    }

    private static SkeletonSlot Slot(IReadOnlyList<Item> column, List<int> lengths)
    {
        var witnesses = column.Select(item => item.Unit).OrderBy(unit => unit.Speech).ToImmutableArray();
        var shares = witnesses.Select(unit => (double)unit.Length / lengths[unit.Speech]).Order().ToList();
        return new SkeletonSlot(
            witnesses[0].Move,
            witnesses.Count(unit => unit.Heading is not null) * 2 >= witnesses.Length,
            shares[shares.Count / 2],
            witnesses);
    }

    /// <summary>A unit with what its heading is compared by.</summary>
    private sealed class Item(SkeletonUnit unit)
    {
        public SkeletonUnit Unit => unit;

        public Wording? Heading { get; } = unit.Heading is null ? null : new Wording(unit.Heading);
    }
}

/// <summary>A speech that a skeleton was drawn from.</summary>
/// <param name="Source">The text it stands in.</param>
/// <param name="Speech">The speech.</param>
public sealed record SkeletonSource(SourceText Source, Speech Speech);

/// <summary>A place in the common structure.</summary>
/// <param name="Move">What it does.</param>
/// <param name="IsSection">Whether most witnesses give it a heading of level 1.</param>
/// <param name="Share">Its usual share of the whole speech, from 0 to 1: the median.</param>
/// <param name="Witnesses">The unit of each speech that has it, in the order of the speeches.</param>
public sealed record SkeletonSlot(Move Move, bool IsSection, double Share, ImmutableArray<SkeletonUnit> Witnesses)
{
    /// <summary>How many speeches have it.</summary>
    public int Support => Witnesses.Length;

    /// <summary>The headings of its witnesses, in their order.</summary>
    public IEnumerable<string> Headings => Witnesses.Select(unit => unit.Heading).OfType<string>();
}
