using System.Collections.Immutable;
using Drafting.Speeches.Structure;

namespace Drafting.Speeches.Corpora;

/// <summary>Two documents of which one stands in the other for the most part.</summary>
/// <param name="First">The document that comes first by file and line.</param>
/// <param name="Second">The other.</param>
/// <param name="OfFirst">Share of the first that the second has too, from 0 to 1; marks and white space do not count.</param>
/// <param name="OfSecond">Share of the second that the first has too.</param>
/// <param name="Lines">Which lines are equal, or nearly, in the order of the first.</param>
public sealed record CorpusDuplicate(CorpusDocument First, CorpusDocument Second, double OfFirst, double OfSecond, ImmutableArray<EqualLines> Lines);

/// <summary>Lines of two files that say the same.</summary>
/// <param name="First">Lines of the first file.</param>
/// <param name="Second">Lines of the second.</param>
public readonly record struct EqualLines(LineRange First, LineRange Second);
