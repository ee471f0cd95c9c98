using System.CommandLine;
using Drafting.Outlines;

namespace Drafting.Cli.Commands;

/// <summary><c>draft outline schema</c>: prints the JSON Schema that editors check outlines with.</summary>
internal static class OutlineSchemaCommand
{
    private sealed record Options(bool IsForSectionTemplates, string? Output);

    public static Command Create(Terminal terminal)
    {
        var sections = new Option<bool>("--section-template") { Description = "输出段落模板的架构，而不是大纲的" };
        var output = new Option<string?>("--output", "-o") { Description = "写入文件，而不是标准输出", HelpName = "文件" };
        var command = new Command("schema", "输出大纲的 JSON Schema：编辑器据此提示和检查。") { sections, output };
        command.Executes(result => Run(new Options(result.GetValue(sections), result.GetValue(output)), terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        var schema = options.IsForSectionTemplates ? OutlineSchema.SectionTemplate() : OutlineSchema.Outline();
        if (options.Output is { } path) OutputFile.WriteText(path, schema);
        else terminal.Output.Write(schema);
        return ExitCode.Done;
    }
}
