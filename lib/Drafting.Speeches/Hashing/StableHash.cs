namespace Drafting.Speeches.Hashing;

/// <summary>Hashes that are equal in every run, as those of <see cref="string.GetHashCode()"/> are not.</summary>
internal static class StableHash
{
    /// <summary>The hash of no characters.</summary>
    public const uint Start = 2166136261;

    /// <summary>The hash of a text: FNV-1a over its characters.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var character in text) hash = Add(hash, character);
        return hash;
    }

    /// <summary>The hash of a text that is one character longer.</summary>
    public static uint Add(uint hash, char character) => unchecked((hash ^ character) * 16777619u);

    /// <summary>Spreads a hash evenly over all values: the finalizer of MurmurHash3.</summary>
    public static uint Mix(uint value)
    {
        unchecked
        {
            value ^= value >> 16;
            value *= 0x85EBCA6B;
            value ^= value >> 13;
            value *= 0xC2B2AE35;
            return value ^ (value >> 16);
        }
    }
}
