using System.Text.Json;
using Drafting.Sources;
using Drafting.Speeches;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Passages;

namespace Drafting.Corpus.Bench;

/// <summary>How well passages are ranked.</summary>
internal static class Ranking
{
    public static void Print(string corpus, string? shown, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("drafting-rank-").FullName;
        foreach (var file in Development(corpus)) File.Copy(Path.Combine(corpus, file), Path.Combine(folder, Path.GetFileName(file)));
        using var open = Speeches.Corpora.Corpus.Open(folder, path => new CorpusText(SourceReader.Read(path).Text, []));
        var plain = new PairsBm25([.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Passages)]);
        var rows = new List<(JudgedQuery Query, double Ours, double Plain)>();
        foreach (var query in JudgedQuery.ReadAll(Path.Combine(AppContext.BaseDirectory, "queries.txt")))
        {
            var ours = open.FindPassages(new PassageQuery(query.Words) { Move = query.Move }).Select(hit => (hit.Document.File, hit.Passage)).ToList();
            var yardstick = plain.Rank(query).Take(5).ToList();
            rows.Add((query, query.Ndcg(ours), query.Ndcg(yardstick)));
            if (query.Words != shown) continue;
            PrintHits("ours", query, ours, output);
            PrintHits("plain", query, yardstick, output);
        }

        foreach (var row in rows.OrderBy(row => row.Ours - row.Plain)) output.WriteLine($"{row.Ours:F3} {row.Plain:F3} {row.Query.Words}");
        output.WriteLine($"nDCG@5 over {rows.Count} queries: {rows.Average(row => row.Ours):F3}, BM25 on pairs {rows.Average(row => row.Plain):F3}; better {rows.Count(row => row.Ours > row.Plain + 0.001)}, worse {rows.Count(row => row.Ours < row.Plain - 0.001)}");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The development speeches: the others are not judged, nor looked at.</summary>
    private static IEnumerable<string> Development(string corpus)
    {
        using var splits = JsonDocument.Parse(File.ReadAllText(Path.Combine(corpus, "splits.json")));
        return [.. splits.RootElement.GetProperty("dev").EnumerateArray().Select(file => file.GetString()!).Where(file => file.StartsWith("speeches/", StringComparison.Ordinal) && IsJudged(file))];
    }

    // Speeches that came later were not read for the judgements: what fits in them would count as wrong.
    private static bool IsJudged(string file) => string.CompareOrdinal(Path.GetFileName(file), "74") < 0;

    private static IEnumerable<(string File, Passage Passage)> Passages(string file)
    {
        var source = SourceReader.Read(file).Text;
        return SpeechAnalyzer.Analyze(source).Speeches.SelectMany(speech => PassageSplitter.Split(source, speech)).Select(passage => (Path.GetFileName(file), passage));
    }

    private static void PrintHits(string name, JudgedQuery query, IEnumerable<(string File, Passage Passage)> hits, TextWriter output)
    {
        foreach (var (file, passage) in hits)
        {
            var index = query.Find(file, passage);
            output.WriteLine($"{name} {(index < 0 ? "-" : query.Judgements[index].Grade)} {file}:{passage.Position.Line} {passage.Move} {string.Join('/', passage.Headings)} {passage.Text[..Math.Min(60, passage.Text.Length)]}");
        }
    }
}
