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

    private readonly SqliteCommand _file = IndexDatabase.Command(connection, "INSERT INTO file (path, size, changed) VALUES ($path, $size, $changed) RETURNING id");
    private readonly SqliteCommand _document = IndexDatabase.Command(
        connection,
        "INSERT INTO document (file, kind, title, date, day, speaker, organisation, subject, first, last, sketch, content) VALUES ($file, $kind, $title, $date, $day, $speaker, $organisation, $subject, $first, $last, $sketch, $content) RETURNING id");

    private readonly SqliteCommand _pairs = IndexDatabase.Command(connection, "INSERT INTO pairs (rowid, content) VALUES ($id, $content)");
    private readonly SqliteCommand _passage = IndexDatabase.Command(
        connection,
        "INSERT INTO passage (id, move, headings, line, column, last, whole, content) VALUES ($id, $move, $headings, $line, $column, $last, $whole, $content)");

    private readonly SqliteCommand _words = IndexDatabase.Command(connection, "INSERT INTO words (rowid, headings, content, move) VALUES ($id, $headings, $content, $move)");

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
        var id = (long)Bind(_file, ("$path", file.Path), ("$size", file.Size), ("$changed", file.Changed)).ExecuteScalar()!;
        foreach (var document in file.Documents) Add(id, document);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _file, _document, _pairs, _passage, _words }) command.Dispose();
    }

    private void Add(long file, IndexedDocument item)
    {
        var document = item.Document;
        var id = (long)Bind(
            _document,
            ("$file", file), ("$kind", document.Kind), ("$title", document.Title), ("$date", document.Date), ("$day", document.Day?.ToString("O", CultureInfo.InvariantCulture)),
            ("$speaker", document.Speaker), ("$organisation", document.Organisation), ("$subject", document.Subject), ("$first", document.FirstLine), ("$last", document.LastLine), ("$sketch", TextSketch.Write(item.Sketch)), ("$content", item.Content)).ExecuteScalar()!;
        Bind(_pairs, ("$id", id), ("$content", item.Pairs)).ExecuteNonQuery();
        foreach (var (index, indexed) in item.Passages.Take(1 << PassageBits).Index())
        {
            var passage = indexed.Passage;
            var row = (id << PassageBits) | (uint)index;
            Bind(
                _passage,
                ("$id", row), ("$move", (int?)passage.Move), ("$headings", string.Join('\n', passage.Headings)), ("$line", passage.Position.Line),
                ("$column", passage.Position.Column), ("$last", passage.LastLine), ("$whole", passage.IsWhole), ("$content", passage.Text)).ExecuteNonQuery();
            Bind(_words, ("$id", row), ("$headings", indexed.HeadingWords), ("$content", indexed.Words), ("$move", Token(passage.Move))).ExecuteNonQuery();
        }
    }

    private static SqliteCommand Bind(SqliteCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
