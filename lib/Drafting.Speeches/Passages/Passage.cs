using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Passages;

/// <summary>A stretch of a speech or notice that can be used again: a paragraph, or the part of one under its own heading or with its own move.</summary>
/// <param name="Move">What it does; null in notices.</param>
/// <param name="Headings">The headings it stands under, the outermost first; its own, when it starts with one, is the last.</param>
/// <param name="Position">Where it starts.</param>
/// <param name="LastLine">Its last line, included.</param>
/// <param name="Text">It, as it stands in the file.</param>
/// <param name="IsWhole">Whether it ends as a sentence does and nothing is known to be lost in it.</param>
public sealed record Passage(Move? Move, ImmutableArray<string> Headings, TextPosition Position, int LastLine, string Text, bool IsWhole);
