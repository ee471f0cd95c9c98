using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Checks;

/// <summary>A finding with its exact place in the text.</summary>
/// <param name="Finding">What was found, with line and column.</param>
/// <param name="Span">The characters it concerns.</param>
/// <param name="Replacement">What to write in their place, where that cannot change the meaning; null where a person must decide.</param>
public sealed record TextFinding(Finding Finding, TextSpan Span, string? Replacement);
