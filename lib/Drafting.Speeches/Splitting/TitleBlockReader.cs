using System.Collections.Immutable;
using System.Text;
using Drafting.Speeches.Cleaning;
using Drafting.Speeches.Structure;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Splitting;

/// <summary>What stands above the body of a speech.</summary>
/// <param name="Title">The title as written, lines joined; null when there is none.</param>
/// <param name="Date">The date; null when there is none.</param>
/// <param name="Speaker">The speaker's name; null when none is given.</param>
/// <param name="Salutation">The salutation with its mark; null when there is none.</param>
/// <param name="SalutationOffset">Raw offset of the salutation.</param>
/// <param name="RunIn">What follows the salutation in its own paragraph; null when nothing does.</param>
internal sealed record TitleBlock(string? Title, DatedText? Date, string? Speaker, string? Salutation, int SalutationOffset, Paragraph? RunIn);

/// <summary>Reads title, date, speaker and salutation from the lines above a body.</summary>
internal static class TitleBlockReader
{
    /// <summary>Reads the front matter of a speech.</summary>
    public static TitleBlock Read(ImmutableArray<Paragraph> front)
    {
        DatedText? date = null;
        string? speaker = null;
        var title = ReadTitle(front, out var titleStart, out var afterTitle);
        for (var i = 0; i < front.Length; i++)
        {
            if (i >= titleStart && i < afterTitle) continue;
            var text = front[i].Text.AsSpan();
            if (Titles.WrapperLength(text) > 0 || (Titles.IsNote(text) && !ChineseDate.TryFind(text, out _, out _, out _))) continue;
            var salutation = Salutations.Length(text) > 0 ? 0 : SalutationAfterFront(text);
            var meta = salutation >= 0 ? text[..salutation] : text;
            if (date is null && ChineseDate.TryFind(meta, out var day, out var start, out var length))
            {
                date = new DatedText(day, meta.Slice(start, length).ToString());
                var rest = string.Concat(meta[..start], " ", meta[(start + length)..]);
                if (!Titles.IsNote(text)) speaker ??= SpeakerName.Read(rest);
            }
            else
            {
                speaker ??= SpeakerName.Read(meta);
            }
        }

        return WithSalutation(new TitleBlock(title, date, speaker, null, 0, null), front);
    }

    /// <summary>Where a salutation starts in a line that holds date or speaker before it; −1 when it holds none.</summary>
    public static int SalutationAfterFront(ReadOnlySpan<char> line)
    {
        if (line.Length > 60) return -1;
        var space = line.LastIndexOfAny(' ', '　');
        var close = line.LastIndexOfAny('）', ')');
        var start = Math.Max(space, close) + 1;
        return start > 0 && start < line.Length && Salutations.Length(line[start..]) == line.Length - start ? start : -1;
    }

    private static TitleBlock WithSalutation(TitleBlock block, ImmutableArray<Paragraph> front)
    {
        if (front.IsEmpty) return block;
        var last = front[^1];
        var start = 0;
        var length = Salutations.Length(last.Text);
        if (length == 0)
        {
            start = SalutationAfterFront(last.Text);
            if (start < 0) return block;
            length = last.Text.Length - start;
        }

        var end = start + length;
        while (end < last.Text.Length && last.Text[end] is ' ' or '　') end++;
        return block with
        {
            Salutation = last.Text.Substring(start, length),
            SalutationOffset = last.RawOffset(start),
            RunIn = end < last.Text.Length ? last.From(end) : null,
        };
    }

    // The first line or lines that read like a title of speech; a collection's heading repeats it and counts only when alone.
    private static string? ReadTitle(ImmutableArray<Paragraph> front, out int start, out int end)
    {
        for (start = 0; start < front.Length; start++)
        {
            if (Titles.WrapperLength(front[start].Text) > 0 || Titles.IsNote(front[start].Text) || ChineseDate.TryParse(front[start].Text.AsSpan().Trim("（）()"), out _)) continue;
            var joined = new StringBuilder();
            for (end = start + 1; end <= Math.Min(front.Length, start + 4); end++)
            {
                joined.Append(front[end - 1].Text);
                if (Titles.IsSpeechTitle(joined.ToString())) return joined.ToString();
            }
        }

        end = start = 0;
        if (front.IsEmpty || Titles.WrapperLength(front[0].Text) is not (> 0 and var wrapper)) return null;
        var title = front[0].Text[wrapper..].Trim();
        return title.Length > 0 ? title : null;
    }
}
