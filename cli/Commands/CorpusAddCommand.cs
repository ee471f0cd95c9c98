using System.CommandLine;
using Drafting.Cli.Views;
using Drafting.Sources;
using Drafting.Speeches.Corpora;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus add FILE…</c>: copies files into the collection and indexes them.</summary>
internal static class CorpusAddCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("文件") { Description = "范文：txt、md、docx、pdf 等", Arity = ArgumentArity.OneOrMore };
        var folder = CorpusCommand.FolderOption();
        var command = new Command("add", "把范文收入范文库：原样复制，随即建立索引。") { files, folder };
        command.Executes(result => Run(result.GetRequiredValue(files), result.GetRequiredValue(folder), terminal));
        return command;
    }

    private static ExitCode Run(string[] files, string folder, Terminal terminal)
    {
        var documents = SourceReader.Read(files);
        foreach (var document in documents.Where(document => !document.IsReadable)) terminal.Report(document.Diagnostics.Select(diagnostic => diagnostic with { Source = document.Text.Name }));
        if (!documents.All(document => document.IsReadable)) return ExitCode.Impossible;

        Directory.CreateDirectory(folder);
        var targets = files.Select(file => (File: file, Target: Path.Combine(folder, Path.GetFileName(file)))).ToList();
        // Nothing is copied before everything can be: a second file of the same name is another speech, not a newer one.
        if (targets.GroupBy(copy => copy.Target).FirstOrDefault(copies => copies.Count() > 1) is { } twice)
            throw new CommandFailure($"有两个文件同名：{Path.GetFileName(twice.Key)}。请先改名。");
        foreach (var (file, target) in targets.Where(copy => File.Exists(copy.Target)))
            if (!HaveSameContent(file, target)) throw new CommandFailure($"范文库里已有同名而内容不同的文件：{Path.GetFileName(target)}。请改名后再收入。");

        var added = targets.Where(copy => !File.Exists(copy.Target)).ToList();
        foreach (var (file, target) in added) OutputFile.Write(target, stream => { using var source = File.OpenRead(file); source.CopyTo(stream); });
        using var corpus = CorpusCommand.Open(folder, terminal);
        terminal.Report(Corpus.LeftOut(folder).Where(reason => added.Exists(copy => Path.GetFileName(copy.Target) == reason.Source)));
        terminal.Report(corpus.Duplicates([.. added.Select(copy => Path.GetFileName(copy.Target))]).Select(DuplicateView.Finding));
        terminal.Output.WriteLine($"收入{added.Count}个文件，原已有{targets.Count - added.Count}个；范文库共有{corpus.Documents().Count(document => document.Kind == "speech")}篇讲话。");
        return corpus.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.Faults;
    }

    private static bool HaveSameContent(string left, string right) => File.ReadAllBytes(left).AsSpan().SequenceEqual(File.ReadAllBytes(right));
}
