using System.Collections.Immutable;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Segmentation;

namespace Drafting.Comparing;

/// <summary>Compares the sentences of two sections.</summary>
internal static class SentenceComparer
{
    /// <summary>Sentences less alike than this are two sentences, not one reworded.</summary>
    private const double LeastSimilarity = 0.4;

    /// <summary>The sentences of both, in the order of the new section.</summary>
    public static ImmutableArray<SentenceDiff> Compare(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var result = ImmutableArray.CreateBuilder<SentenceDiff>();
        var (old, next) = (0, 0);
        foreach (var (i, j) in CommonSequence.Find(before, after).Append((before.Length, after.Length)))
        {
            result.AddRange(Between(before.AsSpan()[old..i].ToArray(), after.AsSpan()[next..j].ToArray()));
            if (i < before.Length) result.Add(new SentenceDiff(Change.None, before[i], after[j], []));
            (old, next) = (i + 1, j + 1);
        }

        return result.ToImmutable();
    }

    /// <summary>Between two unchanged sentences: each new one beside the old one that it rewords, in order, the rest as taken out and new.</summary>
    private static IEnumerable<SentenceDiff> Between(string[] before, string[] after)
    {
        var old = 0;
        var wordings = Array.ConvertAll(before, sentence => new Wording(sentence));
        foreach (var sentence in after)
        {
            var wording = new Wording(sentence);
            var rest = wordings.Skip(old).Select((candidate, index) => (Index: old + index, Similarity: candidate.Likeness(wording))).ToList();
            var best = rest.Count == 0 ? default : rest.MaxBy(candidate => candidate.Similarity);
            if (rest.Count == 0 || best.Similarity < LeastSimilarity)
            {
                yield return new SentenceDiff(Change.Added, null, sentence, []);
                continue;
            }

            for (; old < best.Index; old++) yield return new SentenceDiff(Change.Removed, before[old], null, []);
            yield return new SentenceDiff(Change.Changed, before[old], sentence, Pieces(before[old], sentence));
            old++;
        }

        for (; old < before.Length; old++) yield return new SentenceDiff(Change.Removed, before[old], null, []);
    }

    /// <summary>The words of a reworded sentence; neighbours with the same fate are one piece.</summary>
    private static ImmutableArray<DiffPiece> Pieces(string before, string after)
    {
        var (old, next) = (Words(before), Words(after));
        var pieces = new List<DiffPiece>();
        var (i, j) = (0, 0);
        foreach (var (commonOld, commonNext) in CommonSequence.Find(old, next).Append((old.Count, next.Count)))
        {
            Add(Change.Removed, string.Concat(old.Skip(i).Take(commonOld - i)));
            Add(Change.Added, string.Concat(next.Skip(j).Take(commonNext - j)));
            if (commonOld < old.Count) Add(Change.None, old[commonOld]);
            (i, j) = (commonOld + 1, commonNext + 1);
        }

        return [.. pieces];

        void Add(Change change, string text)
        {
            if (text.Length == 0) return;
            if (pieces.Count > 0 && pieces[^1].Change == change) pieces[^1] = new DiffPiece(change, pieces[^1].Text + text);
            else pieces.Add(new DiffPiece(change, text));
        }
    }

    private static List<string> Words(string sentence) => [.. Segmenter.Default.Cut(sentence).Select(word => sentence[word.Start..word.End])];
}
