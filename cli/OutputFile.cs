namespace Drafting.Cli;

/// <summary>Writes a file whole or not at all: to a temporary name in the same folder, then renamed.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file; when <paramref name="write"/> fails or the run is interrupted, nothing is left and an existing file stays as it was.</summary>
    /// <param name="path">The file to make or replace.</param>
    /// <param name="write">Writes the content to the stream, which can seek.</param>
    /// <exception cref="CommandFailure">The folder is missing, or the file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        Check(path, target);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
        using var interrupted = new Interruption(temporary);
        try
        {
            using (var stream = interrupted.Unless(() => Create(path, temporary))) write(stream);
            interrupted.Unless(() => File.Move(temporary, target, overwrite: true));
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes a text file in UTF-8.</summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteText(string path, string text) => Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    private static void Check(string path, string target)
    {
        var folder = Path.GetDirectoryName(target);
        if (folder is null || Directory.Exists(target)) throw new CommandFailure($"输出位置是一个文件夹：{path}。请写上文件名。");
        if (!Directory.Exists(folder)) throw new CommandFailure($"输出文件夹不存在：{folder}。请先建好，或换一个位置。");
        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly)) throw new CommandFailure($"输出文件是只读的：{path}。请换一个文件名。");
    }

    private static FileStream Create(string path, string temporary)
    {
        try
        {
            return new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.Delete);
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandFailure($"不能写入：{path}。请检查文件夹权限，或换一个位置。");
        }
    }
}
