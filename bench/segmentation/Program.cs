// One measurement of Drafting.Text's segmenter, in the form that run.sh collects from all peers:
// name, then load milliseconds, resident MB that loading added, MB/s of the text, words, all separated by tabs.
// usage: Drafting.Segmentation.Bench FILE [threads] | words FILE
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

if (args[0] == "words")
{
    // The words of a whole file, each followed by U+001F, for comparing with jieba.
    var whole = File.ReadAllText(args[1]);
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
    foreach (var mode in Enum.GetValues<CutMode>())
        foreach (var word in Segmenter.Default.Cut(whole, mode)) output.Write($"{whole.AsSpan(word.Start, word.Length)}\u001F");
    return;
}

var before = Environment.WorkingSet;
var watch = Stopwatch.StartNew();
var segmenter = Segmenter.Default;
segmenter.Cut("今天开会");
var load = watch.Elapsed;
var resident = Environment.WorkingSet - before;

var text = File.ReadAllText(args[0]);
var lines = text.Split('\n');
var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
var threads = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var rates = new List<double>();
var count = 0L;
var allocated = 0L;
for (var round = 0; round < 7; round++)
{
    var counts = new long[threads];
    var start = GC.GetTotalAllocatedBytes();
    watch.Restart();
    var workers = Enumerable.Range(0, threads).Select(thread => new Thread(() => counts[thread] = CutAll(segmenter, lines))).ToList();
    workers.ForEach(worker => worker.Start());
    workers.ForEach(worker => worker.Join());
    rates.Add(threads * megabytes / watch.Elapsed.TotalSeconds);
    allocated = GC.GetTotalAllocatedBytes() - start;
    count = counts[0];
}

// The first two rounds are the runtime's compiler at work.
rates = [.. rates.Skip(2).Order()];
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"Drafting.Text, {threads} thread(s)\t{load.TotalMilliseconds:0.0}\t{resident / 1e6:0.0}\t{rates[rates.Count / 2]:0.0}\t{count}"));
Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated {allocated / megabytes / threads:0} bytes per MB of text"));

static long CutAll(Segmenter segmenter, string[] lines)
{
    var words = new List<TextSpan>();
    var count = 0L;
    foreach (var line in lines)
    {
        words.Clear();
        segmenter.Cut(line, words);
        count += words.Count;
    }

    return count;
}
