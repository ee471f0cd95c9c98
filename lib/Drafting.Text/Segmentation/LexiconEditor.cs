using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Drafting.Text.Segmentation;

/// <summary>Adds user words to a copy of a lexicon, one after the other, as jieba's <c>add_word</c> does.</summary>
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
        var frequency = word.Frequency ?? WordSuggestion.Joined(Words, word.Word);
        var known = _entries[Words.FindEntry(word.Word)];
        // Taken out, not forgotten: the tag stays for the single character that may still be cut.
        var log = frequency == 0 ? double.NaN : Math.Log(frequency);
        var tag = word.Tag is null ? known.Tag : TagIndex(word.Tag);
        _trie.Set(Encode(word.Word), EntryIndex(new WordEntry(log, frequency, tag, known.Idf)));
        // jieba counts a word again when it is added again.
        _total += frequency;
        if (frequency == 0) _forcedSplits.Add(word.Word);
    }

    public Lexicon ToLexicon() => new(lexicon.Image, new LexiconChanges(
        _codes, _trie.Nodes.ToArray(), [.. _entries], [.. _tags], _trie.Alphabet, _total, _forcedSplits.ToFrozenSet()));

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
