using System.CommandLine;
using Drafting.Word.Templates;

namespace Drafting.Cli.Commands;

/// <summary><c>draft template list [FOLDER]</c>: the Word templates of a folder.</summary>
internal static class TemplateListCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("文件夹") { Description = "模板所在的文件夹，默认 templates", DefaultValueFactory = _ => "templates" };
        var format = OutputFormat.Create();
        var command = new Command("list", "列出一个文件夹里的 Word 模板。") { folder, format };
        command.Executes(result => Run(result.GetValue(folder)!, OutputFormat.IsJson(result.GetValue(format)), terminal));
        return command;
    }

    private static ExitCode Run(string folder, bool isJson, Terminal terminal)
    {
        var items = Directory.EnumerateFiles(folder, "*.docx").Where(path => !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Result: Template.Open(path))).ToList();
        if (isJson) terminal.Output.WriteLine(Json(items));
        else foreach (var (path, result) in items) terminal.Output.WriteLine(Line(path, result));
        return items.TrueForAll(item => item.Result.Template is not null) ? ExitCode.Done : ExitCode.Faults;
    }

    private static string Line(string path, TemplateResult result) =>
        $"{path}\t{(result.Template is { } template ? $"{template.Fields.Length} 个变量" : $"不可用：{result.Diagnostics[^1].Message}")}";

    private static string Json(IEnumerable<(string Path, TemplateResult Result)> items) => OutputFormat.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var (path, result) in items)
        {
            writer.WriteStartObject();
            writer.WriteString("path", path);
            writer.WriteBoolean("usable", result.Template is not null);
            writer.WriteNumber("fields", result.Template?.Fields.Length ?? 0);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
