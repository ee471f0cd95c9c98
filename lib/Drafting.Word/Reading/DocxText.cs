using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Word.Reading;

/// <summary>The text of a Word document as a reader sees it, and where each line stands in the document.</summary>
/// <param name="Text">Lines ended by LF: the body in reading order, then the notes.</param>
/// <param name="Lines">One entry for each line of <paramref name="Text"/>.</param>
/// <param name="Diagnostics">What could not be read; an error means that there is no text.</param>
public sealed record DocxText(SourceText Text, ImmutableArray<DocxLine> Lines, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Paragraph that a line of the text belongs to.</summary>
    /// <param name="line">Line, from 1.</param>
    public int ParagraphAt(int line) => Lines[line - 1].Paragraph;

    /// <summary>Lines of page headers that our styles tell apart: the organ mark of a letter.</summary>
    public ImmutableArray<DocxHeaderLine> Headers { get; init; } = [];

    /// <summary>Pictures of the main part, in the order of the document.</summary>
    public ImmutableArray<DocxPicture> Pictures { get; init; } = [];

    /// <summary>What reviewers changed and remarked, in the order of the document; the text has the changes as accepted.</summary>
    public ImmutableArray<DocxRevision> Revisions { get; init; } = [];
}

/// <summary>A paragraph of a page header.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Role">Part of an official document that its style names (<see cref="Layouts.Role"/>).</param>
public sealed record DocxHeaderLine(string Text, string Role);

/// <summary>One line of a <see cref="DocxText"/>.</summary>
/// <param name="Paragraph">
/// Number of its paragraph: its place among all <c>w:p</c> of the main part in document order, from 1, those in tables and text boxes
/// counted, those in <c>mc:Fallback</c> not. A table row has the number of its first paragraph, a note that of the paragraph that refers to it.
/// </param>
/// <param name="Kind">What the line is.</param>
/// <param name="Number">The generated number that the line begins with (<c>一、</c>), as it stands in the text; empty when there is none.</param>
public readonly record struct DocxLine(int Paragraph, DocxLineKind Kind, string Number = "")
{
    /// <summary>Part of an official document that its paragraph style names (<see cref="Layouts.Role"/>); null for other styles.</summary>
    public string? Role { get; init; }

    /// <summary>Stretches of the line in strong type, in order; empty where the whole line is, as headings are.</summary>
    public ImmutableArray<TextSpan> Strong { get => field.IsDefault ? [] : field; init => field = value.IsDefaultOrEmpty ? default : value; }

    /// <summary>How much of the line, from its start, is a heading that runs on into it, as one of our styles for such headings says; else 0.</summary>
    public int RunIn { get; init; }
}

/// <summary>What a line of a Word document is.</summary>
public enum DocxLineKind
{
    /// <summary>A paragraph, or a part of one between line breaks.</summary>
    Paragraph,

    /// <summary>A row of a table: cells joined by tabs, a cell covered by a merge left empty.</summary>
    TableRow,

    /// <summary>A paragraph in a text box; it follows the paragraph that the box is anchored in.</summary>
    TextBox,

    /// <summary>A footnote, at the end of the text.</summary>
    Footnote,

    /// <summary>An endnote, at the end of the text.</summary>
    Endnote,
}
