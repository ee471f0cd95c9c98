using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>Finds the documents that hold terms as parts of their lines.</summary>
internal sealed class DocumentSearch(SqliteConnection connection)
{
    private const string Columns = "path, kind, title, date, day, speaker, first, last, organisation, subject";

    /// <summary>Every document, by file and line.</summary>
    public IEnumerable<CorpusDocument> All()
    {
        using var command = IndexDatabase.Command(connection, $"SELECT {Columns} FROM document JOIN file ON file.id = document.file ORDER BY path, first, document.id");
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return Document(rows);
    }

    /// <summary>The document of a row.</summary>
    public CorpusDocument Get(long id)
    {
        using var command = IndexDatabase.Command(connection, $"SELECT {Columns} FROM document JOIN file ON file.id = document.file WHERE document.id = $id", ("$id", id));
        using var rows = command.ExecuteReader();
        rows.Read();
        return Document(rows);
    }

    /// <summary>Every document that holds all terms.</summary>
    /// <param name="terms">Folded terms, at least one.</param>
    /// <param name="limit">The most documents to return.</param>
    public CorpusSearch Find(IReadOnlyList<string> terms, int limit)
    {
        var query = string.Join(" AND ", terms.Select(term => $"({IndexTokens.Query(term)})"));
        var ranked = new List<(long Id, double Score)>();
        using (var command = IndexDatabase.Command(connection, "SELECT rowid, bm25(pairs) FROM pairs WHERE pairs MATCH $query", ("$query", query)))
        using (var rows = command.ExecuteReader())
            while (rows.Read()) ranked.Add((rows.GetInt64(0), -rows.GetDouble(1)));
        var best = ranked.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id).Take(limit);
        return new CorpusSearch([.. best.Select(hit => Hit(hit.Id, hit.Score, terms))], ranked.Count);
    }

    private CorpusHit Hit(long id, double score, IReadOnlyList<string> terms)
    {
        var document = Get(id);
        var content = (string)IndexDatabase.Scalar(connection, "SELECT content FROM document WHERE id = $id", ("$id", id))!;
        var (line, text, held, lines) = (0, "", 0, 0);
        foreach (var (index, candidate) in content.Split('\n').Index())
        {
            var folded = IndexTokens.Fold(candidate);
            var holds = terms.Count(term => folded.Contains(term, StringComparison.Ordinal));
            if (holds > 0) lines++;
            if (holds > held) (line, text, held) = (document.FirstLine + index, candidate, holds);
        }

        return new CorpusHit(document, line, text, lines, score);
    }

    private static CorpusDocument Document(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), Text(row, 2), Text(row, 3), Text(row, 5), row.GetInt32(6), row.GetInt32(7))
        {
            Day = row.IsDBNull(4) ? null : row.GetFieldValue<DateOnly>(4),
            Organisation = Text(row, 8),
            Subject = Text(row, 9),
        };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
