using System.Numerics;

namespace Drafting.Word.Packages.Deflating;

/// <summary>Symbols of the deflate format (RFC 1951, 3.2.5): literals 0 to 255, end of block 256, lengths from 257; distances 0 to 29.</summary>
internal static class DeflateFormat
{
    public const int EndOfBlock = 256;
    public const int LiteralSymbols = 286;
    public const int DistanceSymbols = 30;
    public const int ShortestMatch = 3;
    public const int LongestMatch = 258;
    public const int LongestDistance = 32_768;

    /// <summary>Symbol of a length, how many extra bits follow it, and their value.</summary>
    public static (int Symbol, int ExtraBits, int Extra) OfLength(int length)
    {
        if (length == LongestMatch) return (285, 0, 0);
        var value = length - ShortestMatch;
        if (value < 8) return (257 + value, 0, 0);
        var extraBits = BitOperations.Log2((uint)value) - 2;
        return (257 + (extraBits * 4) + (value >> extraBits), extraBits, value & ((1 << extraBits) - 1));
    }

    /// <summary>Symbol of a distance, how many extra bits follow it, and their value.</summary>
    public static (int Symbol, int ExtraBits, int Extra) OfDistance(int distance)
    {
        var value = distance - 1;
        if (value < 4) return (value, 0, 0);
        var extraBits = BitOperations.Log2((uint)value) - 1;
        return ((extraBits * 2) + (value >> extraBits), extraBits, value & ((1 << extraBits) - 1));
    }
}
