using System.Diagnostics;

namespace Drafting.Word.Tests.Layouts.Geometry;

/// <summary>Renders documents with LibreOffice and reads the pages with poppler; one call of each program for many files.</summary>
internal static class LibreOffice
{
    public static void ToPdf(string folder, IEnumerable<string> documents)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        Run("soffice", folder, ["--headless", $"-env:UserInstallation={profile}", "--convert-to", "pdf", "--outdir", folder, .. documents]);
    }

    /// <summary>Standard output of a program; the packages that ./test installs have them all.</summary>
    public static string Run(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program}: {errors.Result}");
        return output;
    }
}
