namespace Drafting.Text.Segmentation;

/// <summary>Cut, in full mode: every dictionary word at every place.</summary>
internal static class FullCut
{
    /// <summary>Cuts a block.</summary>
    /// <remarks>
    /// At each place: one candidate not inside an earlier word is a word; of several, those longer than one character are.
    /// Latin letters and digits gather until another character follows, and so come out after words that start later.
    /// jieba glues gathered letters even over a gap, into a word that the text does not have; here the parts on both sides stay apart.
    /// (A gap needs two user words that start at one Latin letter.)
    /// </remarks>
    public static void Cut(in WordTable table, ReadOnlySpan<char> text, int start, int end, in WordSink sink)
    {
        var covered = start;
        var (latinStart, latinEnd) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var isLatin = BlockCharacters.IsLatin(text[i]);
            if (latinEnd > latinStart && !isLatin)
            {
                sink.Add(latinStart, latinEnd);
                latinStart = latinEnd;
            }

            var (count, stop) = Count(table, text, i, end);
            if (count > 1 || i < covered)
            {
                covered = AddLonger(table, text, i, end, covered, sink);
                continue;
            }

            covered = stop;
            if (!isLatin)
            {
                sink.Add(i, stop);
                continue;
            }

            if (latinEnd > latinStart && latinEnd < i) sink.Add(latinStart, latinEnd);
            if (latinEnd <= latinStart || latinEnd < i) latinStart = i;
            latinEnd = stop;
        }

        if (latinEnd > latinStart) sink.Add(latinStart, latinEnd);
    }

    /// <summary>Number of candidates at a place, at least one, and the end of the last.</summary>
    private static (int Count, int End) Count(in WordTable table, ReadOnlySpan<char> text, int start, int end)
    {
        var count = 0;
        var last = start + 1;
        var matches = new WordMatches(table, text[start..end]);
        while (matches.MoveNext())
        {
            count++;
            last = start + matches.Length;
        }

        return (Math.Max(count, 1), last);
    }

    private static int AddLonger(in WordTable table, ReadOnlySpan<char> text, int start, int end, int covered, in WordSink sink)
    {
        var matches = new WordMatches(table, text[start..end]);
        while (matches.MoveNext())
        {
            if (matches.Length == 1) continue;
            covered = start + matches.Length;
            sink.Add(start, covered);
        }

        return covered;
    }
}
