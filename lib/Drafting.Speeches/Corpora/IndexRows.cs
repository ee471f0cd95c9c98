using System.Globalization;
using Drafting.Speeches.Duplicates;
using Drafting.Speeches.Structure;
using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>The rows of the index, written by statements that are prepared once.</summary>
internal sealed class IndexRows(SqliteConnection connection) : IDisposable
{
    /// <summary>Passages are numbered by their document and, in the lowest bits, their place in it.</summary>
    public const int PassageBits = 20;

    // No RETURNING: SQLite does it by a trigger, opens a savepoint for the statement, and FTS5 then writes what it holds, document by document.
    private readonly SqliteCommand _last = IndexDatabase.Command(connection, "SELECT last_insert_rowid()");
    private readonly SqliteCommand _file = Insert(connection, "file", "path", "size", "changed");
    private readonly SqliteCommand _document = Insert(
        connection, "document", "file", "kind", "title", "date", "day", "speaker", "organisation", "subject", "first", "last", "sketch", "content");

    private readonly SqliteCommand _pairs = Insert(connection, "pairs", "rowid", "content");
    private readonly SqliteCommand _passage = Insert(connection, "passage", "id", "move", "headings", "line", "column", "last", "whole", "content");
    private readonly SqliteCommand _words = Insert(connection, "words", "rowid", "headings", "content", "move");

    /// <summary>The token that stands for a move; notices have none.</summary>
    public static string Token(Move? move) => move is { } value ? "m" + ((int)value).ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>Takes a file out, if it is there.</summary>
    public void Remove(string path)
    {
        if (IndexDatabase.Scalar(connection, "SELECT id FROM file WHERE path = $path", ("$path", path)) is not long file) return;
        IndexDatabase.Execute(connection, $"""
            DELETE FROM pairs WHERE rowid IN (SELECT id FROM document WHERE file = $file);
            DELETE FROM words WHERE rowid IN (SELECT passage.id FROM document JOIN passage
                ON passage.id BETWEEN document.id << {PassageBits} AND ((document.id + 1) << {PassageBits}) - 1 WHERE file = $file);
            DELETE FROM passage WHERE id IN (SELECT passage.id FROM document JOIN passage
                ON passage.id BETWEEN document.id << {PassageBits} AND ((document.id + 1) << {PassageBits}) - 1 WHERE file = $file);
            DELETE FROM document WHERE file = $file;
            DELETE FROM file WHERE id = $file;
            """, ("$file", file));
    }

    /// <summary>Puts a file in.</summary>
    public void Add(IndexedFile file)
    {
        Execute(_file, file.Path, file.Size, file.Changed);
        var id = LastId();
        foreach (var document in file.Documents) Add(id, document);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _last, _file, _document, _pairs, _passage, _words }) command.Dispose();
    }

    private void Add(long file, IndexedDocument item)
    {
        var document = item.Document;
        Execute(
            _document, file, document.Kind, document.Title, document.Date, document.Day?.ToString("O", CultureInfo.InvariantCulture), document.Speaker, document.Organisation,
            document.Subject, document.FirstLine, document.LastLine, TextSketch.Write(item.Sketch), item.Content);
        var id = LastId();
        Execute(_pairs, id, item.Pairs);
        foreach (var (index, indexed) in item.Passages.Take(1 << PassageBits).Index())
        {
            var passage = indexed.Passage;
            var row = (id << PassageBits) | (uint)index;
            Execute(_passage, row, (int?)passage.Move, string.Join('\n', passage.Headings), passage.Position.Line, passage.Position.Column, passage.LastLine, passage.IsWhole, passage.Text);
            Execute(_words, row, indexed.HeadingWords, indexed.Words, Token(passage.Move));
        }
    }

    private long LastId() => (long)_last.ExecuteScalar()!;

    private static SqliteCommand Insert(SqliteConnection connection, string table, params string[] columns)
    {
        var sql = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "$" + column))})";
        return IndexDatabase.Command(connection, sql, [.. columns.Select(column => ("$" + column, (object?)null))]);
    }

    private static void Execute(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }
}
