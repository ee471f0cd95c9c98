using System.Collections.Immutable;

namespace Drafting.Word.Layouts;

/// <summary>One named style (ISO/IEC 29500-1 §17.7). Lengths in twips; null leaves the property to the style it is based on.</summary>
internal sealed record StyleDefinition(string Id, string Name)
{
    public string? BasedOn { get; init; } = Role.Normal;

    public string? Next { get; init; }

    public bool IsCharacter { get; init; }

    public bool ShownInGallery { get; init; } = true;

    /// <summary>Typeface of Han text.</summary>
    public string? Face { get; init; }

    /// <summary>Typeface of Latin text and figures; <see cref="Face"/> when null.</summary>
    public string? LatinFace { get; init; }

    /// <summary>Points.</summary>
    public double? Size { get; init; }

    /// <summary>Twips added to each character.</summary>
    public int? CharacterSpacing { get; init; }

    public bool Bold { get; init; }

    public bool Superscript { get; init; }

    public string? Colour { get; init; }

    /// <summary><c>left</c>, <c>center</c>, <c>right</c> or <c>both</c>.</summary>
    public string? Alignment { get; init; }

    /// <summary>Exact line pitch, twips.</summary>
    public int? LinePitch { get; init; }

    /// <summary>Single line spacing instead of an exact pitch, so that a picture is not cut.</summary>
    public bool GrowsWithContent { get; init; }

    /// <summary>Space before, twips.</summary>
    public int? Before { get; init; }

    /// <summary>Space after, twips.</summary>
    public int? After { get; init; }

    /// <summary>No space between paragraphs of the style: it stands above the first and below the last.</summary>
    public bool IsBlock { get; init; }

    public int? Left { get; init; }

    public int? Right { get; init; }

    /// <summary>First-line indent; negative hangs.</summary>
    public int? FirstLine { get; init; }

    /// <summary>First-line indent in hundredths of a character; goes with <see cref="FirstLine"/>.</summary>
    public int? FirstLineChars { get; init; }

    /// <summary>1 to 9: the level in the navigation pane.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>1 to 4: the level of <see cref="HeadingList"/> that numbers its paragraphs.</summary>
    public int? NumberLevel { get; init; }

    public bool KeepNext { get; init; }

    public bool KeepLines { get; init; }

    public bool PageBreakBefore { get; init; }

    /// <summary>Content of <c>w:pBdr</c>.</summary>
    public string? Borders { get; init; }

    /// <summary>Tab stops: kind and position.</summary>
    public ImmutableArray<(string Kind, int Position)> Tabs { get; init; } = [];
}
