using System.Collections.Immutable;
using System.CommandLine;
using Drafting.Sources;
using Drafting.Speeches.Corpora;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus</c>: the writer's own collection.</summary>
internal static class CorpusCommand
{
    public static Command Create(Terminal terminal) => new("corpus", "范文库：收入、列出、检索自己的范文，归纳共同结构。")
    {
        CorpusAddCommand.Create(terminal),
        CorpusListCommand.Create(terminal),
        CorpusSearchCommand.Create(terminal),
        CorpusShowCommand.Create(terminal),
        CorpusSkeletonCommand.Create(terminal),
        CorpusPatternsCommand.Create(terminal),
        CorpusReportCommand.Create(terminal),
        CorpusRemoveCommand.Create(terminal),
        CorpusReindexCommand.Create(terminal),
    };

    /// <summary>The option that names the folder.</summary>
    public static Option<string> FolderOption() => new("--corpus")
    {
        Description = "范文库的文件夹；默认取环境变量 DRAFT_CORPUS，没有时为 corpus",
        HelpName = "文件夹",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("DRAFT_CORPUS") is { Length: > 0 } folder ? folder : "corpus",
    };

    /// <summary>Opens the corpus and reports the files that could not be read.</summary>
    public static Corpus Open(string folder, Terminal terminal) => Open(folder, terminal, Corpus.Open);

    /// <summary>Indexes the corpus anew and reports the files that could not be read.</summary>
    public static Corpus Reindex(string folder, Terminal terminal) => Open(folder, terminal, Corpus.Reindex);

    /// <summary>The files of the corpus.</summary>
    public static ImmutableArray<string> Files(string folder)
    {
        Require(folder);
        return Corpus.Files(folder);
    }

    /// <summary>The one file that is meant by its path in the corpus, or by its name alone.</summary>
    public static string Find(string folder, string name)
    {
        var files = Files(folder);
        var path = name.Replace('\\', '/');
        if (files.Contains(path)) return path;
        var named = files.Where(file => Path.GetFileName(file) == name).ToList();
        return named.Count switch
        {
            1 => named[0],
            0 => throw new CommandFailure($"范文库里没有文件：{name}。可用 draft corpus list 查看文件名。"),
            _ => throw new CommandFailure($"范文库里有{named.Count}个文件叫 {name}：{string.Join('、', named)}。请写出其中一个的路径。"),
        };
    }

    private static Corpus Open(string folder, Terminal terminal, Func<string, CorpusReader, Corpus> open)
    {
        Require(folder);
        var corpus = open(folder, Read);
        terminal.Report(corpus.Diagnostics);
        return corpus;
    }

    private static void Require(string folder)
    {
        if (!Directory.Exists(folder)) throw new CommandFailure($"没有范文库：{folder}。可用 draft corpus add 范文… 建立，或用 --corpus 指明文件夹。");
    }

    /// <summary>Reads a file of a corpus.</summary>
    public static CorpusText Read(string path)
    {
        var document = SourceReader.Read(path);
        return new CorpusText(document.Text, document.Diagnostics);
    }
}
