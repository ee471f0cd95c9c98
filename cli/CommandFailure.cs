namespace Drafting.Cli;

/// <summary>Thrown by a command that cannot be done, with the message for the writer: ends with <see cref="ExitCode.Impossible"/>.</summary>
internal sealed class CommandFailure(string message) : Exception(message)
{
    private const int DiskFullOnUnix = 28;
    private const int QuotaExceededOnUnix = 122;
    private const int ReadOnlyOnUnix = 30;
    private const int BusyOnUnix = 26;
    private const int WriteProtectedOnWindows = unchecked((int)0x80070013);
    private const int InUseOnWindows = unchecked((int)0x80070020);
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>What went wrong, in Chinese, with place and remedy; never a stack trace.</summary>
    public static string Describe(Exception exception) => exception switch
    {
        CommandFailure => exception.Message,
        FileNotFoundException { FileName: { Length: > 0 } file } => $"找不到文件：{file}。请检查文件名和所在文件夹。",
        FileNotFoundException or DirectoryNotFoundException => $"找不到文件或文件夹：{PathIn(exception)}。请检查路径。",
        IOException { HResult: ReadOnlyOnUnix or WriteProtectedOnWindows } => $"这个位置是只读的：{PathIn(exception)}。请换一个位置。",
        IOException { HResult: InUseOnWindows or BusyOnUnix } => $"文件正被别的程序打开：{PathIn(exception)}。请关闭后重试。",
        UnauthorizedAccessException => $"没有权限，或它是一个文件夹：{PathIn(exception)}。请检查权限，或换一个位置。",
        PathTooLongException => $"路径太长：{PathIn(exception)}。请换一个较短的名称。",
        IOException { HResult: DiskFullOnUnix or DiskFullOnWindows or QuotaExceededOnUnix } => "磁盘已满，没有写出文件。请腾出空间后重试。",
        IOException => $"读写文件时出错：{exception.Message}",
        InvalidDataException => $"文件已损坏或格式不对：{exception.Message}",
        OperationCanceledException => "已取消，没有写出文件。",
        _ => $"程序内部出错，没有完成：{exception.GetType().Name}：{FirstLine(exception.Message)} 请把这条信息连同所用的文件反馈给我们。",
    };

    /// <summary>The runtime quotes the path: <c>Could not find a part of the path '/a/b'.</c></summary>
    private static string PathIn(Exception exception)
    {
        var message = exception.Message;
        var start = message.IndexOf('\'');
        var end = message.LastIndexOf('\'');
        return end > start ? message[(start + 1)..end] : FirstLine(message);
    }

    private static string FirstLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }
}
