using System.CommandLine;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus reindex</c>: reads the whole collection again.</summary>
internal static class CorpusReindexCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CorpusCommand.FolderOption();
        var command = new Command("reindex", "重读全部范文，重建索引。") { folder };
        command.Executes(result =>
        {
            var library = result.GetRequiredValue(folder);
            using var corpus = CorpusCommand.Reindex(library, terminal);
            var documents = corpus.Documents();
            terminal.Output.WriteLine($"已重建索引：{CorpusCommand.Files(library).Length}个文件，{documents.Count(document => document.Kind == "speech")}篇讲话，{documents.Count(document => document.Kind == "notice")}篇公文。");
            return corpus.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.Faults;
        });
        return command;
    }
}
