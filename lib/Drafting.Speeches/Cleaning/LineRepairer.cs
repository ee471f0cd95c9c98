using System.Collections.Immutable;
using System.Text;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Structure;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Cleaning;

/// <summary>Repairs inside one line: misread characters, stray spaces, glued page numbers.</summary>
internal sealed class LineRepairer(SourceText source, ImmutableArray<Repair>.Builder repairs)
{
    /// <summary>Lines shorter than this may be titles or names, whose spaces mean something.</summary>
    private const int BodyLength = 40;

    /// <summary>The line's text after repairs, its pieces, and whether a page boundary inside it speaks of lost text.</summary>
    public RepairedLine Repair(TextSpan span, bool continuesSentence)
    {
        var raw = source.Slice(span);
        if (!NeedsRepair(raw)) return new RepairedLine(raw.ToString(), [new Piece(0, span.Start)], false, false);
        var text = new StringBuilder(raw.Length);
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var lossWithin = false;
        var startsWithPage = false;
        var body = raw.Length >= BodyLength;
        var headingSpace = HeadingSpace(raw);
        var trailing = PageNumbers.TrailingLength(raw);
        pieces.Add(new Piece(0, span.Start));
        for (var i = 0; i < raw.Length - trailing; i++)
        {
            var atStart = i == 0;
            if (body && i != headingSpace && raw[i] is ' ' or '　' && IsInnerSpace(raw, i))
            {
                var end = i;
                while (raw[end] is ' ' or '　') end++;
                Skip(TextRules.InnerSpace, span.Start + i, raw[i..end]);
                i = end - 1;
            }
            else if (body && char.IsAsciiDigit(raw[i]) && (atStart ? continuesSentence : raw[i - 1] is '，' or '、' or '；' or '。')
                && PageNumbers.LeadingLength(raw, i) is > 0 and var digits)
            {
                Skip(TextRules.GluedPageNumber, span.Start + i, raw.Slice(i, digits));
                if (atStart) startsWithPage = true;
                else lossWithin |= raw[i - 1] is not '。';
                i += digits - 1;
            }
            else if (MisreadCharacters.All.Contains(raw[i]))
            {
                var meant = MisreadCharacters.Correct(raw[i]);
                repairs.Add(new Repair(TextRules.MisreadCharacter, source.PositionAt(span.Start + i), raw[i].ToString(), meant.ToString()));
                text.Append(meant);
            }
            else
            {
                text.Append(raw[i]);
            }
        }

        if (trailing > 0) Skip(TextRules.GluedPageNumber, span.End - trailing, raw[^trailing..]);
        return new RepairedLine(text.ToString(), pieces.ToImmutable(), lossWithin, startsWithPage);

        void Skip(string rule, int offset, ReadOnlySpan<char> removed)
        {
            repairs.Add(new Repair(rule, source.PositionAt(offset), removed.ToString(), ""));
            pieces.Add(new Piece(text.Length, offset + removed.Length));
        }
    }

    private static bool NeedsRepair(ReadOnlySpan<char> raw) =>
        raw.ContainsAny(" 　") || raw.ContainsAny(MisreadCharacters.All) || raw.ContainsAnyInRange('0', '9');

    // The first space after a numbered heading may be all that is left of the line break behind it.
    private static int HeadingSpace(ReadOnlySpan<char> raw)
    {
        if (MarkerReader.Read(raw) is not { IsFormal: true } marker) return -1;
        var space = raw[marker.Length..].IndexOfAny(' ', '　');
        return space < 0 || raw.Slice(marker.Length, space).ContainsAny("。；！？") ? -1 : marker.Length + space;
    }

    // Between two Chinese characters or marks, and not where it parts a heading from its body.
    private static bool IsInnerSpace(ReadOnlySpan<char> raw, int position)
    {
        var end = position;
        while (end < raw.Length && raw[end] is ' ' or '　') end++;
        return position > 0 && end < raw.Length && IsChinese(raw[position - 1]) && IsChinese(raw[end]);
    }

    private static bool IsChinese(char character) =>
        character is >= '\u4e00' and <= '\u9fff' or >= '\u3001' and <= '\u3015' or >= '\uff01' and <= '\uff0f' or '：' or '；' or '？' or '“' or '”' or '‘' or '’';
}

/// <summary>A line after repair.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Pieces">Where runs of the text stand in the raw text.</param>
/// <param name="LossWithin">Whether a page boundary inside the line speaks of lost text.</param>
/// <param name="StartsWithPage">Whether a page number stood at its start.</param>
internal sealed record RepairedLine(string Text, ImmutableArray<Piece> Pieces, bool LossWithin, bool StartsWithPage);
