using System.Collections.Immutable;
using Drafting.Speeches.Moves;
using Drafting.Speeches.Passages;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Corpora;

/// <summary>
/// Ranks passages: BM25 over the query's words and its pairs of characters, with headings and title as fields of their own (BM25F, Robertson,
/// Zaragoza and Taylor 2004), times how many of the words it holds, times whether its move is the one that the query's words speak for, times
/// whether it is whole; then by maximal marginal relevance (Carbonell and Goldstein 1998), so that what is given differs.
/// </summary>
/// <remarks>The constants are those that rank best on every second query of bench/corpus; see docs/decisions/0056.</remarks>
internal sealed class PassageRanker(PassageQuery query, List<QueryTerm> terms)
{
    private const double Saturation = 2;
    private const double LengthWeight = 0.5;
    private const double HeadingWeight = 2;
    private const double OuterHeadingWeight = 0.5;
    private const double TitleWeight = 0.3;
    private const double Coverage = 0.25;
    private const double MoveBonus = 1.3;
    private const double PartPenalty = 0.85;
    private const double ShortPenalty = 0.8;
    private const int Short = 20;

    /// <summary>What the newest document is worth more than the oldest.</summary>
    private const double Recency = 0.05;

    /// <summary>How many of the best compete for the places.</summary>
    private const int Pool = 50;

    private readonly Move? _move = MoveOf(query.Words);

    /// <summary>The best, the best first.</summary>
    public ImmutableArray<PassageHit> Rank(List<(CorpusDocument Document, Passage Passage)> candidates)
    {
        if (candidates.Count == 0) return [];
        var average = candidates.Average(candidate => candidate.Passage.Text.Length);
        var days = candidates.Select(candidate => candidate.Document.Day?.DayNumber).OfType<int>().ToList();
        var (oldest, newest) = days.Count > 0 ? (days.Min(), days.Max()) : (0, 0);
        var hits = candidates.Select(candidate =>
        {
            var hit = Score(candidate.Document, candidate.Passage, average);
            var age = candidate.Document.Day is { } day && newest > oldest ? (double)(day.DayNumber - oldest) / (newest - oldest) : 0;
            return hit with { Score = hit.Score * (1 + (Recency * age)) };
        });
        return Diversify([.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document.File, StringComparer.Ordinal).ThenBy(hit => hit.Passage.Position).Take(Math.Max(Pool, query.Limit))]);
    }

    private PassageHit Score(CorpusDocument document, Passage passage, double average)
    {
        var text = IndexTokens.Fold(passage.Text);
        var fields = passage.Headings.Select((heading, index) => (Text: IndexTokens.Fold(heading), Weight: index == passage.Headings.Length - 1 ? HeadingWeight : OuterHeadingWeight))
            .Append((Text: IndexTokens.Fold(document.Title ?? ""), Weight: TitleWeight)).ToList();
        var length = 1 - LengthWeight + (LengthWeight * text.Length / average);
        var (score, held, all) = (0.0, 0.0, 0.0);
        var matched = ImmutableArray.CreateBuilder<string>();
        foreach (var term in terms)
        {
            var frequency = Count(text, term.Text) + fields.Sum(field => Count(field.Text, term.Text) * field.Weight);
            score += term.Rarity * frequency * (Saturation + 1) / (frequency + (Saturation * length));
            if (!term.IsWord) continue;
            all += term.Rarity;
            if (frequency == 0) continue;
            held += term.Rarity;
            matched.Add(term.Text);
        }

        if (_move is not null && passage.Move == _move) score *= MoveBonus;
        if (!passage.IsWhole) score *= PartPenalty;
        if (text.Length < Short) score *= ShortPenalty;
        return new PassageHit(document, passage, score * (1 - Coverage + (Coverage * held / all)), matched.ToImmutable());
    }

    private ImmutableArray<PassageHit> Diversify(List<PassageHit> hits)
    {
        var chosen = ImmutableArray.CreateBuilder<PassageHit>();
        var repeated = new double[hits.Count];
        var wordings = hits.ConvertAll(hit => new Wording(hit.Passage.Text));
        var best = hits[0].Score;
        var open = Enumerable.Range(0, hits.Count).ToList();
        while (chosen.Count < query.Limit && open.Count > 0)
        {
            var next = open.MaxBy(i => ((1 - query.Diversity) * hits[i].Score / best) - (query.Diversity * repeated[i]));
            open.Remove(next);
            chosen.Add(hits[next]);
            foreach (var i in open) repeated[i] = Math.Max(repeated[i], wordings[i].Likeness(wordings[next]));
        }

        return chosen.ToImmutable();
    }

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    /// <summary>The move that the words speak for, as a heading would; null when none does clearly.</summary>
    private static Move? MoveOf(string text)
    {
        const float clear = 2;
        var scores = new float[Unit.Moves];
        new CueReader(HeadingCues.Table).AddWeights(text, scores);
        var best = MoveVector.IndexOfMax(scores);
        return scores[best] >= clear ? (Move)best : null;
    }
}
