using System.Text;

namespace Drafting.Batches.Output;

/// <summary>A folder: each document appears whole or not at all, and a journal lets a later run go on after a kill.</summary>
public sealed class FolderOutput : IBatchOutput
{
    /// <summary>One line of JSON a record, in their order.</summary>
    public const string Manifest = "manifest.jsonl";

    /// <summary>The faulty rows, with the reason beside each.</summary>
    public const string FaultSheet = "faults.xlsx";

    private const string Journal = ".draft-journal.jsonl";

    /// <summary>Ends the names of files that are not whole yet.</summary>
    internal const string Unfinished = ".draft-part";

    private readonly string _folder;
    private readonly bool _resumes;
    private readonly Dictionary<string, BatchEntry> _own;
    private readonly ManifestPart _manifest;
    private StreamWriter? _journal;

    /// <summary>Begins or resumes a batch in a folder, which is made if its parent is there.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public FolderOutput(string folder, bool resumes)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = Path.GetFullPath(folder);
        _resumes = resumes;
        Directory.CreateDirectory(_folder);
        _own = resumes ? ReadOwn() : [];
        // What else lies there already is somebody's work and is never written over.
        Reserved = [Manifest, FaultSheet, Journal, .. Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).OfType<string>().Where(name => !IsOwn(name)).SelectMany(NamesTakenBy)];
        _manifest = new ManifestPart(PathOf("." + Manifest + Unfinished));
        if (!resumes) return;
        foreach (var part in Directory.EnumerateFiles(_folder, "*" + Unfinished)) File.Delete(part);
    }

    /// <inheritdoc/>
    public string[] Reserved { get; }

    /// <summary>Whether the folder holds a batch, finished or not.</summary>
    public static bool HoldsBatch(string folder) => File.Exists(Path.Combine(folder, Manifest)) || File.Exists(Path.Combine(folder, Journal));

    /// <inheritdoc/>
    public BatchEntry? Find(string file, string hash) => _own.GetValueOrDefault(file) is { } entry && entry.Hash == hash && File.Exists(PathOf(file)) ? entry : null;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<(BatchEntry Entry, byte[]? Document)> records, int jobs)
    {
        ArgumentNullException.ThrowIfNull(records);
        // The names come first: after a kill, a document that stands there is known to be ours. Without a hash it counts as not written.
        _journal ??= new StreamWriter(PathOf(Journal), append: true, new UTF8Encoding(false));
        Note(records.Where(record => record.Document is not null).Select(record => record.Entry with { Hash = "" }));
        try
        {
            Parallel.ForEach(records.Where(record => record.Document is not null), new ParallelOptions { MaxDegreeOfParallelism = jobs }, record => WriteWhole(record.Entry.File, record.Document!));
        }
        catch (AggregateException exception)
        {
            // The first failure says it all: the disk is full for every thread.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        // Kept documents stand in it again, so that a second kill loses nothing.
        Note(records.Select(record => record.Entry).Where(entry => entry.Status == BatchStatus.Written));
        _manifest.Add(records.Select(record => record.Entry));
    }

    /// <inheritdoc/>
    public void Complete(byte[]? faultSheet)
    {
        if (faultSheet is not null) WriteWhole(FaultSheet, faultSheet, replaces: true);
        else if (_resumes) File.Delete(PathOf(FaultSheet));
        _manifest.Close();
        File.Move(_manifest.Path, PathOf(Manifest), overwrite: true);
        Dispose();
        File.Delete(PathOf(Journal));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _manifest.Dispose();
        _journal?.Dispose();
        _journal = null;
    }

    private void Note(IEnumerable<BatchEntry> entries)
    {
        foreach (var entry in entries) _journal!.Write(entry.ToJson() + "\n");
        _journal!.Flush();
    }

    private bool IsOwn(string name) => _own.ContainsKey(name) || (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && _own.ContainsKey(Path.ChangeExtension(name, ".docx")));

    /// <summary>A PDF stands beside its document under the same name.</summary>
    private static IEnumerable<string> NamesTakenBy(string file) => file.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? [file, Path.ChangeExtension(file, ".docx")] : [file];

    private void WriteWhole(string file, byte[] content, bool replaces = false)
    {
        var part = PathOf("." + file + Unfinished);
        try
        {
            File.WriteAllBytes(part, content);
            // The PDF of the document as it was must not outlive it.
            if (_resumes) File.Delete(PathOf(Path.ChangeExtension(file, ".pdf")));
            File.Move(part, PathOf(file), overwrite: replaces || _resumes);
        }
        catch
        {
            if (File.Exists(part)) File.Delete(part);
            throw;
        }
    }

    private Dictionary<string, BatchEntry> ReadOwn() => new[] { Manifest, Journal }
        .Select(PathOf)
        .Where(File.Exists)
        .SelectMany(File.ReadLines)
        .Select(BatchEntry.Parse)
        .OfType<BatchEntry>()
        .Where(entry => entry.Status == BatchStatus.Written)
        .GroupBy(entry => entry.File, StringComparer.Ordinal)
        .ToDictionary(entries => entries.Key, entries => entries.Last(), StringComparer.Ordinal);

    private string PathOf(string file) => Path.Combine(_folder, file);
}
