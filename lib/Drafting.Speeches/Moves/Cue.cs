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
/// hand prior: 1 is weak, 3 decides a sentence on its own. The words are those of the genre, never of a subject.
/// </remarks>
internal sealed class Cue
{
    private readonly string[][] _parts;
    private readonly CuePlace _place;

    /// <summary>Makes a cue from a pattern.</summary>
    public Cue(Move move, double weight, string pattern, CuePlace place = CuePlace.Anywhere)
    {
        Move = move;
        Weight = weight;
        _place = place;
        _parts = [.. pattern.Split('…').Select(part => part.Split('|'))];
    }

    /// <summary>The move it speaks for.</summary>
    public Move Move { get; }

    /// <summary>How strongly.</summary>
    public double Weight { get; }

    /// <summary>The words matched, parts joined by …; null when the sentence does not hold the cue.</summary>
    public string? Match(ReadOnlySpan<char> sentence)
    {
        if (!TryFind(sentence, _parts[0], _place, out var start, out var length)) return null;
        if (_parts.Length == 1) return sentence.Slice(start, length).ToString();
        var matched = sentence.Slice(start, length).ToString();
        var position = start + length;
        foreach (var part in _parts.AsSpan(1))
        {
            if (!TryFind(sentence[position..], part, CuePlace.Anywhere, out start, out length)) return null;
            matched += "…" + sentence.Slice(position + start, length).ToString();
            position += start + length;
        }

        return matched;
    }

    private static bool TryFind(ReadOnlySpan<char> text, string[] alternatives, CuePlace place, out int start, out int length)
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
