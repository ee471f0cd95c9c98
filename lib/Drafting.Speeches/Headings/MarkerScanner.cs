using System.Buffers;
using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;

namespace Drafting.Speeches.Headings;

/// <summary>Finds every marker of a text, at the starts of paragraphs, sentences and clauses.</summary>
internal static class MarkerScanner
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？!?；;：:，,、");

    /// <summary>The markers in order.</summary>
    public static ImmutableArray<Candidate> Scan(ImmutableArray<Paragraph> paragraphs)
    {
        var found = ImmutableArray.CreateBuilder<Candidate>();
        for (var i = 0; i < paragraphs.Length; i++) ScanParagraph(paragraphs[i].Text, i, found);
        return found.ToImmutable();
    }

    /// <summary>The markers of one line, in order.</summary>
    public static ImmutableArray<Candidate> Scan(ReadOnlySpan<char> line)
    {
        var found = ImmutableArray.CreateBuilder<Candidate>();
        ScanParagraph(line, 0, found);
        return found.ToImmutable();
    }

    private static void ScanParagraph(ReadOnlySpan<char> text, int index, ImmutableArray<Candidate>.Builder found)
    {
        var position = 0;
        if (MarkerReader.Read(text) is { } first)
        {
            found.Add(new Candidate(index, 0, first, MarkerPlace.Paragraph));
            position = first.Length;
        }

        while (true)
        {
            var stop = text[position..].IndexOfAny(Stops);
            if (stop < 0) return;
            var mark = text[position + stop];
            position += stop + 1;
            while (position < text.Length && text[position] is '”' or '’' or '）' or ' ' or '　') position++;
            if (position >= text.Length) return;
            var place = mark is '，' or ',' or '、' ? MarkerPlace.Clause : MarkerPlace.Sentence;
            if (MarkerReader.Read(text[position..]) is not { } marker || !CanStand(marker, place)) continue;
            found.Add(new Candidate(index, position, marker, place));
            position += marker.Length;
        }
    }

    // Inside a paragraph a formal marker needs the end of a sentence in front of it; clauses are counted in words only.
    private static bool CanStand(Marker marker, MarkerPlace place) =>
        (place == MarkerPlace.Sentence && !(marker.Kind == MarkerKind.Chinese && marker.Spelling == "，")) || marker.Kind is MarkerKind.Ordinal or MarkerKind.Counted or MarkerKind.Sequence
        || marker.Kind is MarkerKind.Circled or MarkerKind.ArabicParenthesised or MarkerKind.ChineseParenthesised;
}
