using System.CommandLine;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Templates;

namespace Drafting.Cli.Commands;

/// <summary><c>draft fill TEMPLATE -d DATA -o OUT.docx</c>: one document from plain data.</summary>
internal static class FillCommand
{
    private sealed record Options(string Template, string Data, string Output, MissingData Missing, string? Delimiters);

    public static Command Create(Terminal terminal)
    {
        var template = new Argument<string>("模板") { Description = "Word 模板（.docx）" };
        var data = new Option<string>("--data", "-d") { Description = "数据文件（.yaml 或 .json）", HelpName = "文件", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "写出的 Word 文件", HelpName = "文件.docx", Required = true };
        var missing = new Option<MissingData>("--missing") { Description = "数据中没有的变量：error 报错，blank 留空，keep 保留标签", HelpName = "error|blank|keep" };
        var delimiters = TemplateSource.Delimiters();
        var command = new Command("fill", "用数据填写 Word 模板。") { template, data, output, missing, delimiters };
        command.Executes(result => Run(
            new Options(
                result.GetRequiredValue(template), result.GetRequiredValue(data), result.GetRequiredValue(output), result.GetValue(missing), result.GetValue(delimiters)),
            terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        var opened = Template.Open(options.Template, TemplateSource.Options(options.Delimiters));
        terminal.Report(opened.Diagnostics);
        if (opened.Template is not { } template) return ExitCode.Impossible;

        var decoded = SourceDecoder.Decode(File.ReadAllBytes(options.Data), Path.GetFileName(options.Data));
        var read = DataFile.Read(decoded.Text);
        terminal.Report([.. decoded.Diagnostics, .. read.Diagnostics]);
        if (read.Data is not { } data) return ExitCode.Impossible;

        using var document = new MemoryStream();
        var folder = Path.GetDirectoryName(Path.GetFullPath(options.Data));
        var filled = template.Fill(data, document, new FillOptions { Missing = options.Missing, Folder = folder });
        terminal.Report(filled.Diagnostics);
        if (!filled.Succeeded) return ExitCode.Impossible;

        OutputFile.Write(options.Output, stream => document.WriteTo(stream));
        var findings = opened.Diagnostics.Concat(read.Diagnostics).Concat(filled.Diagnostics);
        return findings.Any(finding => finding.Severity >= Severity.Warning) ? ExitCode.Faults : ExitCode.Done;
    }
}
