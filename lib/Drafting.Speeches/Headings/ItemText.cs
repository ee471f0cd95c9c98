using System.Buffers;
using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;

namespace Drafting.Speeches.Headings;

/// <summary>The words of an item: its first sentence, which may be a heading, and how much follows.</summary>
/// <param name="Head">The first sentence without its closing mark.</param>
/// <param name="IsOwnLine">Whether the paragraph ends with it.</param>
/// <param name="EndsInStop">Whether a stop closes it.</param>
/// <param name="Elaboration">How many characters follow in the item.</param>
internal readonly record struct ItemText(string Head, bool IsOwnLine, bool EndsInStop, int Elaboration)
{
    private const int LongestHead = 60;

    /// <summary>Where no sentence has ended after so many characters, none is looked for further on.</summary>
    private const int LongestSentence = 2_000;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。；;！!？?");

    /// <summary>Reads the item that starts at <paramref name="item"/> and ends before <paramref name="next"/>.</summary>
    public static ItemText Read(ImmutableArray<Paragraph> paragraphs, Candidate item, Candidate? next)
    {
        var text = paragraphs[item.Paragraph].Text;
        var start = item.Offset + item.Marker.Length;
        var end = next is { } n && n.Paragraph == item.Paragraph ? n.Offset : text.Length;
        var rest = text.AsSpan(start, Math.Min(end - start, LongestSentence));
        var stop = StopIn(rest);
        var head = stop < 0 ? rest : rest[..stop];
        var after = stop < 0 ? 0 : end - start - stop - 1;
        for (var i = item.Paragraph + 1; i < paragraphs.Length && after < LongestHead && next is { } following && i < following.Paragraph; i++) after += paragraphs[i].Text.Length;
        return new ItemText(head.Trim().TrimEnd("，、").ToString(), end == text.Length && (stop < 0 || stop == end - start - 1), stop >= 0, after);
    }

    // A colon ends a heading when a good deal follows: 一是加强领导：成立了……
    private static int StopIn(ReadOnlySpan<char> rest)
    {
        var stop = rest.IndexOfAny(Stops);
        var colon = (stop < 0 ? rest : rest[..stop]).IndexOfAny('：', ':');
        var isStop = colon >= 4 && (stop < 0 ? rest.Length - colon > 20 : colon < stop && stop - colon > 20 && colon <= 30);
        return isStop ? colon : stop;
    }
}
