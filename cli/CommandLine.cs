using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Drafting.Cli;

/// <summary>Parses the arguments, runs the command, turns every failure into one Chinese message and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs <c>draft</c>.</summary>
    /// <param name="args">Arguments without the program's name.</param>
    /// <param name="terminal">Where the command writes.</param>
    /// <param name="commands">All commands.</param>
    /// <returns>A value of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal, IReadOnlyList<CommandEntry> commands)
    {
        try
        {
            var result = Root(terminal, Needed(args, commands)).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Action is ParseErrorAction) return (int)UsageErrors.Report(result, terminal);

            var code = result.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
            terminal.Output.Flush();
            return code;
        }
#pragma warning disable CA1031 // The one place where every failure becomes a message: no stack trace reaches a writer.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (int)terminal.Fail(CommandFailure.Describe(exception));
        }
    }

    /// <summary>What the command does; its result is the exit code.</summary>
    /// <remarks>Not named SetAction: a lambda of one expression would bind to the overload that drops its result.</remarks>
    public static void Executes(this Command command, Func<ParseResult, ExitCode> action) => command.SetAction(result => (int)action(result));

    /// <summary>The command called, none for the version, all for help and for a word that is none of them.</summary>
    private static IReadOnlyList<CommandEntry> Needed(string[] args, IReadOnlyList<CommandEntry> commands)
    {
        if (args is ["--version"]) return [];
        var called = commands.Where(command => command.Name == args.FirstOrDefault()).ToList();
        return called.Count > 0 ? called : commands;
    }

    private static RootCommand Root(Terminal terminal, IReadOnlyList<CommandEntry> commands)
    {
        var root = new RootCommand("起草讲话稿和通知：分析范文，编写大纲，套用 Word 模板，批量生成。");
        foreach (var option in root.Options)
        {
            if (option is HelpOption) option.Action = new HelpPage(terminal);
            option.Description = option is HelpOption ? "显示帮助" : "显示版本";
        }

        foreach (var command in commands) root.Add(command.Create(terminal));
        return root;
    }
}
