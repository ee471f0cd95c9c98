using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Text.Sentences;

namespace Drafting.Speeches.Headings;

/// <summary>A heading without a number.</summary>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="Text">The heading.</param>
/// <param name="IsOwnLine">Whether it is the whole paragraph.</param>
internal readonly record struct UnnumberedHeading(int Paragraph, string Text, bool IsOwnLine)
{
    /// <summary>Characters in front of it: a bullet, and the spaces behind.</summary>
    public int MarkerLength { get; init; }
}

/// <summary>Finds headings that carry no number: short lines of their own, and short parallel first sentences of neighbouring paragraphs.</summary>
internal static class UnnumberedHeadings
{
    private const int LongestLine = 30;
    private const int LongestRunIn = 18;
    private const int ShortestRunIn = 3;
    private const int LongestItem = 3;
    private const string Bullets = "◆◇●○■□★☆▲△◎※•►▶➢";

    /// <summary>Finds them among paragraphs that carry no numbered heading.</summary>
    /// <param name="paragraphs">All paragraphs of the body.</param>
    /// <param name="isNumbered">Which of them start with a numbered heading.</param>
    public static ImmutableArray<UnnumberedHeading> Find(ImmutableArray<Paragraph> paragraphs, ReadOnlySpan<bool> isNumbered)
    {
        var found = ImmutableArray.CreateBuilder<UnnumberedHeading>();
        var run = new ParallelRun();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (isNumbered[i])
            {
                Flush();
                continue;
            }

            var bullet = BulletLength(paragraphs[i].Text);
            if (IsLine(paragraphs, i)) found.Add(new UnnumberedHeading(i, paragraphs[i].Text[bullet..].TrimEnd('。', '：'), true) { MarkerLength = bullet });
            if (RunIn(paragraphs[i].Text, bullet) is not { } head) continue;
            if (run.Headings.Count > 0 && (i - run.Headings[^1].Paragraph > LongestItem || !run.Takes(head))) Flush();
            run.Add(new UnnumberedHeading(i, head, false) { MarkerLength = bullet });
        }

        Flush();
        return found.OrderBy(heading => heading.Paragraph).ToImmutableArray();

        void Flush()
        {
            if (run.IsSure) found.AddRange(run.Headings);
            run = new ParallelRun();
        }
    }

    // A short line without a stop, with text before and a full paragraph after it.
    private static bool IsLine(ImmutableArray<Paragraph> paragraphs, int index)
    {
        var text = paragraphs[index].Text;
        return text.Length is >= 4 and <= LongestLine
            && index + 1 < paragraphs.Length
            && !paragraphs[index].LossBefore && !paragraphs[index].LossWithin
            && text[^1] is not ('。' or '！' or '？' or '；' or '，' or '、' or '”' or '：' or ':' or '!' or '）')
            && !text.AsSpan().ContainsAny("。；？！")
            && paragraphs[index + 1].Text.Length > text.Length
            && !text.StartsWith("同志们", StringComparison.Ordinal);
    }

    // ◆ and —— in front of a heading, with the spaces behind.
    private static int BulletLength(string text)
    {
        var length = text.StartsWith("——", StringComparison.Ordinal) ? 2 : Bullets.Contains(text[0]) ? 1 : 0;
        while (length > 0 && length < text.Length && text[length] is ' ' or '　') length++;
        return length == text.Length ? 0 : length;
    }

    private static int AspectEnd(string text, int start)
    {
        var colon = text.AsSpan(start, Math.Min(text.Length - start, LongestRunIn + 1)).IndexOfAny("：，。；！？");
        return colon > 2 && text[start + colon] == '：' && text.AsSpan(start, colon).EndsWith("方面") ? start + colon + 1 : 0;
    }

    // A short first sentence, or an aspect and a colon: 清渠方面：……
    private static string? RunIn(string text, int start)
    {
        var end = AspectEnd(text, start) is > 0 and var aspect ? aspect : SentenceSplitter.EndOfSentence(text, start);
        if (end - 1 - start is < ShortestRunIn or > LongestRunIn || text[end - 1] is not ('。' or '：') || text.Length - start < (end - start) * 3) return null;
        var head = text[start..(end - 1)];
        return head.StartsWith("同志们", StringComparison.Ordinal) || head.StartsWith("刚才", StringComparison.Ordinal) ? null : head;
    }
}
