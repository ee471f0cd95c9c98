using System.Diagnostics;
using System.Text.Json;
using Drafting.Speeches.Checks;
using Drafting.Text.Sources;

// Drafting.Checks.Bench CORPUS_FOLDER dev|held-out: findings by rule and in 10,000 characters. Totals only: nobody who writes rules may read held-out texts.
// Drafting.Checks.Bench FILE: the rules that take longest on one text, each switched on alone, in milliseconds of the second run.
if (args.Length == 1)
{
    var file = new SourceText(File.ReadAllText(args[0]));
    var ids = TextCheck.Rules.Select(rule => rule.Id).ToList();
    var times = ids.Select(id => (Id: id, Time: Time(CheckOptions.Default with { Off = [.. ids.Where(other => other != id)] }))).OrderByDescending(rule => rule.Time).Take(12);
    foreach (var (id, time) in times) Console.WriteLine($"{id} {time:0.0}");
    Console.WriteLine($"all {Time(CheckOptions.Default):0.0}, {file.Content.Length} characters");
    return;

    double Time(CheckOptions options)
    {
        TextCheck.Find(file, options);
        var watch = Stopwatch.StartNew();
        TextCheck.Find(file, options);
        return watch.Elapsed.TotalMilliseconds;
    }
}

var names = JsonDocument.Parse(File.ReadAllText(Path.Combine(args[0], "splits.json"))).RootElement.GetProperty(args[1]).EnumerateArray().Select(name => name.GetString()!);
var texts = names.Select(name => new SourceText(File.ReadAllText(Path.Combine(args[0], name)))).ToList();
var clock = Stopwatch.StartNew();
var findings = texts.SelectMany(text => TextCheck.Check(text)).ToList();
var characters = texts.Sum(text => text.Content.Length);
foreach (var (id, count) in findings.CountBy(finding => finding.Id).OrderBy(count => count.Key, StringComparer.Ordinal))
{
    var rule = TextCheck.Rules.First(rule => rule.Id == id);
    Console.WriteLine($"{id} {rule.Severity,-7} {count,4}  {rule.Name}");
}

foreach (var (severity, count) in findings.CountBy(finding => finding.Severity).OrderBy(count => count.Key))
    Console.WriteLine($"{severity}: {count}, {10_000.0 * count / characters:0.00} in 10,000 characters");
Console.WriteLine($"{texts.Count} texts, {characters} characters, {TextCheck.Rules.Length} rules, {clock.ElapsedMilliseconds} ms");
