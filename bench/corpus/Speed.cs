using System.Diagnostics;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Passages;
using Drafting.Speeches.Structure;

namespace Drafting.Corpus.Bench;

/// <summary>How fast a large corpus is indexed, searched and added to.</summary>
internal static class Speed
{
    private static readonly string[] Terms = ["工作", "责任", "安全生产", "隐患", "领导", "防汛", "群众 满意", "产业 发展 农民", "同志们", "第一责任人", "的", "２０"];
    private static readonly (string Words, Move? Move)[] Passages =
    [
        ("压实领导责任", null), ("把工作落实到位", null), ("安全生产隐患排查", null), ("发展产业，增加农民收入", null),
        ("加强组织领导", Move.Leadership), ("同志们，让我们努力奋斗", Move.Closing), ("存在的问题", Move.Shortcomings), ("一年来的成绩", Move.Achievements),
    ];

    public static void Print(string corpus, int count, string folder, TextWriter output)
    {
        if (!Directory.Exists(folder)) new MadeUpSpeeches(corpus).Write(folder, count);
        var bytes = new DirectoryInfo(folder).EnumerateFiles("*.txt", SearchOption.TopDirectoryOnly).Sum(file => file.Length) / 1e6;
        PrintStages(folder, output);
        var index = Path.Combine(folder, ".index");
        if (Directory.Exists(index)) Directory.Delete(index, recursive: true);
        var spent = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        using (Open(folder)) output.WriteLine($"index: {count} speeches, {bytes:F1} MB, {watch.Elapsed.TotalSeconds:F1} s, {bytes / watch.Elapsed.TotalSeconds:F2} MB/s; {new FileInfo(Path.Combine(index, "corpus.db")).Length / 1e6:F0} MB on disk");
        output.WriteLine($"processor time of indexing: {(Process.GetCurrentProcess().TotalProcessorTime - spent).TotalSeconds:F1} s");
        watch.Restart();
        using var open = Open(folder);
        output.WriteLine($"open again: {watch.Elapsed.TotalMilliseconds:F0} ms");
        foreach (var term in Terms) output.WriteLine($"search {term}: {Milliseconds(() => open.Search(term, 10).Total)}");
        foreach (var (words, move) in Passages) output.WriteLine($"passages {words} {move}: {Milliseconds(() => open.FindPassages(new PassageQuery(words) { Move = move }).Length)}");
        for (var i = 0; i < 5; i++) output.WriteLine($"add one: {Add(corpus, folder, i)} ms");
    }

    /// <summary>What the stages before the database cost, each alone on one thread, in processor time.</summary>
    private static void PrintStages(string folder, TextWriter output)
    {
        var texts = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Take(500).Select(file => SourceReader.Read(file).Text).ToList();
        var bytes = texts.Sum(text => System.Text.Encoding.UTF8.GetByteCount(text.Content)) / 1e6;
        var analyses = new List<Analysis>();
        var cut = new List<Text.Sources.TextSpan>();
        Stage("analysis", () => analyses.AddRange(texts.Select(SpeechAnalyzer.Analyze)));
        Stage("passages", () => analyses.ForEach(analysis => analysis.Speeches.ToList().ForEach(speech => PassageSplitter.Split(analysis.Source, speech))));
        Stage("words", () => texts.ForEach(text => Text.Segmentation.Segmenter.Default.Cut(text.Content, cut, Text.Segmentation.CutMode.Search)));

        void Stage(string name, Action run)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            run();
            var spent = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            output.WriteLine($"{name}: {bytes / spent:F1} MB/s");
        }
    }

    private static Speeches.Corpora.Corpus Open(string folder) => Speeches.Corpora.Corpus.Open(folder, path => new CorpusText(SourceReader.Read(path).Text, []));

    private static string Milliseconds(Func<int> search)
    {
        var times = new List<double>();
        var found = 0;
        for (var i = 0; i < 7; i++)
        {
            var watch = Stopwatch.StartNew();
            found = search();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return $"first {times[0]:F1} ms, median {times.Order().ElementAt(3):F1} ms, {found} found";
    }

    private static string Add(string corpus, string folder, int seed)
    {
        var file = Path.Combine(folder, $"added-{seed}.txt");
        File.WriteAllText(file, new MadeUpSpeeches(corpus).Make(seed + 1_000_000));
        var watch = Stopwatch.StartNew();
        using (Open(folder)) { }
        var added = watch.Elapsed.TotalMilliseconds;
        File.Delete(file);
        return added.ToString("F0", System.Globalization.CultureInfo.InvariantCulture);
    }
}
