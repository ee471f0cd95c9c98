using System.Collections.Immutable;
using Drafting.Speeches.Corpora;
using Drafting.Speeches.Structure;

namespace Drafting.Outlines.Starting;

/// <summary>A passage of a sample speech, and where it stands.</summary>
/// <param name="File">Path of its file below the corpus folder.</param>
/// <param name="Speech">Title of its speech; null when it has none.</param>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="Move">What it does; null in notices.</param>
/// <param name="Headings">The headings it stands under, the outermost first.</param>
/// <param name="Text">It, as it stands in the file.</param>
/// <param name="Matched">The words asked for that it, or a heading above it, holds.</param>
public sealed record SuggestedPassage(string File, string? Speech, int Line, Move? Move, ImmutableArray<string> Headings, string Text, ImmutableArray<string> Matched)
{
    /// <summary>Whose speech it was, as the front matter of its file says; null when that does not.</summary>
    public string? Organisation { get; init; }

    /// <summary>Its place, as a person reads it: <c>01-a.txt 第12行《……》</c>.</summary>
    public string Place => $"{File} 第{Line}行{(Speech is null ? "" : $"《{Speech}》")}";
}

/// <summary>Passages of a corpus for the sections of an outline.</summary>
/// <param name="corpus">The corpus; it stays the caller's to close.</param>
public sealed class PassageSource(Corpus corpus)
{
    /// <summary>The passages of a move that fit best, the best first; where too few of them hold the words, others of the same move.</summary>
    /// <param name="move">The move; null for any.</param>
    /// <param name="words">What they should be about.</param>
    /// <param name="limit">The most passages to give.</param>
    public ImmutableArray<SuggestedPassage> Find(Move? move, string words, int limit)
    {
        ArgumentNullException.ThrowIfNull(words);
        var found = Search(move, words, limit);
        if (found.Length >= limit || move is not { } asked) return found;
        var more = Search(move, MovePrompts.Of(asked), limit).Where(passage => !found.Any(other => other.File == passage.File && other.Line == passage.Line));
        return [.. found.Concat(more).Take(limit)];
    }

    /// <summary>Whether any document speaks of a subject.</summary>
    public bool Holds(string topic) => corpus.Search(topic, limit: 1).Total > 0;

    private ImmutableArray<SuggestedPassage> Search(Move? move, string words, int limit) =>
        [.. corpus.FindPassages(new PassageQuery(words) { Move = move, Limit = limit })
            .Select(hit => new SuggestedPassage(hit.Document.File, hit.Document.Title, hit.Passage.Position.Line, hit.Passage.Move, hit.Passage.Headings, hit.Passage.Text, hit.Matched) { Organisation = hit.Document.Organisation })];
}
