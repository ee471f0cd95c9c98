using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Drafting.Speeches.Headings;
using Drafting.Speeches.Structure;
using Drafting.Text.Segmentation;
using Drafting.Text.Sources;

namespace Drafting.Speeches.Cleaning;

/// <summary>Repairs inside one line: misread characters, stray spaces, glued page numbers.</summary>
internal sealed class LineRepairer(SourceText source, ImmutableArray<Repair>.Builder repairs)
{
    /// <summary>Lines shorter than this may be titles or names, whose spaces mean something.</summary>
    private const int BodyLength = 40;

    /// <summary>联系电话, 电子邮箱 and the like.</summary>
    private const int LongestLabel = 6;

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(" 　0123456789" + MisreadCharacters.Misread);
    private readonly StringBuilder _text = new();

    /// <summary>The line's text after repairs, its pieces, and whether a page boundary inside it speaks of lost text.</summary>
    /// <param name="span">The line, without spaces around it.</param>
    /// <param name="continuesSentence">Whether the line before ends inside a sentence.</param>
    public RepairedLine Repair(TextSpan span, bool continuesSentence)
    {
        var raw = source.Slice(span);
        var first = raw.IndexOfAny(Suspicious);
        if (first < 0) return new RepairedLine(raw.ToString(), [new Piece(0, span.Start)], false, false);
        var line = new OpenLine(span.Start);
        var headingSpace = HeadingSpace(raw);
        var trailing = PageNumbers.TrailingLength(raw);
        var end = raw.Length - trailing;
        _text.Clear();
        for (int i = first, next; i < end; i = next + Next(raw[next..end]))
        {
            var length = raw.Length >= BodyLength ? RemovableAt(raw, i, headingSpace, continuesSentence) : 0;
            next = i + Math.Max(length, 1);
            if (length > 0) Skip(line, raw, i, length);
            else if (MisreadCharacters.All.Contains(raw[i])) Correct(line, raw, i);
        }

        if (trailing > 0) Skip(line, raw, end, trailing);
        if (line.Copied == 0) return new RepairedLine(raw.ToString(), [new Piece(0, span.Start)], false, false);
        _text.Append(raw[line.Copied..]);
        return new RepairedLine(_text.ToString(), line.Pieces.ToImmutable(), line.LossWithin, line.StartsWithPage);

        static int Next(ReadOnlySpan<char> rest) => rest.IndexOfAny(Suspicious) is >= 0 and var next ? next : rest.Length;
    }

    // How many characters at a place do not belong to the text: inner spaces, a page number.
    private static int RemovableAt(ReadOnlySpan<char> raw, int position, int headingSpace, bool continuesSentence)
    {
        if (raw[position] is ' ' or '　') return position != headingSpace && IsInnerSpace(raw, position) ? LengthOfSpaces(raw, position) : 0;
        var mayBePage = char.IsAsciiDigit(raw[position]) && (position == 0 ? continuesSentence : raw[position - 1] is '，' or '、' or '；' or '。');
        return mayBePage ? PageNumbers.LeadingLength(raw, position) : 0;
    }

    private void Skip(OpenLine line, ReadOnlySpan<char> raw, int position, int length)
    {
        var isPage = char.IsAsciiDigit(raw[position]);
        repairs.Add(new Repair(isPage ? TextRules.GluedPageNumber : TextRules.InnerSpace, source.PositionAt(line.Start + position), raw.Slice(position, length).ToString(), ""));
        _text.Append(raw[line.Copied..position]);
        line.Copied = position + length;
        line.Pieces.Add(new Piece(_text.Length, line.Start + line.Copied));
        if (!isPage) return;
        if (position == 0) line.StartsWithPage = true;
        else if (line.Copied < raw.Length) line.LossWithin |= raw[position - 1] is not '。';
    }

    private void Correct(OpenLine line, ReadOnlySpan<char> raw, int position)
    {
        var meant = MisreadCharacters.Correct(raw[position]);
        repairs.Add(new Repair(TextRules.MisreadCharacter, source.PositionAt(line.Start + position), raw[position].ToString(), meant.ToString()));
        _text.Append(raw[line.Copied..position]).Append(meant);
        line.Copied = position + 1;
    }

    // The first space after a numbered heading may be all that is left of the line break behind it.
    private static int HeadingSpace(ReadOnlySpan<char> raw)
    {
        if (MarkerReader.Read(raw) is not { IsFormal: true } marker) return -1;
        var space = raw[marker.Length..].IndexOfAny(' ', '　');
        return space < 0 || raw.Slice(marker.Length, space).ContainsAny("。；！？") ? -1 : marker.Length + space;
    }

    private static int LengthOfSpaces(ReadOnlySpan<char> raw, int position)
    {
        var length = raw[position..].IndexOfAnyExcept(' ', '　');
        return length < 0 ? raw.Length - position : length;
    }

    // Between two Chinese characters or marks; not where it parts a heading from its body. Full-width spaces are set by hand, as are those
    // inside a name (李 明) or between the entries of a list: they mean something.
    private static bool IsInnerSpace(ReadOnlySpan<char> raw, int position)
    {
        var end = position + LengthOfSpaces(raw, position);
        if (position == 0 || end >= raw.Length || raw[position..end].Contains('　')) return false;
        return IsChinese(raw[position - 1]) && IsChinese(raw[end]) && !IsInName(raw, position, end) && !IsBeforeLabel(raw, end);
    }

    // 李 明，: one character behind the space, then no other, and the two make no word but a name.
    private static bool IsInName(ReadOnlySpan<char> raw, int position, int end)
    {
        if (!IsHan(raw[position - 1]) || !IsHan(raw[end]) || (end + 1 < raw.Length && IsHan(raw[end + 1]))) return false;
        return Lexicon.Default.Tag([raw[position - 1], raw[end]]) is null or "nr";
    }

    // 联系人：李明 电话：: the space stands in front of the name of a field.
    private static bool IsBeforeLabel(ReadOnlySpan<char> raw, int end)
    {
        var length = raw[end..].IndexOfAny("：:");
        return length is > 0 and <= LongestLabel && !raw.Slice(end, length).ContainsAny("，。；、！？");
    }

    private static bool IsHan(char character) => character is >= '\u4e00' and <= '\u9fff';

    private static bool IsChinese(char character) =>
        character is >= '\u4e00' and <= '\u9fff' or >= '\u3001' and <= '\u3015' or >= '\uff01' and <= '\uff0f' or '：' or '；' or '？' or '“' or '”' or '‘' or '’';

    /// <summary>A line under repair: how much of it is copied, and what was seen.</summary>
    private sealed class OpenLine(int start)
    {
        public int Start => start;

        public int Copied { get; set; }

        public ImmutableArray<Piece>.Builder Pieces { get; } = CreatePieces(start);

        public bool LossWithin { get; set; }

        public bool StartsWithPage { get; set; }

        private static ImmutableArray<Piece>.Builder CreatePieces(int start)
        {
            var pieces = ImmutableArray.CreateBuilder<Piece>();
            pieces.Add(new Piece(0, start));
            return pieces;
        }
    }
}

/// <summary>A line after repair.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Pieces">Where runs of the text stand in the raw text.</param>
/// <param name="LossWithin">Whether a page boundary inside the line speaks of lost text.</param>
/// <param name="StartsWithPage">Whether a page number stood at its start.</param>
internal sealed record RepairedLine(string Text, ImmutableArray<Piece> Pieces, bool LossWithin, bool StartsWithPage);
