using System.CommandLine;
using Drafting.Outlines;

namespace Drafting.Cli.Commands;

/// <summary><c>draft outline schema</c>: prints the JSON Schema that editors check outlines with, and snippets for them.</summary>
internal static class OutlineSchemaCommand
{
    private sealed record Options(bool IsForSectionTemplates, bool Snippets, string? Output);

    public static Command Create(Terminal terminal)
    {
        var sections = new Option<bool>("--section-template") { Description = "输出段落模板的架构，而不是大纲的" };
        var snippets = new Option<bool>("--snippets") { Description = "输出 VS Code 的代码片段，而不是架构" };
        var output = new Option<string?>("--output", "-o") { Description = "写入文件，而不是标准输出", HelpName = "文件" };
        var command = new Command("schema", "输出大纲的 JSON Schema：编辑器据此提示和检查。") { sections, snippets, output };
        command.Executes(result => Run(new Options(result.GetValue(sections), result.GetValue(snippets), result.GetValue(output)), terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        if (options is { IsForSectionTemplates: true, Snippets: true }) throw new CommandFailure("--section-template 和 --snippets 只能用一个。");
        var text = options.Snippets ? OutlineSnippets.Write() : options.IsForSectionTemplates ? OutlineSchema.SectionTemplate() : OutlineSchema.Outline();
        if (options.Output is { } path) OutputFile.WriteText(path, text);
        else terminal.Output.Write(text);
        return ExitCode.Done;
    }
}
