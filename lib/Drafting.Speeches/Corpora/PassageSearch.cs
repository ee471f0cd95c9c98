using System.Collections.Immutable;
using Drafting.Speeches.Passages;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;
using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>Finds candidates by the words of a query, and has them ranked.</summary>
internal sealed class PassageSearch(SqliteConnection connection)
{
    /// <summary>Passages that are looked at closely.</summary>
    private const int Candidates = 200;

    /// <summary>A word in more than this share of the passages finds no candidates while a rarer one does.</summary>
    private const double Common = 0.2;

    private readonly DocumentSearch _documents = new(connection);

    /// <summary>The passages that fit best, the best first.</summary>
    public ImmutableArray<PassageHit> Find(PassageQuery query)
    {
        var total = (long)IndexDatabase.Scalar(connection, "SELECT count(*) FROM words_docsize")!;
        var words = WordTokens.OfQuery(query.Words).ConvertAll(word => new QueryWord(word, Holders(word), total));
        var known = words.Where(word => word.Holders > 0).ToList();
        if (known.Count == 0) return [];
        var rare = known.Where(word => word.Holders <= Common * total).ToList();
        var candidates = Read(rare.Count > 0 ? rare : known, query.Move);
        var documents = candidates.Select(candidate => candidate.Document).Distinct().ToDictionary(id => id, _documents.Get);
        return new PassageRanker(query, words).Rank(candidates.ConvertAll(candidate => (documents[candidate.Document], candidate.Passage)));
    }

    private long Holders(string word) =>
        (long)IndexDatabase.Scalar(connection, "SELECT count(*) FROM words WHERE words MATCH $query", ("$query", $"{{headings content}} : {WordTokens.Query(word)}"))!;

    private List<(long Document, Passage Passage)> Read(List<QueryWord> words, Move? move)
    {
        var query = $"{{headings content}} : ({string.Join(" OR ", words.Select(word => WordTokens.Query(word.Text)))})";
        if (move is not null) query += $" AND move : {IndexRows.Token(move)}";
        var found = new List<(long, Passage)>();
        using var command = IndexDatabase.Command(connection, $"""
            SELECT id, passage.move, passage.headings, line, column, last, whole, passage.content
            FROM (SELECT rowid FROM words WHERE words MATCH $query ORDER BY bm25(words, 2, 1, 0) LIMIT {Candidates}) AS best JOIN passage ON passage.id = best.rowid
            """, ("$query", query));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var headings = rows.GetString(2);
            found.Add((rows.GetInt64(0) >> IndexRows.PassageBits, new Passage(
                rows.IsDBNull(1) ? null : (Move)rows.GetInt32(1),
                headings.Length == 0 ? [] : [.. headings.Split('\n')],
                new TextPosition(rows.GetInt32(3), rows.GetInt32(4)),
                rows.GetInt32(5),
                rows.GetString(7),
                rows.GetBoolean(6))));
        }

        return found;
    }
}

/// <summary>A word of a query and how rare it is.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Holders">Passages that hold it.</param>
/// <param name="Total">Passages in all.</param>
internal sealed record QueryWord(string Text, long Holders, long Total)
{
    /// <summary>Inverse document frequency as BM25 has it, but never negative.</summary>
    public double Rarity { get; } = Math.Log(1 + ((Total - Holders + 0.5) / (Holders + 0.5)));
}
