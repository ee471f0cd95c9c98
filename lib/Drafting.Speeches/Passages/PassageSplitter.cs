using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Passages;

/// <summary>Cuts the documents of a text into passages: at paragraphs, headings and moves.</summary>
public static class PassageSplitter
{
    /// <summary>The passages of a speech, in order; the salutation is none, nor is a heading that has nothing but headings below it.</summary>
    /// <param name="source">The text that the speech stands in.</param>
    /// <param name="speech">The speech.</param>
    public static ImmutableArray<Passage> Split(SourceText source, Speech speech)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(speech);
        var joined = speech.Repairs.Where(repair => repair.Rule == TextRules.JoinedLine).Select(repair => repair.Position.Line);
        var losses = speech.Diagnostics.Where(finding => finding.Id is TextRules.Loss or TextRules.UndecidedBreak).Select(finding => finding.Position?.Line ?? 0)
            .Concat(speech.Headings.Where(heading => heading.Lost).Select(heading => heading.Position.Line));
        return new PassageCutter(source, speech.Lines, speech.Headings, speech.Moves) { Joined = [.. joined], Losses = [.. losses] }.Cut();
    }

    /// <summary>The passages of the body of a notice, in order.</summary>
    /// <param name="source">The text that the notice stands in.</param>
    /// <param name="notice">The notice.</param>
    public static ImmutableArray<Passage> Split(SourceText source, Notice notice)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(notice);
        return new PassageCutter(source, Body(source, notice), notice.Headings, []).Cut();
    }

    // Title and document number stand before the recipients.
    private static LineRange Body(SourceText source, Notice notice)
    {
        for (var line = notice.Lines.First; notice.Recipients is not null && line < notice.Lines.Last; line++)
            if (source.Line(line).Trim().SequenceEqual(notice.Recipients)) return notice.Lines with { First = line + 1 };
        return notice.Lines;
    }
}
