using System.CommandLine;
using Drafting.Cli.Views;
using Drafting.Comparing;
using Drafting.Outlines;
using Drafting.Outlines.Importing;
using Drafting.Sources;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Cli.Commands;

/// <summary><c>draft diff OLD NEW</c>: what changed between two drafts, by section and sentence.</summary>
internal static class DiffCommand
{
    private sealed record Options(string Before, string After, string Format, string? Output, bool All);

    public static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("旧稿") { Description = "大纲（.yaml），或 docx、txt、md、pdf" };
        var after = new Argument<string>("新稿") { Description = "大纲（.yaml），或 docx、txt、md、pdf" };
        var format = new Option<string>("--format") { Description = "输出形式", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html");
        var output = new Option<string?>("--output", "-o") { Description = "写入文件，而不是标准输出", HelpName = "文件" };
        var all = new Option<bool>("--all") { Description = "没有改动的句子也列出" };
        var command = new Command("diff", "比较两稿：逐部分、逐句列出增加、删去、改写和移动。") { before, after, format, output, all };
        command.Executes(result => Run(
            new Options(result.GetRequiredValue(before), result.GetRequiredValue(after), result.GetRequiredValue(format), result.GetValue(output), result.GetValue(all)), terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        var (before, oldFaults) = Read(options.Before, terminal);
        var (after, newFaults) = Read(options.After, terminal);
        if (before is null || after is null) return ExitCode.Impossible;
        var diff = DraftDiff.Of(before, after, new TemplateFolders(options.After).Sections);
        Write(options, diff, terminal);
        return oldFaults || newFaults ? ExitCode.Faults : ExitCode.Done;
    }

    private static void Write(Options options, DraftDiff diff, Terminal terminal)
    {
        var text = options.Format switch
        {
            "json" => OutputFormat.Write(json => DiffJson.Write(json, diff)) + "\n",
            "html" => DiffPage.Write(diff, Path.GetFileName(options.Before), Path.GetFileName(options.After)),
            _ => DiffView.Text(diff, options.All),
        };
        if (options.Output is { } path) OutputFile.WriteText(path, text);
        else if (options.Format == "text" && terminal.IsInteractive) DiffView.Print(diff, options.All, terminal.Console);
        else terminal.Output.Write(text);
    }

    /// <summary>A draft as an outline, and whether it has faults; null when it cannot be compared.</summary>
    private static (Outline? Outline, bool HasFaults) Read(string path, Terminal terminal)
    {
        var isOutline = Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";
        var imported = isOutline ? null : OutlineImporter.Import(SourceReader.Read(path));
        var diagnostics = imported?.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning).ToList() ?? [];
        terminal.Report(diagnostics);
        if (imported is { Yaml: null }) return (null, true);

        var reading = imported is null ? OutlineFile.Read(path) : OutlineReader.Read(new SourceText(imported.Yaml!, Path.GetFileName(path)));
        terminal.Report(reading.Diagnostics);
        return (reading.Outline, diagnostics.Count > 0 || reading.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning));
    }
}
