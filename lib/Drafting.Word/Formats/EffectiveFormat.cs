namespace Drafting.Word.Formats;

/// <summary>How a run or paragraph is set once defaults, styles and direct formatting are put together. Lengths in twips.</summary>
/// <remarks>Null means that no layer says anything.</remarks>
internal sealed record EffectiveFormat
{
    public string? EastAsiaFont { get; init; }

    public string? LatinFont { get; init; }

    public string? ThemeFont { get; init; }

    /// <summary>Half-points.</summary>
    public int? Size { get; init; }

    public int? CharacterSpacing { get; init; }

    public bool Bold { get; init; }

    public string? Colour { get; init; }

    public string? Alignment { get; init; }

    public int Left { get; init; }

    public int Right { get; init; }

    public int FirstLine { get; init; }

    /// <summary>Hundredths of a character; goes before <see cref="FirstLine"/> where it is not 0.</summary>
    public int FirstLineChars { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>What rules above and below add to the height.</summary>
    public int Rules { get; init; }

    public int? Line { get; init; }

    public string? LineRule { get; init; }

    public int? OutlineLevel { get; init; }

    public bool PageBreakBefore { get; init; }

    public bool KeepNext { get; init; }

    /// <summary>Points.</summary>
    public double SizePoints => (Size ?? 20) / 2.0;
}
