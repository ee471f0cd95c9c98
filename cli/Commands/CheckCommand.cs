using System.Collections.Immutable;
using System.CommandLine;
using Drafting.Sources;
using Drafting.Speeches.Checks;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using Drafting.Word.Repairing;

namespace Drafting.Cli.Commands;

/// <summary><c>draft check FILE</c>: what is wrong with a draft: the text of any file by the rules of <see cref="TextCheck"/>, and a .docx by its layout too.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string?>("文件") { Description = "写好的 Word 文件（.docx），或文字稿、大纲（txt、md、yaml）", Arity = ArgumentArity.ZeroOrOne };
        var rules = new Option<bool>("--rules") { Description = "列出文字检查的全部规则" };
        var kind = new Option<string?>("--kind", "-k") { Description = "按哪个文种的版式检查；不写时按文件自带的版式，没有就按国家标准", HelpName = "文种" };
        kind.AcceptOnlyFromAmong([.. OfficialTemplate.All.Select(template => template.Name)]);
        var fix = new Option<bool>("--fix") { Description = "修复 Word 文件的版式（页面、字体、字号、行距、缩进），不动文字，写入 -o 的文件" };
        var output = new Option<string?>("--output", "-o") { Description = "修复后写出的 Word 文件", HelpName = "文件.docx" };
        var format = OutputFormat.Create();
        var command = new Command("check", "检查草稿：文字里的差错；Word 文件还检查版式（纸张、网格、字体、字号、标题、层次序数）。") { path, kind, format, rules, fix, output };
        command.Executes(result => result.GetValue(rules)
            ? ListRules(terminal)
            : Run(
                result.GetValue(path) ?? throw new CommandFailure("没有写要检查的文件。例如 draft check 讲话稿.docx；--rules 列出规则。"),
                result.GetValue(kind) is { } name ? OfficialTemplate.Find(name)!.Options : null,
                OutputFormat.IsJson(result.GetValue(format)),
                FixTarget(result.GetValue(fix), result.GetValue(output)),
                terminal));
        return command;
    }

    private static string? FixTarget(bool fix, string? output) => (fix, output) switch
    {
        (true, null) => throw new CommandFailure("没有写修复后的文件。例如 draft check 通知.docx --fix -o 通知（已修复）.docx。"),
        (false, not null) => throw new CommandFailure("-o 要和 --fix 一起用：draft check 通知.docx --fix -o 通知（已修复）.docx。"),
        _ => output,
    };

    private static ExitCode Run(string path, LayoutOptions? layout, bool isJson, string? fixedPath, Terminal terminal)
    {
        if (fixedPath is not null && Path.GetFullPath(fixedPath) == Path.GetFullPath(path)) throw new CommandFailure($"输出文件就是要检查的文件：{path}。请换一个文件名，原文件留作对照。");
        var document = SourceReader.Read(path);
        terminal.Report(document.Diagnostics);
        if (!document.IsReadable) return ExitCode.Impossible;
        var findings = Text(document);
        ImmutableArray<Deviation> deviations = [];
        if (document.Origin == SourceOrigin.Word)
        {
            var docx = File.ReadAllBytes(path);
            var report = fixedPath is null ? LayoutChecker.Check(docx, layout) : Fix(docx, layout, fixedPath, terminal);
            if (report.Fault is { } fault)
            {
                terminal.Report([fault]);
                return ExitCode.Impossible;
            }

            findings = [.. findings, .. report.Findings];
            if (layout is null) deviations = report.Deviations;
        }
        else if (fixedPath is not null) throw new CommandFailure($"--fix 只修复 Word 文件的版式，{path} 不是 .docx。");

        if (isJson)
        {
            terminal.Output.WriteLine(Json(path, findings, deviations));
            return CodeOf(findings);
        }

        if (findings.Length == 0) terminal.Output.WriteLine("没有发现问题。");
        foreach (var finding in findings) terminal.Output.WriteLine(Line(finding));
        foreach (var deviation in deviations) terminal.Output.WriteLine($"本单位版式 {deviation}");
        return CodeOf(findings);
    }

    private static ExitCode CodeOf(Finding[] findings) =>
        Array.Exists(findings, finding => finding.Severity >= Severity.Warning) ? ExitCode.Faults : ExitCode.Done;

    /// <summary>Writes the repaired document; what is left is reported as of any document.</summary>
    private static LayoutReport Fix(byte[] docx, LayoutOptions? layout, string target, Terminal terminal)
    {
        var result = LayoutRepairer.Repair(docx, layout);
        if (result.Fault is null)
        {
            OutputFile.Write(target, stream => stream.Write(result.Docx.Span));
            terminal.Error.WriteLine($"修复了 {result.Repaired.Length} 处版式问题，写入 {target}。{(result.Remaining.IsEmpty ? "" : $"还有 {result.Remaining.Length} 处要改文字，列在下面。")}");
        }

        return new LayoutReport(result.Remaining, result.Fault) { Deviations = LayoutChecker.Check(docx, layout).Deviations };
    }

    /// <summary>Findings in the text; those of a Word document name its paragraphs instead of lines.</summary>
    private static Finding[] Text(SourceDocument document)
    {
        var isOutline = Path.GetExtension(document.Text.Name).ToLowerInvariant() is ".yaml" or ".yml";
        var findings = TextCheck.Check(document.Text).Where(finding => !isOutline || !IsYamlMarkup(document.Text, finding));
        return document.Paragraphs.IsEmpty
            ? [.. findings]
            : [.. findings.Select(finding => finding with { Paragraph = document.Paragraphs[finding.Line!.Value - 1], Line = null, Column = null })];
    }

    /// <summary>Numbers are set when an outline is rendered, a comment is no text, and in [甲,乙] and { 甲: 乙 } the marks are YAML's.</summary>
    private static bool IsYamlMarkup(SourceText source, Finding finding)
    {
        var line = source.Line(finding.Line!.Value);
        return finding.Id is "CHK001" or "CHK125" or "CHK201" || line.TrimStart().StartsWith("#") || (finding.Id == "CHK301" && line.IndexOfAny("[{") >= 0);
    }

    private static ExitCode ListRules(Terminal terminal)
    {
        foreach (var rule in TextCheck.Rules)
            terminal.Output.WriteLine($"{rule.Id} {rule.Tier} {rule.Name}{(rule.Basis is { } basis ? $"（{basis}）" : "")}");
        return ExitCode.Done;
    }

    private static string Line(Finding finding) =>
        $"{finding.Tier} {finding.Id} {finding}{(finding.Basis is { } basis ? $"（{basis}）" : "")}";

    private static string Json(string path, IEnumerable<Finding> findings, IEnumerable<Deviation> deviations) => OutputFormat.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("source", path);
        writer.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("id", finding.Id);
            writer.WriteString("severity", finding.Severity.Label());
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
        writer.WriteStartArray("deviations");
        foreach (var deviation in deviations)
        {
            writer.WriteStartObject();
            writer.WriteString("tier", deviation.Rule.Grade.ToChinese());
            writer.WriteString("name", deviation.Rule.Name);
            writer.WriteString("clause", deviation.Rule.Clause);
            writer.WriteString("expected", deviation.Expected);
            writer.WriteString("found", deviation.Found);
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
