using System.Collections.Immutable;
using System.Text;
using Drafting.Text.Diagnostics;

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
    private readonly EarlierRun? _earlier;
    private readonly ManifestPart _manifest;
    private StreamWriter? _journal;

    /// <summary>Begins or resumes a batch in a folder, which is made if its parent is there.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public FolderOutput(string folder, bool resumes)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(_folder);
        _earlier = resumes ? EarlierRun.Read(PathOf(Manifest), PathOf(Journal)) : null;
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
    public BatchEntry? Find(string file, string hash) => _earlier?.Find(file) is { } entry && entry.Hash == hash && File.Exists(PathOf(file)) ? entry : null;

    /// <inheritdoc/>
    public void Announce(IReadOnlyList<BatchEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        // The names come first: after a kill, a document that stands there is known to be ours. Without a hash it counts as not written.
        Note(entries);
    }

    /// <inheritdoc/>
    public void Store(string file, byte[] document) => WriteWhole(file, document);

    /// <inheritdoc/>
    public void Write(IReadOnlyList<(BatchEntry Entry, byte[]? Document)> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        // Kept documents stand in it again, so that a second kill loses nothing.
        Note(records.Select(record => record.Entry).Where(entry => entry.Status == BatchStatus.Written));
        foreach (var (entry, _) in records) _earlier?.Reach(entry);
        _manifest.Add(records.Select(record => record.Entry));
    }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Complete(byte[]? faultSheet)
    {
        var leftovers = _earlier?.Remove(_folder) ?? [];
        // What this run did not come to, under another condition or limit, stays ours.
        if (_earlier is not null) _manifest.Add(_earlier.Untouched(_folder));
        if (faultSheet is not null) WriteWhole(FaultSheet, faultSheet, replaces: true);
        else if (_earlier is not null) File.Delete(PathOf(FaultSheet));
        _manifest.Close();
        File.Move(_manifest.Path, PathOf(Manifest), overwrite: true);
        Dispose();
        File.Delete(PathOf(Journal));
        return leftovers;
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
        _journal ??= new StreamWriter(PathOf(Journal), append: true, new UTF8Encoding(false));
        foreach (var entry in entries) _journal.Write(entry.ToJson() + "\n");
        _journal.Flush();
    }

    private bool IsOwn(string name) =>
        _earlier is not null && (_earlier.Find(name) is not null || (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && _earlier.Find(Path.ChangeExtension(name, ".docx")) is not null));

    /// <summary>A PDF stands beside its document under the same name.</summary>
    private static IEnumerable<string> NamesTakenBy(string file) => file.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? [file, Path.ChangeExtension(file, ".docx")] : [file];

    private void WriteWhole(string file, byte[] content, bool replaces = false)
    {
        var part = PathOf("." + file + Unfinished);
        try
        {
            File.WriteAllBytes(part, content);
            // The PDF of the document as it was must not outlive it.
            if (_earlier is not null) File.Delete(PathOf(Path.ChangeExtension(file, ".pdf")));
            File.Move(part, PathOf(file), overwrite: replaces || _earlier is not null);
        }
        catch
        {
            if (File.Exists(part)) File.Delete(part);
            throw;
        }
    }

    private string PathOf(string file) => Path.Combine(_folder, file);
}
