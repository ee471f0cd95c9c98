using System.Text.Json;
using System.Text.RegularExpressions;
using Drafting.Speeches.Checks;
using Drafting.Speeches.Tests.Checks.Seeding;

namespace Drafting.Speeches.Tests.Checks;

/// <summary>Errors put into clean texts by a generator that knows nothing of how rules look for them.</summary>
public static partial class SeededErrorTests
{
    public class Recall
    {
        [Fact]
        public void Is_095_or_more_for_every_rule_over_a_thousand_errors()
        {
            var folder = Path.Combine(Root(AppContext.BaseDirectory), "corpus");
            using var splits = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "splits.json")));
            var speeches = splits.RootElement.GetProperty("dev").EnumerateArray().Select(name => name.GetString()!).Where(name => name.StartsWith("speeches/", StringComparison.Ordinal))
                .Select(name => File.ReadAllText(Path.Combine(folder, name))).Where(text => text.Contains('，') && text.Split('\n').Count(line => line.EndsWith('。')) > 6).ToList();
            var sentences = File.ReadLines(Path.Combine(Root(AppContext.BaseDirectory), "tests", "Drafting.Speeches.Tests", "Checks", "Seeding", "sentences.txt"));
            // Old names of organs are no fault in a speech of their time.
            var recent = speeches.Where(text => !OldYear().IsMatch(text)).ToList();
            var results = SentenceSeeds.In(recent, sentences).Concat(TextSeeds.In(speeches)).Concat(DocumentSeeds.All())
                .AsParallel().Select(seed => (seed.Id, seed.IsFound, seed)).ToList()
                .GroupBy(result => result.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal)
                .Select(rule => (Id: rule.Key, All: rule.Count(), Found: rule.Count(result => result.IsFound))).ToList();
            foreach (var (id, all, found) in results) TestContext.Current.TestOutputHelper?.WriteLine($"{id} {found}/{all}");
            Assert.True(results.Sum(rule => rule.All) >= 1_000);
            Assert.Empty(TextCheck.Rules.Select(rule => rule.Id).Except(results.Select(rule => rule.Id)));
            Assert.Equal("", string.Join('\n', results.Where(rule => rule.Found < 0.95 * rule.All).Select(rule => $"{rule.Id} {rule.Found}/{rule.All}")));
        }
    }

    [GeneratedRegex(@"19\d\d年|20[01]\d年", RegexOptions.None, 10_000)]
    private static partial Regex OldYear();

    private static string Root(string path) => File.Exists(Path.Combine(path, "Drafting.sln")) ? path : Root(Path.GetDirectoryName(path)!);
}
