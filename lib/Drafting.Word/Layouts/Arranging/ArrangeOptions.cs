using System.Collections.Immutable;
using Drafting.Text.Diagnostics;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>How a filled document is arranged.</summary>
public sealed record ArrangeOptions
{
    /// <summary>The defaults.</summary>
    public static ArrangeOptions Default { get; } = new();

    /// <summary>Offsets at which the words of a title end, from a word segmenter; asked only for a title that
    /// the words official titles are made of leave without a good break.</summary>
    public Func<string, IReadOnlySet<int>>? WordEnds { get; init; }
}

/// <summary>A document after arranging.</summary>
/// <param name="Docx">The document; the very bytes given where nothing was to arrange.</param>
/// <param name="Diagnostics">What no arrangement can mend: what to shorten.</param>
public sealed record ArrangeResult(ReadOnlyMemory<byte> Docx, ImmutableArray<Diagnostic> Diagnostics);
