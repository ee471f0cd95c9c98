using Drafting.Text.Sources;

namespace Drafting.Text.Segmentation;

/// <summary>Cuts Chinese text into words. <see cref="Segmenter"/> does it here; an application may put another segmenter, such as jieba.NET, in its place.</summary>
/// <remarks>Implementations are safe to use from several threads at once.</remarks>
public interface IWordSegmenter
{
    /// <summary>Cuts a text and appends its words to a list, which callers may reuse.</summary>
    /// <param name="text">Any UTF-16 text, unpaired surrogates included.</param>
    /// <param name="words">Receives the words as offsets into <paramref name="text"/>, in UTF-16 units.</param>
    /// <param name="mode">How finely to cut.</param>
#pragma warning disable MA0016 // A list that the caller owns and reuses; through an interface every word would cost a virtual call.
    void Cut(ReadOnlySpan<char> text, List<TextSpan> words, CutMode mode = CutMode.Accurate);
#pragma warning restore MA0016
}
