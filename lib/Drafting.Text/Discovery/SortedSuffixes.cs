namespace Drafting.Text.Discovery;

/// <summary>The places of a corpus sorted by what stands there, so that equal strings lie together.</summary>
internal sealed class SortedSuffixes
{
    private readonly char[] _characters;
    private readonly int[] _places;
    private readonly int[] _common;

    /// <summary>Sorts.</summary>
    /// <param name="characters">The corpus, with <see cref="HanCorpus.Border"/> at its ends.</param>
    /// <param name="depth">Number of characters that count.</param>
    public SortedSuffixes(char[] characters, int depth)
    {
        _characters = characters;
        _places = [.. Enumerable.Range(0, characters.Length).Where(place => characters[place] != HanCorpus.Border)];
        Array.Sort(_places, (left, right) => From(left, depth).SequenceCompareTo(From(right, depth)) is not 0 and var order ? order : left - right);
        _common = new int[_places.Length];
        for (var i = 1; i < _places.Length; i++) _common[i] = From(_places[i - 1], depth).CommonPrefixLength(From(_places[i], depth));
    }

    /// <summary>Number of places.</summary>
    public int Count => _places.Length;

    /// <summary>Every string of a length that occurs a number of times or more, with its places.</summary>
    public IEnumerable<ArraySegment<int>> Groups(int length, int minCount)
    {
        for (var start = 0; start < _places.Length;)
        {
            var end = start + 1;
            while (end < _places.Length && _common[end] >= length) end++;
            if (end - start >= minCount && !From(_places[start], length).Contains(HanCorpus.Border))
                yield return new ArraySegment<int>(_places, start, end - start);
            start = end;
        }
    }

    private ReadOnlySpan<char> From(int place, int length) => _characters.AsSpan(place, Math.Min(length, _characters.Length - place));
}
