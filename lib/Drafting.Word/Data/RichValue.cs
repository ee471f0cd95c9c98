using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Word.Markdown;

namespace Drafting.Word.Data;

/// <summary>A value that becomes more than text. A kind of one's own derives from this and is made by a filter or by the data's reader.</summary>
public abstract record RichValue : DataValue
{
    /// <summary>Makes the Word content. Called for every fill; must not change anything.</summary>
    public abstract RichContent Render(RichContext context);
}

/// <summary>Word content of a rich value.</summary>
/// <param name="Fragment">Paragraphs and tables, or, when <paramref name="IsInline"/>, runs that stand inside a paragraph.</param>
/// <param name="IsInline">Whether it stands inside a paragraph.</param>
public sealed record RichContent(WordFragment Fragment, bool IsInline)
{
    /// <summary>No content, for a reason.</summary>
    public static RichContent Fault(string id, string message, string? remedy) =>
        new(new WordFragment("", [], [new Diagnostic(id, Severity.Error, null, message, remedy)]), IsInline: true);

    /// <summary>Runs without relationships.</summary>
    public static RichContent Runs(string xml, params ImmutableArray<FragmentRelationship> relationships) => new(new WordFragment(xml, relationships, []), IsInline: true);
}

/// <summary>What a rich value may know of the template that takes it in.</summary>
/// <param name="Styles">The template's styles.</param>
/// <param name="TextWidth">Width of the text area in twips.</param>
/// <param name="FirstDrawingId">First id for <c>wp:docPr</c>; the ids after it are free as well.</param>
/// <param name="FirstFootnoteId">First id for footnotes; the ids after it are free as well.</param>
/// <param name="Files">Files that the data may name.</param>
public sealed record RichContext(StyleMap Styles, int TextWidth, int FirstDrawingId, int FirstFootnoteId, DataFiles Files);
