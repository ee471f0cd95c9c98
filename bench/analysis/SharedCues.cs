using System.Collections.Immutable;
using Drafting.Speeches.Moves;

namespace Drafting.Speeches.Bench;

/// <summary>Leaves out of the cues the phrases that only one text holds: whoever wrote them may have had that text before his eyes.</summary>
/// <remarks>Without this, cues look surer on the texts they were written on than they are on others, and the fit trusts them too much.</remarks>
internal static class SharedCues
{
    private const int LeastTexts = 2;

    /// <summary>The samples as cues see them whose phrases occur in several texts.</summary>
    public static List<Sample> Of(IReadOnlyList<Sample> samples)
    {
        var sentences = Table(SentenceCues.All, SpeechAspects.Words, Sentences(samples));
        var headings = Table(HeadingCues.All, [], Headings(samples));
        return [.. samples.Select(sample => sample.With(sentences, headings))];
    }

    /// <summary>
    /// Prints the phrases of cues, and the words of aspects, that fewer than two texts hold, those of one text first and with its name: one
    /// that is no set phrase of the genre was written for that text.
    /// </summary>
    public static void PrintRare(IReadOnlyList<Sample> samples, TextWriter output)
    {
        Print("headings", Phrases(HeadingCues.All), Headings(samples));
        Print("sentences", Phrases(SentenceCues.All).Concat(SpeechAspects.Words.SelectMany(words => words)), Sentences(samples));

        void Print(string kind, IEnumerable<string> phrases, Dictionary<string, string> texts)
        {
            var rare = phrases.Distinct().Select(phrase => (Phrase: phrase, Holders: Holders(phrase, texts))).Where(one => one.Holders.Count < LeastTexts).ToList();
            output.WriteLine($"{kind}: {rare.Count(one => one.Holders.Count == 1)} phrases in one text, {rare.Count(one => one.Holders.Count == 0)} in none");
            foreach (var (phrase, holders) in rare.OrderByDescending(one => one.Holders.Count)) output.WriteLine($"  {phrase} {string.Concat(holders)}");
        }
    }

    private static CueTable Table(ImmutableArray<Cue> cues, ImmutableArray<ImmutableArray<string>> counted, Dictionary<string, string> texts)
    {
        var shared = Phrases(cues).Distinct().Where(phrase => Holders(phrase, texts).Count >= LeastTexts).ToHashSet();
        return new CueTable([.. cues.Select(cue => cue.Keeping(shared.Contains))], counted);
    }

    private static IEnumerable<string> Phrases(IEnumerable<Cue> cues) => cues.SelectMany(cue => cue.Parts).SelectMany(part => part);

    private static List<string> Holders(string phrase, Dictionary<string, string> texts) =>
        [.. texts.Where(text => text.Value.Contains(phrase, StringComparison.Ordinal)).Select(text => text.Key).Take(LeastTexts)];

    private static Dictionary<string, string> Sentences(IEnumerable<Sample> samples) => Texts(samples, sample => sample.Body.Select(paragraph => paragraph.Text));

    private static Dictionary<string, string> Headings(IEnumerable<Sample> samples) => Texts(samples, sample => sample.Tree.Headings.Select(heading => heading.Heading.Text));

    private static Dictionary<string, string> Texts(IEnumerable<Sample> samples, Func<Sample, IEnumerable<string>> parts) =>
        samples.GroupBy(sample => sample.File).ToDictionary(file => file.Key, file => string.Join('\n', file.SelectMany(parts)));
}
