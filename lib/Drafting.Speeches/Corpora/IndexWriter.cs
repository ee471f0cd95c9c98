using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>Brings the index to what the folder holds: files that are new or changed are read, those that are gone are taken out.</summary>
internal sealed class IndexWriter(SqliteConnection connection, string folder, CorpusReader read)
{
    /// <summary>Rows of lines are numbered by their document and, in the lowest bits, their line.</summary>
    public const int LineBits = 24;

    /// <summary>Updates the index in one transaction: a run that is killed leaves the old one.</summary>
    /// <param name="anew">Whether to read all files, also those that did not change.</param>
    /// <returns>What is wrong with files that were read now.</returns>
    public List<Diagnostic> Refresh(bool anew = false)
    {
        var diagnostics = new List<Diagnostic>();
        if (!anew && !Differences(connection, folder).Any()) return diagnostics;
        using var transaction = connection.BeginTransaction(deferred: false);
        if (anew) IndexDatabase.Create(connection);
        // Looked up again: another process may have written meanwhile.
        foreach (var (path, file) in Differences(connection, folder).ToList())
        {
            Remove(path);
            if (file is not null) diagnostics.AddRange(Add(path, file));
        }

        transaction.Commit();
        return diagnostics;
    }

    /// <summary>Files that the index does not hold as they are, and, without a file, paths that are gone.</summary>
    public static IEnumerable<(string Path, FileInfo? File)> Differences(SqliteConnection connection, string folder)
    {
        var known = new Dictionary<string, (long Size, long Changed)>(StringComparer.Ordinal);
        using (var command = IndexDatabase.Command(connection, "SELECT path, size, changed FROM file"))
        using (var rows = command.ExecuteReader())
            while (rows.Read()) known[rows.GetString(0)] = (rows.GetInt64(1), rows.GetInt64(2));
        foreach (var (path, file) in Files(folder))
            if (!known.Remove(path, out var was) || was != (file.Length, file.LastWriteTimeUtc.Ticks)) yield return (path, file);

        foreach (var path in known.Keys) yield return (path, null);
    }

    /// <summary>The files that are speeches or may hold some: not the hidden ones, nor those that Word locks a document with.</summary>
    public static IEnumerable<(string Path, FileInfo File)> Files(string folder)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
        {
            var path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            if (path[0] == '.' || file.Name[0] == '.' || file.Name.StartsWith("~$", StringComparison.Ordinal) || IndexDatabase.Holds(path)) continue;
            yield return (path, file);
        }
    }

    private void Remove(string path) => IndexDatabase.Execute(connection, """
        DELETE FROM line WHERE rowid IN (SELECT text.id FROM file JOIN document ON document.file = file.id
            JOIN text ON text.id BETWEEN document.id << 24 AND ((document.id + 1) << 24) - 1 WHERE path = $path);
        DELETE FROM text WHERE id IN (SELECT text.id FROM file JOIN document ON document.file = file.id
            JOIN text ON text.id BETWEEN document.id << 24 AND ((document.id + 1) << 24) - 1 WHERE path = $path);
        DELETE FROM document WHERE file = (SELECT id FROM file WHERE path = $path);
        DELETE FROM file WHERE path = $path;
        """, ("$path", path));

    private IEnumerable<Diagnostic> Add(string path, FileInfo file)
    {
        var text = read(file.FullName);
        var id = IndexDatabase.Scalar(
            connection,
            "INSERT INTO file (path, size, changed) VALUES ($path, $size, $changed) RETURNING id",
            ("$path", path), ("$size", file.Length), ("$changed", file.LastWriteTimeUtc.Ticks))!;
        if (text.Text.Content.Length > 0) AddDocuments((long)id, text.Text);
        return text.Diagnostics.Select(diagnostic => diagnostic with { Source = path });
    }

    private void AddDocuments(long file, SourceText text)
    {
        var analysis = SpeechAnalyzer.Analyze(text);
        var owners = new int[text.LineCount];
        var documents = new List<CorpusDocument> { new("", "other", null, null, null, 1, text.LineCount) };
        documents.AddRange(analysis.Notices.OrderByDescending(notice => notice.Lines.Last - notice.Lines.First)
            .Select(notice => new CorpusDocument("", "notice", notice.Title, notice.Date?.Text, notice.Issuer, notice.Lines.First, notice.Lines.Last)));
        documents.AddRange(analysis.Speeches.Select(speech => new CorpusDocument("", "speech", speech.Title, speech.Date?.Text, speech.Speaker, speech.Lines.First, speech.Lines.Last)));
        // A document inside another comes later and takes its lines.
        for (var i = 1; i < documents.Count; i++) owners.AsSpan(documents[i].FirstLine - 1, documents[i].LastLine - documents[i].FirstLine + 1).Fill(i);
        var lines = Enumerable.Range(1, text.LineCount).Where(line => !text.Line(line).IsWhiteSpace()).ToLookup(line => owners[line - 1]);
        for (var i = 0; i < documents.Count; i++)
            if (i > 0 || lines[i].Any()) AddDocument(file, documents[i], text, [.. lines[i]]);
    }

    private void AddDocument(long file, CorpusDocument document, SourceText text, int[] lines)
    {
        var id = (long)IndexDatabase.Scalar(
            connection,
            "INSERT INTO document (file, kind, title, date, speaker, first, last, lines) VALUES ($file, $kind, $title, $date, $speaker, $first, $last, $lines) RETURNING id",
            ("$file", file), ("$kind", document.Kind), ("$title", document.Title), ("$date", document.Date), ("$speaker", document.Speaker),
            ("$first", document.FirstLine), ("$last", document.LastLine), ("$lines", lines.Length))!;
        using var content = IndexDatabase.Command(connection, "INSERT INTO text VALUES ($id, $content)", ("$id", 0L), ("$content", ""));
        using var tokens = IndexDatabase.Command(connection, "INSERT INTO line (rowid, content) VALUES ($id, $content)", ("$id", 0L), ("$content", ""));
        foreach (var line in lines)
        {
            content.Parameters[0].Value = tokens.Parameters[0].Value = (id << LineBits) | (uint)line;
            content.Parameters[1].Value = text.Line(line).ToString();
            tokens.Parameters[1].Value = IndexTokens.Of(IndexTokens.Fold(text.Line(line)));
            content.ExecuteNonQuery();
            tokens.ExecuteNonQuery();
        }
    }
}
