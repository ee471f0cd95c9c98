using System.Text;

namespace Drafting.Batches.Output;

/// <summary>The manifest while a batch runs: lines go to a temporary file, so that memory does not grow with them.</summary>
/// <param name="path">The temporary file.</param>
internal sealed class ManifestPart(string path) : IDisposable
{
    private StreamWriter? _writer;

    public string Path { get; } = path;

    public void Add(IEnumerable<BatchEntry> entries)
    {
        foreach (var entry in entries) Writer.Write(entry.ToJson() + "\n");
        Writer.Flush();
    }

    /// <summary>Ends it: it can be read, and moved to its place.</summary>
    public void Close()
    {
        // A batch of no records has a manifest of no lines.
        Writer.Dispose();
    }

    /// <summary>Removes what was not moved.</summary>
    public void Dispose()
    {
        _writer?.Dispose();
        // The folder may have vanished.
        if (File.Exists(Path)) File.Delete(Path);
    }

    private StreamWriter Writer => _writer ??= new StreamWriter(Path, append: false, new UTF8Encoding(false));
}
