using System.CommandLine;
using Drafting.Sources;
using Drafting.Speeches.Corpora;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus</c>: the writer's own collection.</summary>
internal static class CorpusCommand
{
    public static Command Create(Terminal terminal) => new("corpus", "范文库：收入、列出、检索自己的范文。")
    {
        CorpusAddCommand.Create(terminal),
        CorpusListCommand.Create(terminal),
        CorpusSearchCommand.Create(terminal),
    };

    /// <summary>The option that names the folder.</summary>
    public static Option<string> FolderOption() => new("--corpus")
    {
        Description = "范文库的文件夹；默认取环境变量 DRAFT_CORPUS，没有时为 corpus",
        HelpName = "文件夹",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("DRAFT_CORPUS") is { Length: > 0 } folder ? folder : "corpus",
    };

    /// <summary>Opens the corpus and reports the files that could not be read.</summary>
    public static Corpus Open(string folder, Terminal terminal)
    {
        if (!Directory.Exists(folder)) throw new CommandFailure($"没有范文库：{folder}。可用 draft corpus add 范文… 建立，或用 --corpus 指明文件夹。");
        var corpus = Corpus.Open(folder, Read);
        terminal.Report(corpus.Diagnostics);
        return corpus;
    }

    private static CorpusText Read(string path)
    {
        var document = SourceReader.Read(path);
        return new CorpusText(document.Text, document.Diagnostics);
    }
}
