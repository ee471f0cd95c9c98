namespace Drafting.Text.Sources;

/// <summary>A place in a source text: line and column as a writer counts them.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">UTF-16 unit in the line, from 1.</param>
public readonly record struct TextPosition(int Line, int Column) : IComparable<TextPosition>
{
    /// <summary>The first character of a text.</summary>
    public static TextPosition Start { get; } = new(1, 1);

    /// <summary>Orders positions as they stand in the text.</summary>
    public int CompareTo(TextPosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(TextPosition left, TextPosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(TextPosition left, TextPosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand after <paramref name="right"/>.</summary>
    public static bool operator <=(TextPosition left, TextPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    public static bool operator >=(TextPosition left, TextPosition right) => left.CompareTo(right) >= 0;

    /// <summary>The place as messages show it: <c>第12行第3列</c>.</summary>
    public override string ToString() => $"第{Line}行第{Column}列";
}
