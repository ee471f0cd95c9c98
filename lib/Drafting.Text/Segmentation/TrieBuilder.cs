using System.Numerics;
using System.Runtime.InteropServices;

namespace Drafting.Text.Segmentation;

/// <summary>Builds and extends the double-array trie of <see cref="TrieNode"/>.</summary>
internal sealed class TrieBuilder
{
    // Slots kept behind the root's children, so that characters new to the alphabet do not move the root.
    private const int SpareCodes = 4096;

    private const int RootBase = 2;

    private ulong[] _nodes;
    private TrieChildren? _children;
    private readonly int[] _searchFrom = new int[6];
    private int _highestBase;

    /// <summary>Starts an empty trie.</summary>
    /// <param name="alphabet">Highest character code.</param>
    public TrieBuilder(int alphabet)
    {
        Alphabet = alphabet;
        _nodes = [0, TrieNode.Create(RootBase, TrieNode.Root, 0)];
        _highestBase = RootBase;
        _searchFrom.AsSpan().Fill(RootBase + alphabet + SpareCodes + 1);
    }

    /// <summary>Starts from a copy of a finished trie.</summary>
    public TrieBuilder(ReadOnlySpan<ulong> nodes, int alphabet)
    {
        Alphabet = alphabet;
        _nodes = nodes.ToArray();
        _highestBase = nodes.Length - alphabet - 1;
        // New words are few: put them behind the old ones rather than search the holes.
        _searchFrom.AsSpan().Fill(nodes.Length);
    }

    /// <summary>Highest character code.</summary>
    public int Alphabet { get; private set; }

    /// <summary>The trie as it stands, long enough for every base and code.</summary>
    public ReadOnlySpan<ulong> Nodes
    {
        get
        {
            Reserve(_highestBase + Alphabet);
            return _nodes.AsSpan(0, _highestBase + Alphabet + 1);
        }
    }

    /// <summary>Adds all words of an empty trie at once, level by level, the nodes with the most children first: they need the most room.</summary>
    /// <param name="words">Words as character codes with their entries, sorted by codes, without doubles.</param>
    public void AddSorted(IReadOnlyList<(ushort[] Codes, int Entry)> words)
    {
        List<(int Node, int From, int To)> level = [(TrieNode.Root, 0, words.Count)];
        var start = _searchFrom[0];
        for (var depth = 0; level.Count > 0; depth++)
        {
            _searchFrom.AsSpan().Fill(start);
            var nodes = level.Select(range => (range.Node, Children: Split(words, range.From, range.To, depth)))
                .Where(node => node.Children.Count > 0).OrderByDescending(node => node.Children.Count).ToList();
            level.Clear();
            foreach (var (node, children) in nodes)
            {
                var @base = node == TrieNode.Root ? RootBase : FindBase(children.ConvertAll(child => child.Code));
                SetBase(node, @base);
                foreach (var (code, from, to) in children)
                {
                    var (word, entry) = words[from];
                    Occupy(@base + code, TrieNode.Create(0, node, word.Length == depth + 1 ? entry : 0));
                    level.Add((@base + code, from, to));
                }
            }
        }
    }

    /// <summary>Divides words that agree up to a depth by their next code.</summary>
    private static List<(int Code, int From, int To)> Split(IReadOnlyList<(ushort[] Codes, int Entry)> words, int from, int to, int depth)
    {
        var parts = new List<(int, int, int)>();
        if (depth > 0 && words[from].Codes.Length == depth) from++;
        while (from < to)
        {
            var start = from;
            var code = words[from].Codes[depth];
            while (from < to && words[from].Codes[depth] == code) from++;
            parts.Add((code, start, from));
        }

        return parts;
    }

    /// <summary>Makes a code for a character that no word had so far.</summary>
    public ushort AddCode() => (ushort)++Alphabet;

    /// <summary>Adds one word, or gives it another entry.</summary>
    public void Set(ReadOnlySpan<ushort> word, int entry)
    {
        var current = TrieNode.Root;
        foreach (var code in word) current = Child(current, code);
        _nodes[current] = TrieNode.Create(TrieNode.Base(_nodes[current]), TrieNode.Parent(_nodes[current]), entry);
    }

    private int Child(int node, int code)
    {
        var @base = TrieNode.Base(_nodes[node]);
        if (@base == 0)
        {
            @base = FindBase([code]);
            SetBase(node, @base);
        }

        Reserve(@base + code);
        if (TrieNode.Parent(_nodes[@base + code]) == node) return @base + code;
        if (_nodes[@base + code] != 0) @base = Relocate(node, code);
        Occupy(@base + code, TrieNode.Create(0, node, 0));
        _children?.Add(node, @base + code);
        return @base + code;
    }

    /// <summary>Moves the children of a node to where there is room for one more.</summary>
    private int Relocate(int node, int newCode)
    {
        _children ??= new TrieChildren(_nodes);
        var oldBase = TrieNode.Base(_nodes[node]);
        var children = _children.TakeAll(node);
        var newBase = FindBase([.. children.Select(child => child - oldBase), newCode]);
        SetBase(node, newBase);
        foreach (var child in children)
        {
            var moved = newBase + child - oldBase;
            Occupy(moved, _nodes[child]);
            _nodes[child] = 0;
            _children.Add(node, moved);
            foreach (var grandchild in _children.TakeAll(child))
            {
                SetParent(grandchild, moved);
                _children.Add(moved, grandchild);
            }
        }

        return newBase;
    }

    /// <summary>Finds a base at which the slots of all given codes are free.</summary>
    /// <remarks>Where one set found no room, no larger one will: sets of each size go on from where the last of their size came to lie.</remarks>
    private int FindBase(List<int> codes)
    {
        var lowest = codes.Min();
        ref var searchFrom = ref _searchFrom[Math.Min(BitOperations.Log2((uint)codes.Count), _searchFrom.Length - 1)];
        for (var slot = Math.Max(searchFrom, lowest + TrieNode.Root + 1); ; slot++)
        {
            var @base = slot - lowest;
            if (!IsFree(@base, CollectionsMarshal.AsSpan(codes))) continue;
            if (@base + Alphabet >= TrieNode.IndexLimit) throw new InvalidOperationException("The dictionary has more words than a lexicon can hold.");
            searchFrom = slot;
            return @base;
        }
    }

    private bool IsFree(int @base, ReadOnlySpan<int> codes)
    {
        foreach (var code in codes)
            if (@base + code < _nodes.Length && _nodes[@base + code] != 0) return false;
        return true;
    }

    private void Occupy(int slot, ulong node)
    {
        Reserve(slot);
        _nodes[slot] = node;
    }

    private void SetBase(int node, int @base)
    {
        _highestBase = Math.Max(_highestBase, @base);
        _nodes[node] = TrieNode.Create(@base, TrieNode.Parent(_nodes[node]), TrieNode.Entry(_nodes[node]));
    }

    private void SetParent(int node, int parent) =>
        _nodes[node] = TrieNode.Create(TrieNode.Base(_nodes[node]), parent, TrieNode.Entry(_nodes[node]));

    private void Reserve(int slot)
    {
        if (slot >= _nodes.Length) Array.Resize(ref _nodes, Math.Max(slot + 1, _nodes.Length + _nodes.Length / 8));
    }
}
