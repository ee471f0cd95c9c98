namespace Drafting.Text.Segmentation;

/// <summary>A word that the user adds to a <see cref="Lexicon"/>.</summary>
/// <param name="Word">The word; not empty.</param>
/// <param name="Frequency">How often it occurs; null to let the lexicon find one at which it is cut out whole; 0 to take the word out.</param>
/// <param name="Tag">Part of speech; null to leave the tag it has.</param>
public readonly record struct UserWord(string Word, int? Frequency = null, string? Tag = null);
