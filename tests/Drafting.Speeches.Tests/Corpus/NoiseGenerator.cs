namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>
/// Damages a clean text as collected speeches are damaged, and keeps the truth: the same file, seed and options give the same text.
/// </summary>
internal static class NoiseGenerator
{
    /// <summary>What follows a number in running text; a page number is never glued before one of these.</summary>
    private const string Measures = "个家名人次项条年月日件亩座处户万亿千百十元吨公里米岁天点时分秒张栋支台辆期批类种份篇场";

    /// <summary>Pairs that converters and OCR really produce: the right characters and what they become.</summary>
    private static readonly (string Right, string Wrong)[] Pairs = [("置", "臵"), ("·", "〃"), ("已经", "己经")];

    private static readonly string[] Places = ["示水", "青禾", "云杉", "柳湾", "石桥"];

    public static NoisyText Make(CorpusFile file, int seed, NoiseOptions? options = null)
    {
        var dice = new Dice(seed, file.Name);
        var edits = new List<NoiseEdit>();
        foreach (var speech in file.Gold.Speeches)
        {
            var draft = new NoiseDraft(file, speech);
            Damage(draft, dice, options ?? NoiseOptions.Default);
            edits.AddRange(draft.Edits);
        }

        return new NoisyText(file.Text, edits);
    }

    private static void Damage(NoiseDraft draft, Dice dice, NoiseOptions options)
    {
        EndPages(draft, dice, options);
        MergeHeadings(draft, dice, options);
        MaskNames(draft, dice, options);
        Confuse(draft, dice, options);
        GluePageNumbers(draft, dice, options);
        SprinkleSpaces(draft, dice, options);
    }

    private static void EndPages(NoiseDraft draft, Dice dice, NoiseOptions options)
    {
        var page = 1;
        var place = draft.NextBreak(draft.BodyStart + dice.About(options.PageLength));
        while (place >= 0)
        {
            page++;
            var next = dice.Falls(options.Loss) ? Lose(draft, dice, options, place, page) : place;
            if (next == place) draft.TryAdd(new NoiseEdit(NoiseKind.BrokenLine, place, 0, "\n"));
            place = draft.NextBreak(next + dice.About(options.PageLength));
        }
    }

    /// <summary>Loses up to a page from <paramref name="place"/> on; returns where the text goes on, or the place itself when the speech ends too soon.</summary>
    private static int Lose(NoiseDraft draft, Dice dice, NoiseOptions options, int place, int page)
    {
        var next = draft.NextBreak(place + dice.About(options.PageLength * 2 / 3));
        if (next < 0) return place;
        var start = dice.Falls(0.125) ? Enumerable.Range(place, 60).FirstOrDefault(draft.IsSentenceStart, place) : place;
        var digit = dice.Falls(options.LossDigit) && !Measures.Contains(draft.Text[next], StringComparison.Ordinal);
        var inLine = digit && dice.Falls(0.3);
        var left = (inLine ? "" : "\n") + (digit ? $"{page % 10}" : "");
        return draft.TryAdd(new NoiseEdit(NoiseKind.PageLoss, start, next - start, left)) ? next : place;
    }

    private static void MergeHeadings(NoiseDraft draft, Dice dice, NoiseOptions options)
    {
        foreach (var end in draft.OwnLineHeadingEnds.Where(_ => dice.Falls(options.MergedHeading)).ToList())
        {
            var length = draft.Text.AsSpan(end).IndexOfAnyExcept(" \n　");
            if (!draft.MayBeMarker(end + length)) draft.TryAdd(new NoiseEdit(NoiseKind.MergedHeading, end, length, " "));
        }
    }

    private static void MaskNames(NoiseDraft draft, Dice dice, NoiseOptions options)
    {
        if (draft.Speech.Speaker is { } speaker && dice.Falls(options.Mask)) ReplaceAll(draft, draft.Start, NoiseKind.MaskedName, speaker, "***", () => true);
        if (dice.Falls(options.Mask)) ReplaceAll(draft, draft.Start, NoiseKind.MaskedName, Places[dice.Below(Places.Length)], "**", () => true);
    }

    private static void Confuse(NoiseDraft draft, Dice dice, NoiseOptions options)
    {
        foreach (var (right, wrong) in Pairs) ReplaceAll(draft, draft.BodyStart, NoiseKind.Confusion, right, wrong, () => dice.Falls(options.Confusion));
    }

    private static void ReplaceAll(NoiseDraft draft, int start, NoiseKind kind, string name, string replacement, Func<bool> chosen)
    {
        for (var place = draft.Text.IndexOf(name, start, StringComparison.Ordinal);
             place >= 0 && place < draft.End;
             place = draft.Text.IndexOf(name, place + name.Length, StringComparison.Ordinal))
        {
            if (chosen()) draft.TryAdd(new NoiseEdit(kind, place, name.Length, replacement));
        }
    }

    private static void GluePageNumbers(NoiseDraft draft, Dice dice, NoiseOptions options)
    {
        var line = draft.Text.IndexOf('\n', draft.BodyStart);
        while (line >= 0 && line < draft.End)
        {
            var number = $"{2 + dice.Below(28)}";
            var next = line + 1;
            var atStart = dice.Falls(0.4);
            if (!dice.Falls(options.PageNumber)) number = "";
            if (number.Length > 0 && !atStart && draft.Text[line - 1] is '。' or '！') draft.TryAdd(new NoiseEdit(NoiseKind.PageNumber, line, 0, number));
            if (number.Length > 0 && atStart && TakesNumber(draft, next)) draft.TryAdd(new NoiseEdit(NoiseKind.PageNumber, next, 0, number));
            line = draft.Text.IndexOf('\n', next);
        }
    }

    private static bool TakesNumber(NoiseDraft draft, int offset) =>
        NoiseDraft.IsHan(draft.Text[offset]) && !draft.MayBeMarker(offset) && !Measures.Contains(draft.Text[offset], StringComparison.Ordinal);

    private static void SprinkleSpaces(NoiseDraft draft, Dice dice, NoiseOptions options)
    {
        for (var place = draft.BodyStart + dice.About(options.SpaceEvery); place < draft.End; place += dice.About(options.SpaceEvery))
        {
            if (draft.IsMidSentence(place)) draft.TryAdd(new NoiseEdit(NoiseKind.StraySpace, place, 0, " "));
        }
    }
}
