using Drafting.Speeches.Checks;

namespace Drafting.Speeches.Tests.Checks.Seeding;

/// <summary>Errors of one sentence, from sentences.txt, each put between the paragraphs of several clean speeches.</summary>
internal static class SentenceSeeds
{
    private static readonly CheckOptions Terms = CheckOptions.Default with
    {
        Today = new DateOnly(2026, 11, 24),
        Leftovers = [new Term("清溪镇"), new Term("赵长河")],
        Banned = [new Term("老板")],
        Preferred = [new Term("办事大厅", "政务服务中心")],
    };

    public static IEnumerable<Seed> In(IReadOnlyList<string> speeches, IEnumerable<string> sentences)
    {
        var random = new Random(20261124);
        foreach (var row in sentences.Where(row => row.StartsWith("CHK", StringComparison.Ordinal)))
        {
            var columns = row.Split('\t', 2);
            for (var copy = 0; copy < 3; copy++)
            {
                var speech = speeches[random.Next(speeches.Count)];
                yield return new Seed(columns[0], speech, Insert(speech, columns[1].Replace("\\n", "\n", StringComparison.Ordinal), random), Terms);
            }
        }
    }

    private static string Insert(string speech, string sentence, Random random)
    {
        var lines = speech.TrimEnd('\n').Split('\n').ToList();
        // After a paragraph that is no heading, so that the text stays a speech.
        var places = Enumerable.Range(4, lines.Count - 6).Where(i => lines[i].EndsWith('。')).ToList();
        lines.Insert(places[random.Next(places.Count)] + 1, sentence);
        return string.Join('\n', lines) + "\n";
    }
}
