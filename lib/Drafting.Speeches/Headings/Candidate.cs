namespace Drafting.Speeches.Headings;

/// <summary>A marker found in a text.</summary>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="Offset">Where it starts in the paragraph.</param>
/// <param name="Marker">The marker.</param>
/// <param name="Place">What it stands at the start of.</param>
internal readonly record struct Candidate(int Paragraph, int Offset, Marker Marker, MarkerPlace Place);

/// <summary>What a marker stands at the start of.</summary>
internal enum MarkerPlace
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A sentence inside a paragraph, or what follows a colon.</summary>
    Sentence,

    /// <summary>A clause: it can continue a series of clauses, never start a heading.</summary>
    Clause,
}
