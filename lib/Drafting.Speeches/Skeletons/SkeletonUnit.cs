using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Skeletons;

/// <summary>A stretch of one speech that a skeleton compares: a section of level 1, or a move outside and inside such sections.</summary>
/// <param name="Speech">Index of the speech among those compared.</param>
/// <param name="Move">What it does.</param>
/// <param name="Heading">Heading of the section; null for a stretch without one.</param>
/// <param name="Position">Where it starts.</param>
/// <param name="Length">How much of the raw text it takes, in characters.</param>
/// <param name="Subheadings">Headings of the level below.</param>
/// <param name="Points">Number of parallel points (一是…二是…) in it.</param>
public sealed record SkeletonUnit(
    int Speech,
    Move Move,
    string? Heading,
    TextPosition Position,
    int Length,
    ImmutableArray<string> Subheadings,
    int Points);
