using System.Collections.Immutable;

namespace Drafting.Speeches.Moves;

/// <summary>Cues, and words to be counted, made ready to be looked for all at once; immutable, so that all threads share it.</summary>
internal sealed class CueTable
{
    private readonly ImmutableArray<ImmutableArray<Use>> _uses;
    private readonly ImmutableArray<int> _lengths;

    /// <summary>Makes cues and groups of words ready.</summary>
    /// <param name="cues">The cues.</param>
    /// <param name="counted">Groups of words whose occurrences are counted; no word of a group starts with another of it.</param>
    public CueTable(ImmutableArray<Cue> cues, ImmutableArray<ImmutableArray<string>> counted)
    {
        Cues = cues;
        Groups = counted.Length;
        FirstParts = [.. cues.Select((_, index) => cues[..index].Sum(cue => cue.Parts.Length))];
        Slots = cues.Sum(cue => cue.Parts.Length);
        var uses = new Dictionary<string, List<Use>>(StringComparer.Ordinal);
        for (var index = 0; index < cues.Length; index++)
        {
            for (var part = 0; part < cues[index].Parts.Length; part++)
            {
                var alternatives = cues[index].Parts[part];
                for (var rank = 0; rank < alternatives.Length; rank++) AddUse(uses, alternatives[rank], new Use(index, FirstParts[index] + part, rank));
            }
        }

        for (var group = 0; group < counted.Length; group++)
        {
            foreach (var word in counted[group]) AddUse(uses, word, new Use(-1, group, 0));
        }

        Automaton = new PhraseAutomaton([.. uses.Keys]);
        _lengths = [.. uses.Keys.Select(phrase => phrase.Length)];
        _uses = [.. uses.Values.Select(list => list.ToImmutableArray())];
    }

    /// <summary>The cues.</summary>
    public ImmutableArray<Cue> Cues { get; }

    /// <summary>The slot of the first part of each cue; its other parts follow.</summary>
    public ImmutableArray<int> FirstParts { get; }

    /// <summary>How many parts all cues have together.</summary>
    public int Slots { get; }

    /// <summary>How many groups of words are counted.</summary>
    public int Groups { get; }

    /// <summary>Finds the phrases.</summary>
    public PhraseAutomaton Automaton { get; }

    /// <summary>What a phrase of the automaton is part of.</summary>
    public ImmutableArray<Use> UsesOf(int phrase) => _uses[phrase];

    /// <summary>Length of a phrase of the automaton.</summary>
    public int LengthOf(int phrase) => _lengths[phrase];

    private static void AddUse(Dictionary<string, List<Use>> uses, string phrase, Use use)
    {
        if (!uses.TryGetValue(phrase, out var list)) uses.Add(phrase, list = []);
        // A phrase written twice among the alternatives of one part is one alternative.
        if (!list.Exists(other => other.Cue == use.Cue && other.Slot == use.Slot)) list.Add(use);
    }

    /// <summary>One use of a phrase.</summary>
    /// <param name="Cue">The cue; −1 when the phrase is only counted.</param>
    /// <param name="Slot">The part among all parts of all cues, or the group it counts for.</param>
    /// <param name="Rank">Which of the alternatives of the part it is.</param>
    public readonly record struct Use(int Cue, int Slot, int Rank);
}
