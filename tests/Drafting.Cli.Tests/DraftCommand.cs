namespace Drafting.Cli.Tests;

/// <summary>Runs <c>draft</c> inside the test's process and keeps what it prints.</summary>
internal static class DraftCommand
{
    public static DraftResult Run(params string[] args) => Run(args, Program.Commands);

    public static DraftResult Run(string[] args, IReadOnlyList<CommandEntry> commands)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, new Terminal(output, error), commands);
        return new DraftResult((ExitCode)code, output.ToString(), error.ToString());
    }
}

internal sealed record DraftResult(ExitCode Code, string Output, string Error);
