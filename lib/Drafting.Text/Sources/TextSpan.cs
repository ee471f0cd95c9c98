namespace Drafting.Text.Sources;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="Length">Number of units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="offset"/> lies in the span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;
}
