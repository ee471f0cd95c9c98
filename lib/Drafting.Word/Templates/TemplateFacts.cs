using Drafting.Word.Markdown;

namespace Drafting.Word.Templates;

/// <summary>What a fill needs to know of the template as a whole.</summary>
internal sealed record TemplateFacts
{
    /// <summary>A template without tags.</summary>
    public static TemplateFacts None { get; } = new();

    /// <summary>Index of the main document part.</summary>
    public int Main { get; init; }

    /// <summary>An id above all ids of drawings, bookmarks and content controls.</summary>
    public int FirstFreeId { get; init; } = 1;

    /// <summary>How many ids one repetition of repeated content takes.</summary>
    public int IdsPerRepetition { get; init; }

    /// <summary>How many sections there are.</summary>
    public int Sections { get; init; }

    /// <summary>An id above all footnotes.</summary>
    public int FirstFreeFootnote { get; init; } = 1;

    /// <summary>An id above all endnotes.</summary>
    public int FirstFreeEndnote { get; init; } = 1;

    /// <summary>An id above all comments.</summary>
    public int FirstFreeComment { get; init; } = 1;

    /// <summary>A number above those of earlier additions, when the template was itself filled from another one.</summary>
    public int FirstFreeAddition { get; init; } = 1;

    /// <summary>The template's styles by the role that they play for Markdown.</summary>
    public StyleMap Styles { get; init; } = StyleMap.Empty;

    /// <summary>The template's styles by type and name.</summary>
    public StyleFacts OwnStyles { get; init; } = StyleFacts.None;

    /// <summary>Width of the text area in twips.</summary>
    public int TextWidth { get; init; } = 8_844;

    /// <summary>The template's lists.</summary>
    public NumberingFacts Numbering { get; init; } = NumberingFacts.None;
}
