using Drafting.Text.Segmentation;

namespace Drafting.Text.Discovery;

/// <summary>
/// Finds the terms of a collection of texts that no dictionary has: strings whose parts belong together (pointwise mutual information,
/// Church and Hanks, 1990) and that combine freely with what stands beside them (boundary entropy, Jin and Tanaka-Ishii, 2006).
/// </summary>
/// <remarks>
/// Left out: strings that mostly start or end inside a dictionary word, and strings with a function word at an end (的工作, 落实到).
/// Texts decide alone; nothing is listed beforehand.
/// </remarks>
/// <param name="lexicon">The words that are known.</param>
/// <param name="options">What counts as a word; defaults if null.</param>
public sealed class NewWordFinder(Lexicon lexicon, NewWordOptions? options = null)
{
    private const int FewestForTag = 10;

    private readonly NewWordOptions _options = options ?? new NewWordOptions();
    private readonly Segmenter _known = new(lexicon, findsUnknownWords: false);

    /// <summary>Finds the terms of a collection, weightiest first.</summary>
    /// <param name="texts">The texts; all of them are in memory at once.</param>
    public IReadOnlyList<NewWord> Find(params IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var corpus = new HanCorpus();
        foreach (var text in texts) corpus.Add(text, _known);
        var characters = corpus.Characters;
        var isWordStart = corpus.IsWordStart;
        var suffixes = new SortedSuffixes(characters, _options.MaxLength);
        var counts = new Dictionary<string, int>();
        var found = new List<NewWord>();
        for (var length = 1; length <= _options.MaxLength; length++)
        {
            foreach (var places in suffixes.Groups(length, _options.MinCount))
            {
                var word = new string(characters, places[0], length);
                counts[word] = places.Count;
                if (length == 1 || !IsOnWordBorders(isWordStart, places, length)) continue;
                var candidate = new NewWord(word, places.Count, Cohesion(counts, word, suffixes.Count), Freedom(characters, places, length), lexicon.Frequency(word) > 0);
                if (IsTerm(candidate)) found.Add(candidate);
            }
        }

        return [.. found.OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)];
    }

    private bool IsTerm(NewWord candidate) =>
        candidate.Cohesion >= _options.MinCohesion
        && candidate.Freedom >= _options.MinFreedom
        && (candidate.IsKnown ? _options.IncludeKnown : !HasFunctionWordAtEnd(candidate.Word));

    private static bool IsOnWordBorders(bool[] isWordStart, ArraySegment<int> places, int length) =>
        2 * places.Count(place => isWordStart[place] && isWordStart[place + length]) > places.Count;

    private static double Cohesion(Dictionary<string, int> counts, string word, int total)
    {
        var parts = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var weakest = double.PositiveInfinity;
        for (var i = 1; i < word.Length; i++)
            weakest = Math.Min(weakest, Math.Log2((double)counts[word] * total / ((double)parts[word.AsSpan(0, i)] * parts[word.AsSpan(i)])));
        return weakest;
    }

    private static double Freedom(char[] characters, ArraySegment<int> places, int length) =>
        Math.Min(Entropy(places.Select(place => characters[place - 1])), Entropy(places.Select(place => characters[place + length])));

    /// <summary>Entropy of neighbours; punctuation says nothing about a word, so each border counts as a neighbour of its own.</summary>
    private static double Entropy(IEnumerable<char> neighbours)
    {
        var counts = new Dictionary<int, int>();
        var total = 0;
        foreach (var neighbour in neighbours)
        {
            total++;
            var key = neighbour == HanCorpus.Border ? -total : neighbour;
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts.Values.Sum(count => -(double)count / total * Math.Log2((double)count / total));
    }

    /// <summary>The tag of a word; of a rare one it rests on too few places to say anything (非公 is an adverb there).</summary>
    private string TagOf(ReadOnlySpan<char> word) => lexicon.Frequency(word) >= FewestForTag ? lexicon.Tag(word) ?? "x" : "x";

    /// <summary>A function word at an end, or a lone verb beside a longer word (要坚持, 提高到), makes a phrase and not a term.</summary>
    private bool HasFunctionWordAtEnd(string word)
    {
        var parts = _known.Cut(word);
        for (var end = 0; end < 2; end++)
        {
            var part = parts[end == 0 ? 0 : ^1];
            var beside = parts[end == 0 ? Math.Min(1, parts.Count - 1) : Math.Max(0, parts.Count - 2)];
            var tag = TagOf(word.AsSpan(part.Start, part.Length));
            // jieba's tags: u particle, p preposition, c conjunction, r pronoun, y modal, d adverb, m number, q measure, f direction.
            if ("upcrydmqf".Contains(tag[0]) || (tag[0] == 'v' && part.Length == 1 && beside.Length > 1)) return true;
        }

        return false;
    }
}
