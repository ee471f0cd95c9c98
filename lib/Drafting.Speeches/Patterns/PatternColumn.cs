using System.Collections.Immutable;

namespace Drafting.Speeches.Patterns;

/// <summary>A place of a pattern: the words that all have, or a slot with what each clause has there.</summary>
/// <param name="Literal">The words; empty for a slot.</param>
/// <param name="Kind">The kind of slot; null for words.</param>
/// <param name="Values">By clause, what stands in the slot; empty for words.</param>
internal sealed record PatternColumn(string Literal, SlotType? Kind, ImmutableSortedDictionary<int, string> Values)
{
    /// <summary>Reads a column of aligned tokens.</summary>
    /// <param name="tokens">The tokens with the clause that each is of.</param>
    /// <param name="agreeing">How many must be equal to be words of the pattern.</param>
    public static PatternColumn Of(IReadOnlyList<(int Member, PatternToken Token)> tokens, double agreeing)
    {
        var most = tokens.GroupBy(item => item.Token.Key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First();
        var kind = most.First().Token.Kind;
        if (kind is null && most.Count() >= agreeing) return new PatternColumn(most.First().Token.Text, null, ImmutableSortedDictionary<int, string>.Empty);
        var isTyped = kind is not null && most.Count() >= agreeing;
        return new PatternColumn("", isTyped ? kind : SlotType.Text, tokens.ToImmutableSortedDictionary(item => item.Member, item => item.Token.Text));
    }

    /// <summary>Columns with neighbouring words joined, and neighbouring slots of words too.</summary>
    public static ImmutableArray<PatternColumn> Merge(IEnumerable<PatternColumn> columns)
    {
        var merged = new List<PatternColumn>();
        foreach (var column in columns)
        {
            if (merged.Count > 0 && merged[^1].Kind == column.Kind && column.Kind is null or SlotType.Text) merged[^1] = merged[^1].Join(column);
            else merged.Add(column);
        }

        return [.. merged];
    }

    private PatternColumn Join(PatternColumn next)
    {
        var values = Values.ToBuilder();
        foreach (var (member, value) in next.Values) values[member] = values.GetValueOrDefault(member) + value;
        return new PatternColumn(Literal + next.Literal, Kind, values.ToImmutable());
    }
}
