using System.Collections.Immutable;
using Drafting.Speeches.Headings;

namespace Drafting.Speeches.Moves;

/// <summary>For each sentence, the headings it stands under and the first sentence of its paragraph.</summary>
internal sealed class HeadingPlaces
{
    private readonly int[] _innermost;
    private readonly int[] _leads;
    private readonly int[] _topOf;
    private readonly int[] _indexOfTop;

    /// <summary>Finds the places.</summary>
    public HeadingPlaces(IReadOnlyList<Unit> units, ImmutableArray<PlacedHeading> headings)
    {
        _innermost = new int[units.Count];
        _leads = new int[units.Count];
        _topOf = new int[headings.Length];
        _indexOfTop = new int[headings.Length];
        var top = -1;
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i].Heading.Level == 1)
            {
                top = i;
                Tops++;
            }

            (_topOf[i], _indexOfTop[i]) = (top, Tops - 1);
        }

        var heading = -1;
        for (var i = 0; i < units.Count; i++)
        {
            while (heading + 1 < headings.Length && StartsBefore(headings[heading + 1], units[i])) heading++;
            _innermost[i] = heading;
            _leads[i] = i > 0 && units[i - 1].Paragraph == units[i].Paragraph ? _leads[i - 1] : i;
        }
    }

    /// <summary>How many headings of level 1 there are.</summary>
    public int Tops { get; }

    /// <summary>The last heading that starts before the end of a sentence; −1 for none.</summary>
    public int Innermost(int unit) => _innermost[unit];

    /// <summary>The heading of level 1 above a sentence; −1 for none.</summary>
    public int Top(int unit) => _innermost[unit] < 0 ? -1 : _topOf[_innermost[unit]];

    /// <summary>Which of the headings of level 1 stands above a sentence, from 0; −1 for none.</summary>
    public int IndexOfTop(int unit) => _innermost[unit] < 0 ? -1 : _indexOfTop[_innermost[unit]];

    /// <summary>The first sentence of the paragraph of a sentence.</summary>
    public int Lead(int unit) => _leads[unit];

    private static bool StartsBefore(PlacedHeading heading, Unit unit) =>
        heading.Paragraph < unit.Paragraph || (heading.Paragraph == unit.Paragraph && heading.Offset < unit.Offset + unit.Length);
}
