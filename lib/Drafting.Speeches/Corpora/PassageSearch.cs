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
        var words = Words(query.Words);
        var known = words.Where(word => word.Holders > 0).ToList();
        if (known.Count == 0) return [];
        var rare = known.Where(word => word.Holders <= Common * word.Total).ToList();
        var candidates = Read(rare.Count > 0 ? rare : known, query.Move);
        var documents = candidates.Select(candidate => candidate.Document).Distinct().ToDictionary(id => id, _documents.Get);
        return new PassageRanker(query, [.. words, .. Pairs(query.Words)]).Rank(candidates.ConvertAll(candidate => (documents[candidate.Document], candidate.Passage)));
    }

    private List<QueryTerm> Words(string text)
    {
        var total = (long)IndexDatabase.Scalar(connection, "SELECT count(*) FROM words_docsize")!;
        return WordTokens.OfQuery(text).ConvertAll(word => new QueryTerm(
            word,
            true,
            (long)IndexDatabase.Scalar(connection, "SELECT count(*) FROM words WHERE words MATCH $query", ("$query", $"{{headings content}} : {WordTokens.Query(word)}"))!,
            total));
    }

    /// <summary>Pairs of neighbouring characters within the stretches between marks, as rare as they are in documents.</summary>
    private List<QueryTerm> Pairs(string text)
    {
        var total = (long)IndexDatabase.Scalar(connection, "SELECT count(*) FROM pairs_docsize")!;
        return IndexTokens.PairsOf(text).ConvertAll(pair => new QueryTerm(
            pair, false, (long)IndexDatabase.Scalar(connection, "SELECT count(*) FROM pairs WHERE pairs MATCH $query", ("$query", IndexTokens.Query(pair)))!, total));
    }

    private List<(long Document, Passage Passage)> Read(List<QueryTerm> words, Move? move)
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

/// <summary>A word of a query, or a pair of its characters, and how rare it is.</summary>
/// <param name="Text">The term, folded.</param>
/// <param name="IsWord">Whether it is a word.</param>
/// <param name="Holders">Passages that hold the word, or documents that hold the pair.</param>
/// <param name="Total">Passages, or documents, in all.</param>
internal sealed record QueryTerm(string Text, bool IsWord, long Holders, long Total)
{
    /// <summary>Inverse document frequency as BM25 has it, but never negative.</summary>
    public double Rarity { get; } = Math.Log(1 + ((Total - Holders + 0.5) / (Holders + 0.5)));
}
