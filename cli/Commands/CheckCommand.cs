using System.Collections.Immutable;
using System.CommandLine;
using Drafting.Checks;
using Drafting.Cli.Views;
using Drafting.Outlines;
using Drafting.Outlines.Sections;
using Drafting.Sources;
using Drafting.Speeches.Checks;
using Drafting.Text.Diagnostics;
using Drafting.Word.Checking;
using Drafting.Word.Layouts;
using Drafting.Word.Repairing;

namespace Drafting.Cli.Commands;

/// <summary><c>draft check FILE</c>: what is wrong with a draft: the text of any file by the rules of <see cref="TextCheck"/>, and a .docx by its layout too.</summary>
internal static class CheckCommand
{
    private sealed record Options(string Path, LayoutOptions? Layout, bool IsJson, string? FixTo, string? Report, CheckInputs Inputs);

    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string?>("文件") { Description = "写好的 Word 文件（.docx），或文字稿、大纲（txt、md、yaml）", Arity = ArgumentArity.ZeroOrOne };
        var rules = new Option<bool>("--rules") { Description = "列出文字检查的全部规则" };
        var schema = new Option<bool>("--schema") { Description = "输出设置文件 .draft.yaml 的 JSON Schema" };
        var kind = new Option<string?>("--kind", "-k") { Description = "按哪个文种的版式检查；不写时按文件自带的版式，没有就按国家标准", HelpName = "文种" };
        kind.AcceptOnlyFromAmong([.. OfficialTemplate.All.Select(template => template.Name)]);
        var fix = new Option<bool>("--fix") { Description = "文字稿和大纲：改不影响意思的差错（标点、数字、序号、错别字），列出每一处；Word 文件：修复版式，不动文字。写入 -o 的文件" };
        var output = new Option<string?>("--output", "-o") { Description = "修改后写出的文件", HelpName = "文件" };
        var report = new Option<string?>("--report") { Description = "把发现的问题作为批注写入 Word 文件", HelpName = "文件.docx" };
        var config = new Option<string?>("--config") { Description = "设置文件；不写时用文件旁边或上级文件夹里的 .draft.yaml", HelpName = "文件" };
        var corpus = new Option<string?>("--corpus") { Description = "与范文库比对：缺少的环节、过于接近的句子、失衡的篇幅", HelpName = "文件夹" };
        var minutes = new Option<double?>("--minutes") { Description = "讲话要求的时长", HelpName = "分钟" };
        var format = OutputFormat.Create();
        var command = new Command("check", "检查草稿：文字里的差错；Word 文件还检查版式（纸张、网格、字体、字号、标题、层次序数）。") { path, kind, fix, output, report, config, corpus, minutes, format, rules, schema };
        command.Executes(result => result.GetValue(rules) ? ListRules(terminal)
            : result.GetValue(schema) ? WriteSchema(terminal)
            : Run(
                new Options(
                    result.GetValue(path) ?? throw new CommandFailure("没有写要检查的文件。例如 draft check 讲话稿.docx；--rules 列出规则。"),
                    result.GetValue(kind) is { } name ? OfficialTemplate.Find(name)!.Options : null,
                    OutputFormat.IsJson(result.GetValue(format)),
                    FixTarget(result.GetValue(path), result.GetValue(fix), result.GetValue(output)),
                    result.GetValue(report),
                    new CheckInputs(result.GetValue(config), result.GetValue(corpus), result.GetValue(minutes))),
                terminal));
        return command;
    }

    private static string? FixTarget(string? path, bool fix, string? output) => (fix, output) switch
    {
        (true, null) => throw new CommandFailure("没有写修改后的文件。例如 draft check 讲话稿.txt --fix -o 讲话稿（已改）.txt。"),
        (false, not null) => throw new CommandFailure("-o 要和 --fix 一起用：draft check 讲话稿.txt --fix -o 讲话稿（已改）.txt。"),
        (true, _) when path is not null && Path.GetFullPath(path) == Path.GetFullPath(output) => throw new CommandFailure($"输出文件就是要检查的文件：{path}。请换一个文件名，原文件留作对照。"),
        _ => output,
    };

    private static ExitCode Run(Options options, Terminal terminal)
    {
        var document = SourceReader.Read(options.Path);
        terminal.Report(document.Diagnostics);
        if (!document.IsReadable) return ExitCode.Impossible;
        using var checking = options.Inputs.Open(options.Path, terminal);
        var sections = new TemplateFolders(options.Path).Sections;
        var changes = options.FixTo is { } target && document.Origin != SourceOrigin.Word ? Fix(ref document, target, sections, checking.Options, terminal) : (ImmutableArray<Finding>?)null;
        var (text, faults) = DraftCheck.Read(document, sections);
        terminal.Report(faults);
        var layout = document.Origin == SourceOrigin.Word ? Layout(options, terminal) : new LayoutReport([], null);
        if (layout.Fault is { } fault)
        {
            terminal.Report([fault]);
            return ExitCode.Impossible;
        }

        var found = text.Check(checking.Options);
        Finding[] findings = [.. found.Select(finding => Placed(document, finding.InFile.Finding)), .. layout.Findings];
        if (options.Report is { } report && !ReviewedDocument.Write(report, document, text, found, layout.Findings, terminal)) return ExitCode.Impossible;
        // A layout that was asked for is no choice of the unit.
        var deviations = options.Layout is null ? layout.Deviations : [];
        if (options.IsJson) terminal.Output.WriteLine(OutputFormat.Write(writer => FindingView.WriteJson(writer, options.Path, findings, changes, deviations)));
        else FindingView.Print(terminal.Output, findings, changes, deviations);
        FindingView.PrintTimes(terminal.Error, text, checking.Options);
        return Array.Exists(findings, finding => finding.Severity >= Severity.Warning) || faults.Any(fault => fault.Severity >= Severity.Warning) ? ExitCode.Faults : ExitCode.Done;
    }

    /// <summary>Mends a text and writes it; what is left is reported as of any text.</summary>
    private static ImmutableArray<Finding> Fix(ref SourceDocument document, string target, SectionLibrary sections, CheckOptions options, Terminal terminal)
    {
        if (!DraftCheck.CanFix(document)) throw new CommandFailure($"--fix 改文字稿、Markdown、大纲和 .docx，{document.Text.Name} 不是。可用 --report 把问题写成批注。");
        if (Path.GetExtension(target).Equals(".docx", StringComparison.OrdinalIgnoreCase)) throw new CommandFailure($"改后的文字稿不能写成 Word 文件：{target}。请用原来的扩展名。");
        var mended = DraftCheck.Fix(document, sections, options);
        OutputFile.WriteText(target, mended.Text);
        terminal.Error.WriteLine($"改了 {mended.Made.Length} 处，写入 {target}。");
        document = document with { Text = new(mended.Text, document.Text.Name) };
        return mended.Made;
    }

    /// <summary>Checks the layout of a Word document, or repairs it and reports what is left.</summary>
    private static LayoutReport Layout(Options options, Terminal terminal)
    {
        var docx = File.ReadAllBytes(options.Path);
        if (options.FixTo is not { } target) return LayoutChecker.Check(docx, options.Layout);
        var result = LayoutRepairer.Repair(docx, options.Layout);
        if (result.Fault is null)
        {
            OutputFile.Write(target, stream => stream.Write(result.Docx.Span));
            terminal.Error.WriteLine($"修复了 {result.Repaired.Length} 处版式问题，写入 {target}。{(result.Remaining.IsEmpty ? "" : $"还有 {result.Remaining.Length} 处要改文字，列在下面。")}");
        }

        return new LayoutReport(result.Remaining, result.Fault) { Deviations = result.Deviations };
    }

    /// <summary>A finding in a Word document names its paragraph instead of its line.</summary>
    private static Finding Placed(SourceDocument document, Finding finding) =>
        document.Paragraphs.IsEmpty ? finding : finding with { Paragraph = document.Paragraphs[finding.Line!.Value - 1], Line = null, Column = null };

    private static ExitCode ListRules(Terminal terminal)
    {
        foreach (var rule in TextCheck.Rules)
            terminal.Output.WriteLine($"{rule.Id} {rule.Tier} {rule.Name}{(rule.Basis is { } basis ? $"（{basis}）" : "")}{(rule.Needs is { } needs ? $"（需要：{needs}）" : "")}");
        return ExitCode.Done;
    }

    private static ExitCode WriteSchema(Terminal terminal)
    {
        terminal.Output.Write(CheckSettings.Schema());
        return ExitCode.Done;
    }
}
