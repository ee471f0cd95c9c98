using System.Diagnostics;
using Drafting.Batches.Records;
using Drafting.Word.Templates;

namespace Drafting.Batch.Bench;

/// <summary>The template engine without everything around it: what a batch is measured against.</summary>
internal static class Engine
{
    public static double DocumentsPerSecond(string folder, string output, int threads)
    {
        var template = Template.Open(Path.Combine(folder, "ours.docx")).Template ?? throw new InvalidDataException(folder);
        var records = RecordReader.Open(Path.Combine(folder, "data.xlsx")).File!.Records.Select(record => record.Data).ToList();
        Directory.CreateDirectory(output);
        for (var index = 0; index < 300; index++) template.Fill(records[0], Stream.Null);
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(worker => new Thread(() => Work(worker))).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return records.Count / watch.Elapsed.TotalSeconds;

        void Work(int worker)
        {
            using var memory = new MemoryStream();
            for (var index = worker; index < records.Count; index += threads)
            {
                memory.SetLength(0);
                if (!template.Fill(records[index], memory).Succeeded) throw new InvalidDataException();
                using var file = new FileStream(Path.Combine(output, $"{index}.docx"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
                file.Write(memory.GetBuffer().AsSpan(0, (int)memory.Length));
            }
        }
    }
}
