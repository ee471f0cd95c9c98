using System.Text;
using System.Text.RegularExpressions;
using Drafting.Outlines;
using Drafting.Text.Sources;

namespace Drafting.Checks;

/// <summary>
/// Marks the texts of an outline before it is composed, so that afterwards every character can say where it was written. A mark is U+FDD0 and
/// four more of Unicode's noncharacters (Unicode 16, 23.7), which no text holds and no step of composing looks at.
/// </summary>
internal sealed partial class Tracer
{
    private const char Mark = '\uFDD0';
    private const char Zero = '\uFDD1';
    private const int Digits = 4;
    private readonly List<Piece> _pieces = [];

    /// <summary>A stretch of an outline's text: words as they stand, or one {{…}}.</summary>
    private sealed record Piece(string Text, int[] Offsets, bool IsTag);

    /// <summary>A text with a mark before every stretch of words and every {{…}}; texts of other files are left as they are.</summary>
    public PlacedText Trace(PlacedText text, SourceText outline)
    {
        if (text.Source is { } source && !ReferenceEquals(source, outline)) return text;
        var offsets = ScalarPlaces.Find(text.Text, outline, outline.OffsetAt(text.Position));
        var traced = new StringBuilder();
        var start = 0;
        foreach (Match tag in Tag().Matches(text.Text))
        {
            Add(traced, text.Text[start..tag.Index], offsets[start..tag.Index], isTag: false);
            Add(traced, tag.Value, offsets[tag.Index..(tag.Index + tag.Length)], isTag: true);
            start = tag.Index + tag.Length;
        }

        Add(traced, text.Text[start..], offsets[start..], isTag: false);
        return text with { Text = traced.ToString() };
    }

    /// <summary>Takes the marks out of a composed text.</summary>
    /// <param name="composed">The text with its marks.</param>
    /// <param name="last">Offset that stands for what comes before the first mark; on return, that of the last character.</param>
    /// <returns>The text, and for each character its offset in the file, or the complement of one near it.</returns>
    public (string Text, int[] Offsets) Read(string composed, ref int last)
    {
        var text = new StringBuilder(composed.Length);
        var offsets = new List<int>(composed.Length);
        Piece? piece = null;
        var next = 0;
        for (var i = 0; i < composed.Length; i++)
        {
            if (composed[i] == Mark)
            {
                (piece, next) = (_pieces[Number(composed.AsSpan(i + 1, Digits))], 0);
                if (piece.Offsets.Length > 0) last = piece.Offsets[0];
                i += Digits;
                continue;
            }

            text.Append(composed[i]);
            offsets.Add(Offset(composed[i], piece, ref next, ref last));
        }

        return (text.ToString(), [.. offsets]);
    }

    private static int Offset(char character, Piece? piece, ref int next, ref int last)
    {
        if (piece is null or { IsTag: true }) return ~last;
        var at = next;
        while (at < piece.Text.Length && piece.Text[at] != character && char.IsWhiteSpace(piece.Text[at])) at++;
        if (at >= piece.Text.Length || piece.Text[at] != character) return ~last;
        next = at + 1;
        last = piece.Offsets[at];
        return char.IsWhiteSpace(character) ? ~last : last;
    }

    private void Add(StringBuilder traced, string text, int[] offsets, bool isTag)
    {
        if (text.Length == 0) return;
        var number = _pieces.Count;
        _pieces.Add(new Piece(text, offsets, isTag));
        traced.Append(Mark);
        for (var digit = Digits - 1; digit >= 0; digit--) traced.Append((char)(Zero + ((number >> (4 * digit)) & 15)));
        traced.Append(text);
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number << 4) | (digit - Zero);
        return number;
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Tag();
}
