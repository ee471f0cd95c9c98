using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Sources.Pdf;

/// <summary>The text of a PDF file: a paragraph a line, as far as its geometry tells.</summary>
/// <param name="Text">Paragraphs in reading order, ended by LF; page numbers and running heads left out.</param>
/// <param name="Pages">Page on which each line begins, from 1.</param>
/// <param name="Furniture">What was left out of the text.</param>
/// <param name="Diagnostics">What could not be read; an error means that there is no text.</param>
public sealed record PdfText(
    SourceText Text, ImmutableArray<int> Pages, ImmutableArray<PageFurniture> Furniture, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A page number or running head.</summary>
/// <param name="Page">Page, from 1.</param>
/// <param name="Text">What stands there.</param>
public readonly record struct PageFurniture(int Page, string Text);
