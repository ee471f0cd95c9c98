using System.CommandLine;
using Drafting.Text.Diagnostics;
using Drafting.Word.Templates;

namespace Drafting.Cli.Commands;

/// <summary><c>draft template check TEMPLATE</c>: everything that is wrong with a template, at once.</summary>
internal static class TemplateCheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("模板") { Description = "Word 模板（.docx）" };
        var format = OutputFormat.Create();
        var delimiters = TemplateSource.Delimiters();
        var command = new Command("check", "检查模板：没写完的标签、交叉的区段、写错的名称、外部引用、字体。") { path, format, delimiters };
        command.Executes(result => Run(
            result.GetRequiredValue(path), OutputFormat.IsJson(result.GetValue(format)), TemplateSource.Options(result.GetValue(delimiters)), terminal));
        return command;
    }

    private static ExitCode Run(string path, bool isJson, TemplateOptions options, Terminal terminal)
    {
        using var stream = File.OpenRead(path);
        var diagnostics = Template.Check(stream, options);
        if (isJson) terminal.Output.WriteLine(Json(path, diagnostics));
        else if (diagnostics.IsEmpty) terminal.Output.WriteLine("没有发现毛病。");
        else terminal.Report(diagnostics);
        return diagnostics.Any(diagnostic => diagnostic.Severity >= Severity.Warning) ? ExitCode.Faults : ExitCode.Done;
    }

    private static string Json(string path, IEnumerable<Diagnostic> diagnostics) => OutputFormat.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("source", path);
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("id", diagnostic.Id);
            writer.WriteString("severity", diagnostic.Severity.Label());
            writer.WriteString("part", diagnostic.Source);
            writer.WriteString("message", diagnostic.Message);
            writer.WriteString("remedy", diagnostic.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
