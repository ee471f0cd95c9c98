namespace Drafting.Speeches.Patterns;

/// <summary>A word of a sentence, or a stretch that was masked as a typed slot.</summary>
/// <param name="Text">What stands in the sentence.</param>
/// <param name="Kind">The kind of slot; null for a word.</param>
internal sealed record PatternToken(string Text, SlotType? Kind)
{
    /// <summary>What tokens are compared by: any two organisations are alike.</summary>
    public string Key { get; } = Kind is { } kind ? "\0" + (char)('0' + (int)kind) : Text;
}
