using System.Globalization;
using System.Text;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Bench;

/// <summary>How many MB of UTF-8 text are analysed in a second of one core, and whether time grows with the length of the text only.</summary>
/// <remarks>Processor time, not the clock's, garbage collection included: other work on the machine does not count.</remarks>
internal static class Speed
{
    private const int Rounds = 5;
    private const int Megabyte = 1_000_000;

    /// <summary>How long the runtime's compiler may take to settle.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    /// <summary>Prints the rate over separate files, and over single texts of growing length.</summary>
    /// <param name="files">Texts to analyse, over and over.</param>
    /// <param name="megabytes">Lengths of single texts.</param>
    public static void Measure(IReadOnlyList<string> files, IEnumerable<int> megabytes)
    {
        var texts = files.Select(File.ReadAllText).ToList();
        var start = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - start < WarmUp)
        {
            foreach (var text in texts) Analyze(text);
        }

        Report("separate files", texts);
        var all = string.Join('\n', texts);
        foreach (var size in megabytes)
        {
            Report(Invariant($"one text of {size} MB"), [Repeat(all, size * Megabyte)]);
            // Titles and salutations part speeches; without them a text is one speech with thousands of series.
            Report(Invariant($"one speech of {size} MB"), ["在会上的讲话\n同志们：\n" + Repeat(WithoutFronts(all), size * Megabyte)]);
        }
    }

    private static void Report(string name, IReadOnlyList<string> texts)
    {
        var bytes = texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text));
        var repeats = Math.Max(1, (int)(2e6 / bytes));
        var rates = new List<double>();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var repeat = 0; repeat < repeats; repeat++)
            {
                foreach (var text in texts) Analyze(text);
            }

            rates.Add(repeats * bytes / 1e6 / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        rates.Sort();
        Console.WriteLine(Invariant($"{name}: {rates[Rounds / 2]:F1} MB/s ({rates[0]:F1} to {rates[^1]:F1}), {allocated / bytes / repeats / Rounds:F1} bytes allocated for each of text"));
    }

    private static void Analyze(string text) => SpeechAnalyzer.Analyze(new SourceText(text));

    private static string Repeat(string text, int bytes)
    {
        var once = Encoding.UTF8.GetByteCount(text);
        return string.Concat(Enumerable.Repeat(text, Math.Max(1, bytes / once)));
    }

    private static string WithoutFronts(string text) =>
        string.Join('\n', text.Split('\n').Where(line => line.Length > 60 || line.Contains('、', StringComparison.Ordinal)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
