using System.Text;
using Drafting.Word.Templates.Expressions;

namespace Drafting.Word.Templates.Compile;

/// <summary>Finds tags in a text by their marks; full-width marks count as plain ones.</summary>
internal static class DelimiterScan
{
    /// <summary>Where a tag stands; <see cref="IsClosed"/> is false when its closing mark is missing.</summary>
    public readonly record struct Found(int Start, int End, int InnerStart, int InnerEnd, bool IsClosed);

    /// <summary>Whether bytes of a part can hold a tag at all: a cheap test before anything is read.</summary>
    public static bool MayHold(ReadOnlySpan<byte> bytes, Delimiters delimiters) => MayHold(bytes, delimiters.Open);

    /// <summary>Whether bytes of a part can hold a closing mark of more than one character.</summary>
    public static bool MayHoldClosing(ReadOnlySpan<byte> bytes, Delimiters delimiters) => delimiters.Close.Length > 1 && MayHold(bytes, delimiters.Close);

    private static bool MayHold(ReadOnlySpan<byte> bytes, string mark)
    {
        var first = Rune.GetRuneAt(mark, 0);
        if (first.IsBmp) first = new Rune(TagNormalizer.Plain((char)first.Value));
        if (first.Value is '<' or '>' or '&' or '"' or '\'' or ' ') return true;
        // Character references may spell the mark as well; no editor writes them, a hostile or strange producer may.
        if (Holds(bytes, first) || bytes.IndexOf("&#"u8) >= 0) return true;
        return first.Value is > ' ' and <= '~' && Holds(bytes, new Rune(first.Value + 0xFEE0));
    }

    private static bool Holds(ReadOnlySpan<byte> bytes, Rune rune)
    {
        Span<byte> encoded = stackalloc byte[4];
        return bytes.IndexOf(encoded[..rune.EncodeToUtf8(encoded)]) >= 0;
    }

    /// <summary>The tags of a text in order.</summary>
    public static List<Found> Find(string text, Delimiters delimiters)
    {
        var found = new List<Found>();
        for (var position = 0; position < text.Length;)
        {
            var start = IndexOf(text, delimiters.Open, position);
            if (start < 0) break;
            var tag = ReadTag(text, start, delimiters);
            found.Add(tag);
            position = tag.End;
        }

        return found;
    }

    /// <summary>Places where a closing mark stands without a tag.</summary>
    public static List<int> StrayClosings(string text, List<Found> tags, Delimiters delimiters)
    {
        var strays = new List<int>();
        if (delimiters.Close.Length < 2) return strays;
        for (var position = IndexOf(text, delimiters.Close, 0); position >= 0; position = IndexOf(text, delimiters.Close, position + delimiters.Close.Length))
            if (!tags.Exists(tag => position >= tag.Start && position < tag.End))
                strays.Add(position);
        return strays;
    }

    /// <summary>Where a mark stands from a place on; −1 when it does not.</summary>
    public static int IndexOf(string text, string mark, int from)
    {
        for (var start = from; start + mark.Length <= text.Length; start++)
            if (StandsAt(text, mark, start))
                return start;
        return -1;
    }

    private static Found ReadTag(string text, int start, Delimiters delimiters)
    {
        var innerStart = start + delimiters.Open.Length;
        var close = delimiters.Close;
        // Mustache's triple mustache: the same as a plain tag here, as nothing is HTML-escaped.
        var isTriple = delimiters == Delimiters.Braces && StandsAt(text, "{", innerStart);
        var from = isTriple ? innerStart + 1 : innerStart;
        if (isTriple) close = "}}}";
        var end = FindClose(text, from, delimiters.Open, close);
        return end < 0
            ? new Found(start, from, from, from, IsClosed: false)
            : new Found(start, end + close.Length, from, end, IsClosed: true);
    }

    /// <summary>The closing mark, outside quotes if there is one outside; another opening mark before it means that this one is not closed.</summary>
    private static int FindClose(string text, int from, string open, string close)
    {
        var isComment = from < text.Length && TagNormalizer.Plain(text[from]) == '!';
        var quote = '\0';
        for (var position = from; !isComment && position < text.Length; position++)
        {
            var character = text[position];
            if (quote != '\0')
            {
                if (character == quote || (quote == '”' && character is '"' or '“')) quote = '\0';
            }
            else if (character is '"' or '“' && EndsQuote(text, position, from, open)) quote = '”' == character ? '\0' : character == '"' ? '"' : '”';
            else if (StandsAt(text, close, position)) return position;
            else if (StandsAt(text, open, position)) return -1;
        }

        var plain = IndexOf(text, close, from);
        var next = IndexOf(text, open, from);
        return next >= 0 && next < plain ? -1 : plain;
    }

    private static bool EndsQuote(string text, int position, int from, string open)
    {
        var end = text.AsSpan(position + 1).IndexOfAny('"', '”');
        if (end < 0 || position == from) return end >= 0;
        var next = IndexOf(text, open, position);
        return next < 0 || position + 1 + end < next || !text.AsSpan(position, next - position).Contains('}');
    }

    private static bool StandsAt(string text, string mark, int at)
    {
        if (at + mark.Length > text.Length) return false;
        for (var index = 0; index < mark.Length; index++)
            if (TagNormalizer.Plain(text[at + index]) != TagNormalizer.Plain(mark[index]))
                return false;
        return true;
    }
}
