using System.Collections.Immutable;
using Drafting.Speeches.Duplicates;
using Drafting.Speeches.Structure;
using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>Finds documents that share much: candidates by how much of one's sketch the other has, then shingle by shingle.</summary>
internal sealed class DuplicateSearch(SqliteConnection connection)
{
    /// <summary>Least share of one of two documents that the other must have.</summary>
    private const double Least = 0.5;

    /// <summary>Least share of a sketch that the other document must have: some less than <see cref="Least"/>, because a sample errs.</summary>
    private const double LeastOfSketch = 0.35;
    private const int LeastShared = 3;

    /// <summary>Documents that a hash is remembered for: what more of them share is a phrase of the office, or one copy of many.</summary>
    private const int MostHolders = 50;

    /// <summary>Candidates of a document that are compared in full.</summary>
    private const int MostCandidates = 10;

    private readonly DocumentSearch _documents = new(connection);

    /// <summary>The pairs, those that share most first.</summary>
    /// <param name="files">Only pairs with a document of these files; null for all.</param>
    public ImmutableArray<CorpusDuplicate> Find(HashSet<string>? files)
    {
        var documents = Sketches(files);
        var holders = Holders(documents);
        var (hasShort, hasShortAsked) = (documents.Exists(document => document.IsShort), documents.Exists(document => document.IsShort && document.IsAsked));
        var compared = new HashSet<(int, int)>();
        var found = new List<CorpusDuplicate>();
        foreach (var (i, document) in documents.Index())
        {
            var needsAll = document.IsAsked ? hasShort : hasShortAsked;
            var hashes = needsAll ? TextSketch.Shingles(Content(document.Id)).Select(shingle => shingle.Hash) : document.Sketch;
            foreach (var other in Within(hashes, holders, documents).Where(other => other != i && (document.IsAsked || documents[other].IsAsked)).Take(MostCandidates))
                if (compared.Add((Math.Min(i, other), Math.Max(i, other))) && Compare(document.Id, documents[other].Id) is { } duplicate) found.Add(duplicate);
        }

        return [.. found.OrderByDescending(pair => Math.Max(pair.OfFirst, pair.OfSecond)).ThenBy(pair => pair.First.File, StringComparer.Ordinal).ThenBy(pair => pair.First.FirstLine).ThenBy(pair => pair.Second.File, StringComparer.Ordinal)];
    }

    /// <summary>The documents that seem to stand within one with these hashes, those of which the largest share does so first.</summary>
    private static IEnumerable<int> Within(IEnumerable<uint> hashes, Dictionary<uint, List<int>> holders, List<Sketched> documents) =>
        hashes.Where(holders.ContainsKey).Distinct().SelectMany(hash => holders[hash]).CountBy(other => other)
            .Select(pair => (Other: pair.Key, Count: pair.Value, Share: (double)pair.Value / documents[pair.Key].Sketch.Length))
            .Where(pair => pair.Count >= LeastShared && pair.Share >= LeastOfSketch)
            .OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Other).Select(pair => pair.Other);

    private static Dictionary<uint, List<int>> Holders(List<Sketched> documents)
    {
        var holders = new Dictionary<uint, List<int>>();
        // Those asked for come first, so that none of their hashes is one too many.
        foreach (var (i, document) in documents.Index().OrderByDescending(item => item.Item.IsAsked))
        {
            foreach (var hash in document.Sketch)
            {
                if (!holders.TryGetValue(hash, out var list)) holders.Add(hash, list = []);
                if (list.Count < MostHolders) list.Add(i);
            }
        }

        return holders;
    }

    private List<Sketched> Sketches(HashSet<string>? files)
    {
        var sketches = new List<Sketched>();
        using var command = IndexDatabase.Command(connection, "SELECT document.id, path, sketch FROM document JOIN file ON file.id = document.file WHERE length(sketch) > 0 ORDER BY path, document.id");
        using var rows = command.ExecuteReader();
        while (rows.Read()) sketches.Add(new Sketched(rows.GetInt64(0), TextSketch.Read(rows.GetFieldValue<byte[]>(2)), files?.Contains(rows.GetString(1)) ?? true));
        return sketches;
    }

    private CorpusDuplicate? Compare(long one, long other)
    {
        var (first, second) = (_documents.Get(one), _documents.Get(other));
        if (string.CompareOrdinal(first.File, second.File) is var order && (order > 0 || (order == 0 && first.FirstLine > second.FirstLine))) return Compare(other, one);
        var shared = SharedText.Of(Content(one), Content(other));
        if (Math.Max(shared.OfFirst, shared.OfSecond) < Least) return null;
        var lines = shared.Runs.Select(run => new EqualLines(
            new LineRange(first.FirstLine + run.FirstStart, first.FirstLine + run.FirstEnd), new LineRange(second.FirstLine + run.SecondStart, second.FirstLine + run.SecondEnd)));
        return new CorpusDuplicate(first, second, shared.OfFirst, shared.OfSecond, [.. lines]);
    }

    private string Content(long id) => (string)IndexDatabase.Scalar(connection, "SELECT content FROM document WHERE id = $id", ("$id", id))!;

    /// <summary>A document and the sample that stands for it.</summary>
    /// <param name="Id">The document.</param>
    /// <param name="Sketch">A sample of its shingles.</param>
    /// <param name="IsAsked">Whether it is one of those whose pairs are asked for.</param>
    private sealed record Sketched(long Id, ImmutableArray<uint> Sketch, bool IsAsked)
    {
        public bool IsShort { get; } = TextSketch.IsOfShortText(Sketch);
    }
}
