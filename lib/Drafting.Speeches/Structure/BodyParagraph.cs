using System.Collections.Immutable;

namespace Drafting.Speeches.Structure;

/// <summary>A paragraph of a body with the structure that begins in it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Lines">The lines of the raw text that it was made from.</param>
/// <param name="Headings">Headings in it, in order.</param>
/// <param name="Move">The move that its first character belongs to; null when the body has none.</param>
public sealed record BodyParagraph(string Text, LineRange Lines, ImmutableArray<BodyHeading> Headings, Move? Move);

/// <summary>A heading in a paragraph.</summary>
/// <param name="Offset">Where its marker starts in the text of the paragraph.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Move">The move it belongs to; null when the body has none.</param>
public sealed record BodyHeading(int Offset, Heading Heading, Move? Move);
