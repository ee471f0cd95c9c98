using System.Diagnostics;
using System.Runtime;
using System.Security.Cryptography;

namespace Drafting.TemplateBench;

/// <summary>What a second thread adds: every work is done by one thread and by two in turn, in one process, after all of it has been compiled.</summary>
/// <remarks>A loop that only computes shows what the machine itself gives; threads share nothing but the template, each has its own output.</remarks>
internal static class Scaling
{
    private const int BytesHashed = 14 << 10;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(0.5);

    public static void Print(string folder, string output, int rounds)
    {
        var (limit, ours) = (Measure.Fill("limit", folder), Measure.Fill("ours", folder));
        var files = new Files(output);
        (string Name, Func<Action> Start)[] works =
        [
            ("hash only", Hash), ("limit memory", () => ToMemory(limit)), ("ours memory", () => ToMemory(ours)), ("limit files", () => files.Write(limit)), ("ours files", () => files.Write(ours)),
        ];
        foreach (var (_, start) in works) Rate(start, 2, Warm);
        var rates = works.Select(_ => new List<(double One, double Two)>()).ToList();
        for (var round = 0; round < rounds; round++)
            for (var index = 0; index < works.Length; index++)
                rates[index].Add((Rate(works[index].Start, 1, Slice), Rate(works[index].Start, 2, Slice)));

        Console.WriteLine($"{(GCSettings.IsServerGC ? "server" : "workstation")} collector, {Environment.ProcessorCount} cores, {rounds} interleaved rounds, medians; documents a second");
        var machine = Median(rates[0].Select(rate => rate.Two / rate.One));
        foreach (var ((name, _), measured) in works.Zip(rates))
        {
            var gain = Median(measured.Select(rate => rate.Two / rate.One));
            Console.WriteLine($"{name,-13} one thread {Median(measured.Select(rate => rate.One)),8:0}, two {Median(measured.Select(rate => rate.Two)),8:0}: {gain:0.00} x ({measured.Min(rate => rate.Two / rate.One):0.00} to {measured.Max(rate => rate.Two / rate.One):0.00}), {gain / machine:0.00} of what the machine gives");
        }
    }

    /// <summary>Documents a second of some threads for a stretch of time.</summary>
    private static double Rate(Func<Action> start, int threads, TimeSpan time)
    {
        long total = 0;
        var watch = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            var work = start();
            var done = 0;
            for (; watch.Elapsed < time; done++) work();
            Interlocked.Add(ref total, done);
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return total / watch.Elapsed.TotalSeconds;
    }

    private static Action Hash()
    {
        var bytes = new byte[BytesHashed];
        var hash = new byte[SHA256.HashSizeInBytes];
        return () => SHA256.HashData(bytes, hash);
    }

    private static Action ToMemory(Action<Stream> fill)
    {
        var memory = new MemoryStream();
        return () =>
        {
            memory.SetLength(0);
            fill(memory);
        };
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>New files, a folder for each thread and turn: names and folders cost two threads no more than one.</summary>
    private sealed class Files(string output)
    {
        private int _folders;

        public Action Write(Action<Stream> fill)
        {
            var folder = Directory.CreateDirectory(Path.Combine(output, Interlocked.Increment(ref _folders).ToString())).FullName;
            var memory = new MemoryStream();
            var index = 0;
            return () =>
            {
                memory.SetLength(0);
                fill(memory);
                Measure.WriteFile(Path.Combine(folder, $"{index++}.docx"), memory);
            };
        }
    }
}
