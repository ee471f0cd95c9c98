using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>
/// A writer's collection: a folder of files, which stays the source of truth, and an SQLite index in its folder <c>.index</c>, which is
/// derived from them, brought up to date when the corpus is opened, and safe to delete.
/// </summary>
/// <remarks>
/// One instance serves one thread; several processes may open the same folder. An index that is damaged while it is open makes every method
/// throw <see cref="InvalidDataException"/>; opening it again mends it.
/// </remarks>
public sealed class Corpus : IDisposable
{
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

    /// <summary>Why files of the folder are no part of the corpus (COR001), hidden ones not named.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<Diagnostic> LeftOut(string folder) => [.. CorpusFiles.LeftOut(Root(folder)).OrderBy(reason => reason.Source, StringComparer.Ordinal)];

    /// <summary>The files of a corpus, whether indexed or not: their paths below the folder, with <c>/</c>, in ordinal order.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ImmutableArray<string> Files(string folder) => [.. CorpusFiles.Find(Root(folder)).Select(file => file.Path).Order(StringComparer.Ordinal)];

    /// <summary>Every document, by file and line.</summary>
    public ImmutableArray<CorpusDocument> Documents() => Reading<ImmutableArray<CorpusDocument>>(() => [.. new DocumentSearch(_connection).All()]);

    /// <summary>Every document that holds all terms of a query anywhere in it, the best first.</summary>
    /// <param name="query">Terms separated by white space; each is found as a part of a line, whatever its case and width.</param>
    /// <param name="limit">The most documents to return.</param>
    /// <returns>The documents, and how many there are in all.</returns>
    public CorpusSearch Search(string query, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(query);
        var terms = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(term => IndexTokens.Fold(term)).Where(term => term.Length > 0).Distinct().ToList();
        return terms.Count == 0 ? new CorpusSearch([], 0) : Reading(() => new DocumentSearch(_connection).Find(terms, limit));
    }

    /// <summary>The passages that fit a query best, each other than the ones before it.</summary>
    /// <param name="query">What to look for.</param>
    public ImmutableArray<PassageHit> FindPassages(PassageQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(() => new PassageSearch(_connection).Find(query));
    }

    /// <summary>Documents of which half or more stands in another one too, those that share most first.</summary>
    /// <param name="files">Only pairs with a document of these files; null for all.</param>
    public ImmutableArray<CorpusDuplicate> Duplicates(IReadOnlyCollection<string>? files = null) =>
        Reading(() => new DuplicateSearch(_connection).Find(files?.ToHashSet(StringComparer.Ordinal)));

    /// <summary>Closes the index.</summary>
    public void Dispose() => _connection.Dispose();

    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException exception) when (IndexDatabase.IsDamage(exception))
        {
            throw new InvalidDataException("范文库的索引损坏，范文没有问题。请运行 draft corpus reindex 重建索引。", exception);
        }
    }

    private static string Root(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Directory.Exists(folder) ? Path.GetFullPath(folder) : throw new DirectoryNotFoundException($"'{folder}'");
    }

    private static Corpus OpenRoot(string root, CorpusReader read, bool anew)
    {
        try
        {
            return OpenIndex(root, read, anew);
        }
        catch (SqliteException exception) when (IndexDatabase.IsDamage(exception))
        {
            // Damage beyond the first page shows only where it is read; what is derived is made anew.
            IndexDatabase.Delete(root);
            return OpenIndex(root, read, anew);
        }
    }

    private static Corpus OpenIndex(string root, CorpusReader read, bool anew)
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
}
