using System.Collections.Immutable;
using System.Xml.Linq;
using Drafting.Word.Formats;
using Drafting.Word.Packages;

namespace Drafting.Word.Layouts.Arranging;

/// <summary>What the documents of one template have in common, measured once for all of them: their styles, and the lines of a title that stands in many. Thread-safe.</summary>
/// <remarks>Holds the last of each: a batch has one template, and mostly one title.</remarks>
public sealed class SharedMeasures
{
    private MeasuredStyles? _styles;
    private BrokenTitle? _title;

    /// <summary>The styles of a document; null when they are missing or damaged.</summary>
    internal MeasuredStyles? Styles(PackageReader package, string part)
    {
        if (package.Find(part) is not { } entry) return null;
        if (_styles is { } known && known.Entry.Crc == entry.Crc && known.Entry.Data.Span.SequenceEqual(entry.Data.Span)) return known;
        if (PackageXml.Read(package, part, out _)?.Root is not { } root) return null;
        return _styles = new MeasuredStyles(entry, root, new FormatResolver(root));
    }

    /// <summary>The lines of a title, see <see cref="TitleBreaker.Break"/>.</summary>
    internal ImmutableArray<string> Lines(string title, double capacity, Func<string, IReadOnlySet<int>>? wordEnds)
    {
        if (_title is { } known && known.Title == title && known.Capacity.Equals(capacity) && known.WordEnds == wordEnds) return known.Lines;
        return (_title = new BrokenTitle(title, capacity, wordEnds, TitleBreaker.Break(title, capacity, wordEnds))).Lines;
    }

    private sealed record BrokenTitle(string Title, double Capacity, Func<string, IReadOnlySet<int>>? WordEnds, ImmutableArray<string> Lines);
}

/// <summary>Styles and what they come to.</summary>
/// <param name="Entry">Where they were read.</param>
/// <param name="Root">w:styles.</param>
/// <param name="Formats">What they come to.</param>
internal sealed record MeasuredStyles(PackageEntry Entry, XElement Root, FormatResolver Formats);
