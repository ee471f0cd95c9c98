using System.Collections.Immutable;
using Drafting.Speeches.Duplicates;
using Drafting.Speeches.Structure;
using Microsoft.Data.Sqlite;

namespace Drafting.Speeches.Corpora;

/// <summary>Finds documents that share much: candidates by their sketches, then shingle by shingle.</summary>
internal sealed class DuplicateSearch(SqliteConnection connection)
{
    /// <summary>Least share of one of two documents that the other must have.</summary>
    private const double Least = 0.5;

    /// <summary>Least share of the smaller sketch: some less than <see cref="Least"/>, because a sample errs.</summary>
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
        var sketches = Sketches();
        // Those asked for come first: every other document has only to be compared with them.
        var order = sketches.OrderByDescending(item => files?.Contains(item.File) ?? true).ToList();
        var holders = new Dictionary<uint, List<int>>();
        var found = new List<CorpusDuplicate>();
        for (var i = 0; i < order.Count; i++)
        {
            var shared = order[i].Sketch.SelectMany(hash => holders.GetValueOrDefault(hash) ?? []).GroupBy(other => other).Select(group => (Other: group.Key, Count: group.Count()));
            var likely = shared.Where(pair => pair.Count >= LeastShared && pair.Count >= LeastOfSketch * Math.Min(order[i].Sketch.Length, order[pair.Other].Sketch.Length));
            foreach (var (other, _) in likely.OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Other).Take(MostCandidates))
                if (Compare(order[i].Id, order[other].Id) is { } duplicate) found.Add(duplicate);

            if (files?.Contains(order[i].File) ?? true) Remember(holders, order[i].Sketch, i);
        }

        return [.. found.OrderByDescending(pair => Math.Max(pair.OfFirst, pair.OfSecond)).ThenBy(pair => pair.First.File, StringComparer.Ordinal).ThenBy(pair => pair.First.FirstLine).ThenBy(pair => pair.Second.File, StringComparer.Ordinal)];
    }

    private static void Remember(Dictionary<uint, List<int>> holders, ImmutableArray<uint> sketch, int index)
    {
        foreach (var hash in sketch)
        {
            if (!holders.TryGetValue(hash, out var list)) holders.Add(hash, list = []);
            if (list.Count < MostHolders) list.Add(index);
        }
    }

    private List<(long Id, string File, ImmutableArray<uint> Sketch)> Sketches()
    {
        var sketches = new List<(long, string, ImmutableArray<uint>)>();
        using var command = IndexDatabase.Command(connection, "SELECT document.id, path, sketch FROM document JOIN file ON file.id = document.file WHERE length(sketch) > 0 ORDER BY path, document.id");
        using var rows = command.ExecuteReader();
        while (rows.Read()) sketches.Add((rows.GetInt64(0), rows.GetString(1), TextSketch.Read(rows.GetFieldValue<byte[]>(2))));
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
}
