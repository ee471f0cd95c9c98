using Drafting.Text.Sources;

namespace Drafting.Text.Segmentation;

/// <summary>Receives one piece of a long text with its words; both are valid only during the call.</summary>
/// <param name="piece">The piece.</param>
/// <param name="words">Its words, as offsets into <paramref name="piece"/>.</param>
/// <param name="offset">Where the piece starts in the whole text, in UTF-16 units.</param>
public delegate void CutHandler(ReadOnlySpan<char> piece, ReadOnlySpan<TextSpan> words, long offset);
