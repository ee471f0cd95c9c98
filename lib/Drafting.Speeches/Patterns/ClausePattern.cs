using System.Collections.Immutable;
using Drafting.Speeches.Skeletons;

namespace Drafting.Speeches.Patterns;

/// <summary>What the clauses of a cluster share: their tokens aligned, with a column that varies as a slot.</summary>
internal sealed class ClausePattern
{
    /// <summary>Share of the clauses that must have a word at one place for it to be part of the pattern.</summary>
    private const double Agreement = 0.75;

    private const int LeastLiteral = 6;
    private const int LeastLiteralInHeading = 4;

    private ClausePattern(ImmutableArray<PatternClause> clauses, ImmutableArray<PatternColumn> columns)
    {
        Clauses = clauses;
        Columns = columns;
    }

    /// <summary>The clauses, at most one of a speech.</summary>
    public ImmutableArray<PatternClause> Clauses { get; }

    /// <summary>Words and slots, in order.</summary>
    public ImmutableArray<PatternColumn> Columns { get; }

    /// <summary>Characters that are words, not slots or marks.</summary>
    public int LiteralLength => Columns.Where(column => column.Kind is null).Sum(column => column.Literal.Count(char.IsLetterOrDigit));

    /// <summary>Aligns a cluster; null when its clauses share too little.</summary>
    public static ClausePattern? Of(IReadOnlyList<PatternClause> cluster)
    {
        var clauses = cluster.DistinctBy(clause => clause.Speech).OrderBy(clause => clause.Speech).ToImmutableArray();
        var sequences = clauses.Select((clause, member) => clause.Tokens.Select(token => (Member: member, Token: token)).ToImmutableArray()).ToList();
        var columns = new ProgressiveAlignment<(int Member, PatternToken Token)>(sequences, (left, right) => Fit(left.Token, right.Token)).Align()
            // What no more than half of them have at a place is an aside of theirs.
            .Where(column => column.Count * 2 > clauses.Length).Select(column => PatternColumn.Of(column, Agreement * clauses.Length));
        var pattern = new ClausePattern(clauses, PatternColumn.Merge(columns));
        var literal = pattern.LiteralLength;
        var slots = pattern.Columns.Count(column => column.Kind is SlotType.Text);
        var isEnough = literal >= (clauses[0].IsHeading ? LeastLiteralInHeading : LeastLiteral) && slots * LeastLiteralInHeading <= literal;
        return isEnough ? pattern : null;
    }

    private static double Fit(PatternToken left, PatternToken right)
    {
        if (left.Key == right.Key) return 2;
        // A mark never stands for a word.
        return left.Kind is null != right.Kind is null || char.IsPunctuation(left.Text[0]) || char.IsPunctuation(right.Text[0]) ? -3 : -0.6;
    }
}
