namespace Drafting.Text.Segmentation;

/// <summary>Finds the dictionary words that start a text, shortest first.</summary>
internal ref struct WordMatches(WordTable table, ReadOnlySpan<char> text)
{
    private readonly WordTable _table = table;
    private readonly ReadOnlySpan<char> _text = text;
    private int _node = TrieNode.Root;

    /// <summary>Length of the current word.</summary>
    public int Length { get; private set; }

    /// <summary>Goes on to the next longer word.</summary>
    public bool MoveNext()
    {
        while (Length < _text.Length)
        {
            var next = TrieNode.Base(_table.Nodes[_node]) + _table.Codes[_text[Length]];
            var node = _table.Nodes[next];
            if (TrieNode.Parent(node) != _node) return false;
            _node = next;
            Length++;
            if (_table.Entries[TrieNode.Entry(node)].Frequency > 0) return true;
        }

        return false;
    }
}
