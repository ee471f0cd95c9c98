using System.Collections.Immutable;

namespace Drafting.Speeches.Corpora;

/// <summary>One text of a corpus.</summary>
/// <param name="File">Path of its file below the corpus folder, with <c>/</c>.</param>
/// <param name="Kind"><c>speech</c>, <c>notice</c>, or <c>other</c> for lines of a file that belong to neither.</param>
/// <param name="Title">Its title; null when it has none.</param>
/// <param name="Date">Its date as written; null when it has none.</param>
/// <param name="Speaker">Who speaks, or who issued it; null when nobody is named.</param>
/// <param name="FirstLine">Its first line in the file as read, from 1.</param>
/// <param name="LastLine">Its last line, included.</param>
public sealed record CorpusDocument(string File, string Kind, string? Title, string? Date, string? Speaker, int FirstLine, int LastLine)
{
    /// <summary>The day that <see cref="Date"/> names; null when it names no whole date.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The organisation that its front matter names; null when it names none.</summary>
    public string? Organisation { get; init; }

    /// <summary>The subject that its front matter names; null when it names none.</summary>
    public string? Subject { get; init; }
}

/// <summary>What a search gave.</summary>
/// <param name="Hits">Documents, the best first, up to the limit asked for.</param>
/// <param name="Total">How many documents hold all terms.</param>
public sealed record CorpusSearch(ImmutableArray<CorpusHit> Hits, int Total);

/// <summary>A document that holds what was searched for.</summary>
/// <param name="Document">The document.</param>
/// <param name="Line">The line that holds most of it, from 1.</param>
/// <param name="Text">That line, as it stands in the file.</param>
/// <param name="Lines">How many lines hold any of it.</param>
/// <param name="Score">BM25 over documents: the higher, the better it fits.</param>
public sealed record CorpusHit(CorpusDocument Document, int Line, string Text, int Lines, double Score);
