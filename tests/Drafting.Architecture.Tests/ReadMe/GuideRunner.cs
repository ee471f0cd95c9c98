using System.Diagnostics;

namespace Drafting.Architecture.Tests.ReadMe;

/// <summary>
/// Runs the commands of a guide one after the other in a copy of the checkout. <c>dotnet run --project cli --</c> and <c>draft</c>
/// start the program that was built with the tests; what fetches or builds the checkout itself is not run again.
/// </summary>
internal sealed class GuideRunner : IDisposable
{
    private static readonly string[] Setup = ["git clone ", "cd ", "./test", "dotnet build", "dotnet publish ", "dotnet tool install "];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("drafting-guide-").FullName;
    private readonly string _bin;

    public GuideRunner()
    {
        Checkout = Path.Combine(_folder, "drafting");
        foreach (var file in Repository.Walk(Repository.Root))
        {
            var copy = Path.Combine(Checkout, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        _bin = Directory.CreateDirectory(Path.Combine(_folder, "bin")).FullName;
        var draft = Repository.PathOf($"artifacts/bin/Drafting.Cli/{Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/', '\\'))}/draft");
        Assert.True(File.Exists(draft), $"{draft} is not built");
        AddProgram("draft", $"exec '{draft}' \"$@\"");
        AddProgram("dotnet", $"[ \"$1 $2 $3 $4\" = 'run --project cli --' ] || {{ echo \"not run here: dotnet $*\" >&2; exit 97; }}\nshift 4\nexec '{draft}' \"$@\"");
    }

    /// <summary>The copy that the commands run in.</summary>
    public string Checkout { get; }

    /// <summary>Whether the command prepares the checkout, which the tests stand in already.</summary>
    public static bool IsSetup(GuideCommand command) => Setup.Any(start => command.Command == start.Trim() || command.Command.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Runs a command; null when it did what the guide promises, else what it did instead.</summary>
    public string? Run(GuideCommand command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command.Command])
        {
            UseShellExecute = false,
            WorkingDirectory = Checkout,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = _bin + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment.Remove("DRAFT_CORPUS");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return $"line {command.Line}: {command.Command}\nnot done after {Patience}";
        }

        if (process.ExitCode != command.ExitCode)
            return $"line {command.Line}: {command.Command}\nexit code {process.ExitCode}, promised {command.ExitCode}\n{error.Result}";
        var isAsShown = command.Output is null || CommandBlocks.Matches(command.Output, output.Result);
        return isAsShown ? null : $"line {command.Line}: {command.Command}\nprinted\n{output.Result}\nshown\n{command.Output}";
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void AddProgram(string name, string script)
    {
        var path = Path.Combine(_bin, name);
        File.WriteAllText(path, "#!/usr/bin/env bash\n" + script + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
