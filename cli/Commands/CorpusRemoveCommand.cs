using System.CommandLine;

namespace Drafting.Cli.Commands;

/// <summary><c>draft corpus remove NAME</c>: takes a file out of the collection.</summary>
internal static class CorpusRemoveCommand
{
    /// <summary>Where removed files lie: hidden folders are no part of the collection.</summary>
    private const string Removed = ".removed";

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("文件") { Description = "范文库里的文件名，同名时写路径" };
        var folder = CorpusCommand.FolderOption();
        var command = new Command("remove", "把一个文件移出范文库，原稿留在 .removed 里。") { name, folder };
        command.Executes(result => Run(result.GetRequiredValue(name), result.GetRequiredValue(folder), terminal));
        return command;
    }

    private static ExitCode Run(string name, string folder, Terminal terminal)
    {
        var file = CorpusCommand.Find(folder, name);
        // The only copy of a speech may be here: it is moved, and replaces nothing that was moved before.
        var target = Target(Path.Combine(folder, Removed, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(Path.Combine(folder, file), target);
        using var corpus = CorpusCommand.Open(folder, terminal);
        terminal.Output.WriteLine($"已移出 {file}，原稿在 {target}；范文库还有{CorpusCommand.Files(folder).Length}个文件。");
        return corpus.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.Faults;
    }

    private static string Target(string wanted)
    {
        var target = wanted;
        for (var i = 2; File.Exists(target); i++) target = Path.ChangeExtension(wanted, null) + $" ({i})" + Path.GetExtension(wanted);
        return target;
    }
}
