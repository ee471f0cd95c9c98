using System.Collections.Immutable;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Delivery;

/// <summary>How long a speech takes when it is read aloud.</summary>
/// <param name="Rate">The rate it was computed with.</param>
/// <param name="Characters">Characters that are read, from the salutation on.</param>
/// <param name="Parts">The stretch before the first heading of level 1, then one part for each such heading.</param>
public sealed record SpeakingTime(ReadingRate Rate, int Characters, ImmutableArray<SpeakingPart> Parts)
{
    /// <summary>Minutes for the whole.</summary>
    public double Minutes => (double)Characters / Rate.CharactersPerMinute;

    /// <summary>Minutes for one of the parts.</summary>
    public double MinutesOf(SpeakingPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return (double)part.Characters / Rate.CharactersPerMinute;
    }

    /// <summary>The time of a speech.</summary>
    /// <param name="source">The text it stands in.</param>
    /// <param name="speech">The speech.</param>
    /// <param name="rate">How fast it is read; null: as its title suggests.</param>
    public static SpeakingTime Of(SourceText source, Speech speech, ReadingRate? rate = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(speech);
        var start = speech.Moves.IsEmpty ? source.LineSpan(speech.Lines.First).Start : source.OffsetAt(speech.Moves[0].Position);
        var end = source.LineSpan(speech.Lines.Last).End;
        var headings = speech.Headings.Where(heading => heading is { Level: 1, Lost: false }).ToList();
        var starts = new[] { start }.Concat(headings.Select(heading => source.OffsetAt(heading.Position))).Append(end).ToList();
        var parts = Enumerable.Range(0, starts.Count - 1).Select(i => new SpeakingPart(
            i == 0 ? null : headings[i - 1],
            Spoken(source.Slice(TextSpan.FromBounds(starts[i], Math.Max(starts[i], starts[i + 1]))))));
        var all = parts.Where(part => part.Heading is not null || part.Characters > 0).ToImmutableArray();
        return new SpeakingTime(rate ?? ReadingRate.Of(speech.Title), all.Sum(part => part.Characters), all);
    }

    /// <summary>Characters that are read: Han characters and figures one each, a word in Latin letters two; marks and spaces none.</summary>
    public static int Spoken(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '\u4e00' and <= '\u9fff') or '〇' or '%' || char.IsAsciiDigit(text[i])) count++;
            else if (char.IsAsciiLetter(text[i]) && (i == 0 || !char.IsAsciiLetter(text[i - 1]))) count += 2;
        }

        return count;
    }
}

/// <summary>A part of a speech.</summary>
/// <param name="Heading">Its heading of level 1; null for the opening.</param>
/// <param name="Characters">Characters that are read.</param>
public sealed record SpeakingPart(Heading? Heading, int Characters);
