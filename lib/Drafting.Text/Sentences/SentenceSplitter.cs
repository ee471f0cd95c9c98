using System.Buffers;
using System.Collections.Immutable;
using Drafting.Text.Sources;

namespace Drafting.Text.Sentences;

/// <summary>Cuts a paragraph into sentences at 。！？； and their half-width forms (GB/T 15834-2011, 4.1 and 4.6).</summary>
/// <remarks>Closing quotation marks and brackets stay with the sentence they close. Spans cover the text without gaps.</remarks>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？!?；;");
    private static readonly SearchValues<char> Closers = SearchValues.Create("。！？!?；;”’」』）》)\"");

    /// <summary>The sentences of a paragraph, in order.</summary>
    public static ImmutableArray<TextSpan> Split(ReadOnlySpan<char> paragraph)
    {
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        while (start < paragraph.Length)
        {
            var end = EndOfSentence(paragraph, start);
            sentences.Add(TextSpan.FromBounds(start, end));
            start = end;
        }

        return sentences.ToImmutable();
    }

    /// <summary>Offset after the sentence that starts at <paramref name="start"/>.</summary>
    public static int EndOfSentence(ReadOnlySpan<char> paragraph, int start)
    {
        var stop = paragraph[start..].IndexOfAny(Stops);
        if (stop < 0) return paragraph.Length;
        var end = start + stop + 1;
        while (end < paragraph.Length && Closers.Contains(paragraph[end])) end++;
        return end;
    }
}
