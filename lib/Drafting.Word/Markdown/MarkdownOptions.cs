using Drafting.Text.Sources;

namespace Drafting.Word.Markdown;

/// <summary>How Markdown becomes Word paragraphs.</summary>
public sealed record MarkdownOptions
{
    /// <summary>The defaults.</summary>
    public static MarkdownOptions Default { get; } = new();

    /// <summary>Gives the bytes of a picture (PNG, JPEG or GIF) by the path in the text, or null when there is none. Never fetches a URL.</summary>
    public Func<string, ReadOnlyMemory<byte>?> Pictures { get; init; } = static _ => null;

    /// <summary>Width of the text area in twips: tables are as wide, pictures at most.</summary>
    public int TextWidth { get; init; } = 8844;

    /// <summary>Greatest height of a picture in twips.</summary>
    public int PictureHeight { get; init; } = 9000;

    /// <summary>Where the text begins in the writer's file, so that faults name the place there.</summary>
    public TextPosition Start { get; init; } = TextPosition.Start;

    /// <summary>First footnote id to use in the fragment.</summary>
    public int FirstFootnoteId { get; init; } = 1;

    /// <summary>First <c>wp:docPr</c> id to use in the fragment.</summary>
    public int FirstDrawingId { get; init; } = 1;
}
