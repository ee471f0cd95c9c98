namespace Drafting.Text.Segmentation;

/// <summary>The children of each node of a trie, as linked lists of slots: made only when words are added to a finished trie.</summary>
internal sealed class TrieChildren
{
    private int[] _first;
    private int[] _next;

    /// <summary>Lists the children of all nodes.</summary>
    public TrieChildren(ReadOnlySpan<ulong> nodes)
    {
        _first = new int[nodes.Length];
        _next = new int[nodes.Length];
        for (var slot = TrieNode.Root + 1; slot < nodes.Length; slot++)
            if (nodes[slot] != 0) Add(TrieNode.Parent(nodes[slot]), slot);
    }

    /// <summary>Adds a child, which is on no list.</summary>
    public void Add(int node, int child)
    {
        var length = Math.Max(node, child) + 1;
        if (length > _first.Length)
        {
            Array.Resize(ref _first, length + length / 8);
            Array.Resize(ref _next, _first.Length);
        }

        _next[child] = _first[node];
        _first[node] = child;
    }

    /// <summary>The children of a node, which is left without any.</summary>
    public List<int> TakeAll(int node)
    {
        var children = new List<int>();
        if (node >= _first.Length) return children;
        for (var child = _first[node]; child != 0; child = _next[child]) children.Add(child);
        _first[node] = 0;
        return children;
    }
}
