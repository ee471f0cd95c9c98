using System.Collections.Immutable;
using Drafting.Text.Diagnostics;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Structure;

/// <summary>What was found in one file. Every position refers to the raw text as read.</summary>
/// <param name="Source">The text analysed.</param>
/// <param name="Speeches">The speeches in it, in order.</param>
/// <param name="Notices">The notices and other official documents in it, in order.</param>
/// <param name="Diagnostics">Findings that belong to no single document.</param>
public sealed record Analysis(
    SourceText Source,
    ImmutableArray<Speech> Speeches,
    ImmutableArray<Notice> Notices,
    ImmutableArray<Diagnostic> Diagnostics);

/// <summary>One speech and how it is built.</summary>
/// <param name="Lines">The lines it covers.</param>
/// <param name="Title">Its title as written, over several lines joined; null when it has none.</param>
/// <param name="Date">The date under the title.</param>
/// <param name="Speaker">Who speaks, as named under the title; masks such as *** are kept.</param>
/// <param name="Salutation">How the audience is addressed at the start, with its colon.</param>
/// <param name="Headings">Headings in order, lost ones included.</param>
/// <param name="Moves">Moves in order; each lasts until the next begins.</param>
/// <param name="Series">Numbered series, headings and items alike.</param>
/// <param name="Repairs">Edits that cleaning made before structure was read.</param>
/// <param name="Diagnostics">What is doubtful or wrong in the speech.</param>
public sealed record Speech(
    LineRange Lines,
    string? Title,
    DatedText? Date,
    string? Speaker,
    string? Salutation,
    ImmutableArray<Heading> Headings,
    ImmutableArray<MoveStart> Moves,
    ImmutableArray<Series> Series,
    ImmutableArray<Repair> Repairs,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The organisation that the writer's front matter names; null when it names none.</summary>
    public string? Organisation { get; init; }

    /// <summary>The subject that the writer's front matter names; null when it names none.</summary>
    public string? Subject { get; init; }
}

/// <summary>Lines of a source text.</summary>
/// <param name="First">First line, from 1.</param>
/// <param name="Last">Last line, included.</param>
public readonly record struct LineRange(int First, int Last);

/// <summary>A date with the words that state it.</summary>
/// <param name="Date">The day; null when the words name no whole date.</param>
/// <param name="Text">The words as written.</param>
public sealed record DatedText(DateOnly? Date, string Text);

/// <summary>A heading, on a line of its own or run into its paragraph.</summary>
/// <param name="Level">Depth in the speech, from 1.</param>
/// <param name="Marker">The number with its mark, such as 一、 or （二） or 三是; empty for an unnumbered heading.</param>
/// <param name="Text">The heading without marker and closing punctuation.</param>
/// <param name="Inline">Whether body text follows on the same line.</param>
/// <param name="Position">Where its marker starts; for a lost heading, where the next known item starts.</param>
/// <param name="Lost">Whether only a gap in the numbering proves that it existed.</param>
public sealed record Heading(int Level, string Marker, string Text, bool Inline, TextPosition Position, bool Lost = false);

/// <summary>Where a move begins.</summary>
/// <param name="Move">What the stretch does.</param>
/// <param name="Position">Its first character.</param>
/// <param name="Confidence">From 0 to 1: the marginal probability of the label, averaged over the sentences of the stretch.</param>
/// <param name="Why">The cues that decided, as short Chinese phrases.</param>
public sealed record MoveStart(Move Move, TextPosition Position, double Confidence, ImmutableArray<string> Why);

/// <summary>A numbered series.</summary>
/// <param name="Style">How its first number is written: 一、 一是 第一，.</param>
/// <param name="Level">Level of its items as headings; 0 when they are items inside a paragraph.</param>
/// <param name="Announced">How many items the text announces (以下五个特点); null when it does not.</param>
/// <param name="Items">The items found.</param>
/// <param name="Missing">Numbers that a gap proves to be missing.</param>
public sealed record Series(string Style, int Level, int? Announced, ImmutableArray<SeriesItem> Items, ImmutableArray<int> Missing);

/// <summary>One item of a series.</summary>
/// <param name="Marker">Its marker as written.</param>
/// <param name="Position">Where the marker starts.</param>
public sealed record SeriesItem(string Marker, TextPosition Position);

/// <summary>An edit that cleaning made.</summary>
/// <param name="Rule">Stable id of the rule, such as TXT004.</param>
/// <param name="Position">Where the raw text was edited.</param>
/// <param name="Before">The raw characters.</param>
/// <param name="After">What they were read as.</param>
public sealed record Repair(string Rule, TextPosition Position, string Before, string After);
