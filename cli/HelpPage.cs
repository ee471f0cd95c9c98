using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace Drafting.Cli;

/// <summary>Help in Chinese, in columns that count Chinese characters as two wide.</summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = parseResult.CommandResult;
        var command = result.Command;
        terminal.Output.WriteLine(command.Description);
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"用法：{Usage(UsageErrors.CommandPath(result), command)}");
        Section("命令", command.Subcommands.Select(sub => (Usage(sub.Name, sub), sub.Description)));
        Section("参数", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section("选项", command.Options.Where(option => !option.Hidden).Select(option => (Spelling(option), (string?)Describe(option))));
        return (int)ExitCode.Done;
    }

    private void Section(string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(3).NoWrap()).AddColumn(new GridColumn().PadRight(0));
        foreach (var (name, description) in rows) grid.AddRow(new Spectre.Console.Text(name), new Spectre.Console.Text(description ?? ""));
        if (grid.Rows.Count == 0) return;
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"{title}：");
        terminal.Console.Write(grid);
    }

    private static string Usage(string path, Command command)
    {
        var words = new List<string> { path };
        if (command.Subcommands.Count > 0) words.Add("命令");
        words.AddRange(command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name));
        words.AddRange(command.Options.Where(option => option.Required).Select(option => $"{option.Aliases.FirstOrDefault() ?? option.Name} {option.HelpName}"));
        if (command.Options.Any(option => !option.Required && option is not HelpOption and not VersionOption)) words.Add("[选项]");
        return string.Join(' ', words);
    }

    private static string Spelling(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).Distinct());
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static string Describe(Option option)
    {
        var allowed = option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => item.Label).ToList();
        return option.Description + (allowed.Count > 0 ? $"（{string.Join('、', allowed)}）" : "");
    }
}
