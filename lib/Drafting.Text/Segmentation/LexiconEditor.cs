using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Drafting.Text.Sources;

namespace Drafting.Text.Segmentation;

/// <summary>Adds user words to a copy of a lexicon, one after the other, as jieba's <c>add_word</c> and <c>suggest_freq</c> do.</summary>
internal sealed class LexiconEditor(Lexicon lexicon)
{
    private readonly ushort[] _codes = lexicon.Words.Codes.ToArray();
    private readonly TrieBuilder _trie = new(lexicon.Words.Nodes, lexicon.Changes?.Alphabet ?? (int)lexicon.Image.Header.Alphabet);
    private readonly List<WordEntry> _entries = [.. lexicon.Words.Entries];
    private readonly List<string> _tags = [.. lexicon.Tags];
    private readonly HashSet<string> _forcedSplits = [.. lexicon.ForcedSplits];
    private readonly Dictionary<WordEntry, int> _added = [];
    private long _total = lexicon.Total;

    private WordTable Words => new(_codes, _trie.Nodes, CollectionsMarshal.AsSpan(_entries), _total);

    public void Add(UserWord word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word.Word, nameof(word));
        ArgumentOutOfRangeException.ThrowIfNegative(word.Frequency ?? 0, nameof(word));
        var frequency = word.Frequency ?? SuggestJoined(word.Word);
        var known = _entries[Words.FindEntry(word.Word)];
        // Taken out, not forgotten: the tag stays for the single character that may still be cut.
        var log = frequency == 0 ? double.NaN : Math.Log(frequency);
        var tag = word.Tag is null ? known.Tag : TagIndex(word.Tag);
        _trie.Set(Encode(word.Word), EntryIndex(new WordEntry(log, frequency, tag, known.Idf)));
        // jieba counts a word again when it is added again.
        _total += frequency;
        if (frequency == 0) _forcedSplits.Add(word.Word);
    }

    /// <summary>A little more than the parts that the word is cut into now would occur together by chance.</summary>
    public int SuggestJoined(string word)
    {
        var table = Words;
        var parts = new List<TextSpan>();
        CutKnown(table, word, parts);
        var chance = 1.0;
        foreach (var part in parts) chance *= FrequencyOr(table, word.AsSpan(part.Start, part.Length), 1) / (double)_total;
        return (int)Math.Min(int.MaxValue, Math.Max((long)(chance * _total) + 1, FrequencyOr(table, word, 1)));
    }

    /// <summary>No more than the parts would occur together by chance.</summary>
    public int SuggestSplit(IReadOnlyList<string> parts)
    {
        var table = Words;
        var chance = 1.0;
        foreach (var part in parts) chance *= FrequencyOr(table, part, 1) / (double)_total;
        return (int)Math.Min((long)(chance * _total), FrequencyOr(table, string.Concat(parts), 0));
    }

    public Lexicon ToLexicon() => new(lexicon.Image, new LexiconChanges(
        _codes, _trie.Nodes.ToArray(), [.. _entries], [.. _tags], _trie.Alphabet, _total, _forcedSplits.ToFrozenSet()));

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

    private ushort[] Encode(string word)
    {
        foreach (var character in word)
            if (_codes[character] == 0) _codes[character] = _trie.AddCode();
        return Array.ConvertAll(word.ToCharArray(), character => _codes[character]);
    }

    private int EntryIndex(WordEntry entry)
    {
        if (_added.TryGetValue(entry, out var index)) return index;
        if (_entries.Count == TrieNode.EntryLimit) throw new InvalidOperationException("The user words have more different frequencies than a lexicon can hold.");
        _added.Add(entry, _entries.Count);
        _entries.Add(entry);
        return _entries.Count - 1;
    }

    private ushort TagIndex(string tag)
    {
        var index = _tags.IndexOf(tag);
        if (index < 0)
        {
            index = _tags.Count;
            _tags.Add(tag);
        }

        return (ushort)index;
    }
}
