using System.Collections.Immutable;
using Drafting.Text.Diagnostics;

namespace Drafting.Word.Markdown;

/// <summary>Block-level WordprocessingML that a document part can take in, with what it refers to.</summary>
/// <param name="Xml">A sequence of <c>w:p</c> and <c>w:tbl</c>; the prefixes w, r, wp, a and pic are those that the part's root declares.</param>
/// <param name="Relationships">Relationships by the id that stands in <paramref name="Xml"/>; the part gives them ids of its own.</param>
/// <param name="Diagnostics">Faults in the Markdown text. Nothing is lost: what has no place in official style stands as plain text.</param>
public sealed record WordFragment(string Xml, ImmutableArray<FragmentRelationship> Relationships, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Footnotes by the id that stands in <see cref="Xml"/> (<c>w:footnoteReference w:id</c>); the footnotes part gives them ids of its own.</summary>
    public ImmutableArray<FragmentFootnote> Footnotes { get; init; } = [];
}

/// <summary>A relationship that a fragment needs.</summary>
/// <param name="Id">Id as it stands in the fragment's r:id and r:embed attributes, such as <c>md1</c>.</param>
/// <param name="Type">Relationship type: the URI of hyperlink or image.</param>
/// <param name="Target">Address of a hyperlink; file name of a picture, such as <c>md2.png</c>.</param>
/// <param name="Content">Bytes of a picture; empty for a hyperlink, whose target is external.</param>
public sealed record FragmentRelationship(string Id, string Type, string Target, ReadOnlyMemory<byte> Content)
{
    /// <summary>Type of a hyperlink.</summary>
    public const string HyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    /// <summary>Type of a picture.</summary>
    public const string ImageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    /// <summary>Whether the target lies outside the package.</summary>
    public bool IsExternal => Content.IsEmpty;
}

/// <summary>A footnote of a fragment.</summary>
/// <param name="Id">Id as it stands in the fragment.</param>
/// <param name="Xml">The footnote's paragraphs.</param>
/// <param name="Relationships">Relationships of the footnotes part that its paragraphs refer to.</param>
public sealed record FragmentFootnote(int Id, string Xml, ImmutableArray<FragmentRelationship> Relationships);
