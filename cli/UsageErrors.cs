using System.CommandLine;
using System.CommandLine.Parsing;
using Drafting.Text.Diagnostics;

namespace Drafting.Cli;

/// <summary>What is wrong with a command line, in Chinese: the library's own messages come in other languages only.</summary>
internal static class UsageErrors
{
    /// <summary>Prints what is wrong and where help is.</summary>
    public static ExitCode Report(ParseResult result, Terminal terminal)
    {
        foreach (var message in Describe(result).Distinct()) terminal.Fail(message);
        terminal.Error.WriteLine($"用法见：{CommandPath(result.CommandResult)} --help");
        return ExitCode.Impossible;
    }

    /// <summary>The command as typed: <c>draft outline new</c>.</summary>
    public static string CommandPath(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{CommandPath(parent)} {result.Command.Name}" : "draft";

    private static IEnumerable<string> Describe(ParseResult result)
    {
        // An unknown word explains itself; that no command was found then says nothing new.
        if (result.UnmatchedTokens.Count > 0) return result.UnmatchedTokens.Select(token => DescribeUnknown(token, result.CommandResult.Command));
        return result.Errors.Select(error => error.SymbolResult switch
        {
            _ when error.Message is [> '\x7f', ..] => error.Message,
            ArgumentResult { Tokens: [] } argument => $"缺少参数 {argument.Argument.Name}：{argument.Argument.Description}",
            ArgumentResult argument => $"参数 {argument.Argument.Name} 的值“{argument.Tokens[^1].Value}”不对。",
            OptionResult { Implicit: true } option => $"缺少选项 {Spelling(option.Option)}：{option.Option.Description}",
            OptionResult { Tokens: [] } option => $"选项 {Spelling(option.Option)} 后面缺少值：{option.Option.Description}",
            OptionResult { Tokens.Count: > 1 } option when option.Option.Arity.MaximumNumberOfValues == 1 => $"选项 {Spelling(option.Option)} 只能写一次。",
            OptionResult option => DescribeValue(option),
            _ => "缺少要执行的命令。",
        });
    }

    private static string DescribeUnknown(string token, Command command)
    {
        if (!token.StartsWith('-') && command.Arguments.Count > 0) return $"多余的参数“{token}”。带空格的文件名要加引号。";
        var (kind, names) = token.StartsWith('-')
            ? ("选项", command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)))
            : ("命令", command.Subcommands.Select(sub => sub.Name));
        var meant = NearestName.Find(token, names) is { } name ? $"是不是想写“{name}”？" : "";
        return $"没有{kind}“{token}”。{meant}";
    }

    private static string DescribeValue(OptionResult result)
    {
        var allowed = result.Option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => item.Label).ToList();
        var expected = allowed.Count > 0
            ? $"可以写：{string.Join('、', allowed)}。"
            : Type.GetTypeCode(result.Option.ValueType) is TypeCode.Int32 or TypeCode.Double ? "要写数字。" : "";
        return $"选项 {Spelling(result.Option)} 不能是“{result.Tokens[^1].Value}”。{expected}";
    }

    private static string Spelling(Option option) => string.Join('、', option.Aliases.Prepend(option.Name));
}
