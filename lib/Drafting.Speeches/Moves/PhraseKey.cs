namespace Drafting.Speeches.Moves;

/// <summary>One to three characters with the kind of place where they stand, as one number.</summary>
internal static class PhraseKey
{
    /// <summary>Anywhere in a sentence; at its start; in the heading of level 1 above it; in the nearest heading above it; a character alone, anywhere in a sentence.</summary>
    public const int Sentence = 1, Start = 2, TopHeading = 3, Heading = 4, Character = 5;

    /// <summary>The key of some characters in a kind of place.</summary>
    public static ulong Of(int kind, char first, char second = '\0', char third = '\0') =>
        ((ulong)kind << 48) | ((ulong)first << 32) | ((ulong)second << 16) | third;

    /// <summary>Whether a character is a Chinese one.</summary>
    public static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';
}
