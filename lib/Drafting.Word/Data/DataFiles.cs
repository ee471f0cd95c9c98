namespace Drafting.Word.Data;

/// <summary>The files that data may name: those in the data's own folder, and data URIs. Nothing is ever fetched from a network.</summary>
/// <param name="folder">The folder; null when the data may name no file.</param>
public sealed class DataFiles(string? folder)
{
    private const int LargestFile = 64 << 20;

    /// <summary>Reads a file by its path under the folder, or a base64 data URI (RFC 2397).</summary>
    /// <returns>The bytes; null when there is no such file, when it lies outside the folder or when it is larger than 64 MB.</returns>
    public ReadOnlyMemory<byte>? Read(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var bytes = source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? ReadDataUri(source) : ReadFile(source);
        // In a conditional expression null would become empty memory by way of a null array.
        if (bytes is null) return null;
        return bytes;
    }

    private byte[]? ReadFile(string source) =>
        Resolve(source) is { } path && new FileInfo(path) is { Exists: true, Length: <= LargestFile } ? File.ReadAllBytes(path) : null;

    private static byte[]? ReadDataUri(string uri)
    {
        var comma = uri.IndexOf(',');
        if (comma < 0 || !uri.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = new byte[(uri.Length - comma) / 4 * 3];
        return Convert.TryFromBase64String(uri[(comma + 1)..], bytes, out var count) ? bytes[..count] : null;
    }

    /// <summary>The full path, links followed, when it lies under the folder.</summary>
    private string? Resolve(string source)
    {
        if (folder is null || source.Length == 0 || source.Contains('\0') || source.Contains("://", StringComparison.Ordinal)) return null;
        var root = Real(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var path = Real(Path.GetFullPath(Path.Combine(root, source.Replace('\\', '/'))));
        return path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : null;
    }

    private static string Real(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        var real = Path.Combine(Real(parent), Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
        return info.LinkTarget is null ? real : info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
    }
}
