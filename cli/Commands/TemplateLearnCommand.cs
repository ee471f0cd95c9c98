using System.CommandLine;
using Drafting.Word.Learning;

namespace Drafting.Cli.Commands;

/// <summary><c>draft template learn FINISHED.docx -o X.docx</c>: a unit's own layout, taken from a document that it has issued.</summary>
internal static class TemplateLearnCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("文件") { Description = "已经定稿的 Word 文件（.docx）" };
        var output = new Option<string>("--output", "-o") { Description = "写出的 Word 模板", HelpName = "文件.docx", Required = true };
        var command = new Command("learn", "把定稿的文件变成模板：版式照旧，标题、文号、主送、正文、落款、日期换成标签。") { path, output };
        command.Executes(result => Run(result.GetRequiredValue(path), result.GetRequiredValue(output), terminal));
        return command;
    }

    private static ExitCode Run(string path, string output, Terminal terminal)
    {
        if (Path.GetFullPath(path) == Path.GetFullPath(output)) throw new CommandFailure($"输出文件就是定稿的文件：{path}。请换一个文件名。");
        var learnt = TemplateLearner.Learn(File.ReadAllBytes(path));
        if (learnt.Fault is { } fault)
        {
            terminal.Report([fault]);
            return ExitCode.Impossible;
        }

        OutputFile.Write(output, stream => stream.Write(learnt.Template.Span));
        foreach (var tag in learnt.Tags) terminal.Output.WriteLine($"{tag.Name}\t{tag.Excerpt}");
        if (learnt.Hint is { } hint) terminal.Report([hint]);
        foreach (var deviation in learnt.Deviations) terminal.Error.WriteLine(deviation);
        terminal.Error.WriteLine($"写出模板 {output}，共 {learnt.Tags.Length} 个标签；其余文字是固定内容，请打开看一遍，不需要的删去。");
        return ExitCode.Done;
    }
}
