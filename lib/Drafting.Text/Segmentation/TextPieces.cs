using System.Buffers;

namespace Drafting.Text.Segmentation;

/// <summary>Receives one piece of a long text.</summary>
/// <param name="piece">The piece; valid only during the call.</param>
/// <param name="offset">Where it starts in the whole text, in UTF-16 units.</param>
internal delegate void TextPieceHandler(ReadOnlySpan<char> piece, long offset);

/// <summary>Reads a text of any length in pieces that can be cut into words one by one with the same result as at once.</summary>
internal static class TextPieces
{
    /// <summary>Longest run without a place to divide; a longer one, which no written text has, is divided anywhere.</summary>
    public const int LongestRun = 1 << 20;

    private const int UsualLength = 1 << 16;

    /// <summary>Reads a text to its end.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="handle">Called for each piece, in order.</param>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static void Read(TextReader reader, TextPieceHandler handle)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(handle);
        var buffer = ArrayPool<char>.Shared.Rent(UsualLength);
        var (length, offset) = (0, 0L);
        while (reader.ReadBlock(buffer, length, buffer.Length - length) is > 0 and var read)
        {
            length += read;
            if (length < buffer.Length) break;
            var end = LastBoundary(buffer.AsSpan(0, length));
            if (end == 0 && length < LongestRun)
            {
                buffer = Grow(buffer);
                continue;
            }

            if (end == 0) end = buffer[length - 2] is '\r' || char.IsHighSurrogate(buffer[length - 2]) ? length - 2 : length - 1;
            handle(buffer.AsSpan(0, end), offset);
            buffer.AsSpan(end, length - end).CopyTo(buffer);
            (length, offset) = (length - end, offset + end);
        }

        if (length > 0) handle(buffer.AsSpan(0, length), offset);
        ArrayPool<char>.Shared.Return(buffer);
    }

    /// <summary>The last place where a block of word characters starts or ends: what stands before it does not depend on what follows.</summary>
    private static int LastBoundary(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > 0; i--)
            if (BlockCharacters.IsInBlock(text[i]) != BlockCharacters.IsInBlock(text[i - 1])) return i;
        return 0;
    }

    private static char[] Grow(char[] buffer)
    {
        var larger = ArrayPool<char>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<char>.Shared.Return(buffer);
        return larger;
    }
}
