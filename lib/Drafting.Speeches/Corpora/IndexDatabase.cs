using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>The SQLite file beside a corpus: derived from it, so whatever is wrong with it, it is made anew.</summary>
internal static class IndexDatabase
{
    private const string Folder = ".index";
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int ReadOnly = 8;
    private const int NotADatabase = 26;

    /// <summary>Another build of the program may read structure differently: its index is another's.</summary>
    private static readonly string Version = "5 " + typeof(IndexDatabase).Assembly.ManifestModule.ModuleVersionId;

    /// <summary>Where the index of a corpus lies.</summary>
    public static string FilePath(string corpus) => Path.Combine(corpus, Folder, "corpus.db");

    /// <summary>Whether an error says that the file is no database, or no whole one.</summary>
    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is Corrupt or NotADatabase;

    /// <summary>Opens an index that is there, to look at it only.</summary>
    public static SqliteConnection OpenReadOnly(string corpus)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = FilePath(corpus), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Takes an index away.</summary>
    public static void Delete(string corpus) => DeleteFile(FilePath(corpus));

    /// <summary>Whether every page of an index can be read and belongs where it is.</summary>
    public static bool IsWhole(SqliteConnection connection) => Scalar(connection, "PRAGMA quick_check(1)") is "ok";

    /// <summary>Whether this build of the program made an index.</summary>
    public static bool IsOfThisBuild(SqliteConnection connection) =>
        Scalar(connection, "SELECT 1 FROM sqlite_master WHERE name = 'meta'") is not null && Scalar(connection, "SELECT version FROM meta") as string == Version;

    /// <summary>Opens the index of a folder, in memory where the folder cannot be written.</summary>
    public static SqliteConnection Open(string corpus)
    {
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(corpus, Folder)).FullName;
            var ignore = Path.Combine(folder, ".gitignore");
            if (!File.Exists(ignore)) File.WriteAllText(ignore, "*\n");
            return OpenFile(FilePath(corpus));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: CannotOpen or ReadOnly })
        {
            return Prepare(":memory:");
        }
    }

    private static void DeleteFile(string file)
    {
        foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
    }

    private static SqliteConnection OpenFile(string file)
    {
        try
        {
            return Prepare(file);
        }
        catch (SqliteException exception) when (IsDamage(exception))
        {
            DeleteFile(file);
            return Prepare(file);
        }
    }

    private static SqliteConnection Prepare(string file)
    {
        // The timeout is how long, in seconds, one process waits for another that writes.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 120, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            // Not synchronised with the disk: what a power failure damages is made anew.
            Execute(connection, "PRAGMA page_size = 16384; PRAGMA journal_mode = wal; PRAGMA synchronous = off; PRAGMA cache_size = -65536");
            if (!IsOfThisBuild(connection)) Renew(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Asked again inside the transaction: another process may have done it meanwhile.
    private static void Renew(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (!IsOfThisBuild(connection)) Create(connection);
        transaction.Commit();
    }

    /// <summary>Makes an index empty, as a new one is. A larger hash spares FTS5 many small segments that it would have to merge.</summary>
    public static void Create(SqliteConnection connection) => Execute(connection, $"""
        DROP TABLE IF EXISTS meta; CREATE TABLE meta (version TEXT NOT NULL);
        INSERT INTO meta VALUES ('{Version}');
        DROP TABLE IF EXISTS file; DROP TABLE IF EXISTS document; DROP TABLE IF EXISTS passage; DROP TABLE IF EXISTS pairs; DROP TABLE IF EXISTS words;
        CREATE TABLE file (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, changed INTEGER NOT NULL);
        CREATE TABLE document (id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT, date TEXT, day TEXT, speaker TEXT, organisation TEXT, subject TEXT,
            first INTEGER NOT NULL, last INTEGER NOT NULL, sketch BLOB NOT NULL, content TEXT NOT NULL);
        CREATE INDEX document_file ON document (file);
        CREATE TABLE passage (id INTEGER PRIMARY KEY, move INTEGER, headings TEXT NOT NULL, line INTEGER NOT NULL, column INTEGER NOT NULL, last INTEGER NOT NULL,
            whole INTEGER NOT NULL, content TEXT NOT NULL);
        CREATE VIRTUAL TABLE pairs USING fts5 (content, content = '', contentless_delete = 1, tokenize = 'ascii');
        CREATE VIRTUAL TABLE words USING fts5 (headings, content, move, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'column');
        INSERT INTO pairs (pairs, rank) VALUES ('hashsize', 16777216), ('crisismerge', 256);
        INSERT INTO words (words, rank) VALUES ('hashsize', 16777216), ('crisismerge', 256);
        """);

    /// <summary>Whether FTS5 merges its segments while rows are written: for many rows at once it is cheaper to leave them as they are.</summary>
    public static void MergeSegments(SqliteConnection connection, bool merge)
    {
        var segments = merge ? 4 : 0;
        Execute(connection, $"INSERT INTO pairs (pairs, rank) VALUES ('automerge', {segments}); INSERT INTO words (words, rank) VALUES ('automerge', {segments})");
    }

    /// <summary>Runs statements that give nothing back.</summary>
    public static void Execute(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    /// <summary>The first value that a query gives; null when it gives none.</summary>
    public static object? Scalar(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar();
    }

    /// <summary>A statement with its values.</summary>
    public static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder; what a user wrote is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
