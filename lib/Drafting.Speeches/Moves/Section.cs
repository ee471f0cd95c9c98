using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Moves;

/// <summary>The stretch under a heading, and what it does as a whole.</summary>
/// <param name="Label">Its move.</param>
/// <param name="Weight">How strongly: log-odds for every sentence in it.</param>
/// <param name="Reason">Why, for the writer.</param>
internal sealed record Section(Move Label, float Weight, string Reason);
