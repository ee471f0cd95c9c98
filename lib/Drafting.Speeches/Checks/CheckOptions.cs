using System.Collections.Immutable;
using Drafting.Speeches.Delivery;
using Drafting.Speeches.Skeletons;
using Drafting.Text.Diagnostics;

namespace Drafting.Speeches.Checks;

/// <summary>The writer's settings for checks. Immutable.</summary>
public sealed record CheckOptions
{
    /// <summary>All rules at their own severity, no terms, no target.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Ids of rules that are switched off.</summary>
    public ImmutableHashSet<string> Off { get; init; } = [];

    /// <summary>Severities other than the rules' own, by id.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>Words that must not be used.</summary>
    public ImmutableArray<Term> Banned { get; init; } = [];

    /// <summary>Words that have a preferred form.</summary>
    public ImmutableArray<Term> Preferred { get; init; } = [];

    /// <summary>Names, places and organs of the draft that this one was made from; none may be left.</summary>
    public ImmutableArray<Term> Leftovers { get; init; } = [];

    /// <summary>Characters a minute; null: as the kind of speech is usually read.</summary>
    public int? CharactersPerMinute { get; init; }

    /// <summary>How long the speech should take, in minutes; null when nothing is asked.</summary>
    public double? Minutes { get; init; }

    /// <summary>What comparable speeches have in common; null when there are none to compare with.</summary>
    public Skeleton? Skeleton { get; init; }

    /// <summary>Finds where a clause stands in the writer's collection; null when there is none.</summary>
    public Func<string, ImmutableArray<KnownPassage>>? FindPassages { get; init; }

    /// <summary>The day of the check, for drafts that carry no date of their own; null: such drafts are not compared with a date.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether a fault that runs through a whole text is one finding; to mend it, every place is needed.</summary>
    public bool GathersRepeats { get; init; } = true;

    /// <summary>How fast a speech is read: as set, else as its title suggests.</summary>
    public ReadingRate RateOf(Structure.Speech speech)
    {
        ArgumentNullException.ThrowIfNull(speech);
        return CharactersPerMinute is { } rate ? new ReadingRate("设定", rate) : ReadingRate.Of(speech.Title);
    }
}

/// <summary>A word of a writer's own list.</summary>
/// <param name="Word">The word, as it would stand in the draft.</param>
/// <param name="Instead">What to write instead; null when there is no one word for it.</param>
/// <param name="Why">Why, in one sentence; null when that is plain.</param>
public sealed record Term(string Word, string? Instead = null, string? Why = null);

/// <summary>A line of the writer's collection that holds a clause.</summary>
/// <param name="File">Path of its file below the folder of the collection.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The line.</param>
public sealed record KnownPassage(string File, int Line, string Text);
