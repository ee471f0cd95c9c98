using System.Collections.Immutable;

namespace Drafting.Comparing;

/// <summary>Puts matched sections beside each other and tells which of them moved.</summary>
internal sealed class DraftComparer
{
    /// <summary>Shorter sentences, such as 谢谢大家！, stand in many places and tell nothing by it.</summary>
    private const int ShortestMoved = 10;

    private readonly ImmutableArray<ComparedSection> _before;
    private readonly ImmutableArray<ComparedSection> _after;
    private readonly int[] _matches;
    private readonly HashSet<int> _inOrder;

    private DraftComparer(ImmutableArray<ComparedSection> before, ImmutableArray<ComparedSection> after)
    {
        _before = before;
        _after = after;
        _matches = SectionMatcher.Match(before, after);
        var matched = _matches.Where(match => match >= 0).ToList();
        // The most sections that keep their order stand still; the others moved.
        _inOrder = [.. CommonSequence.Find([.. matched.Order()], matched).Select(pair => matched[pair.After])];
    }

    public static DraftDiff Compare(ImmutableArray<ComparedSection> before, ImmutableArray<ComparedSection> after)
    {
        var comparer = new DraftComparer(before, after);
        return new DraftDiff([.. Relocate(comparer.Sections())]);
    }

    private List<SectionDiff> Sections()
    {
        var result = new List<SectionDiff>();
        var removed = Enumerable.Range(0, _before.Length).Except(_matches).ToHashSet();
        var next = 0;
        for (var j = 0; j < _after.Length; j++)
        {
            if (_matches[j] is >= 0 and var i && _inOrder.Contains(i))
            {
                for (; next < i; next++) AddRemoved(result, removed, next);
                next = i + 1;
            }

            result.Add(Section(j));
        }

        for (; next < _before.Length; next++) AddRemoved(result, removed, next);
        return result;
    }

    private void AddRemoved(List<SectionDiff> result, HashSet<int> removed, int index)
    {
        if (!removed.Contains(index)) return;
        var section = _before[index];
        result.Add(new SectionDiff(Change.Removed, section.Level, section.Heading, null, [.. section.Sentences.Select(sentence => new SentenceDiff(Change.Removed, sentence, null, []))]));
    }

    private SectionDiff Section(int j)
    {
        var after = _after[j];
        if (_matches[j] < 0)
            return new SectionDiff(Change.Added, after.Level, null, after.Heading, [.. after.Sentences.Select(sentence => new SentenceDiff(Change.Added, null, sentence, []))]);
        var i = _matches[j];
        var before = _before[i];
        var sentences = SentenceComparer.Compare(before.Sentences, after.Sentences);
        var isSame = before.Heading == after.Heading && before.Level == after.Level && sentences.All(sentence => sentence.Change == Change.None);
        var change = HasMoved(i, j) ? Change.Moved : isSame ? Change.None : Change.Changed;
        return new SectionDiff(change, after.Level, before.Heading, after.Heading, sentences) { MovedFrom = change == Change.Moved && i > 0 ? _before[i - 1].Heading : null };
    }

    /// <summary>A section that moved with the one that holds it did not move by itself.</summary>
    private bool HasMoved(int i, int j)
    {
        if (_inOrder.Contains(i)) return false;
        var (oldParent, newParent) = (_before[i].Parent, _after[j].Parent);
        return newParent < 0 || oldParent < 0 || _matches[newParent] != oldParent || _inOrder.Contains(oldParent);
    }

    /// <summary>A sentence taken out of one section and put into another moved.</summary>
    private static IEnumerable<SectionDiff> Relocate(List<SectionDiff> sections)
    {
        var gone = new Dictionary<string, string>();
        var come = new Dictionary<string, string>();
        foreach (var section in sections)
        {
            foreach (var sentence in section.Sentences)
            {
                if (sentence is { Change: Change.Removed, Before.Length: >= ShortestMoved }) gone.TryAdd(sentence.Before, section.Before!);
                if (sentence is { Change: Change.Added, After.Length: >= ShortestMoved }) come.TryAdd(sentence.After, section.After!);
            }
        }

        return sections.Select(section => section with
        {
            Sentences = [.. section.Sentences.Select(sentence => sentence.Change switch
            {
                Change.Removed when come.TryGetValue(sentence.Before!, out var to) && gone.ContainsKey(sentence.Before!) => sentence with { Change = Change.Moved, Other = to },
                Change.Added when gone.TryGetValue(sentence.After!, out var from) && come.ContainsKey(sentence.After!) => sentence with { Change = Change.Moved, Other = from },
                _ => sentence,
            })],
        });
    }
}
