using System.Diagnostics;
using System.Globalization;

namespace Drafting.Batches.Output;

/// <summary>Names of files that are not whole yet, beside the file that they become: several runs at a time do not meet, and what a killed run left is removed by the next.</summary>
internal static class PartFile
{
    /// <summary>The name of this process's part of a file.</summary>
    /// <param name="path">The whole file.</param>
    /// <param name="kind">What tells several parts apart, such as <c>.manifest</c>; may be empty.</param>
    public static string Of(string path, string kind = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, $"{Start(path)}{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}{kind}{FolderOutput.Unfinished}");

    /// <summary>Removes the parts of processes that are gone.</summary>
    public static void RemoveStale(string path)
    {
        foreach (var part in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Start(path) + "*" + FolderOutput.Unfinished))
        {
            var number = Path.GetFileName(part)[Start(path).Length..].Split('.')[0];
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsRunning(process)) File.Delete(part);
        }
    }

    private static string Start(string path) => $".{Path.GetFileName(path)}.";

    private static bool IsRunning(int number)
    {
        try
        {
            using var process = Process.GetProcessById(number);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
