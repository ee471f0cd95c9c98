using Drafting.Word.Markdown;

namespace Drafting.Word.Templates;

/// <summary>What a fill needs to know of the template as a whole.</summary>
/// <param name="FirstFreeId">An id above all ids of drawings, bookmarks and content controls.</param>
/// <param name="IdsPerRepetition">How many ids one repetition of repeated content takes.</param>
/// <param name="FirstFreeFootnoteId">An id above all footnotes.</param>
/// <param name="Styles">The template's styles.</param>
/// <param name="TextWidth">Width of the text area in twips.</param>
/// <param name="Numbering">The template's lists.</param>
/// <param name="Sections">How many sections there are.</param>
internal sealed record TemplateFacts(int FirstFreeId, int IdsPerRepetition, int FirstFreeFootnoteId, StyleMap Styles, int TextWidth, NumberingFacts Numbering, int Sections)
{
    /// <summary>Stands for the footnotes part, which may not exist yet, as owner of relationships.</summary>
    public const int FootnotesPart = -1;

    public static TemplateFacts None { get; } = new(1, 0, 1, StyleMap.Empty, 8_844, NumberingFacts.None, 0);
}
