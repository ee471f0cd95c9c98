using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Cleaning;

/// <summary>A paragraph as later stages read it: repaired text, with the way back to the raw text.</summary>
/// <param name="Text">The text without indentation, after repairs and joins.</param>
/// <param name="Pieces">Where runs of <paramref name="Text"/> stand in the raw text, in order.</param>
/// <param name="Lines">The raw lines it was made from.</param>
internal sealed record Paragraph(string Text, ImmutableArray<Piece> Pieces, LineRange Lines)
{
    /// <summary>Whether text is known to be lost between the paragraph before and this one.</summary>
    public bool LossBefore { get; init; }

    /// <summary>Whether text is known to be lost inside, or between this one and the next.</summary>
    public bool LossWithin { get; init; }

    /// <summary>The paragraph from a character on.</summary>
    public Paragraph From(int index) => this with
    {
        Text = Text[index..],
        Pieces = [new Piece(0, RawOffset(index)), .. Pieces.Where(piece => piece.Start > index).Select(piece => piece with { Start = piece.Start - index })],
    };

    /// <summary>Raw offset of a character of <see cref="Text"/>.</summary>
    public int RawOffset(int index)
    {
        var (low, high) = (0, Pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle].Start <= index) low = middle;
            else high = middle - 1;
        }

        var piece = Pieces[low];
        return piece.Raw + (index - piece.Start);
    }
}

/// <summary>A run of a paragraph that stands in one stretch in the raw text.</summary>
/// <param name="Start">Offset in the paragraph.</param>
/// <param name="Raw">Offset in the raw text.</param>
internal readonly record struct Piece(int Start, int Raw);
