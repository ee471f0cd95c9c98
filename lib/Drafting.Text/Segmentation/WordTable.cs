namespace Drafting.Text.Segmentation;

/// <summary>A view of a dictionary: the trie from words to entries, as the cutters read it.</summary>
/// <param name="codes">Code of each UTF-16 unit, by frequency from 1; 0 for units that no word has.</param>
/// <param name="nodes">The trie, see <see cref="TrieNode"/>; long enough that no base and code reach past its end.</param>
/// <param name="entries">What is known of the words.</param>
/// <param name="total">Sum of the frequencies of all words.</param>
internal readonly ref struct WordTable(ReadOnlySpan<ushort> codes, ReadOnlySpan<ulong> nodes, ReadOnlySpan<WordEntry> entries, long total)
{
    public readonly ReadOnlySpan<ushort> Codes = codes;
    public readonly ReadOnlySpan<ulong> Nodes = nodes;
    public readonly ReadOnlySpan<WordEntry> Entries = entries;
    public readonly long Total = total;
    public readonly double LogTotal = Math.Log(total);

    /// <summary>Finds the node of a word or prefix.</summary>
    /// <returns>Its index, or 0 when no word starts so.</returns>
    public int FindNode(ReadOnlySpan<char> text)
    {
        var current = TrieNode.Root;
        foreach (var character in text)
        {
            var next = TrieNode.Base(Nodes[current]) + Codes[character];
            if (TrieNode.Parent(Nodes[next]) != current) return 0;
            current = next;
        }

        return current;
    }

    /// <summary>Index of a word's entry, or 0 when it has none.</summary>
    public int FindEntry(ReadOnlySpan<char> word) => TrieNode.Entry(Nodes[FindNode(word)]);

    /// <summary>A word's frequency; 0 when it is unknown, only a prefix, or taken out.</summary>
    public int Frequency(ReadOnlySpan<char> word) => Entries[FindEntry(word)].Frequency;
}
