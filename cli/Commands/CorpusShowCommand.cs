using System.CommandLine;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus show NAME</c>: how the speeches and notices of one file of the collection are built.</summary>
internal static class CorpusShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("文件") { Description = "范文库里的文件名，同名时写路径" };
        var folder = CorpusCommand.FolderOption();
        var format = OutputFormat.Create();
        var command = new Command("show", "显示范文库里一个文件的结构。") { name, folder, format };
        command.Executes(result =>
        {
            var library = result.GetRequiredValue(folder);
            var file = Path.Combine(library, CorpusCommand.Find(library, result.GetRequiredValue(name)));
            return AnalyzeCommand.Run(terminal, [file], OutputFormat.IsJson(result.GetValue(format)) ? "json" : "tree");
        });
        return command;
    }
}
