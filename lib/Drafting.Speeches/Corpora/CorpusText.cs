using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Corpora;

/// <summary>A file of a corpus as it was read.</summary>
/// <param name="Text">Its text; empty when there is an error.</param>
/// <param name="Diagnostics">What is wrong with the file; an error means that it has no usable text.</param>
public sealed record CorpusText(SourceText Text, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads a file of a corpus: the layer above knows Word and PDF, this one does not. Called from several threads at once.</summary>
/// <param name="path">Path of the file.</param>
public delegate CorpusText CorpusReader(string path);
