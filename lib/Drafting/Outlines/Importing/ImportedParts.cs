using System.Collections.Immutable;

namespace Drafting.Outlines.Importing;

/// <summary>A document taken apart: its elements around the body, and which lines are left for the body and the attachments.</summary>
/// <param name="Outline">The elements: title, recipients, signature and so on; no sections yet.</param>
/// <param name="Body">Lines of the body.</param>
internal sealed record ImportedParts(Outline Outline, ImmutableArray<ImportedLine> Body)
{
    /// <summary>Lines of the text of each attachment, by its index in the outline.</summary>
    public ImmutableDictionary<int, ImmutableArray<ImportedLine>> AttachmentLines { get; init; } = ImmutableDictionary<int, ImmutableArray<ImportedLine>>.Empty;

    /// <summary>Whether it is a speech, whose sections have moves.</summary>
    public bool IsSpeech { get; init; }
}
