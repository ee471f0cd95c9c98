using System.CommandLine;
using Drafting.Cli.Views;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Reports;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

namespace Drafting.Cli.Commands;

/// <summary><c>draft analyze FILE…</c>: how each speech and notice in the files is built.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("文件") { Description = "讲话稿或公文（txt、md、docx、pdf 等）", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format", "-f") { Description = "输出形式", DefaultValueFactory = _ => "tree" };
        format.AcceptOnlyFromAmong("tree", "json", "html");
        var command = new Command("analyze", "分析讲话稿和公文的结构：标题层次、环节、序号，指出缺漏") { files, format };
        command.Executes(result => Run(terminal, result.GetValue(files)!, result.GetValue(format)!));
        return command;
    }

    /// <summary>Analyses files and prints them as <c>tree</c>, <c>json</c> or <c>html</c>.</summary>
    public static ExitCode Run(Terminal terminal, string[] paths, string format)
    {
        var analyses = new List<Analysis>();
        var faults = new List<Diagnostic>();
        foreach (var document in SourceReader.Read(paths))
        {
            faults.AddRange(document.Diagnostics.Select(diagnostic => diagnostic with { Source = document.Text.Name }));
            if (document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)) continue;
            analyses.Add(SpeechAnalyzer.Analyze(document.Text));
        }

        Print(terminal, analyses, format);
        // JSON and HTML carry the findings themselves; what kept a file from being read is in neither.
        if (format == "tree") faults.AddRange(analyses.SelectMany(Findings));
        terminal.Report(faults);
        if (analyses.Count < paths.Length) return ExitCode.Impossible;
        return faults.Concat(analyses.SelectMany(Findings)).Any(fault => fault.Severity != Severity.Hint) ? ExitCode.Faults : ExitCode.Done;
    }

    private static void Print(Terminal terminal, List<Analysis> analyses, string format)
    {
        if (analyses.Count == 0) return;
        if (format == "json") terminal.Output.WriteLine(AnalysisJson.Write(analyses));
        else if (format == "html") terminal.Output.Write(AnalysisPage.Write(analyses));
        else analyses.ForEach(analysis => terminal.Console.Write(AnalysisTree.Of(analysis)));
    }

    private static IEnumerable<Diagnostic> Findings(Analysis analysis) =>
        analysis.Diagnostics.Concat(analysis.Speeches.SelectMany(speech => speech.Diagnostics)).Concat(analysis.Notices.SelectMany(notice => notice.Diagnostics))
            .Select(diagnostic => diagnostic with { Source = analysis.Source.Name });
}
