using Drafting.Word.Templates.Expressions;
using Drafting.Word.Templates.Program;

namespace Drafting.Word.Templates.Compile;

/// <summary>A tag and where it stands.</summary>
/// <param name="Host">The paragraph.</param>
/// <param name="Start">First character in the host's text.</param>
/// <param name="End">Character after the last.</param>
/// <param name="Tag">The tag.</param>
/// <param name="Place">The place for messages.</param>
internal sealed record TagSpot(TextHost Host, int Start, int End, Tag Tag, TagPlace Place)
{
    /// <summary>First byte of the tag in the part.</summary>
    public int Offset => Host.Offsets[Start];

    public List<TextHost.Portion> Portions() => Host.Portions(Start, End);
}

/// <summary>A section from its opening tag over its dividing tags to its closing tag.</summary>
internal sealed record TagGroup(TagSpot Open, List<TagSpot> Dividers, TagSpot Close)
{
    /// <summary>Number of the section in its template.</summary>
    public int Index { get; init; }

    public IEnumerable<TagSpot> Spots => [Open, .. Dividers, Close];

    /// <summary>Whether all its tags stand in one paragraph.</summary>
    public bool IsInline => !Open.Tag.IsColumn && Spots.All(spot => spot.Host.Element == Open.Host.Element);
}
