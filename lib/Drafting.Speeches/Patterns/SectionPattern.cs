using System.Collections.Immutable;
using Drafting.Speeches.Skeletons;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Patterns;

/// <summary>A piece of text that several speeches have, but for the places where they differ.</summary>
/// <param name="Move">What it does.</param>
/// <param name="Heading">Its heading; empty when it has none.</param>
/// <param name="Text">Its sentences; empty when the speeches share only the heading.</param>
/// <param name="Witnesses">Where each speech has it, in the order of the speeches.</param>
public sealed record SectionPattern(Move Move, ImmutableArray<PatternPart> Heading, ImmutableArray<PatternPart> Text, ImmutableArray<PatternWitness> Witnesses)
{
    /// <summary>How many speeches have it.</summary>
    public int Support => Witnesses.DistinctBy(witness => witness.Speech).Count();

    /// <summary>Its slots, in the order of the text; a slot that occurs twice is named once.</summary>
    public IEnumerable<PatternSlot> Slots => Heading.Concat(Text).Select(part => part.Slot).OfType<PatternSlot>().DistinctBy(slot => slot.Name);

    /// <summary>Parts as a template writes them, with <c>{{slots}}</c>.</summary>
    public static string Write(ImmutableArray<PatternPart> parts) => string.Concat(parts.Select(part => part.Slot is { } slot ? $"{{{{{slot.Name}}}}}" : part.Literal));
}

/// <summary>Words that all have, or a slot.</summary>
/// <param name="Literal">The words; empty for a slot.</param>
/// <param name="Slot">The slot; null for words.</param>
public sealed record PatternPart(string Literal, PatternSlot? Slot = null);

/// <summary>A place where the speeches differ.</summary>
/// <param name="Name">Its name, different from that of every slot with other values.</param>
/// <param name="Kind">What stands there.</param>
/// <param name="Values">What the witnesses have there, each once, the most frequent first; at least one.</param>
public sealed record PatternSlot(string Name, SlotType Kind, ImmutableArray<string> Values);

/// <summary>What stands in a slot.</summary>
public enum SlotType
{
    /// <summary>Words of no special kind.</summary>
    Text,

    /// <summary>An organisation: 县委、县政府.</summary>
    Organisation,

    /// <summary>A person.</summary>
    Person,

    /// <summary>The campaign that the speech is about.</summary>
    Campaign,

    /// <summary>A place, or how far something reaches: 全市.</summary>
    Place,

    /// <summary>A date or period.</summary>
    Date,

    /// <summary>A number with what belongs to it.</summary>
    Number,
}

/// <summary>Where a speech has a pattern.</summary>
/// <param name="Speech">The speech.</param>
/// <param name="Position">Where the words start.</param>
/// <param name="Text">The words.</param>
public sealed record PatternWitness(SkeletonSource Speech, TextPosition Position, string Text);
