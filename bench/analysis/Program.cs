using System.Text.Json;
using Drafting.Speeches;
using Drafting.Speeches.Bench;
using Drafting.Speeches.Moves;
using Drafting.Speeches.Reports;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

// Drafting.Speeches.Bench speed FILE…: MB in a second of one core, for files and for single texts of 1, 10 and 100 MB.
// Drafting.Speeches.Bench dump FILE…: analysis of each file as JSON, for comparing two builds.
// Drafting.Speeches.Bench cv CORPUS_FOLDER [MORE.gold.json…]: cross-validates the model of moves over the development texts.
// Drafting.Speeches.Bench curve CORPUS_FOLDER [MORE.gold.json…]: the same, fitted on 10, 20, 40 … speeches.
// Drafting.Speeches.Bench rare CORPUS_FOLDER [MORE.gold.json…]: phrases of cues that fewer than two development texts hold.
// Drafting.Speeches.Bench breaks: which broken lines are joined in damaged development speeches, and weights for joining them.
// Drafting.Speeches.Bench fit CORPUS_FOLDER OUT.model [MORE.gold.json…]: writes the model.
switch (args[0])
{
    case "speed":
        Speed.Measure(args[1..], [1, 10, 100]);
        break;
    case "dump":
        foreach (var file in args.AsSpan(1))
            Console.WriteLine(AnalysisJson.Write([SpeechAnalyzer.Analyze(new SourceText(File.ReadAllText(file), Path.GetFileName(file)))]));
        break;
    case "cv":
        Validation.Run(SharedCues.Of(Samples(args[1], args[2..])), int.MaxValue).Print(Console.Out);
        break;
    case "curve":
        foreach (var most in (ReadOnlySpan<int>)[10, 20, 40, int.MaxValue]) Console.WriteLine(Validation.Run(SharedCues.Of(Samples(args[1], args[2..])), most));
        break;
    case "breaks":
        Breaks.Print(Console.Out);
        break;
    case "rare":
        SharedCues.PrintRare(Samples(args[1], args[2..]), Console.Out);
        break;
    case "fit":
        var samples = SharedCues.Of(Samples(args[1], args[3..]));
        var fit = new Trainer(samples).On(Enumerable.Range(0, samples.Count).ToList());
        File.WriteAllBytes(args[2], MoveModel.Write(fit.Phrases, fit.Crf.Weights));
        break;
}

static List<Sample> Samples(string corpus, IEnumerable<string> more)
{
    var split = JsonDocument.Parse(File.ReadAllText(Path.Combine(corpus, "splits.json"))).RootElement.GetProperty("dev");
    var files = split.EnumerateArray().Select(name => name.GetString()!).Where(name => name.StartsWith("speeches/", StringComparison.Ordinal))
        .Select(name => Path.Combine(corpus, Path.ChangeExtension(name, ".gold.json"))).Concat(more);
    return [.. files.SelectMany(Sample.Read)];
}
