using System.Runtime.InteropServices;
using Drafting.Text.Sources;

namespace Drafting.Text.Segmentation;

/// <summary>
/// Cuts Chinese text into words exactly as Python jieba 0.42.1 does. Immutable: one instance serves all threads.
/// </summary>
/// <remarks>Three steps over one <see cref="Segmentation.Lexicon"/>: find the dictionary words, calculate the most probable way, cut.</remarks>
public sealed class Segmenter : IWordSegmenter
{
    /// <summary>Makes a segmenter.</summary>
    /// <param name="lexicon">The words it knows.</param>
    /// <param name="findsUnknownWords">
    /// Whether single characters that stand together are joined to words that the lexicon lacks, by the hidden Markov model; jieba's <c>HMM</c>.
    /// Full mode never does.
    /// </param>
    public Segmenter(Lexicon lexicon, bool findsUnknownWords = true)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Lexicon = lexicon;
        FindsUnknownWords = findsUnknownWords;
    }

    /// <summary>jieba's dictionary and hidden Markov model: what <c>jieba.cut</c> does without options.</summary>
    public static Segmenter Default { get; } = new(Lexicon.Default);

    /// <summary>The words it knows.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Whether it looks for words that the lexicon lacks.</summary>
    public bool FindsUnknownWords { get; }

    /// <summary>Cuts a text.</summary>
    /// <param name="text">Any UTF-16 text, unpaired surrogates included.</param>
    /// <param name="mode">How finely to cut.</param>
    /// <returns>The words as offsets into <paramref name="text"/>, in UTF-16 units.</returns>
    public IReadOnlyList<TextSpan> Cut(ReadOnlySpan<char> text, CutMode mode = CutMode.Accurate)
    {
        var words = new List<TextSpan>(text.Length * 2 / 3 + 4);
        Cut(text, words, mode);
        return words;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// In accurate mode the words are the text, in order. In search mode the parts of a word come before it, two-character ones first.
    /// In full mode words overlap, and beside white space there is an empty word wherever jieba yields one.
    /// </remarks>
#pragma warning disable MA0016 // As in the interface.
    public void Cut(ReadOnlySpan<char> text, List<TextSpan> words, CutMode mode = CutMode.Accurate)
#pragma warning restore MA0016
    {
        ArgumentNullException.ThrowIfNull(words);
        var table = Lexicon.Words;
        var model = Lexicon.Model;
        var sink = new WordSink(table, text, words, mode == CutMode.Search);
        for (var start = 0; start < text.Length;)
        {
            var end = BlockCharacters.EndOfRun(text, start);
            if (!BlockCharacters.IsInBlock(text[start])) CutBetweenBlocks(text, start, end, mode, words);
            else if (mode == CutMode.Full) FullCut.Cut(table, text, start, end, sink);
            else if (FindsUnknownWords) AccurateCut.Cut(table, model, Lexicon.ForcedSplits, text, start, end, sink);
            else AccurateCut.CutKnown(table, text, start, end, sink);
            start = end;
        }
    }

    /// <summary>Cuts a text of any length in constant memory, with the same words as if it were cut at once.</summary>
    /// <remarks>A run of more than a million characters without punctuation, or of punctuation alone, is divided.</remarks>
    /// <param name="reader">The text.</param>
    /// <param name="handle">Receives the text piece by piece.</param>
    /// <param name="mode">How finely to cut.</param>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public void Cut(TextReader reader, CutHandler handle, CutMode mode = CutMode.Accurate)
    {
        ArgumentNullException.ThrowIfNull(handle);
        var words = new List<TextSpan>();
        TextPieces.Read(reader, (piece, offset) =>
        {
            words.Clear();
            Cut(piece, words, mode);
            handle(piece, CollectionsMarshal.AsSpan(words), offset);
        });
    }

    /// <summary>Characters that no word has: each is a word, CR LF is one; full mode keeps together what stands between white space.</summary>
    internal static void CutBetweenBlocks(ReadOnlySpan<char> text, int start, int end, CutMode mode, List<TextSpan> words)
    {
        var pending = start;
        while (start < end)
        {
            var isLineEnd = text[start] == '\r' && start + 1 < end && text[start + 1] == '\n';
            var length = isLineEnd ? 2 : BlockCharacters.CodePointLength(text, start);
            if (mode != CutMode.Full || BlockCharacters.IsSpace(text[start]))
            {
                if (mode == CutMode.Full) words.Add(TextSpan.FromBounds(pending, start));
                words.Add(new TextSpan(start, length));
                pending = start + length;
            }

            start += length;
        }

        if (mode == CutMode.Full) words.Add(TextSpan.FromBounds(pending, end));
    }
}
