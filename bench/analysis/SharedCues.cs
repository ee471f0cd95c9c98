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
        var sentences = Table(SentenceCues.All, SpeechAspects.Words, samples, sample => sample.Body.Select(paragraph => paragraph.Text));
        var headings = Table(HeadingCues.All, [], samples, sample => sample.Tree.Headings.Select(heading => heading.Heading.Text));
        return [.. samples.Select(sample => sample.With(sentences, headings))];
    }

    private static CueTable Table(
        ImmutableArray<Cue> cues, ImmutableArray<ImmutableArray<string>> counted, IReadOnlyList<Sample> samples, Func<Sample, IEnumerable<string>> parts)
    {
        var texts = samples.GroupBy(sample => sample.File).Select(file => string.Join('\n', file.SelectMany(parts))).ToList();
        var shared = cues.SelectMany(cue => cue.Parts).SelectMany(part => part).Distinct()
            .Where(phrase => texts.Count(text => text.Contains(phrase, StringComparison.Ordinal)) >= LeastTexts).ToHashSet();
        return new CueTable([.. cues.Select(cue => cue.Keeping(shared.Contains))], counted);
    }
}
