using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>What it costs to go from one move to another: speeches of this genre mostly keep an order, and change moves at paragraph ends.</summary>
internal static class MoveOrder
{
    /// <summary>Customary place of each move, indexed by <see cref="Move"/>.</summary>
    private static readonly int[] Place = [0, 1, 2, 2, 2, 4, 5, 6, 3, 6, 7, 8, 9];

    /// <summary>Cost of the step between two neighbouring sentences.</summary>
    /// <param name="from">The move of the first.</param>
    /// <param name="to">The move of the second.</param>
    /// <param name="boundary">What lies between them.</param>
    public static float Cost(Move from, Move to, Boundary boundary)
    {
        if (from == to) return 0;
        var change = boundary switch { Boundary.Heading => 0.3f, Boundary.Paragraph => 1, _ => 2.2f };
        // A preamble runs through its short moves quickly.
        if (Place[(int)from] <= 3 && Place[(int)to] <= 3) change *= 0.5f;
        return change + Backward(from, to);
    }

    private static float Backward(Move from, Move to)
    {
        if (from == Move.Thanks) return 8;
        if (from == Move.Closing) return to == Move.Thanks ? 0 : 5;
        if (from == Move.Salutation || to == Move.Salutation) return to == Move.Salutation ? 20 : 0;
        var back = Place[(int)from] - Place[(int)to];
        if (back <= 0) return 0;
        // Work is set out, reasons and problems come up again, guarantees stand between tasks.
        if (Place[(int)from] >= 5 && to is Move.Tasks or Move.Shortcomings or Move.Significance) return 0.4f;
        return Math.Min(back, 4) * 0.8f;
    }
}

/// <summary>What lies between two sentences.</summary>
internal enum Boundary
{
    /// <summary>Nothing: they stand in one paragraph.</summary>
    Sentence,

    /// <summary>The end of a paragraph.</summary>
    Paragraph,

    /// <summary>A heading begins.</summary>
    Heading,
}
