using System.CommandLine;
using Drafting.Speeches;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Cli.Commands;

/// <summary><c>draft analyze FILE…</c>: how each speech in the files is built.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("文件") { Description = "讲话稿或公文", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "输出形式", DefaultValueFactory = _ => "tree" };
        format.AcceptOnlyFromAmong("tree", "json", "html");
        var command = new Command("analyze", "分析讲话稿的结构：标题层次、环节、序号，指出缺漏") { files, format };
        command.Executes(result =>
        {
            var analyses = result.GetValue(files)!.Select(path => SpeechAnalyzer.Analyze(SourceDecoder.Decode(File.ReadAllBytes(path), path).Text)).ToList();
            terminal.Output.WriteLine(AnalysisJson.Write(analyses));
            return analyses.Any(analysis => analysis.Diagnostics.Any(d => d.Severity >= Severity.Warning)) ? ExitCode.Faults : ExitCode.Done;
        });
        return command;
    }
}
