using Drafting.Batches;
using Drafting.Batches.Output;
using Drafting.Batches.Records;

namespace Drafting.Cli;

/// <summary>What a batch says while it runs and at its end: lines as they come, so that memory does not grow with records.</summary>
/// <param name="terminal">Where.</param>
/// <param name="file">The data, counted for the time that is left.</param>
/// <param name="limit">Records at most.</param>
/// <param name="isJson">Whether all entries are printed as a JSON array.</param>
/// <param name="isDryRun">Whether nothing is written, so that the names are the result.</param>
internal sealed class BatchReport(Terminal terminal, RecordFile file, int limit, bool isJson, bool isDryRun) : IDisposable
{
    /// <summary>More findings than these belong into the fault sheet, not onto a screen.</summary>
    private const int ShownFindings = 20;

    private readonly BatchProgress _progress = new(terminal, () => file.Records.Take(limit).Count());
    private int _done;
    private int _findings;

    /// <summary>Takes what became of the next records.</summary>
    public void Add(IReadOnlyList<BatchEntry> entries)
    {
        foreach (var finding in entries.SelectMany(entry => entry.Diagnostics))
        {
            if (++_findings > ShownFindings) continue;
            _progress.Clear();
            terminal.Report([finding]);
        }

        foreach (var entry in entries)
        {
            if (isJson) terminal.Output.Write((_done == 0 ? "[" : ",\n") + entry.ToJson());
            else if (isDryRun) terminal.Output.WriteLine($"第{entry.Row}行 → {(entry.Status == BatchStatus.Written ? entry.File : "有错，不写")}");
            _done++;
        }

        _progress.Report(_done);
    }

    /// <summary>Says where the other findings are.</summary>
    /// <param name="faultSheet">The fault sheet; null when none is written.</param>
    public void Complete(string? faultSheet)
    {
        _progress.Clear();
        if (_findings > ShownFindings) terminal.Error.WriteLine($"……还有{_findings - ShownFindings}处，{(faultSheet is null ? "加 --format json 看全部" : $"见 {FolderOutput.Manifest} 和 {faultSheet}")}。");
        if (isJson) terminal.Output.WriteLine(_done == 0 ? "[]" : "]");
    }

    public void Dispose() => _progress.Dispose();
}
