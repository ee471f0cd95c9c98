using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Cleaning;

/// <summary>A file as paragraphs, with every edit that led from the raw text to them.</summary>
/// <param name="Paragraphs">The paragraphs in order; blank lines and page furniture are gone.</param>
/// <param name="Repairs">The edits, in the order of the text.</param>
/// <param name="Diagnostics">Places where text is lost or a break stays undecided.</param>
internal sealed record CleanedText(
    ImmutableArray<Paragraph> Paragraphs,
    ImmutableArray<Repair> Repairs,
    ImmutableArray<Diagnostic> Diagnostics);
