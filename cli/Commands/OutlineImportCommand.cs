using System.CommandLine;
using Drafting.Cli.Views;
using Drafting.Outlines.Importing;
using Drafting.Sources;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Cli.Commands;

/// <summary><c>draft outline import FINISHED.docx -o X.yaml</c>: a finished document back into an outline.</summary>
internal static class OutlineImportCommand
{
    private sealed record Options(string Document, string Output, int Part, bool Force);

    public static Command Create(Terminal terminal)
    {
        var document = new Argument<string>("文件") { Description = "写好的稿子：docx、txt、md、pdf 等" };
        var output = new Option<string>("--output", "-o") { Description = "写出的大纲", HelpName = "文件.yaml", Required = true };
        var part = new Option<int>("--part") { Description = "文件里有几篇时，转换第几篇", HelpName = "N", DefaultValueFactory = _ => 1 };
        var force = new Option<bool>("--force") { Description = "覆盖已有的大纲" };
        var command = new Command("import", "把写好的稿子（包括在 Word 里改过的）转回大纲。修订按接受处理，并逐条列出。") { document, output, part, force };
        command.Executes(result => Run(new Options(result.GetRequiredValue(document), result.GetRequiredValue(output), result.GetValue(part), result.GetValue(force)), terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        OutlineNewCommand.RequireFree(options.Output, options.Force);
        if (options.Part < 1) throw new CommandFailure("--part 从 1 数起。");
        var import = OutlineImporter.Import(SourceReader.Read(options.Document), options.Part);
        terminal.Report(import.Diagnostics);
        if (import.Yaml is not { } yaml) return ExitCode.Impossible;
        OutputFile.WriteText(options.Output, yaml);
        terminal.Error.WriteLine($"已转成大纲：{options.Output}");
        FindingView.PrintTimes(terminal.Error, new SourceText(yaml, options.Output), new TemplateFolders(options.Output).Sections);
        return import.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning) ? ExitCode.Faults : ExitCode.Done;
    }
}
