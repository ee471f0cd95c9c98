namespace Drafting.Text.Discovery;

/// <summary>A string that behaves like a word in a collection of texts.</summary>
/// <param name="Word">The string, Han characters only.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="Cohesion">
/// Pointwise mutual information in bits at the weakest place to divide it: how much more often its two parts stand together than by chance.
/// </param>
/// <param name="Freedom">Entropy in bits of the characters beside it, on the side where it is smaller: how freely it combines.</param>
/// <param name="IsKnown">Whether the lexicon has it.</param>
public readonly record struct NewWord(string Word, int Count, double Cohesion, double Freedom, bool IsKnown)
{
    /// <summary>Count × cohesion × freedom, by which results are ordered.</summary>
    public double Weight => Count * Cohesion * Freedom;
}
