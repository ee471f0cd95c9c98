using System.CommandLine;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Patterns;
using Drafting.Speeches.Reports;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Diagnostics;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus report</c>: the collection as a page: who says what, in which order, at what length, and what the speeches share.</summary>
internal static class CorpusReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CorpusCommand.FolderOption();
        var output = new Option<string?>("--output", "-o") { Description = "网页文件；不写则输出到屏幕", HelpName = "文件" };
        var command = new Command("report", "把范文库做成一张网页：谁讲了什么、次序、长短、共同结构、反复出现的段落，可以打印。") { folder, output };
        command.Executes(result => Run(result.GetRequiredValue(folder), result.GetValue(output), terminal));
        return command;
    }

    private static ExitCode Run(string folder, string? output, Terminal terminal)
    {
        var documents = SourceReader.Read([.. CorpusCommand.Files(folder).Select(file => Path.Combine(folder, file))]);
        terminal.Report(documents.SelectMany(document => document.Diagnostics.Select(diagnostic => diagnostic with { Source = document.Text.Name })));
        var analyses = documents.Where(document => document.IsReadable).Select(document => SpeechAnalyzer.Analyze(document.Text)).ToList();
        var skeleton = Skeleton.Of(analyses);
        if (skeleton.Speeches.IsEmpty) throw new CommandFailure($"范文库里没有找到讲话稿：{folder}。可用 draft corpus list 查看识别出了什么。");
        var page = CorpusPage.Write(skeleton, SectionPatterns.Find(analyses), source => Path.GetRelativePath(folder, source.Name).Replace('\\', '/'));
        if (output is null) terminal.Output.Write(page);
        else OutputFile.WriteText(output, page);
        return documents.Any(document => document.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning)) ? ExitCode.Faults : ExitCode.Done;
    }
}
