using System.Collections.Immutable;
using System.Diagnostics;
using Drafting.Text.Diagnostics;

namespace Drafting.Office;

/// <summary>Converts files by LibreOffice, many in one call: starting it costs seconds, each further file about a tenth.</summary>
/// <remarks>
/// Each call works in a private profile with macros and link updates off, on copies with plain names, one call at a time.
/// When the time is up or the caller cancels, the whole process tree is killed.
/// </remarks>
/// <param name="program">Path of <c>soffice</c>.</param>
public sealed class OfficeConverter(string program)
{
    private const int FilesPerCall = 100;
    private readonly Lock _oneAtATime = new();

    /// <summary>Path of <c>soffice</c>.</summary>
    public string Program { get; } = program;

    /// <summary>Time allowed for a call besides <see cref="TimePerFile"/>. Default one minute.</summary>
    public TimeSpan TimeToStart { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Time allowed for each file. Default 20 seconds.</summary>
    public TimeSpan TimePerFile { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The LibreOffice of this machine; null when there is none.</summary>
    /// <param name="searchPath">The only folders to look in, written as <c>PATH</c> is; null takes that of the process and the usual places.</param>
    public static OfficeConverter? Find(string? searchPath = null) => OfficeLocations.Find(searchPath) is { } program ? new(program) : null;

    /// <summary>Converts files.</summary>
    /// <param name="jobs">The files; a source that does not exist is a fault of its own.</param>
    /// <param name="format">What to make of them.</param>
    /// <param name="cancellation">Stops the conversion.</param>
    /// <returns>One error for each file that was not converted (ids OFC…), its <see cref="Diagnostic.Source"/> the file's path; empty when all were.</returns>
    /// <exception cref="IOException">A target cannot be written, or the temporary folder.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ImmutableArray<Diagnostic> Convert(IReadOnlyList<OfficeJob> jobs, OfficeFormat format, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        lock (_oneAtATime)
        {
            foreach (var chunk in jobs.Chunk(FilesPerCall)) faults.AddRange(ConvertChunk(chunk, format, cancellation));
        }

        return faults.ToImmutable();
    }

    private List<Diagnostic> ConvertChunk(OfficeJob[] jobs, OfficeFormat format, CancellationToken cancellation)
    {
        using var desk = new OfficeDesk(format);
        var faults = new List<Diagnostic>();
        var inputs = new List<string>();
        foreach (var job in jobs)
        {
            if (File.Exists(job.Source)) inputs.Add(desk.PutIn(job.Source));
            else faults.Add(OfficeFaults.Missing(job.Source));
        }

        if (inputs.Count == 0) return faults;
        var outcome = Run(desk, inputs, cancellation);
        var results = jobs.Where(job => File.Exists(job.Source)).Zip(inputs);
        foreach (var (job, input) in results)
        {
            if (desk.TakeOut(input, job.Target)) continue;
            faults.Add(outcome == Outcome.OutOfTime ? OfficeFaults.OutOfTime(job.Source) : OfficeFaults.NotConverted(job.Source));
        }

        return faults;
    }

    private enum Outcome
    {
        Ended,
        OutOfTime,
    }

    private Outcome Run(OfficeDesk desk, List<string> inputs, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Program, [.. desk.Arguments, .. inputs])
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = desk.Folder,
        };
        using var process = Process.Start(start) ?? throw new IOException($"{Program} does not start.");
        using var killing = cancellation.Register(() => Kill(process));
        // Both pipes are drained, or a talkative run would block on a full one.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        var allowed = TimeToStart + (TimePerFile * inputs.Count);
        var ended = process.WaitForExit(allowed);
        if (!ended) Kill(process);
        cancellation.ThrowIfCancellationRequested();
        return ended ? Outcome.Ended : Outcome.OutOfTime;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
