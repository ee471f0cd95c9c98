using System.Collections.Concurrent;
using System.Collections.Immutable;
using Drafting.Batches.Output;
using Drafting.Office;
using Drafting.Text.Diagnostics;

namespace Drafting.Batches.Pdf;

/// <summary>Makes PDF files beside documents through several LibreOffice processes at a time, each with a profile of its own.</summary>
/// <param name="program">Path of <c>soffice</c>.</param>
/// <param name="size">Processes at the same time.</param>
public sealed class PdfPool(string program, int size)
{
    /// <summary>Starting a process costs as much as some twenty short documents; a run that is stopped finishes those in hand.</summary>
    private const int FilesPerCall = 50;

    /// <summary>Documents of a finished batch that have no PDF yet: a document that is written anew loses its own.</summary>
    /// <param name="folder">The folder of the batch.</param>
    public static IEnumerable<string> Missing(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return File.ReadLines(Path.Combine(folder, FolderOutput.Manifest)).Select(BatchEntry.Parse).OfType<BatchEntry>()
            .Where(entry => entry.Status == BatchStatus.Written)
            .Select(entry => Path.Combine(folder, entry.File))
            .Where(document => !File.Exists(Path.ChangeExtension(document, ".pdf")));
    }

    /// <summary>Makes a PDF beside each document; each appears whole or not at all.</summary>
    /// <param name="documents">Paths of the documents.</param>
    /// <param name="report">Told how many are done, from any thread.</param>
    /// <param name="cancellation">Ends the run after the documents in hand.</param>
    /// <returns>One error for each document that was not converted.</returns>
    /// <exception cref="IOException">A PDF cannot be written.</exception>
    public ImmutableArray<Diagnostic> Make(IEnumerable<string> documents, Action<int>? report = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var faults = new ConcurrentBag<Diagnostic>();
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = size };
        try
        {
            Parallel.ForEach(documents.Chunk(FilesPerCall), options, () => new OfficeConverter(program), (chunk, loop, converter) =>
            {
                if (cancellation.IsCancellationRequested) loop.Stop();
                else foreach (var fault in Make(converter, chunk)) faults.Add(fault);
                report?.Invoke(Interlocked.Add(ref done, chunk.Length));
                return converter;
            }, _ => { });
        }
        catch (AggregateException exception)
        {
            // The first failure says it all: the disk is full for every process.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return [.. faults.OrderBy(fault => fault.Source, StringComparer.Ordinal)];
    }

    private static ImmutableArray<Diagnostic> Make(OfficeConverter converter, string[] documents)
    {
        var desk = Directory.CreateTempSubdirectory("draft-pdf-");
        try
        {
            OfficeJob[] jobs = [.. documents.Select((document, index) => new OfficeJob(document, Path.Combine(desk.FullName, $"{index}.pdf")))];
            var faults = converter.Convert(jobs, OfficeFormat.Pdf);
            foreach (var job in jobs.Where(job => File.Exists(job.Target))) Place(job);
            return faults;
        }
        finally
        {
            desk.Delete(recursive: true);
        }
    }

    private static void Place(OfficeJob job)
    {
        var target = Path.ChangeExtension(job.Source, ".pdf");
        var part = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target) + FolderOutput.Unfinished);
        try
        {
            // The temporary folder may be on another disk: only the last step, within one folder, is a rename.
            File.Copy(job.Target, part, overwrite: true);
            File.Move(part, target, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
