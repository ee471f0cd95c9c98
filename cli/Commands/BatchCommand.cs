using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Drafting.Batches;
using Drafting.Batches.Output;
using Drafting.Batches.Pdf;
using Drafting.Batches.Records;
using Drafting.Office;
using Drafting.Outlines;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Templates;

namespace Drafting.Cli.Commands;

/// <summary><c>draft batch TEMPLATE|OUTLINE -d DATA -o DIR|OUT.zip</c>: one document per record.</summary>
internal static class BatchCommand
{
    private sealed record Options(
        string Template, string Data, string Output, string? Sheet, string? Map, string? Group, string? Name, string? Where, int? Limit, int? Jobs, MissingData? Missing, bool Merge, bool Pdf, bool Resume, bool Strict, bool DryRun, bool Json);

    public static Command Create(Terminal terminal)
    {
        var template = new Argument<string>("模板") { Description = "Word 模板（.docx）或大纲（.yaml）；大纲里的 {{列名}} 取每一行的值" };
        var data = new Option<string>("--data", "-d") { Description = $"数据：{RecordReader.Kinds}", HelpName = "文件", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "写到哪个文件夹或哪个 .zip；加 --merge 时写 .docx", HelpName = "文件夹|文件.zip|文件.docx", Required = true };
        var sheet = new Option<string?>("--sheet") { Description = "工作表的名称；不写时用第一张", HelpName = "名称" };
        var map = new Option<string?>("--map") { Description = "模板与表的名称不同时的对照表（.yaml）：逐行写“模板里的名称: 表里的列名”", HelpName = "文件" };
        var group = new Option<string?>("--group") { Description = "同一单位的各行合成一份，如 --group 单位；各行是列表 名单", HelpName = "列名" };
        var name = new Option<string?>("--name") { Description = "文件名的样式，如 '{{序号 | 补零 4}}-{{单位}}.docx'", HelpName = "样式" };
        var where = new Option<string?>("--where") { Description = "只做合条件的行，如 '单位 == \"教育局\"'", HelpName = "条件" };
        var limit = new Option<int?>("--limit") { Description = "最多做几份", HelpName = "份数" };
        var jobs = new Option<int?>("--jobs") { Description = "同时做几份；不写时与处理器的核数相同", HelpName = "数" };
        var missing = new Option<MissingData?>("--missing") { Description = "模板要用而数据没有的值：error 报错，blank 留空，keep 保留标签", HelpName = "error|blank|keep" };
        var merge = new Option<bool>("--merge") { Description = "合成一份 .docx 供打印：每份另起一页（右页），页码各从 1 起" };
        var pdf = new Option<bool>("--pdf") { Description = "同时在每份旁边写出 PDF（需要 LibreOffice）" };
        var resume = new Option<bool>("--resume") { Description = "接着做：只做没写好的和数据改过的" };
        var strict = new Option<bool>("--strict") { Description = "遇到有错的行就停下" };
        var dryRun = new Option<bool>("--dry-run") { Description = "只检查每一行，列出会写哪些文件，什么也不写" };
        var format = OutputFormat.Create();
        var command = new Command("batch", "用一张表批量生成文件，每行一份。") { template, data, output, sheet, map, group, name, where, limit, jobs, missing, merge, pdf, resume, strict, dryRun, format };
        command.Executes(result => Run(
            new Options(
                result.GetRequiredValue(template), result.GetRequiredValue(data), result.GetRequiredValue(output), result.GetValue(sheet), result.GetValue(map), result.GetValue(group), result.GetValue(name), result.GetValue(where),
                result.GetValue(limit), result.GetValue(jobs), result.GetValue(missing), result.GetValue(merge), result.GetValue(pdf), result.GetValue(resume), result.GetValue(strict), result.GetValue(dryRun), OutputFormat.IsJson(result.GetValue(format))),
            terminal));
        return command;
    }

    private static ExitCode Run(Options options, Terminal terminal)
    {
        // Asked first: what cannot be done whole is not begun.
        var pool = options.Pdf ? OpenPool(options) : null;
        var renderer = OpenRenderer(options, terminal, out var fingerprint);
        if (renderer is null) return ExitCode.Impossible;
        if (OpenRecords(options, terminal) is not { } file) return ExitCode.Impossible;

        var batch = new Batch(file, renderer, BatchOptions(options, fingerprint));
        var faults = batch.Check();
        terminal.Report(faults);
        if (!faults.IsEmpty) return ExitCode.Impossible;

        using var output = options.DryRun ? null : OpenOutput(options);
        using var stop = new StopSignal();
        using var report = new BatchReport(terminal, file, options.Limit ?? int.MaxValue, options.Json, options.DryRun);
        var result = Make(batch, output, report, options, stop.Token);
        report.Complete(options.DryRun ? null : FaultSheet(options));
        if (!result.IsComplete) return terminal.Fail(Unfinished(options, result));
        output?.Dispose();
        var pdf = pool is null || output is null || result.Written == 0 ? ExitCode.Done : MakePdf(pool, options, terminal, stop.Token);
        if (pdf == ExitCode.Impossible) return pdf;
        if (options is { Json: false, DryRun: false }) terminal.Output.WriteLine(Summary(options, result));
        return result.Findings == 0 ? pdf : ExitCode.Faults;
    }

    /// <summary>Runs the batch; where the folder fails, says that what was written can be gone on with.</summary>
    private static BatchResult Make(Batch batch, IBatchOutput? output, BatchReport report, Options options, CancellationToken cancellation)
    {
        try
        {
            return batch.Run(output, report.Add, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Dispose();
            throw new CommandFailure(CommandFailure.Describe(exception) + (IsOneFile(options) ? $"没有写出 {Path.GetFileName(options.Output)}。" : "写好的文件都是完整的，处理好后加 --resume 接着做。"));
        }
    }

    private static PdfPool OpenPool(Options options)
    {
        if (IsOneFile(options) && !options.Merge) throw new CommandFailure("--pdf 写在每份文件旁边，不能写进 .zip。请写到文件夹，或用 --merge 合成一份。");
        var program = OfficeConverter.Find()?.Program ?? throw new CommandFailure("写 PDF 需要 LibreOffice，本机没有找到。请安装后再试，或去掉 --pdf，用 Word、WPS 打开后另存为 PDF。");
        return new PdfPool(program, options.Jobs ?? Batches.BatchOptions.Default.Jobs);
    }

    private static ExitCode MakePdf(PdfPool pool, Options options, Terminal terminal, CancellationToken cancellation)
    {
        using var progress = new BatchProgress(terminal);
        var faults = pool.Make(options.Merge ? [options.Output] : PdfPool.Missing(options.Output), done => progress.Report(done), cancellation);
        progress.Clear();
        if (cancellation.IsCancellationRequested) return terminal.Fail("Word 文件都已写好，PDF 没有做完。" + (options.Merge ? "" : "加 --resume 接着做。"));
        terminal.Report(faults);
        return faults.IsEmpty ? ExitCode.Done : ExitCode.Faults;
    }

    /// <summary>The records: under the names of the template, those asked for, in groups.</summary>
    private static RecordFile? OpenRecords(Options options, Terminal terminal)
    {
        var opened = RecordReader.Open(options.Data, options.Sheet);
        terminal.Report(opened.Diagnostics);
        if (opened.File is { } table && options.Map is { } map) opened = Reported(ColumnMap.Apply(SourceDecoder.Decode(File.ReadAllBytes(map), Path.GetFileName(map)).Text, table));
        if (opened.File is { } all && options.Where is { } text)
            opened = new RecordOpening(all.Where(DataCondition.Parse(text, out var fault) ?? throw new CommandFailure($"--where 的条件读不懂：{fault}")), []);
        if (opened.File is { } rows && options.Group is { } column) opened = Reported(RecordGroups.Group(rows, column));
        return opened.File;

        RecordOpening Reported(RecordOpening opening)
        {
            terminal.Report(opening.Diagnostics);
            return opening;
        }
    }

    private static IRecordRenderer? OpenRenderer(Options options, Terminal terminal, out string fingerprint)
    {
        var isOutline = Path.GetExtension(options.Template).ToUpperInvariant() is ".YAML" or ".YML";
        if (!isOutline)
        {
            var file = new TemplateFolders(options.Data).FindWord(options.Template);
            fingerprint = $"{Digest(file)} {options.Missing}";
            var opened = Template.Open(file);
            terminal.Report(opened.Diagnostics);
            return opened.Template is { } template ? new TemplateRenderer(template, new FillOptions { Missing = options.Missing ?? default, Folder = FolderOf(options.Data) }) : null;
        }

        fingerprint = "";
        if (options.Missing is not null) throw new CommandFailure("--missing 只用于 Word 模板。大纲里可以写 {{列名 | 默认 \"待定\"}}。");
        var reading = OutlineFile.Read(options.Template);
        terminal.Report(reading.Diagnostics);
        if (reading.Outline is not { } outline) return null;
        var beside = new TemplateFolders(options.Template);
        var path = beside.FindWord(outline.TemplateName);
        // Any section template may be used under a condition: a change in one makes all documents anew.
        fingerprint = string.Join(' ', beside.Sections.Names.Select(name => beside.Sections.FileOf(name)).OfType<string>().Prepend(path).Prepend(options.Template).Select(Digest));
        var word = Template.Open(path);
        terminal.Report(word.Diagnostics);
        return word.Template is { } compiled ? new OutlineRenderer(outline, compiled, beside.Sections, FolderOf(options.Data)) : null;
    }

    private static BatchOptions BatchOptions(Options options, string fingerprint)
    {
        if (options.Jobs is <= 0) throw new CommandFailure("--jobs 至少是 1。");
        if (options.Limit is <= 0) throw new CommandFailure("--limit 至少是 1。");
        var defaults = Batches.BatchOptions.Default;
        return defaults with
        {
            NamePattern = options.Name ?? defaults.NamePattern,
            Jobs = options.Jobs ?? defaults.Jobs,
            Limit = options.Limit ?? defaults.Limit,
            Strict = options.Strict,
            Fingerprint = fingerprint,
        };
    }

    private static IBatchOutput OpenOutput(Options options)
    {
        var parent = FolderOf(options.Output);
        if (!Directory.Exists(parent)) throw new CommandFailure($"输出文件夹不存在：{parent}。请先建好，或换一个位置。");
        var isDocument = Path.GetExtension(options.Output).Equals(".docx", StringComparison.OrdinalIgnoreCase);
        if (options.Merge != isDocument) throw new CommandFailure(options.Merge ? "--merge 合成一份文件，-o 请写以 .docx 结尾的文件名。" : "-o 写 .docx 时要加 --merge（合成一份）；每份一个文件的，请写文件夹或 .zip。");
        if (options.Merge)
        {
            if (options.Resume) throw new CommandFailure("--merge 合成一份文件，不能接着做。请去掉 --resume。");
            return new MergedOutput(options.Output);
        }

        if (Path.GetExtension(options.Output).Equals(".zip", StringComparison.OrdinalIgnoreCase))
        {
            if (options.Resume) throw new CommandFailure("写 .zip 不能接着做：它或者完整，或者没有。请去掉 --resume，或写到文件夹。");
            return new ZipOutput(options.Output);
        }

        if (File.Exists(options.Output)) throw new CommandFailure($"输出位置是一个文件：{options.Output}。请写文件夹，或以 .zip 结尾的文件名。");
        if (!options.Resume && FolderOutput.HoldsBatch(options.Output)) throw new CommandFailure($"{options.Output} 里已有一批文件。加 --resume 接着做，或换一个文件夹。");
        return new FolderOutput(options.Output, options.Resume);
    }

    private static string Summary(Options options, BatchResult result) => string.Join(
        "，",
        new[] { $"写好{result.Written}份", result.Kept > 0 ? $"其中{result.Kept}份上次已写好" : "", result.Faulty > 0 ? $"有错没写{result.Faulty}行，改好 {FaultSheet(options)} 后可作为数据再做" : "" }
            .Where(part => part.Length > 0)) + $"：{options.Output}";

    private static string Unfinished(Options options, BatchResult result) =>
        $"没有做完：写好{result.Written}份，有错{result.Faulty}行。" + (IsOneFile(options) ? $"没有写出 {Path.GetFileName(options.Output)}。" : "加 --resume 接着做。");

    private static string FaultSheet(Options options) => options.Merge ? Path.GetFileName(MergedOutput.Beside(options.Output, FolderOutput.FaultSheet)) : FolderOutput.FaultSheet;

    private static bool IsOneFile(Options options) => options.Merge || options.Output.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";

    private static string Digest(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
