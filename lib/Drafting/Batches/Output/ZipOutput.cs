using System.Collections.Immutable;
using Drafting.Text.Diagnostics;

namespace Drafting.Batches.Output;

/// <summary>One .zip of all documents, with the manifest and the faulty rows in it; the file is there when it is complete.</summary>
public sealed class ZipOutput : IBatchOutput
{
    private readonly string _path;
    private readonly string _part;
    private readonly FileStream _file;
    private readonly FileStream _directory;
    private readonly StoredArchive _archive;
    private readonly ManifestPart _manifest;
    private bool _isComplete;

    /// <summary>Begins a .zip; an existing file stays as it was until the new one is complete.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public ZipOutput(string path)
    {
        _path = Path.GetFullPath(path);
        PartFile.RemoveStale(_path);
        _part = PartFile.Of(_path);
        _file = new FileStream(_part, FileMode.Create, FileAccess.Write, FileShare.None, 256 << 10);
        _directory = new FileStream(PartFile.Of(_path, ".directory"), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 << 10, FileOptions.DeleteOnClose);
        _archive = new StoredArchive(_file, _directory);
        _manifest = new ManifestPart(PartFile.Of(_path, ".manifest"));
    }

    /// <inheritdoc/>
    public string[] Reserved => [FolderOutput.Manifest, FolderOutput.FaultSheet];

    /// <inheritdoc/>
    public BatchEntry? Find(string file, string hash) => null;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<(BatchEntry Entry, byte[]? Document)> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (var (entry, document) in records)
            if (document is not null) _archive.Add(entry.File, document);
        _manifest.Add(records.Select(record => record.Entry));
    }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Complete(byte[]? faultSheet)
    {
        if (faultSheet is not null) _archive.Add(FolderOutput.FaultSheet, faultSheet);
        _manifest.Close();
        using (var manifest = File.OpenRead(_manifest.Path)) _archive.Add(FolderOutput.Manifest, manifest);
        _archive.Complete();
        _file.Dispose();
        File.Move(_part, _path, overwrite: true);
        _isComplete = true;
        return [];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _manifest.Dispose();
        _directory.Dispose();
        if (_isComplete) return;
        try
        {
            _file.Dispose();
        }
        catch (IOException)
        {
            // The disk is full, which the caller knows already.
        }

        File.Delete(_part);
    }
}
