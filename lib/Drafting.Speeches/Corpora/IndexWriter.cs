using Drafting.Text.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>Brings the index to what the folder holds: files that are new or changed are read, those that are gone are taken out.</summary>
/// <remarks>Files are read and analysed on all processors; one thread writes, in the order of the files.</remarks>
internal sealed class IndexWriter(SqliteConnection connection, string folder, CorpusReader read)
{
    /// <summary>Files that are written before a transaction ends: a run that is killed loses no more.</summary>
    private const int Batch = 500;

    /// <summary>Updates the index, batch by batch; all of it in one transaction when it is made anew, so that no other process sees it half.</summary>
    /// <param name="anew">Whether to read all files, also those that did not change.</param>
    /// <returns>What is wrong with files that were read now.</returns>
    public List<Diagnostic> Refresh(bool anew = false)
    {
        var files = CorpusFiles.Find(folder).ToList();
        if (!anew && !Differences(connection, files).Any()) return [];
        Begin();
        if (anew) IndexDatabase.Create(connection);
        // Compared again: another process may have written meanwhile. In the order of paths, so that the same files give the same index.
        var differences = Differences(connection, files).OrderBy(difference => difference.Path, StringComparer.Ordinal).ToList();
        var diagnostics = new List<Diagnostic>();
        var count = 0;
        var isBulk = differences.Count >= Batch;
        if (isBulk) IndexDatabase.MergeSegments(connection, false);
        using var rows = new IndexRows(connection);
        foreach (var (path, _) in differences.Where(difference => difference.File is null)) rows.Remove(path);
        foreach (var file in Read([.. differences.Where(difference => difference.File is not null)]))
        {
            rows.Remove(file.Path);
            rows.Add(file);
            diagnostics.AddRange(file.Diagnostics);
            if (anew || ++count % Batch != 0) continue;
            Commit();
            Begin();
        }

        if (isBulk) IndexDatabase.MergeSegments(connection, true);
        Commit();
        return diagnostics;
    }

    // By statements: prepared commands belong to no transaction object. Whoever fails closes the connection, which rolls back.
    private void Begin() => IndexDatabase.Execute(connection, "BEGIN IMMEDIATE");

    private void Commit() => IndexDatabase.Execute(connection, "COMMIT");

    /// <summary>Files that the index does not hold as they are, and, without a file, paths that are gone.</summary>
    public static IEnumerable<(string Path, FileInfo? File)> Differences(SqliteConnection connection, IEnumerable<(string Path, FileInfo File)> files)
    {
        var known = new Dictionary<string, (long Size, long Changed)>(StringComparer.Ordinal);
        using (var command = IndexDatabase.Command(connection, "SELECT path, size, changed FROM file"))
        using (var rows = command.ExecuteReader())
            while (rows.Read()) known[rows.GetString(0)] = (rows.GetInt64(1), rows.GetInt64(2));
        foreach (var (path, file) in files)
            if (!known.Remove(path, out var was) || was != (file.Length, file.LastWriteTimeUtc.Ticks)) yield return (path, file);

        foreach (var path in known.Keys) yield return (path, null);
    }

    /// <summary>The files in their order, a few of them read ahead on other threads.</summary>
    private IEnumerable<IndexedFile> Read(List<(string Path, FileInfo? File)> files)
    {
        var ahead = new Queue<Task<IndexedFile>>();
        foreach (var (path, file) in files)
        {
            ahead.Enqueue(Task.Run(() => IndexedFile.Read(path, file!, read)));
            if (ahead.Count > 4 * Environment.ProcessorCount) yield return ahead.Dequeue().GetAwaiter().GetResult();
        }

        while (ahead.TryDequeue(out var next)) yield return next.GetAwaiter().GetResult();
    }
}
