using System.Collections.Immutable;

namespace Drafting.Outlines.Composing;

/// <summary>
/// Writes sections as one Markdown text: headings <c>#</c> to <c>####</c> with their numbers in front, run-in headings as a strong first
/// sentence, everything else as paragraphs.
/// </summary>
/// <remarks>
/// Sections with a heading are numbered 一、二、三、 in their order. The items of a section are one level below it; items of a section without
/// heading take their place among the sections. From level 3 on, a heading with one paragraph runs into it, as speeches have it.
/// </remarks>
internal sealed class BodyComposer(PointStyle pointStyle)
{
    /// <summary>Markdown knows the style of four heading levels; deeper ones always run in.</summary>
    private const int DeepestBlockLevel = 4;
    private const int FirstRunInLevel = 3;
    private readonly List<string> _blocks = [];

    /// <summary>The Markdown of a body whose texts are filled and whose references are resolved.</summary>
    public static string Compose(IEnumerable<OutlineSection> sections, PointStyle pointStyle)
    {
        var composer = new BodyComposer(pointStyle);
        var number = 0;
        foreach (var section in sections)
        {
            if (section.Heading is not null) composer.Write(section, level: 1, ++number);
            else number = composer.WriteUnnumbered(section, number);
        }

        return string.Join("\n\n", composer._blocks);
    }

    /// <summary>A section without heading: its text, then its items among the sections of level 1; returns the last number used.</summary>
    private int WriteUnnumbered(OutlineSection section, int number)
    {
        WriteText(section);
        foreach (var task in section.Tasks) Write(task, level: 1, ++number);
        return number;
    }

    private void Write(OutlineSection section, int level, int number)
    {
        var marker = HeadingNumber.Format(level, number);
        if (section.Heading is not { } heading) WriteLead(marker, section);
        else if (RunsIn(section, level)) WriteLead($"**{marker}{EndSentence(heading.Text)}**", section);
        else
        {
            _blocks.Add($"{new string('#', level)} {marker}{heading.Text.TrimEnd('。')}");
            WriteText(section);
        }

        for (var i = 0; i < section.Tasks.Length; i++) Write(section.Tasks[i], level + 1, i + 1);
    }

    private static bool RunsIn(OutlineSection section, int level) =>
        level > DeepestBlockLevel || (level >= FirstRunInLevel && (section.Text is not null || !section.Points.IsEmpty));

    /// <summary>Number, or number and heading, in front of the first paragraph.</summary>
    private void WriteLead(string lead, OutlineSection section)
    {
        var first = _blocks.Count;
        WriteText(section);
        if (_blocks.Count > first) _blocks[first] = lead + _blocks[first];
        else _blocks.Add(lead);
    }

    private void WriteText(OutlineSection section)
    {
        if (section.Text is { Text.Length: > 0 } text) _blocks.Add(Paragraphs.Separate(text.Text));
        var points = PointList.Compose([.. section.Points.Select(point => point.Text)], section.PointStyle ?? pointStyle);

        // 主要有三个特点：一是…… stands in one paragraph.
        if (points.Length == 1 && _blocks.Count > 0 && section.Text is not null && _blocks[^1].EndsWith('：')) _blocks[^1] += points[0];
        else _blocks.AddRange(points.Select(Paragraphs.Separate));
    }

    private static string EndSentence(string heading) => heading is [.., '。' or '！' or '？'] ? heading : heading + "。";
}
