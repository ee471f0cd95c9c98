using System.Collections.Immutable;
using Drafting.Sources.Pdf;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;
using Drafting.Word.Reading;

namespace Drafting.Sources;

/// <summary>Where a text comes from.</summary>
public enum SourceOrigin
{
    /// <summary>A text file.</summary>
    PlainText,

    /// <summary>A text file named .md or .markdown.</summary>
    Markdown,

    /// <summary>A Word document.</summary>
    Word,

    /// <summary>A .doc, .wps, .rtf or .odt, read through LibreOffice.</summary>
    Converted,

    /// <summary>The text layer of a PDF.</summary>
    Pdf,
}

/// <summary>A file as <see cref="SourceReader"/> read it.</summary>
/// <param name="Text">The text; its name is the path as given. Empty when there is an error.</param>
/// <param name="Origin">What the file is, by its content.</param>
/// <param name="Diagnostics">What is wrong with the file; an error means that it has no usable text.</param>
public sealed record SourceDocument(SourceText Text, SourceOrigin Origin, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Encoding of a text file; null for others.</summary>
    public string? Encoding { get; init; }

    /// <summary>For Word documents, the paragraph of each line, from 1 (see <c>DocxLine.Paragraph</c>); otherwise empty.</summary>
    public ImmutableArray<int> Paragraphs { get; init; } = [];

    /// <summary>For Word documents, what each line is; otherwise empty.</summary>
    public ImmutableArray<DocxLine> WordLines { get; init; } = [];

    /// <summary>For Word documents, lines of page headers that belong to the document; otherwise empty.</summary>
    public ImmutableArray<DocxHeaderLine> WordHeaders { get; init; } = [];

    /// <summary>For Word documents, the pictures that the text leaves out; otherwise empty.</summary>
    public ImmutableArray<DocxPicture> Pictures { get; init; } = [];

    /// <summary>For Word documents, what reviewers changed and remarked; otherwise empty.</summary>
    public ImmutableArray<DocxRevision> Revisions { get; init; } = [];

    /// <summary>For PDF files, the page on which each line begins, from 1; otherwise empty.</summary>
    public ImmutableArray<int> Pages { get; init; } = [];

    /// <summary>For PDF files, the page numbers and running heads that were left out of the text.</summary>
    public ImmutableArray<PageFurniture> Furniture { get; init; } = [];

    /// <summary>Whether there is a text to work with.</summary>
    public bool IsReadable => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}
