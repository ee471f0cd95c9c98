using System.Collections.Immutable;
using Drafting.Outlines;
using Drafting.Outlines.Sections;

namespace Drafting.Comparing;

/// <summary>What changed between two drafts, section by section and sentence by sentence.</summary>
/// <param name="Sections">Every section of either draft, in the order of the new one; a section taken out stands where it was.</param>
public sealed record DraftDiff(ImmutableArray<SectionDiff> Sections)
{
    /// <summary>Whether the drafts say the same in the same order.</summary>
    public bool IsSame => Sections.All(section => section.Change == Change.None);

    /// <summary>Compares two outlines; a document is compared by the outline it is read back into.</summary>
    /// <param name="before">The old draft.</param>
    /// <param name="after">The new draft.</param>
    /// <param name="library">Section templates that either may refer to.</param>
    public static DraftDiff Of(Outline before, Outline after, SectionLibrary library)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(library);
        return DraftComparer.Compare(SectionCutter.Cut(before, library), SectionCutter.Cut(after, library));
    }
}

/// <summary>What became of a section, a sentence or a few words.</summary>
public enum Change
{
    /// <summary>It stayed as it was.</summary>
    None,

    /// <summary>It was reworded; of a section: something in it changed.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was taken out.</summary>
    Removed,

    /// <summary>It stands elsewhere now; a section may be changed as well.</summary>
    Moved,
}

/// <summary>A section of either draft.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Level">Level of its heading, from 1; 0 for the parts around the body.</param>
/// <param name="Before">Its heading in the old draft, without number; null when it is new.</param>
/// <param name="After">Its heading in the new draft, without number; null when it was taken out.</param>
/// <param name="Sentences">Its sentences, in the order of the new draft.</param>
public sealed record SectionDiff(Change Change, int Level, string? Before, string? After, ImmutableArray<SentenceDiff> Sentences)
{
    /// <summary>For a section that moved, the heading it stood behind before; null when it was the first.</summary>
    public string? MovedFrom { get; init; }
}

/// <summary>A sentence of either draft.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Before">It in the old draft; null when it is new.</param>
/// <param name="After">It in the new draft; null when it was taken out.</param>
/// <param name="Pieces">For a reworded sentence, its words with what became of each.</param>
public sealed record SentenceDiff(Change Change, string? Before, string? After, ImmutableArray<DiffPiece> Pieces)
{
    /// <summary>For a sentence that moved to another section, the section it came from or went to.</summary>
    public string? Other { get; init; }
}

/// <summary>A few words of a reworded sentence.</summary>
/// <param name="Change"><see cref="Change.None"/>, <see cref="Change.Added"/> or <see cref="Change.Removed"/>.</param>
/// <param name="Text">The words.</param>
public sealed record DiffPiece(Change Change, string Text);
