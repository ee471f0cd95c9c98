using System.Diagnostics;
using System.Text;

namespace Drafting.Cli.Tests;

/// <summary>Runs <c>draft</c> as its users do: as a process of its own.</summary>
internal static class DraftProcess
{
    public static (int Code, string Output, string Error) Run(string[] args, params (string Name, string Value)[] environment) => RunUnder([], args, environment);

    /// <summary>The same, started by another program such as <c>timeout</c>, which gets the command line as its last arguments.</summary>
    public static (int Code, string Output, string Error) RunUnder(string[] starter, string[] args, params (string Name, string Value)[] environment)
    {
        string[] command = [.. starter, "dotnet", typeof(CommandLine).Assembly.Location, .. args];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Whether this machine lets a program run to a good end.</summary>
    public static bool Starts(string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
