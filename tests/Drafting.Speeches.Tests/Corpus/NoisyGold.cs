using System.Collections.Immutable;

namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>Carries the gold of a clean text over to its noisy version.</summary>
internal static class NoisyGold
{
    /// <summary>The gold of the noisy text: what is lost is left out, strings are the noisy text's own, damage is listed as noise.</summary>
    public static Gold Carry(CorpusFile file, NoisyText noisy)
    {
        var places = new GoldPlaces(file.Text, file.Lines);
        return file.Gold with
        {
            Speeches = [.. file.Gold.Speeches.Select(speech => Carry(speech, file, places, noisy))],
            Notices = [.. file.Gold.Notices.Select(notice => notice with { Lines = Lines(notice.Lines, file, places, noisy), Headings = Headings(notice.Headings, places, noisy) })],
            Noise = [.. noisy.Truths],
        };
    }

    private static GoldSpeech Carry(GoldSpeech speech, CorpusFile file, GoldPlaces places, NoisyText noisy)
    {
        var range = Lines(speech.Lines, file, places, noisy);
        var masks = Masks(speech, file, places, noisy);
        return speech with
        {
            Lines = range,
            Title = Mask(speech.Title, masks),
            Speaker = Mask(speech.Speaker, masks),
            SpeakerRole = Mask(speech.SpeakerRole, masks),
            Salutation = Mask(speech.Salutation, masks),
            Headings = Headings(speech.Headings, places, noisy),
            Moves = Moves(speech, file, places, noisy),
            Enumerations = Series(speech.Enumerations, places, noisy),
        };
    }

    private static int[] Lines(int[] lines, CorpusFile file, GoldPlaces places, NoisyText noisy)
    {
        var last = places.LineStart(lines[1]) + file.Lines[lines[1] - 1].Length;
        return [noisy.Source.PositionAt(noisy.Map(places.LineStart(lines[0]))).Line, noisy.Source.PositionAt(noisy.MapEnd(last)).Line];
    }

    private static ImmutableArray<(string Name, string Mask)> Masks(GoldSpeech speech, CorpusFile file, GoldPlaces places, NoisyText noisy)
    {
        var (first, last) = (places.LineStart(speech.Lines[0]), places.LineStart(speech.Lines[1]) + file.Lines[speech.Lines[1] - 1].Length);
        return
        [
            .. noisy.Edits.Where(edit => edit.Kind == NoiseKind.MaskedName && edit.Start >= first && edit.End <= last)
                .Select(edit => (noisy.Clean.Substring(edit.Start, edit.Length), edit.Replacement)).Distinct(),
        ];
    }

    private static string? Mask(string? text, ImmutableArray<(string Name, string Mask)> masks) =>
        masks.Aggregate(text, (masked, mask) => masked?.Replace(mask.Name, mask.Mask, StringComparison.Ordinal));

    private static ImmutableArray<GoldHeading> Headings(ImmutableArray<GoldHeading> headings, GoldPlaces places, NoisyText noisy)
    {
        var carried = ImmutableArray.CreateBuilder<GoldHeading>();
        foreach (var (heading, start) in places.Headings(headings))
        {
            if (noisy.IsLost(start)) continue;
            var text = start + heading.Marker.Length;
            var end = noisy.MapEnd(text + heading.Text.Length);
            var position = noisy.Source.PositionAt(noisy.Map(start));
            var rest = noisy.Source.Line(position.Line)[(end - noisy.Source.LineSpan(position.Line).Start)..];
            carried.Add(heading with { Text = noisy.Text[noisy.Map(text)..end], Line = position.Line, Inline = HasText(rest) });
        }

        return carried.ToImmutable();
    }

    private static bool HasText(ReadOnlySpan<char> rest) => rest.Trim("。：；，:;,.！ 　").Length > 0;

    /// <summary>A move whose start is lost starts where the text goes on, unless all of it is lost.</summary>
    private static ImmutableArray<GoldMove> Moves(GoldSpeech speech, CorpusFile file, GoldPlaces places, NoisyText noisy)
    {
        var moves = places.Moves(speech.Moves);
        var end = places.LineStart(speech.Lines[1]) + file.Lines[speech.Lines[1] - 1].Length;
        var carried = ImmutableArray.CreateBuilder<GoldMove>();
        var last = -1;
        for (var index = 0; index < moves.Length; index++)
        {
            var (move, start) = moves[index];
            var next = index + 1 < moves.Length ? moves[index + 1].Start : end;
            var gone = noisy.Edits.FirstOrDefault(edit => edit.Kind == NoiseKind.PageLoss && edit.Start <= start && start < edit.End);
            if (gone is not null && next <= gone.End) continue;
            if (carried.Count > 0 && carried[^1].Move == move.Move) continue;
            var place = noisy.Map(start);
            carried.Add(move with { Start = FirstWords(noisy, place, move.Start.Length, last + 1), Line = noisy.Source.PositionAt(place).Line });
            last = place;
        }

        return carried.ToImmutable();
    }

    private static ImmutableArray<GoldSeries> Series(ImmutableArray<GoldSeries> series, GoldPlaces places, NoisyText noisy) =>
    [
        .. series.Select(one => one with
        {
            Items =
            [
                .. places.Items(one.Items).Where(place => !noisy.IsLost(place.Start)).Select(place => place.Item with
                {
                    Line = noisy.Source.PositionAt(noisy.Map(place.Start)).Line,
                    Start = FirstWords(noisy, noisy.Map(place.Start), place.Item.Start.Length, noisy.Map(place.Start)),
                }),
            ],
        }).Where(one => one.Items.Length > 0),
    ];

    /// <summary>As many characters as the clean gold shows, within the line; more where they occur before in the line, from <paramref name="after"/> on.</summary>
    private static string FirstWords(NoisyText noisy, int offset, int length, int after)
    {
        var line = noisy.Source.LineSpan(noisy.Source.PositionAt(offset).Line);
        var from = Math.Max(line.Start, after);
        var end = Math.Min(offset + length, line.End);
        while (end < line.End && noisy.Text.IndexOf(noisy.Text[offset..end], from, StringComparison.Ordinal) != offset) end++;
        return noisy.Text[offset..end];
    }
}
