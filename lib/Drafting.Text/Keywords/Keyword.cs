namespace Drafting.Text.Keywords;

/// <summary>A word that says what a text is about.</summary>
/// <param name="Word">The word.</param>
/// <param name="Weight">Its weight, larger is better; comparable only within one text and method.</param>
public readonly record struct Keyword(string Word, double Weight);
