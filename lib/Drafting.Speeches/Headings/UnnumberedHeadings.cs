using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Text.Sentences;

namespace Drafting.Speeches.Headings;

/// <summary>A heading without a number.</summary>
/// <param name="Paragraph">Index of its paragraph.</param>
/// <param name="Text">The heading.</param>
/// <param name="IsOwnLine">Whether it is the whole paragraph.</param>
internal readonly record struct UnnumberedHeading(int Paragraph, string Text, bool IsOwnLine);

/// <summary>Finds headings that carry no number: short lines of their own, and short parallel first sentences of neighbouring paragraphs.</summary>
internal static class UnnumberedHeadings
{
    private const int LongestLine = 30;
    private const int LongestRunIn = 18;
    private const int ShortestRunIn = 3;
    private const int LongestItem = 3;

    /// <summary>Finds them among paragraphs that carry no numbered heading.</summary>
    /// <param name="paragraphs">All paragraphs of the body.</param>
    /// <param name="isNumbered">Which of them start with a numbered heading.</param>
    public static ImmutableArray<UnnumberedHeading> Find(ImmutableArray<Paragraph> paragraphs, ReadOnlySpan<bool> isNumbered)
    {
        var found = ImmutableArray.CreateBuilder<UnnumberedHeading>();
        var run = new List<UnnumberedHeading>();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (isNumbered[i])
            {
                Flush();
                continue;
            }

            if (IsLine(paragraphs, i)) found.Add(new UnnumberedHeading(i, paragraphs[i].Text.TrimEnd('。', '：'), true));
            if (RunIn(paragraphs[i].Text) is not { } head) continue;
            if (run.Count > 0 && (i - run[^1].Paragraph > LongestItem || !AreParallel(run, head))) Flush();
            run.Add(new UnnumberedHeading(i, head, false));
        }

        Flush();
        return found.OrderBy(heading => heading.Paragraph).ToImmutableArray();

        void Flush()
        {
            // Two that merely match in length may be chance; two that begin alike, or three that match, are not.
            if (run.Count >= 3 || (run.Count == 2 && run[0].Text[0] == run[1].Text[0])) found.AddRange(run);
            run.Clear();
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

    private static string? RunIn(string text)
    {
        var end = SentenceSplitter.EndOfSentence(text, 0);
        if (end - 1 is < ShortestRunIn or > LongestRunIn || text[end - 1] != '。' || text.Length < end * 3) return null;
        var head = text[..(end - 1)];
        return head.StartsWith("同志们", StringComparison.Ordinal) || head.StartsWith("刚才", StringComparison.Ordinal) ? null : head;
    }

    // Parallel: of one build, and with a character in common at one place: 要落实领导责任。 / 要加强舆论宣传。, 前期要快。 / 资金要活。
    private static bool AreParallel(List<UnnumberedHeading> run, string head)
    {
        var first = run[0].Text;
        if (Commas(first) != Commas(head)) return false;
        if (run.TrueForAll(heading => heading.Text[0] == head[0]) || run.TrueForAll(heading => heading.Text[^1] == head[^1])) return true;
        if (run.TrueForAll(heading => heading.Text.Length == head.Length)) return true;
        if (run.TrueForAll(heading => NamesWork(heading.Text)) && NamesWork(head)) return true;
        for (var i = 1; i < Math.Min(first.Length, head.Length); i++)
        {
            if (run.TrueForAll(heading => i < heading.Text.Length && heading.Text[i] == head[i])) return true;
        }

        return false;
    }

    // 学会说“不”。 守住朋友圈。 用好青春的力气。: a verb with its result, and no subject in front of it.
    private static bool NamesWork(string head) => head.Length > 2 && "好住会强实紧牢准严深细透活优大快高稳出起清足到".Contains(head[1], StringComparison.Ordinal)
        || head.Length > 3 && head[0] is '把' or '让' or '向' or '以' or '在' or '为';

    private static int Commas(string text) => text.AsSpan().Count('，') + text.AsSpan().Count(',');
}
