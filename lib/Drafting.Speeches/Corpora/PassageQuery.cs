using System.Collections.Immutable;
using Drafting.Speeches.Passages;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Corpora;

/// <summary>What passages to look for.</summary>
/// <param name="Words">What they should be about: words, a heading, a sentence.</param>
public sealed record PassageQuery(string Words)
{
    /// <summary>Only passages of this move; null for all, those of notices included.</summary>
    public Move? Move { get; init; }

    /// <summary>The most passages to give.</summary>
    public int Limit { get; init; } = 5;

    /// <summary>How much a passage loses that repeats one given before it: 0 ranks by fit alone, 1 by novelty alone.</summary>
    public double Diversity { get; init; } = 0.15;
}

/// <summary>A passage that fits a query.</summary>
/// <param name="Document">The document it stands in.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Score">How well it fits: comparable within one query only.</param>
/// <param name="Matched">The words of the query that it, a heading above it, or the title of its document holds.</param>
public sealed record PassageHit(CorpusDocument Document, Passage Passage, double Score, ImmutableArray<string> Matched);
