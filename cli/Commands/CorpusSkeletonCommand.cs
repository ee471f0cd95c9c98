using System.CommandLine;
using Drafting.Cli.Views;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Diagnostics;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus skeleton</c>: what the speeches of the collection have in common, each part with its witnesses.</summary>
internal static class CorpusSkeletonCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CorpusCommand.FolderOption();
        var format = OutputFormat.Create();
        var command = new Command("skeleton", "归纳范文库里讲话的共同结构，写明各环节几篇里有、在哪里。") { folder, format };
        command.Executes(result => Run(result.GetRequiredValue(folder), OutputFormat.IsJson(result.GetValue(format)), terminal));
        return command;
    }

    private static ExitCode Run(string folder, bool isJson, Terminal terminal)
    {
        var documents = SourceReader.Read([.. CorpusCommand.Files(folder).Select(file => Path.Combine(folder, file))]);
        terminal.Report(documents.SelectMany(document => document.Diagnostics.Select(diagnostic => diagnostic with { Source = document.Text.Name })));
        var skeleton = Skeleton.Of(documents.Where(document => document.IsReadable).Select(document => SpeechAnalyzer.Analyze(document.Text)));
        if (skeleton.Speeches.IsEmpty) throw new CommandFailure($"范文库里没有找到讲话稿：{folder}。可用 draft corpus list 查看识别出了什么。");

        var view = new SkeletonView(skeleton, source => Path.GetRelativePath(folder, source.Name).Replace('\\', '/'));
        if (isJson) terminal.Output.WriteLine(OutputFormat.Write(view.WriteJson));
        else view.Print(terminal.Output);
        return documents.Any(document => document.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning)) ? ExitCode.Faults : ExitCode.Done;
    }
}
