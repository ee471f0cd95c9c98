using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Diagnostics;

namespace Drafting.Outlines.Sections;

/// <summary>A reusable section: the words that recur, with slots for what differs from speech to speech.</summary>
/// <param name="Name">名称, the same as its file's.</param>
/// <param name="Move">环节 it serves; null when it fits several.</param>
/// <param name="Summary">说明: when to use it.</param>
/// <param name="Slots">空, in the order of the file.</param>
/// <param name="Section">标题, 内容, 要点 and 任务, with <c>{{slot}}</c> in their texts.</param>
/// <param name="Witnesses">来源: the speeches it was drawn from; empty for one that was written.</param>
public sealed record SectionTemplate(
    string Name,
    Move? Move,
    string? Summary,
    ImmutableArray<Slot> Slots,
    OutlineSection Section,
    ImmutableArray<string> Witnesses)
{
    /// <summary>版本: goes up with every change that an outline should hear of.</summary>
    public int Version { get; init; } = 1;

    /// <summary>次序: which of several templates of one move comes first in a new outline; those without one come last.</summary>
    public int? Order { get; init; }

    /// <summary>主题 it was written for; empty for one that fits any.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];
}

/// <summary>A place to be filled.</summary>
/// <param name="Name">Its name, as in <c>{{责任人}}</c>.</param>
/// <param name="Kind">What belongs there.</param>
/// <param name="Example">A fitting value.</param>
/// <param name="Default">What stands there when nothing is given; null: it must be given.</param>
public sealed record Slot(string Name, SlotKind Kind, string Example, string? Default);

/// <summary>What reading a section template gave.</summary>
/// <param name="Template">The template; null when the file has errors.</param>
/// <param name="Diagnostics">Faults of the file.</param>
public sealed record SectionTemplateReading(SectionTemplate? Template, ImmutableArray<Diagnostic> Diagnostics);
