using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>How the index of a corpus stands to its files.</summary>
public enum CorpusIndexState
{
    /// <summary>It holds what the folder holds.</summary>
    Current,

    /// <summary>There is none yet; the next <see cref="Corpus.Open"/> makes it.</summary>
    Missing,

    /// <summary>Files have changed since, or another build of the program made it; the next <see cref="Corpus.Open"/> updates it.</summary>
    Stale,

    /// <summary>It is not a database, or not a whole one.</summary>
    Damaged,

    /// <summary>This process may not read it.</summary>
    Unreadable,
}

/// <summary>What was found about the index of a corpus.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Changes">Files that are new, changed or gone since it was made.</param>
public sealed record CorpusIndex(CorpusIndexState State, int Changes = 0)
{
    /// <summary>Looks at an index and changes nothing in it.</summary>
    /// <param name="folder">Folder of the corpus.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static CorpusIndex Check(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"'{folder}'");
        var root = Path.GetFullPath(folder);
        if (!File.Exists(IndexDatabase.FilePath(root))) return new(CorpusIndexState.Missing);
        try
        {
            using var connection = IndexDatabase.OpenReadOnly(root);
            if (!IndexDatabase.IsWhole(connection)) return new(CorpusIndexState.Damaged);
            if (!IndexDatabase.IsOfThisBuild(connection)) return new(CorpusIndexState.Stale);
            var changes = IndexWriter.Differences(connection, CorpusFiles.Find(root)).Count();
            return new(changes == 0 ? CorpusIndexState.Current : CorpusIndexState.Stale, changes);
        }
        catch (SqliteException exception)
        {
            return new(IndexDatabase.IsDamage(exception) ? CorpusIndexState.Damaged : CorpusIndexState.Unreadable);
        }
    }
}
