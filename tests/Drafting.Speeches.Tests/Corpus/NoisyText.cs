using System.Collections.Immutable;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Tests.SampleCorpus;

/// <summary>The kinds of damage seen in collected speeches.</summary>
internal enum NoiseKind
{
    /// <summary>A paragraph broken by the end of a page; nothing is missing.</summary>
    BrokenLine,

    /// <summary>Text gone between two pages, with a line break, a digit of the page number, or both in its place.</summary>
    PageLoss,

    /// <summary>A page number glued to the start or the end of a paragraph.</summary>
    PageNumber,

    /// <summary>One character read as another: 位臵 for 位置.</summary>
    Confusion,

    /// <summary>A heading whose line break became a space.</summary>
    MergedHeading,

    /// <summary>A space between two Chinese characters.</summary>
    StraySpace,

    /// <summary>A name replaced by *** or **.</summary>
    MaskedName,
}

/// <summary>What became of one line break of a noisy text.</summary>
internal enum BreakTruth
{
    /// <summary>The paragraph ends here.</summary>
    Keep,

    /// <summary>The paragraph goes on in the next line.</summary>
    Join,

    /// <summary>Text is missing here; joining would invent a sentence.</summary>
    Loss,
}

/// <summary>One piece of damage: characters of the clean text and what stands in their place.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Start">Offset in the clean text.</param>
/// <param name="Length">Characters replaced; 0 where something was only inserted.</param>
/// <param name="Replacement">What the noisy text holds instead.</param>
internal sealed record NoiseEdit(NoiseKind Kind, int Start, int Length, string Replacement)
{
    public int End => Start + Length;
}

/// <summary>One piece of damage as it is found in the noisy text.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Line">Line of the noisy text, from 1.</param>
/// <param name="Column">Column, from 1; for a line break, just after the last character of the line.</param>
/// <param name="Noisy">The characters that stand there.</param>
/// <param name="Right">What they should be; null where what is gone cannot be known.</param>
internal sealed record NoiseTruth(NoiseKind Kind, int Line, int Column, string Noisy, string? Right);

/// <summary>A clean text, the damage done to it, and what a reader of the damaged text should conclude.</summary>
internal sealed class NoisyText
{
    public NoisyText(string clean, IEnumerable<NoiseEdit> edits)
    {
        Clean = clean;
        Edits = [.. edits.OrderBy(edit => edit.Start)];
        Source = new SourceText(Apply());
    }

    public string Clean { get; }

    /// <summary>In order, never overlapping.</summary>
    public ImmutableArray<NoiseEdit> Edits { get; }

    public SourceText Source { get; }

    public string Text => Source.Content;

    /// <summary>Every piece of damage, where it is found and what is right.</summary>
    public IEnumerable<NoiseTruth> Truths => Edits.Select(edit =>
    {
        var position = Source.PositionAt(StartOf(edit));
        var known = edit.Kind is not (NoiseKind.PageLoss or NoiseKind.MaskedName);
        return new NoiseTruth(edit.Kind, position.Line, position.Column, edit.Replacement, known ? Clean.Substring(edit.Start, edit.Length) : null);
    });

    /// <summary>For every line but the last, in order: whether its line break ends a paragraph, breaks one, or hides a loss.</summary>
    public IEnumerable<BreakTruth> Breaks()
    {
        var made = Edits.Where(edit => edit.Replacement.StartsWith('\n')).ToDictionary(edit => Source.PositionAt(StartOf(edit)).Line, edit => edit.Kind);
        for (var line = 1; line < Source.LineCount; line++)
        {
            yield return !made.TryGetValue(line, out var kind) ? BreakTruth.Keep
                : kind == NoiseKind.PageLoss ? BreakTruth.Loss
                : BreakTruth.Join;
        }
    }

    /// <summary>Whether a character of the clean text is gone.</summary>
    public bool IsLost(int offset) => Edits.Any(edit => edit.Kind == NoiseKind.PageLoss && edit.Start <= offset && offset < edit.End);

    /// <summary>Where a character of the clean text stands in the noisy one; for a lost one, where the text goes on.</summary>
    public int Map(int offset)
    {
        var moved = 0;
        foreach (var edit in Edits.TakeWhile(edit => edit.Start <= offset))
        {
            if (offset < edit.End || edit.Start == offset) return edit.Start + moved + edit.Replacement.TakeWhile(char.IsWhiteSpace).Count();
            moved += edit.Replacement.Length - edit.Length;
        }

        return offset + moved;
    }

    /// <summary>Where a stretch that ends before this offset of the clean text ends in the noisy one.</summary>
    public int MapEnd(int offset)
    {
        var moved = 0;
        foreach (var edit in Edits.TakeWhile(edit => edit.Start < offset))
        {
            if (edit.Kind == NoiseKind.PageLoss && offset <= edit.End) return edit.Start + moved;
            moved += edit.Replacement.Length - edit.Length;
        }

        return offset + moved;
    }

    private int StartOf(NoiseEdit edit) =>
        edit.Start + Edits.TakeWhile(other => other != edit).Sum(other => other.Replacement.Length - other.Length);

    private string Apply()
    {
        var parts = new List<string>();
        var done = 0;
        foreach (var edit in Edits)
        {
            parts.Add(Clean[done..edit.Start]);
            parts.Add(edit.Replacement);
            done = edit.End;
        }

        return string.Concat(parts.Append(Clean[done..]));
    }
}
