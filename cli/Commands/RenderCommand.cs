using System.CommandLine;
using Drafting.Machine;
using Drafting.Office;
using Drafting.Outlines;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Layouts;
using Drafting.Word.Templates;

namespace Drafting.Cli.Commands;

/// <summary><c>draft render OUTLINE.yaml -o OUT.docx</c>: one document from an outline.</summary>
internal static class RenderCommand
{
    private sealed record Options(string Outline, string Output, string? Template, bool Pdf);

    public static Command Create(Terminal terminal)
    {
        var outline = new Argument<string>("大纲") { Description = "大纲文件（.yaml）" };
        var output = new Option<string>("--output", "-o") { Description = "写出的 Word 文件", HelpName = "文件.docx", Required = true };
        var template = new Option<string?>("--template", "-t") { Description = "Word 模板的名称或文件；不写时按大纲里的 模板", HelpName = "模板" };
        var pdf = new Option<bool>("--pdf") { Description = "同时在旁边写出 PDF（需要 LibreOffice）" };
        var command = new Command("render", "把大纲写成 Word 文件。") { outline, output, template, pdf };
        command.Executes(result => Run(
            new Options(result.GetRequiredValue(outline), result.GetRequiredValue(output), result.GetValue(template), result.GetValue(pdf)), terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        // Asked first: what cannot be done whole is not begun.
        var office = options.Pdf ? OfficeConverter.Find() ?? throw NoOffice() : null;
        var reading = OutlineFile.Read(options.Outline);
        var folders = new TemplateFolders(options.Outline);
        if (reading.Outline is not { } outline) return Refuse(options, reading, folders, terminal);

        var opened = OpenTemplate(options, outline, folders);
        terminal.Report([.. reading.Diagnostics, .. opened.Diagnostics]);
        if (opened.Template is not { } template) return ExitCode.Impossible;

        var rendered = Draft.Render(outline, template, folders.Sections, Path.GetDirectoryName(Path.GetFullPath(options.Outline)));
        terminal.Report(rendered.Diagnostics);
        if (rendered.Document is not { } document) return ExitCode.Impossible;

        var pdf = office is null ? null : MakePdf(office, document, terminal);
        if (office is not null && pdf is null) return ExitCode.Impossible;

        OutputFile.Write(options.Output, stream => stream.Write(document));
        if (pdf is not null) OutputFile.Write(Path.ChangeExtension(options.Output, ".pdf"), stream => stream.Write(pdf));
        return IsFaultless([.. reading.Diagnostics, .. opened.Diagnostics, .. rendered.Diagnostics]) ? ExitCode.Done : ExitCode.Faults;
    }

    private static TemplateResult OpenTemplate(Options options, Outline outline, TemplateFolders folders)
    {
        var path = folders.FindWord(options.Template ?? outline.TemplateName);
        if (Path.GetFullPath(path) == Path.GetFullPath(options.Output)) throw new CommandFailure($"输出文件就是 Word 模板：{options.Output}。请换一个文件名，以免覆盖模板。");
        var opened = Template.Open(path);
        if (opened.Template is { Fields.IsEmpty: true }) throw new CommandFailure($"这个 Word 文件里没有 {{{{标签}}}}，不能当模板：{path}。请换一个模板，或在要填写的地方写上 {{{{标题}}}}、{{{{正文 | markdown}}}}。");
        return opened;
    }

    /// <summary>Reports all faults of an outline that cannot be rendered, those of its composition too, so that its writer mends it in one round.</summary>
    private static ExitCode Refuse(Options options, OutlineReading reading, TemplateFolders folders, Terminal terminal)
    {
        Template? template = null;
        try
        {
            if (reading.Readable is { } outline) template = OpenTemplate(options, outline, folders).Template;
        }
        finally
        {
            // Also when there is no such template: the message about it comes last.
            var further = reading.Readable is { } readable ? Draft.Check(readable, template, folders.Sections) : [];
            terminal.Report(reading.Diagnostics.AddRange(further).OrderBy(diagnostic => diagnostic.Position ?? TextPosition.Start));
        }

        return ExitCode.Impossible;
    }

    /// <summary>The PDF, made aside so that nothing is written when it fails; null then.</summary>
    private static byte[]? MakePdf(OfficeConverter office, byte[] document, Terminal terminal)
    {
        var folder = Directory.CreateTempSubdirectory("draft-");
        try
        {
            var job = new OfficeJob(Path.Combine(folder.FullName, "document.docx"), Path.Combine(folder.FullName, "document.pdf"));
            File.WriteAllBytes(job.Source, document);
            var faults = office.Convert([job], OfficeFormat.Pdf);
            terminal.Report(faults);
            if (!faults.IsEmpty) return null;
            var pdf = File.ReadAllBytes(job.Target);
            if (SubstituteFonts.Find(pdf, (OwnLayout.Read(document) ?? LayoutOptions.Standard).Faces, InstalledFonts.Find()) is { } hint) terminal.Report([hint]);
            return pdf;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CommandFailure NoOffice() => new("写 PDF 需要 LibreOffice，本机没有找到。请安装后再试，或去掉 --pdf，用 Word、WPS 打开后另存为 PDF。");

    private static bool IsFaultless(IEnumerable<Diagnostic> diagnostics) => diagnostics.All(diagnostic => diagnostic.Severity == Severity.Hint);
}
