using System.CommandLine;
using Drafting.Batches;
using Drafting.Batches.Output;
using Drafting.Batches.Pdf;
using Drafting.Batches.Records;
using Drafting.Office;
using Drafting.Text.Diagnostics;
using Drafting.Word.Templates;

namespace Drafting.Cli.Commands;

/// <summary><c>draft batch TEMPLATE|OUTLINE -d DATA -o DIR|OUT.zip</c>: one document per record.</summary>
internal static class BatchCommand
{
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
            new BatchArguments(
                result.GetRequiredValue(template), result.GetRequiredValue(data), result.GetRequiredValue(output), result.GetValue(sheet), result.GetValue(map), result.GetValue(group), result.GetValue(name), result.GetValue(where),
                result.GetValue(limit), result.GetValue(jobs), result.GetValue(missing), result.GetValue(merge), result.GetValue(pdf), result.GetValue(resume), result.GetValue(strict), result.GetValue(dryRun), OutputFormat.IsJson(result.GetValue(format))),
            terminal));
        return command;
    }

    private static ExitCode Run(BatchArguments options, Terminal terminal)
    {
        // Asked first: what cannot be done whole is not begun.
        var pool = options.Pdf ? OpenPool(options) : null;
        var renderer = BatchInputs.OpenRenderer(options, terminal, out var fingerprint);
        if (renderer is null) return ExitCode.Impossible;
        if (BatchInputs.OpenRecords(options, terminal) is not { } file) return ExitCode.Impossible;

        var batch = new Batch(file, renderer, BatchOptions(options, fingerprint));
        var faults = batch.Check();
        terminal.Report(faults);
        if (!faults.IsEmpty) return ExitCode.Impossible;

        using var output = options.DryRun ? null : BatchOutputs.Open(options);
        using var stop = new StopSignal();
        using var report = new BatchReport(terminal, file, options.Limit ?? int.MaxValue, options.Json, options.DryRun);
        var result = Make(batch, output, report, options, stop.Token);
        report.Complete(options.DryRun ? null : BatchOutputs.FaultSheet(options));
        terminal.Report(result.Leftovers);
        if (!result.IsComplete) return terminal.Fail(Unfinished(options, result));
        output?.Dispose();
        var pdf = pool is null || output is null || result.Written == 0 ? ExitCode.Done : MakePdf(pool, options, terminal, stop.Token);
        if (pdf == ExitCode.Impossible) return pdf;
        if (options is { Json: false, DryRun: false }) terminal.Output.WriteLine(Summary(options, result));
        return result.Findings == 0 && result.Leftovers.IsEmpty ? pdf : ExitCode.Faults;
    }

    /// <summary>Runs the batch; where the folder fails, says that what was written can be gone on with.</summary>
    private static BatchResult Make(Batch batch, IBatchOutput? output, BatchReport report, BatchArguments options, CancellationToken cancellation)
    {
        try
        {
            return batch.Run(output, report.Add, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Dispose();
            throw new CommandFailure(CommandFailure.Describe(exception) + (BatchOutputs.IsOneFile(options) ? $"没有写出 {Path.GetFileName(options.Output)}。" : "写好的文件都是完整的，处理好后加 --resume 接着做。"));
        }
    }

    private static PdfPool OpenPool(BatchArguments options)
    {
        if (BatchOutputs.IsOneFile(options) && !options.Merge) throw new CommandFailure("--pdf 写在每份文件旁边，不能写进 .zip。请写到文件夹，或用 --merge 合成一份。");
        var program = OfficeConverter.Find()?.Program ?? throw new CommandFailure("写 PDF 需要 LibreOffice，本机没有找到。请安装后再试，或去掉 --pdf，用 Word、WPS 打开后另存为 PDF。");
        return new PdfPool(program, options.Jobs ?? Batches.BatchOptions.Default.Jobs);
    }

    private static ExitCode MakePdf(PdfPool pool, BatchArguments options, Terminal terminal, CancellationToken cancellation)
    {
        using var progress = new BatchProgress(terminal);
        var faults = pool.Make(options.Merge ? [options.Output] : PdfPool.Missing(options.Output), done => progress.Report(done), cancellation);
        progress.Clear();
        if (cancellation.IsCancellationRequested) return terminal.Fail("Word 文件都已写好，PDF 没有做完。" + (options.Merge ? "" : "加 --resume 接着做。"));
        terminal.Report(faults);
        return faults.IsEmpty ? ExitCode.Done : ExitCode.Faults;
    }

    private static BatchOptions BatchOptions(BatchArguments options, string fingerprint)
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

    private static string Summary(BatchArguments options, BatchResult result) => string.Join(
        "，",
        new[] { $"写好{result.Written}份", result.Kept > 0 ? $"其中{result.Kept}份上次已写好" : "", result.Faulty > 0 ? $"有错没写{result.Faulty}行，改好 {BatchOutputs.FaultSheet(options)} 后可作为数据再做" : "" }
            .Where(part => part.Length > 0)) + $"：{options.Output}";

    private static string Unfinished(BatchArguments options, BatchResult result) =>
        $"没有做完：写好{result.Written}份，有错{result.Faulty}行。" + (BatchOutputs.IsOneFile(options) ? $"没有写出 {Path.GetFileName(options.Output)}。" : "加 --resume 接着做。");
}
