namespace Drafting.Speeches.Moves;

/// <summary>Finds all occurrences of many phrases in one pass over a text (Aho and Corasick 1975), with every step in one table.</summary>
/// <remarks>Steps go over the characters that phrases are made of; all others lead back to the start.</remarks>
internal sealed class PhraseAutomaton
{
    private const int Start = 0;
    private readonly ushort[] _classes = new ushort[char.MaxValue + 1];
    private readonly int _width;
    private readonly ushort[] _steps;
    private readonly int[] _ends;
    private readonly int[] _found;

    /// <summary>Builds the table for phrases that differ from each other.</summary>
    /// <exception cref="ArgumentException">The phrases need more than 65,535 states.</exception>
    public PhraseAutomaton(IReadOnlyList<string> phrases)
    {
        var classes = 1;
        foreach (var character in phrases.SelectMany(phrase => phrase))
        {
            if (_classes[character] == 0) _classes[character] = (ushort)classes++;
        }

        _width = classes;
        var (children, states) = Tree(phrases, out var endsAt);
        if (states > ushort.MaxValue) throw new ArgumentException("Too many phrases for one table.", nameof(phrases));
        _steps = new ushort[states * _width];
        var found = LinkStates(children, states, endsAt);
        _ends = new int[states + 1];
        for (var state = 0; state < states; state++) _ends[state + 1] = _ends[state] + found[state].Count;
        _found = [.. found.SelectMany(list => list)];
    }

    /// <summary>Adds to <paramref name="found"/> every phrase in a text with the offset behind it, in the order of the ends, longest first.</summary>
    public void Find(ReadOnlySpan<char> text, List<(int Phrase, int End)> found)
    {
        ReadOnlySpan<ushort> classes = _classes;
        ReadOnlySpan<ushort> steps = _steps;
        ReadOnlySpan<int> ends = _ends;
        var state = Start;
        for (var i = 0; i < text.Length; i++)
        {
            state = steps[(state * _width) + classes[text[i]]];
            for (var at = ends[state]; at < ends[state + 1]; at++) found.Add((_found[at], i + 1));
        }
    }

    private (List<Dictionary<int, int>> Children, int States) Tree(IReadOnlyList<string> phrases, out Dictionary<int, int> endsAt)
    {
        List<Dictionary<int, int>> children = [[]];
        endsAt = [];
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            var state = Start;
            foreach (var character in phrases[phrase])
            {
                if (!children[state].TryGetValue(_classes[character], out var next))
                {
                    next = children.Count;
                    children[state].Add(_classes[character], next);
                    children.Add([]);
                }

                state = next;
            }

            endsAt.Add(state, phrase);
        }

        return (children, children.Count);
    }

    // Breadth first: a state starts from the steps of its longest proper suffix, and adds its own children.
    private List<int>[] LinkStates(List<Dictionary<int, int>> children, int states, Dictionary<int, int> endsAt)
    {
        var found = new List<int>[states];
        var suffix = new int[states];
        var queue = new Queue<int>([Start]);
        while (queue.TryDequeue(out var state))
        {
            found[state] = endsAt.TryGetValue(state, out var phrase) ? [phrase] : [];
            if (state != Start)
            {
                found[state].AddRange(found[suffix[state]]);
                _steps.AsSpan(suffix[state] * _width, _width).CopyTo(_steps.AsSpan(state * _width, _width));
            }

            foreach (var (character, child) in children[state])
            {
                suffix[child] = state == Start ? Start : _steps[(state * _width) + character];
                _steps[(state * _width) + character] = (ushort)child;
                queue.Enqueue(child);
            }
        }

        return found;
    }
}
