using System.CommandLine;
using Drafting.Word.Templates;

namespace Drafting.Cli.Commands;

/// <summary>The option that commands on templates share.</summary>
internal static class TemplateSource
{
    /// <summary>Marks around tags: <c>{ }</c>.</summary>
    public static Option<string?> Delimiters() => new("--delimiters") { Description = "标签两边的记号，以空格分开；默认 '{{ }}'", HelpName = "'{ }'" };

    /// <summary>Options for reading a template.</summary>
    /// <exception cref="CommandFailure">The delimiters are not two marks.</exception>
    public static TemplateOptions Options(string? delimiters)
    {
        if (delimiters is null) return TemplateOptions.Default;
        return delimiters.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var open, var close]
            ? TemplateOptions.Default with { Delimiters = new Delimiters(open, close) }
            : throw new CommandFailure($"--delimiters “{delimiters}”不是两个记号。请写成 '{{ }}' 或 '<< >>' 的样子。");
    }
}
