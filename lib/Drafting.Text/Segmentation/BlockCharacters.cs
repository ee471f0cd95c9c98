using System.Runtime.CompilerServices;

namespace Drafting.Text.Segmentation;

/// <summary>The character classes by which jieba splits a text before it looks up words.</summary>
internal static class BlockCharacters
{
    /// <summary>First character of the range that jieba takes as Han: <c>[\u4E00-\u9FD5]</c>.</summary>
    public const char FirstHan = '\u4E00';

    /// <summary>Size of that range.</summary>
    public const int HanCount = '\u9FD5' - FirstHan + 1;

    // One bit for each ASCII character of [a-zA-Z0-9+#&._%-], the characters beside Han that a dictionary word may have.
    private const ulong LowMask = 0x03FF_6868_0000_0000;
    private const ulong HighMask = 0x07FF_FFFE_87FF_FFFE;

    /// <summary>Whether a character is Han as jieba sees it; extension blocks and 〇 are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char character) => (uint)(character - FirstHan) < HanCount;

    /// <summary>Whether words may contain a character; all others stand alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInBlock(char character) =>
        IsHan(character) || (character < 128 && ((character < 64 ? LowMask : HighMask) >> (character & 63) & 1) != 0);

    /// <summary>Whether a character is an ASCII letter or digit, which jieba glues together.</summary>
    public static bool IsLatin(char character) => char.IsAsciiLetterOrDigit(character);

    /// <summary>Whether Python's <c>\s</c> matches: .NET's white space and the four separators U+001C to U+001F.</summary>
    public static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is >= '\u001C' and <= '\u001F';

    /// <summary>Length of the code point at an offset: two for a surrogate pair, else one.</summary>
    public static int CodePointLength(ReadOnlySpan<char> text, int offset) =>
        char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]) ? 2 : 1;

    /// <summary>Offset where the run of one kind that starts at <paramref name="start"/> ends.</summary>
    public static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var inBlock = IsInBlock(text[start]);
        var end = start + 1;
        while (end < text.Length && IsInBlock(text[end]) == inBlock) end++;
        return end;
    }
}
