namespace Drafting.Sources.Pdf;

/// <summary>
/// The least that stands together at the start of a line: numbers and Latin words whole, opening marks with what they open, closing marks
/// with what they close (GB/T 15834-2011, 5.1). Curly quotes and numbers also cling to what stands before them, as in UAX #14, rules LB19 and LB25,
/// which LibreOffice follows.
/// </summary>
internal static class UnbreakableStart
{
    private const string Opening = "“‘（《〈「『【〔([{$¥￥";
    private const string Closing = "，。、；：？！”’）》〉」』】〕…—％℃,.;:?!)]}%‰°";

    /// <summary>Its width in ems: a Chinese character is one wide, a Latin one about half.</summary>
    public static double WidthOf(string text)
    {
        var end = EndOfPiece(text, 0);
        while (end < text.Length && Clings(text[end - 1], text[end])) end = EndOfPiece(text, end);
        return text[..end].Sum(character => IsLatin(character) ? 0.55 : 1);
    }

    private static int EndOfPiece(string text, int start)
    {
        var i = start;
        while (i < text.Length && Opening.Contains(text[i])) i++;
        var content = i;
        while (i < text.Length && IsLatin(text[i])) i++;
        if (i == content && i < text.Length) i++;
        while (i < text.Length && Closing.Contains(text[i])) i++;
        return i;
    }

    private static bool Clings(char before, char next) => next is '“' or '‘' || (char.IsAsciiDigit(next) && Closing.Contains(before));

    private static bool IsLatin(char character) => character is > ' ' and < '\u0250';
}
