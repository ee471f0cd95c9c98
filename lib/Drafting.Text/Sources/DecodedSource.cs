using System.Collections.Immutable;
using Drafting.Text.Diagnostics;

namespace Drafting.Text.Sources;

/// <summary>What <see cref="SourceDecoder"/> made of a file's bytes.</summary>
/// <param name="Text">The text; empty when the bytes are no text.</param>
/// <param name="Encoding">Encoding it was read in, as IANA spells it (<c>utf-8</c>, <c>gb18030</c>, <c>utf-16le</c>);
/// <c>utf-8+gb18030</c> when lines differ, empty when the bytes are no text.</param>
/// <param name="Diagnostics">What is wrong with the bytes; an error means that there is no usable text.</param>
public sealed record DecodedSource(SourceText Text, string Encoding, ImmutableArray<Diagnostic> Diagnostics);
