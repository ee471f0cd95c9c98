using System.Text;
using Drafting.Text.Diagnostics;
using Spectre.Console;

namespace Drafting.Cli;

/// <summary>Where a command writes: results to standard output, everything else to standard error, both in UTF-8.</summary>
/// <param name="output">Standard output: the result and nothing else.</param>
/// <param name="error">Standard error: diagnostics and progress.</param>
/// <param name="isInteractive">Whether a person reads <paramref name="output"/> on a screen: colours and progress only then.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive = false)
{
    private IAnsiConsole? _console;

    public TextWriter Output => output;

    public TextWriter Error => error;

    public bool IsInteractive => isInteractive;

    /// <summary>Whether that person can be asked something.</summary>
    public bool CanAsk { get; private init; }

    /// <summary>Standard output as trees and tables; made on first use, because it costs a cold start some milliseconds.</summary>
    public IAnsiConsole Console => _console ??= AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new TerminalOutput(output, isInteractive),
        Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
        Interactive = isInteractive ? InteractionSupport.Detect : InteractionSupport.No,
    });

    /// <summary>The terminal of this process. A redirected console keeps UTF-8 whatever the locale says.</summary>
    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows()) System.Console.OutputEncoding = Encoding.UTF8;
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamWriter(System.Console.OpenStandardOutput(), encoding),
            new StreamWriter(System.Console.OpenStandardError(), encoding) { AutoFlush = true },
            !System.Console.IsOutputRedirected)
        {
            CanAsk = !System.Console.IsOutputRedirected && !System.Console.IsInputRedirected,
        };
    }

    /// <summary>Prints findings to standard error, in the order given.</summary>
    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) error.WriteLine($"{Name(diagnostic.Severity)} {diagnostic.Id} {diagnostic}");
    }

    /// <summary>Prints why nothing was done.</summary>
    public ExitCode Fail(string message)
    {
        error.WriteLine($"错误：{message}");
        return ExitCode.Impossible;
    }

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private sealed class TerminalOutput(TextWriter writer, bool isTerminal) : IAnsiConsoleOutput
    {
        private const int WidthWhenRedirected = 120;

        public TextWriter Writer => writer;

        public bool IsTerminal => isTerminal;

        public int Width => isTerminal ? Math.Max(System.Console.WindowWidth, 40) : WidthWhenRedirected;

        public int Height => isTerminal ? System.Console.WindowHeight : int.MaxValue;

        public void SetEncoding(Encoding encoding)
        {
            // Always UTF-8.
        }
    }
}
