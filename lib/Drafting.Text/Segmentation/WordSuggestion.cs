using Drafting.Text.Sources;

namespace Drafting.Text.Segmentation;

/// <summary>Frequencies at which a word is cut out whole or apart, as jieba's <c>suggest_freq</c> finds them.</summary>
internal static class WordSuggestion
{
    /// <summary>A little more than the parts that the word is cut into now would occur together by chance.</summary>
    public static int Joined(in WordTable table, string word)
    {
        var parts = new List<TextSpan>();
        CutKnown(table, word, parts);
        var chance = 1.0;
        foreach (var part in parts) chance *= FrequencyOr(table, word.AsSpan(part.Start, part.Length), 1) / (double)table.Total;
        return (int)Math.Min(int.MaxValue, Math.Max((long)(chance * table.Total) + 1, FrequencyOr(table, word, 1)));
    }

    /// <summary>No more than the parts would occur together by chance.</summary>
    public static int Split(in WordTable table, IReadOnlyList<string> parts)
    {
        var chance = 1.0;
        foreach (var part in parts) chance *= FrequencyOr(table, part, 1) / (double)table.Total;
        return (int)Math.Min((long)(chance * table.Total), FrequencyOr(table, string.Concat(parts), 0));
    }

    /// <summary>A word's frequency; a prefix of words has 0, and only what no word starts with has the default.</summary>
    private static int FrequencyOr(in WordTable table, ReadOnlySpan<char> word, int unknown) =>
        table.FindNode(word) is not 0 and var node ? table.Entries[TrieNode.Entry(table.Nodes[node])].Frequency : unknown;

    private static void CutKnown(in WordTable table, string word, List<TextSpan> parts)
    {
        var sink = new WordSink(table, word, parts, withParts: false);
        for (var start = 0; start < word.Length;)
        {
            var end = BlockCharacters.EndOfRun(word, start);
            if (BlockCharacters.IsInBlock(word[start])) AccurateCut.CutKnown(table, word, start, end, sink);
            else Segmenter.CutBetweenBlocks(word, start, end, CutMode.Accurate, parts);
            start = end;
        }
    }
}
