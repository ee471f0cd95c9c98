namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>SplitMix64: the same numbers on every runtime, which System.Random does not promise.</summary>
/// <param name="seed">Chosen by the caller.</param>
/// <param name="name">Mixed in (FNV-1a), so that one seed damages two files differently.</param>
internal sealed class Dice(int seed, string name)
{
    private ulong _state = name.Aggregate(0xCBF29CE484222325 + (ulong)seed, (hash, character) => (hash ^ character) * 0x100000001B3);

    /// <summary>From 0 to below 1.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) / (double)(1UL << 53);
    }

    public bool Falls(double share) => Next() < share;

    /// <summary>From 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() * count);

    /// <summary>About <paramref name="middle"/>, from 70 to 130 per cent.</summary>
    public int About(int middle) => (int)(middle * (0.7 + (0.6 * Next())));
}
