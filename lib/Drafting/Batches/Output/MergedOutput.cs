using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Merging;

namespace Drafting.Batches.Output;

/// <summary>One document of all documents, for printing; beside it the manifest and the faulty rows. The file is there when it is complete.</summary>
public sealed class MergedOutput : IBatchOutput
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly DocumentMerger _merger;
    private readonly ManifestPart _manifest;
    private bool _isEmpty = true;

    /// <summary>Begins a document; an existing file stays as it was until the new one is complete.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public MergedOutput(string path)
    {
        _path = Path.GetFullPath(path);
        PartFile.RemoveStale(_path);
        _file = new FileStream(PartFile.Of(_path), FileMode.Create, FileAccess.ReadWrite, FileShare.Delete, 64 << 10);
        _merger = new DocumentMerger(_file);
        _manifest = new ManifestPart(PartFile.Of(_path, ".manifest"));
    }

    /// <inheritdoc/>
    public string[] Reserved => [];

    /// <inheritdoc/>
    public BatchEntry? Find(string file, string hash) => null;

    /// <summary>Path of the manifest or the fault sheet of a merged document.</summary>
    public static string Beside(string path, string name) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $"{Path.GetFileNameWithoutExtension(path)}.{name}");

    /// <inheritdoc/>
    public void Write(IReadOnlyList<(BatchEntry Entry, byte[]? Document)> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (var (entry, document) in records)
        {
            if (document is null) continue;
            if (_merger.Add(document) is { } fault) throw new InvalidDataException($"{entry.File}：{fault.Message}");
            _isEmpty = false;
        }

        _manifest.Add(records.Select(record => record.Entry));
    }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Complete(byte[]? faultSheet)
    {
        _manifest.Close();
        if (!_isEmpty)
        {
            _merger.Complete();
            _file.Dispose();
            File.Move(PartFile.Of(_path), _path, overwrite: true);
        }

        var sheet = Beside(_path, FolderOutput.FaultSheet);
        if (faultSheet is not null)
        {
            File.WriteAllBytes(PartFile.Of(sheet), faultSheet);
            File.Move(PartFile.Of(sheet), sheet, overwrite: true);
        }
        else
        {
            File.Delete(sheet);
        }

        File.Move(_manifest.Path, Beside(_path, FolderOutput.Manifest), overwrite: true);
        return [];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _manifest.Dispose();
        try
        {
            _merger.Dispose();
            _file.Dispose();
        }
        catch (IOException)
        {
            // The disk is full, which the caller knows already.
        }

        File.Delete(PartFile.Of(_path));
    }
}
