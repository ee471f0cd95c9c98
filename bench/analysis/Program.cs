using System.Globalization;
using System.Text;
using System.Text.Json;
using Drafting.Speeches;
using Drafting.Speeches.Bench;
using Drafting.Speeches.Moves;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

// Drafting.Speeches.Bench speed FILE…: MB/s on one thread, for files and for single texts of 1, 10 and 100 MB.
// Drafting.Speeches.Bench dump FILE…: analysis of each file as JSON, for comparing two builds.
if (args[0] == "speed")
{
    Speed.Measure(args[1..], [1, 10, 100]);
    return;
}

if (args[0] == "dump")
{
    foreach (var file in args.AsSpan(1))
        Console.WriteLine(AnalysisJson.Write([SpeechAnalyzer.Analyze(new SourceText(File.ReadAllText(file), Path.GetFileName(file)))]));
    return;
}

// Drafting.Speeches.Bench CORPUS_FOLDER cv|fit EPOCHS RATE CAP OUT.cs [MORE.gold.json…]: cross-validates the correction by speech, or writes it.
var split = JsonDocument.Parse(File.ReadAllText(Path.Combine(args[0], "splits.json"))).RootElement.GetProperty("dev");
var files = split.EnumerateArray().Select(name => name.GetString()!).Where(name => name.StartsWith("speeches/", StringComparison.Ordinal))
    .Select(name => Path.Combine(args[0], Path.ChangeExtension(name, ".gold.json"))).Concat(args.Skip(6)).ToList();
var samples = files.SelectMany(Sample.Read).ToList();
var numbers = args[2..5].Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
short[] Fit(IReadOnlyList<Sample> from) => Perceptron.Fit(from, (int)numbers[0], numbers[1], numbers[2]);

if (args[1] == "cv")
{
    const int Folds = 5;
    var (right, before, all) = (0, 0, 0);
    for (var fold = 0; fold < Folds; fold++)
    {
        var weights = Fit([.. samples.Where((_, index) => index % Folds != fold)]);
        foreach (var sample in samples.Where((_, index) => index % Folds == fold))
        {
            right += Right(sample, Perceptron.Decode(sample, index => weights[index] * FittedCorrection.Scale));
            before += Right(sample, Perceptron.Decode(sample, _ => 0));
            all += sample.Gold.Length;
        }
    }

    Console.WriteLine($"{samples.Count} speeches, {all} sentences: by hand {(double)before / all:F3}, corrected {(double)right / all:F3}");
}
else
{
    var weights = Fit(samples);
    var rows = new StringBuilder();
    for (var feature = 0; feature < MoveFeatures.Count; feature++)
        rows.Append("        ").AppendJoin(", ", weights[(feature * Unit.Moves)..((feature + 1) * Unit.Moves)]).Append(",\n");
    var text = File.ReadAllText(args[5]);
    var start = text.IndexOf("Table =", StringComparison.Ordinal);
    File.WriteAllText(args[5], $"{text[..start]}Table =\n    [\n{rows}    ];\n}}\n");
}

static int Right(Sample sample, Move[] labels) =>
    labels.Zip(sample.Gold).Count(pair => Perceptron.Coarse(pair.First) == Perceptron.Coarse(pair.Second));
