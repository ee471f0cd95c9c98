using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>
/// A writer's collection: a folder of files, which stays the source of truth, and an SQLite index in its folder <c>.index</c>, which is
/// derived from them, brought up to date when the corpus is opened, and safe to delete.
/// </summary>
/// <remarks>One instance serves one thread; several processes may open the same folder.</remarks>
public sealed class Corpus : IDisposable
{
    // BM25 (Robertson and Zaragoza 2009) with their usual parameters.
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.75;
    private readonly SqliteConnection _connection;

    private Corpus(SqliteConnection connection, ImmutableArray<Diagnostic> diagnostics)
    {
        _connection = connection;
        Diagnostics = diagnostics;
    }

    /// <summary>What is wrong with the files that were read on opening; those that were indexed before are not read again.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Opens a corpus and indexes what is new in it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="read">Reads its files.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Corpus Open(string folder, CorpusReader read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return OpenRoot(Root(folder), read, anew: false);
    }

    /// <summary>Opens a corpus and indexes all of it anew, whatever state its index is in.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="read">Reads its files.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Corpus Reindex(string folder, CorpusReader read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var root = Root(folder);
        // A whole index is emptied in the transaction that fills it, so that other processes never see it empty; from a damaged one nothing is read.
        if (CorpusIndex.Check(root).State == CorpusIndexState.Damaged) IndexDatabase.Delete(root);
        return OpenRoot(root, read, anew: true);
    }

    /// <summary>The files of a corpus, whether indexed or not: their paths below the folder, with <c>/</c>, in ordinal order.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<string> Files(string folder) => [.. IndexWriter.Files(Root(folder)).Select(file => file.Path).Order(StringComparer.Ordinal)];

    /// <summary>Every document, by file and line.</summary>
    public ImmutableArray<CorpusDocument> Documents()
    {
        var documents = ImmutableArray.CreateBuilder<CorpusDocument>();
        using var command = IndexDatabase.Command(_connection, "SELECT path, kind, title, date, speaker, first, last FROM document JOIN file ON file.id = document.file ORDER BY path, first, document.id");
        using var rows = command.ExecuteReader();
        while (rows.Read()) documents.Add(Document(rows));
        return documents.ToImmutable();
    }

    /// <summary>Every document that holds all terms of a query anywhere in it, the best first.</summary>
    /// <param name="query">Terms separated by white space; each is found as a part of a line, whatever its case and width.</param>
    /// <param name="limit">The most documents to return.</param>
    /// <returns>The documents, and how many there are in all.</returns>
    public CorpusSearch Search(string query, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(query);
        var terms = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(term => IndexTokens.Fold(term)).Where(term => term.Length > 0).Distinct().ToList();
        if (terms.Count == 0) return new CorpusSearch([], 0);
        var found = terms.ConvertAll(Find);
        var common = found[0].Keys.Where(document => found.TrueForAll(rows => rows.ContainsKey(document))).ToList();
        var lengths = Lengths();
        var average = Math.Max(1, lengths.Values.DefaultIfEmpty(1).Average());
        var ranked = common.Select(document => (Document: document, Score: found.Sum(rows => Score(rows[document].Count, rows.Count, lengths[document] / average, lengths.Count))))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document).Take(limit);
        return new CorpusSearch([.. ranked.Select(hit => Hit(hit.Document, hit.Score, found))], common.Count);
    }

    /// <summary>Closes the index.</summary>
    public void Dispose() => _connection.Dispose();

    private static string Root(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : throw new DirectoryNotFoundException($"'{folder}'");
    }

    private static Corpus OpenRoot(string root, CorpusReader read, bool anew)
    {
        var connection = IndexDatabase.Open(root);
        try
        {
            return new Corpus(connection, [.. new IndexWriter(connection, root, read).Refresh(anew)]);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static double Score(int frequency, int holders, double length, int documents)
    {
        var rarity = Math.Log(1 + ((documents - holders + 0.5) / (holders + 0.5)));
        return rarity * frequency * (Saturation + 1) / (frequency + (Saturation * (1 - LengthWeight + (LengthWeight * length))));
    }

    /// <summary>The lines of each document that hold a term.</summary>
    private Dictionary<long, List<int>> Find(string term)
    {
        var found = new Dictionary<long, List<int>>();
        using var command = IndexDatabase.Command(_connection, "SELECT rowid FROM line WHERE line MATCH $term", ("$term", IndexTokens.Query(term)));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var row = rows.GetInt64(0);
            if (!found.TryGetValue(row >> IndexWriter.LineBits, out var lines)) found.Add(row >> IndexWriter.LineBits, lines = []);
            lines.Add((int)(row & ((1 << IndexWriter.LineBits) - 1)));
        }

        return found;
    }

    private Dictionary<long, int> Lengths()
    {
        var lengths = new Dictionary<long, int>();
        using var command = IndexDatabase.Command(_connection, "SELECT id, lines FROM document");
        using var rows = command.ExecuteReader();
        while (rows.Read()) lengths.Add(rows.GetInt64(0), rows.GetInt32(1));
        return lengths;
    }

    private CorpusHit Hit(long id, double score, List<Dictionary<long, List<int>>> found)
    {
        var lines = found.SelectMany(rows => rows[id]).GroupBy(line => line).OrderByDescending(line => line.Count()).ThenBy(line => line.Key).ToList();
        var text = (string)IndexDatabase.Scalar(_connection, "SELECT content FROM text WHERE id = $id", ("$id", (id << IndexWriter.LineBits) | (uint)lines[0].Key))!;
        using var command = IndexDatabase.Command(_connection, "SELECT path, kind, title, date, speaker, first, last FROM document JOIN file ON file.id = document.file WHERE document.id = $id", ("$id", id));
        using var rows = command.ExecuteReader();
        rows.Read();
        return new CorpusHit(Document(rows), lines[0].Key, text, lines.Count, score);
    }

    private static CorpusDocument Document(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), Text(row, 2), Text(row, 3), Text(row, 4), row.GetInt32(5), row.GetInt32(6));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}

/// <summary>What a search gave.</summary>
/// <param name="Hits">Documents, the best first, up to the limit asked for.</param>
/// <param name="Total">How many documents hold all terms.</param>
public sealed record CorpusSearch(ImmutableArray<CorpusHit> Hits, int Total);
