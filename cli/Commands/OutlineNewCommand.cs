using System.CommandLine;
using Drafting.Outlines.Starting;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Diagnostics;

namespace Drafting.Cli.Commands;

/// <summary><c>draft outline new --from FILE… -o X.yaml</c>: starts an outline from what real speeches have in common.</summary>
internal static class OutlineNewCommand
{
    private sealed record Options(string[] From, string Output, bool Force);

    public static Command Create(Terminal terminal)
    {
        var from = new Option<string[]>("--from") { Description = "范文：txt、md、docx、pdf 等，可以写多个", HelpName = "文件…", Required = true, AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--output", "-o") { Description = "写出的大纲", HelpName = "文件.yaml", Required = true };
        var force = new Option<bool>("--force") { Description = "覆盖已有的大纲" };
        var command = new Command("new", "从范文归纳共同结构，写成可以修改的大纲。") { from, output, force };
        command.Executes(result => Run(new Options(result.GetRequiredValue(from), result.GetRequiredValue(output), result.GetValue(force)), terminal));
        return command;
    }

    /// <summary>An outline is hours of somebody's work: a second run must not wipe it out.</summary>
    public static void RequireFree(string output, bool force)
    {
        if (File.Exists(output) && !force) throw new CommandFailure($"文件已经存在：{output}。请换一个文件名，或加 --force 覆盖。");
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        RequireFree(options.Output, options.Force);
        var documents = SourceReader.Read(options.From);
        terminal.Report(documents.SelectMany(document => document.Diagnostics));
        if (!documents.All(document => document.IsReadable)) return ExitCode.Impossible;

        var skeleton = Skeleton.Of(documents.Select(document => SpeechAnalyzer.Analyze(document.Text)));
        if (skeleton.Speeches.IsEmpty) throw new CommandFailure("这些文件里没有找到讲话稿。可用 draft analyze 查看识别出了什么。");

        OutputFile.WriteText(options.Output, SkeletonOutline.Write(skeleton));
        terminal.Error.WriteLine($"已根据{skeleton.Speeches.Length}篇讲话写出大纲，共{skeleton.Common().Count()}个环节：{options.Output}");
        return documents.Any(document => document.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning)) ? ExitCode.Faults : ExitCode.Done;
    }
}
