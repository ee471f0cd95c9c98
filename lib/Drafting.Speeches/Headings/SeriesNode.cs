namespace Drafting.Speeches.Headings;

/// <summary>A numbered series while headings are being read.</summary>
internal sealed class SeriesNode(Candidate first, SeriesNode? parent)
{
    /// <summary>The items, in order.</summary>
    public List<Candidate> Items { get; } = [first];

    /// <summary>The series whose last item so far holds this one; null at the top.</summary>
    public SeriesNode? Parent { get; set; } = parent;

    /// <summary>Whether its items are spelt in more than one way: 首先， 第二是 第三阶段是.</summary>
    public bool IsMixed { get; set; }

    /// <summary>Whether its items are headings, as opposed to clauses of a sentence.</summary>
    public bool IsHeading { get; set; }

    /// <summary>Level of its items, from 1; 0 for a series that is not of headings.</summary>
    public int Level { get; set; }

    /// <summary>The marker of its first item.</summary>
    public Marker First => Items[0].Marker;

    /// <summary>The number reached.</summary>
    public int LastNumber => Items[^1].Marker.Number == Marker.Last ? Items.Count : Items[^1].Marker.Number;

    /// <summary>Numbers from 1 to the last that are not there.</summary>
    public IEnumerable<int> Missing => Enumerable.Range(1, LastNumber).Except(Items.Select(item => item.Marker.Number == Marker.Last ? Items.Count : item.Marker.Number));
}
