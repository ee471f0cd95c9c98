using System.CommandLine;
using Drafting.Cli.Views;
using Drafting.Outlines.Sections;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Patterns;
using Drafting.Text.Diagnostics;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus patterns</c>: sections that recur in the speeches of the collection, with slots for what differs.</summary>
internal static class CorpusPatternsCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CorpusCommand.FolderOption();
        var save = new Option<string?>("--save") { Description = "存为段落模板（YAML），供大纲引用", HelpName = "文件夹" };
        var limit = new Option<int>("--limit") { Description = "最多列出、存下几个，0 为全部", HelpName = "N", DefaultValueFactory = _ => 30 };
        var format = OutputFormat.Create();
        var command = new Command("patterns", "归纳范文库里反复出现的段落：相同的文字，不同处留空，写明出处。") { folder, save, limit, format };
        command.Executes(result => Run(result.GetRequiredValue(folder), result.GetValue(save), result.GetValue(limit), OutputFormat.IsJson(result.GetValue(format)), terminal));
        return command;
    }

    private static ExitCode Run(string folder, string? save, int limit, bool isJson, Terminal terminal)
    {
        var documents = SourceReader.Read([.. CorpusCommand.Files(folder).Select(file => Path.Combine(folder, file))]);
        terminal.Report(documents.SelectMany(document => document.Diagnostics.Select(diagnostic => diagnostic with { Source = document.Text.Name })));
        var patterns = SectionPatterns.Find(documents.Where(document => document.IsReadable).Select(document => SpeechAnalyzer.Analyze(document.Text)));
        var shown = limit > 0 ? patterns.Take(limit).ToList() : [.. patterns];
        var view = new PatternView(name => Path.GetRelativePath(folder, name).Replace('\\', '/'));
        if (isJson) terminal.Output.WriteLine(OutputFormat.Write(json => view.WriteJson(json, shown)));
        else shown.ForEach(pattern => view.Print(terminal.Output, pattern));
        terminal.Error.WriteLine(patterns.IsEmpty ? "没有两篇以上讲话都有的段落。" : $"共{patterns.Length}个反复出现的段落，列出{shown.Count}个。");
        if (save is not null) Save(save, shown, view, terminal);
        return documents.Any(document => document.Diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning)) ? ExitCode.Faults : ExitCode.Done;
    }

    private static void Save(string folder, List<SectionPattern> patterns, PatternView view, Terminal terminal)
    {
        Directory.CreateDirectory(folder);
        // A template that is there may have been worked on: it is not replaced.
        var taken = Directory.EnumerateFiles(folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            var name = SectionTemplateWriter.Name(pattern, taken);
            taken.Add(name);
            OutputFile.WriteText(Path.Combine(folder, name + ".yaml"), SectionTemplateWriter.Write(pattern, name, view.NameOf));
        }

        terminal.Error.WriteLine($"已存{patterns.Count}个段落模板到 {folder}。");
    }
}
