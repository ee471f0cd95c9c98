namespace Drafting.Speeches.Moves;

/// <summary>Finds, in one pass over a sentence, which cues of a table it holds and how often its counted words occur.</summary>
/// <remarks>Not for several threads at once: it keeps its buffers from sentence to sentence.</remarks>
internal sealed class CueReader(CueTable table)
{
    private const int NotSeen = int.MaxValue;
    private readonly Place[] _best = CreateBest(table.Slots);
    private readonly List<(int Phrase, int End)> _phrases = [];
    private readonly List<(int Slot, Place Place)> _later = [];
    private readonly List<int> _seen = [];
    private readonly List<int> _found = [];
    private readonly byte[] _counts = new byte[table.Groups];

    /// <summary>How often words of each group occur, <see cref="SpeechAspects.Most"/> at most.</summary>
    public ReadOnlySpan<byte> Counts => _counts;

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The whole sentence, in which words are counted.</param>
    /// <param name="start">Where cues may begin: after the number of the sentence.</param>
    /// <param name="found">Receives the indices of the cues found, in the order of the table.</param>
    public void Read(ReadOnlySpan<char> sentence, int start, List<int> found)
    {
        Reset();
        table.Automaton.Find(sentence, _phrases);
        foreach (var (phrase, end) in _phrases) Take(phrase, end, start, sentence.Length);
        found.Clear();
        foreach (var cue in _seen)
        {
            if (OthersFollow(cue)) found.Add(cue);
        }

        found.Sort();
    }

    /// <summary>Adds the weights of the cues that a text holds to the scores of their moves.</summary>
    public void AddWeights(ReadOnlySpan<char> text, Span<float> scores)
    {
        Read(text, 0, _found);
        foreach (var cue in _found) scores[(int)table.Cues[cue].Move] += table.Cues[cue].Weight;
    }

    private void Reset()
    {
        foreach (var cue in _seen) _best[table.FirstParts[cue]] = new Place(NotSeen, 0, 0);
        _seen.Clear();
        _later.Clear();
        _phrases.Clear();
        Array.Clear(_counts);
    }

    private void Take(int phrase, int end, int start, int length)
    {
        var begin = end - table.LengthOf(phrase);
        foreach (var use in table.UsesOf(phrase))
        {
            if (use.Cue < 0)
            {
                if (_counts[use.Slot] < SpeechAspects.Most) _counts[use.Slot]++;
                continue;
            }

            if (begin < start) continue;
            var place = new Place(begin, use.Rank, end);
            if (use.Slot != table.FirstParts[use.Cue]) _later.Add((use.Slot, place));
            else if (MayStand(table.Cues[use.Cue].Place, begin == start, end == length)) TakeFirst(use, place);
        }
    }

    private static bool MayStand(CuePlace place, bool atStart, bool atEnd) => place switch
    {
        CuePlace.Start => atStart,
        CuePlace.End => atEnd,
        _ => true,
    };

    private void TakeFirst(CueTable.Use use, Place place)
    {
        if (_best[use.Slot].Begin == NotSeen) _seen.Add(use.Cue);
        if (place.IsBefore(_best[use.Slot])) _best[use.Slot] = place;
    }

    // Each further part at its first place behind the part before.
    private bool OthersFollow(int cue)
    {
        var position = _best[table.FirstParts[cue]].End;
        for (var part = 1; part < table.Cues[cue].Parts.Length; part++)
        {
            var next = new Place(NotSeen, 0, 0);
            foreach (var (slot, place) in _later)
            {
                if (slot == table.FirstParts[cue] + part && place.Begin >= position && place.IsBefore(next)) next = place;
            }

            if (next.Begin == NotSeen) return false;
            position = next.End;
        }

        return true;
    }

    private static Place[] CreateBest(int slots)
    {
        var best = new Place[slots];
        Array.Fill(best, new Place(NotSeen, 0, 0));
        return best;
    }

    /// <summary>Where a part was found. The first place counts; at one place, the alternative named first.</summary>
    private readonly record struct Place(int Begin, int Rank, int End)
    {
        public bool IsBefore(Place other) => Begin < other.Begin || (Begin == other.Begin && Rank < other.Rank);
    }
}
