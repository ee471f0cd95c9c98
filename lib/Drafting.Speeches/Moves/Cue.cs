using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>Where in a sentence a cue must stand.</summary>
internal enum CuePlace
{
    /// <summary>Anywhere.</summary>
    Anywhere,

    /// <summary>At the start of a sentence, after its number.</summary>
    Start,

    /// <summary>At the very end, as the last noun of a heading.</summary>
    End,
}

/// <summary>Words that speak for a move.</summary>
/// <remarks>
/// A pattern is a row of parts parted by …, which must follow each other; a part is alternatives parted by |. Weights are log-odds of a
/// hand prior, from 0.5 for a weak cue to 9 for a certain one; labelling adds <see cref="MoveModel.HandShare"/> of them to what the fitted
/// model says. The words are those of the genre, never of a subject. Many sentences are searched
/// by <see cref="CueReader"/>, for all cues at once; <see cref="Match"/> names the words of the few that are reported.
/// </remarks>
internal sealed class Cue
{
    /// <summary>Makes a cue from a pattern.</summary>
    public Cue(Move move, float weight, string pattern, CuePlace place = CuePlace.Anywhere)
        : this(move, weight, place, [.. pattern.Split('…').Select(part => part.Split('|').ToImmutableArray())])
    {
    }

    private Cue(Move move, float weight, CuePlace place, ImmutableArray<ImmutableArray<string>> parts)
    {
        Move = move;
        Weight = weight;
        Place = place;
        Parts = parts;
    }

    /// <summary>The move it speaks for.</summary>
    public Move Move { get; }

    /// <summary>How strongly.</summary>
    public float Weight { get; }

    /// <summary>Where its first part must stand.</summary>
    public CuePlace Place { get; }

    /// <summary>The alternatives of each part; each part follows the one before.</summary>
    public ImmutableArray<ImmutableArray<string>> Parts { get; }

    /// <summary>The words matched, parts joined by …; null when the sentence does not hold the cue.</summary>
    public string? Match(ReadOnlySpan<char> sentence)
    {
        if (!TryFind(sentence, Parts[0], Place, out var start, out var length)) return null;
        if (Parts.Length == 1) return sentence.Slice(start, length).ToString();
        var matched = sentence.Slice(start, length).ToString();
        var position = start + length;
        foreach (var part in Parts.AsSpan()[1..])
        {
            if (!TryFind(sentence[position..], part, CuePlace.Anywhere, out start, out length)) return null;
            matched += "…" + sentence.Slice(position + start, length).ToString();
            position += start + length;
        }

        return matched;
    }

    /// <summary>The same cue with some of its phrases only; one that lost all of a part matches nothing.</summary>
    public Cue Keeping(Predicate<string> keeps) => new(Move, Weight, Place, [.. Parts.Select(part => part.Where(phrase => keeps(phrase)).ToImmutableArray())]);

    private static bool TryFind(ReadOnlySpan<char> text, ImmutableArray<string> alternatives, CuePlace place, out int start, out int length)
    {
        start = int.MaxValue;
        length = 0;
        foreach (var alternative in alternatives)
        {
            var at = place switch
            {
                CuePlace.Start => text.StartsWith(alternative) ? 0 : -1,
                CuePlace.End => text.EndsWith(alternative) ? text.Length - alternative.Length : -1,
                _ => text.IndexOf(alternative),
            };
            if (at < 0 || at >= start) continue;
            start = at;
            length = alternative.Length;
        }

        return length > 0;
    }
}
