using System.IO.Compression;
using System.Text;

namespace Drafting.Batches.Output;

/// <summary>One .zip of all documents, with the manifest and the faulty rows in it; the file is there when it is complete.</summary>
public sealed class ZipOutput : IBatchOutput
{
    /// <summary>The same inputs give the same bytes: no entry carries the time of its making.</summary>
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string _path;
    private readonly string _part;
    private readonly ZipArchive _archive;
    private bool _isComplete;

    /// <summary>Begins a .zip; an existing file stays as it was until the new one is complete.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public ZipOutput(string path)
    {
        _path = Path.GetFullPath(path);
        _part = Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Environment.ProcessId}.draft-part");
        _archive = new ZipArchive(new FileStream(_part, FileMode.Create, FileAccess.ReadWrite, FileShare.Delete), ZipArchiveMode.Create, leaveOpen: false, Encoding.UTF8);
    }

    /// <inheritdoc/>
    public string[] Reserved => [FolderOutput.Manifest, FolderOutput.FaultSheet];

    /// <inheritdoc/>
    public bool Has(string file, string hash) => false;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<(BatchEntry Entry, byte[]? Document)> records, int jobs)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (var (entry, document) in records)
            if (document is not null) Add(entry.File, document, CompressionLevel.NoCompression);
    }

    /// <inheritdoc/>
    public void Complete(IReadOnlyList<BatchEntry> entries, byte[]? faultSheet)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (faultSheet is not null) Add(FolderOutput.FaultSheet, faultSheet, CompressionLevel.NoCompression);
        Add(FolderOutput.Manifest, Encoding.UTF8.GetBytes(string.Concat(entries.Select(entry => entry.ToJson() + "\n"))), CompressionLevel.Optimal);
        _archive.Dispose();
        File.Move(_part, _path, overwrite: true);
        _isComplete = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isComplete) return;
        try
        {
            _archive.Dispose();
        }
        catch (IOException)
        {
            // The disk is full, which the caller knows already.
        }

        File.Delete(_part);
    }

    private void Add(string name, byte[] content, CompressionLevel level)
    {
        var entry = _archive.CreateEntry(name, level);
        entry.LastWriteTime = FixedTime;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
