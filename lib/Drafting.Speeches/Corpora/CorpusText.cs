using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Corpora;

/// <summary>A file of a corpus as it was read.</summary>
/// <param name="Text">Its text; empty when there is an error.</param>
/// <param name="Diagnostics">What is wrong with the file; an error means that it has no usable text.</param>
public sealed record CorpusText(SourceText Text, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads a file of a corpus: the layer above knows Word and PDF, this one does not.</summary>
/// <param name="path">Path of the file.</param>
public delegate CorpusText CorpusReader(string path);

/// <summary>One text of a corpus.</summary>
/// <param name="File">Path of its file below the corpus folder, with <c>/</c>.</param>
/// <param name="Kind"><c>speech</c>, <c>notice</c>, or <c>other</c> for lines of a file that belong to neither.</param>
/// <param name="Title">Its title; null when it has none.</param>
/// <param name="Date">Its date as written; null when it has none.</param>
/// <param name="Speaker">Who speaks, or who issued it; null when nobody is named.</param>
/// <param name="FirstLine">Its first line in the file as read, from 1.</param>
/// <param name="LastLine">Its last line, included.</param>
public sealed record CorpusDocument(string File, string Kind, string? Title, string? Date, string? Speaker, int FirstLine, int LastLine);

/// <summary>A document that holds what was searched for.</summary>
/// <param name="Document">The document.</param>
/// <param name="Line">The line that holds most of it, from 1.</param>
/// <param name="Text">That line, as it stands in the file.</param>
/// <param name="Lines">How many lines hold any of it.</param>
/// <param name="Score">BM25 over lines: the higher, the better it fits.</param>
public sealed record CorpusHit(CorpusDocument Document, int Line, string Text, int Lines, double Score);
