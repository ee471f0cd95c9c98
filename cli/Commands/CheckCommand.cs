using System.CommandLine;
using Drafting.Text.Diagnostics;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;

namespace Drafting.Cli.Commands;

/// <summary><c>draft check FILE.docx</c>: where a finished document departs from the layout of official documents.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("文件") { Description = "写好的 Word 文件（.docx）" };
        var kind = new Option<string>("--kind", "-k") { Description = "按哪个文种的版式检查", HelpName = "文种", DefaultValueFactory = _ => "通知" };
        kind.AcceptOnlyFromAmong([.. OfficialTemplate.All.Select(template => template.Name)]);
        var format = OutputFormat.Create();
        var command = new Command("check", "检查 Word 文件的版式：纸张、页边距、网格、字体、字号、行距、缩进、标题和层次序数。") { path, kind, format };
        command.Executes(result => Run(
            result.GetRequiredValue(path), OfficialTemplate.Find(result.GetValue(kind)!)!.Options, OutputFormat.IsJson(result.GetValue(format)), terminal));
        return command;
    }

    private static ExitCode Run(string path, LayoutOptions layout, bool isJson, Terminal terminal)
    {
        if (!Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase))
            throw new CommandFailure($"只能检查 .docx 文件：{path}。请用 Word 或 WPS 另存为 .docx。");
        var report = LayoutChecker.Check(File.ReadAllBytes(path), layout);
        if (report.Fault is { } fault)
        {
            terminal.Report([fault]);
            return ExitCode.Impossible;
        }

        if (isJson) terminal.Output.WriteLine(Json(path, report.Findings));
        else if (report.Findings.IsEmpty) terminal.Output.WriteLine("没有发现版式问题。");
        else foreach (var finding in report.Findings) terminal.Output.WriteLine(Line(finding));
        return report.Findings.Any(finding => finding.Severity >= Severity.Warning) ? ExitCode.Faults : ExitCode.Done;
    }

    private static string Line(Finding finding) =>
        $"{finding.Tier} {finding.Id} {finding}{(finding.Basis is { } basis ? $"（{basis}）" : "")}";

    private static string Json(string path, IEnumerable<Finding> findings) => OutputFormat.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("source", path);
        writer.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", finding.Id);
            writer.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "hint" });
            writer.WriteString("tier", finding.Tier);
            WriteNumber("line", finding.Line);
            WriteNumber("column", finding.Column);
            WriteNumber("paragraph", finding.Paragraph);
            WriteNumber("page", finding.Page);
            writer.WriteString("message", finding.Message);
            writer.WriteString("remedy", finding.Remedy);
            writer.WriteString("basis", finding.Basis);
            writer.WriteString("found", finding.Found);
            writer.WriteString("expected", finding.Expected);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();

        void WriteNumber(string name, int? value)
        {
            if (value is { } number) writer.WriteNumber(name, number);
            else writer.WriteNull(name);
        }
    });
}
