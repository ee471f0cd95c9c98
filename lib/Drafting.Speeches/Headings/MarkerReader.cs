using System.Buffers;
using Drafting.Text.Numerals;

namespace Drafting.Speeches.Headings;

/// <summary>Reads a marker at a place where one may stand: the start of a paragraph, sentence or clause.</summary>
internal static class MarkerReader
{
    private const int MaxNumber = 60;
    private const string CountedVerbs = "是要抓靠看讲查促强严防保治重破盯立带树守转创做建优";
    private static readonly SearchValues<char> ChineseDigits = SearchValues.Create("一二三四五六七八九十");
    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create("一二三四五六七八九十0123456789０１２３４５６７８９（(〔第头首其再最①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    private static readonly (string Text, int Number)[] SequenceWords =
        [("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("最后", Marker.Last)];

    /// <summary>其一， counts by itself: 最后 does not close such a series.</summary>
    private const string OneOf = "其";
    private const int LongestOwner = 4;

    /// <summary>The nouns that may stand between 第N and the rest: 第三个环节是, 第二方面，.</summary>
    private static readonly string[] OrdinalNouns = ["个方面", "个环节", "个阶段", "个问题", "个层面", "方面", "环节", "阶段", "部分", "件事情", "个", "点", "项", "步", "件事", "句话", "块"];

    /// <summary>Reads the marker that <paramref name="text"/> starts with, if it starts with one.</summary>
    public static Marker? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        if (!FirstCharacters.Contains(text[0])) return ReadOneOf(text);
        return text[0] switch
        {
            '第' => ReadOrdinal(text),
            '（' or '(' or '〔' => ReadParenthesised(text),
            '首' or '其' or '再' or '最' => ReadSequence(text),
            >= '①' and <= '⑳' => new Marker(MarkerKind.Circled, text[0] - '①' + 1, 1, ""),
            >= '0' and <= '9' => ReadArabic(text),
            >= '０' and <= '９' => ReadArabic(HalfWidth(text)),
            '头' => text.Length > 3 && text.StartsWith("头一") && ReadOrdinal(string.Concat("第", text[1..])) is { } first ? first : null,
            _ => ReadChinese(text),
        };
    }

    // 一、 but not 二、三百个 nor 二、三、四中全会; 一是 but not 一是一、二是二.
    private static Marker? ReadChinese(ReadOnlySpan<char> text)
    {
        var length = NumeralLength(text);
        if (length == 0 || length >= text.Length || !TryNumber(text[..length], out var number)) return null;
        var mark = SkipSpaces(text, length);
        if (mark >= text.Length) return null;
        if (text[mark] is '、' or '．' or '.' or '：' && !CountsOn(text[(mark + 1)..]))
            return new Marker(MarkerKind.Chinese, number, SkipSpaces(text, mark + 1), "");
        // 一，…… stands for 一、…… only where the scanner finds it at the start of a paragraph.
        if (text[mark] is '，' or ',') return new Marker(MarkerKind.Chinese, number, SkipSpaces(text, mark + 1), "，");
        if (mark > length) return length <= 2 && mark + 3 < text.Length ? new Marker(MarkerKind.Chinese, number, mark, " ") : null;
        var verb = text[length];
        if (verb is '）' or ')') return new Marker(MarkerKind.ChineseParenthesised, number, length + 1, ")");
        if (!CountedVerbs.Contains(verb) || length + 1 >= text.Length || ChineseDigits.Contains(text[length + 1])) return null;
        return new Marker(MarkerKind.Counted, number, length + (text[length + 1] is '：' or ':' ? 2 : 1), verb.ToString());
    }

    // 二、三百个 and 二、三、四中全会 count on; 一、一年来的工作回顾 and 二、一手抓防汛 do not.
    private static bool CountsOn(ReadOnlySpan<char> rest) =>
        NumeralLength(rest) is > 0 and var length && (length == rest.Length || "、百千万十余多个中届次".Contains(rest[length]));

    private static Marker? ReadParenthesised(ReadOnlySpan<char> text)
    {
        var close = text.IndexOfAny("）)〕");
        if (close is < 2 or > 4) return null;
        var inside = text[1..close].Trim();
        var length = close + 1;
        if (length < text.Length && text[length] is '、' or '．' or '.') length++;
        if (int.TryParse(inside, out var arabic) && arabic is > 0 and < MaxNumber)
            return new Marker(MarkerKind.ArabicParenthesised, arabic, length, "");
        return NumeralLength(inside) == inside.Length && TryNumber(inside, out var number)
            ? new Marker(MarkerKind.ChineseParenthesised, number, length, "")
            : null;
    }

    // 1. 1、 1） but not 1.5 nor 2009.6.3 nor 3、4月.
    private static Marker? ReadArabic(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 3 && char.IsAsciiDigit(text[length])) length++;
        if (length is 0 or 3 || length >= text.Length || !int.TryParse(text[..length], out var number) || number is 0 or >= MaxNumber) return null;
        var mark = SkipSpaces(text, length);
        if (mark + 1 >= text.Length) return null;
        if (text[mark] is '.' or '．' or '、' && !char.IsAsciiDigit(text[mark + 1]))
            return new Marker(MarkerKind.Arabic, number, SkipSpaces(text, mark + 1), "");
        return text[mark] is '）' or ')' ? new Marker(MarkerKind.ArabicParenthesised, number, mark + 1, ")") : null;
    }

    // 第一， 第一是 第一个是 第三阶段是 第一条, but not 第一要务 nor 第一责任人.
    private static Marker? ReadOrdinal(ReadOnlySpan<char> text)
    {
        var digits = NumeralLength(text[1..]);
        if (digits == 0 || !TryNumber(text.Slice(1, digits), out var number)) return null;
        var end = 1 + digits;
        var rest = text[end..];
        if (rest is ['条', _, ..])
        {
            var mark = SkipSpaces(text, end + 1);
            return new Marker(MarkerKind.Article, number, mark < text.Length && text[mark] is '，' or ',' or '、' or '：' ? mark + 1 : mark, "");
        }

        var noun = "";
        foreach (var candidate in OrdinalNouns)
        {
            if (!rest.StartsWith(candidate)) continue;
            noun = candidate;
            break;
        }

        if (noun is "" or "个" && OwnNounLength(rest[noun.Length..], noun.Length > 0) is > 0 and var own) noun = rest[..(noun.Length + own)].ToString();
        end += noun.Length;
        if (end >= text.Length) return null;
        var next = text[end];
        if (next is '，' or ',' or '、' or '：' or ':' or '。')
        {
            var verb = end + 1 < text.Length && text[end + 1] == '是' && noun.Length > 0 ? 1 : 0;
            return new Marker(MarkerKind.Ordinal, number, end + 1 + verb, noun + "，");
        }

        if (next is ' ' or '　') return new Marker(MarkerKind.Ordinal, number, SkipSpaces(text, end), noun + "，");
        if (next == '是' || (next == '要' && !(end + 1 < text.Length && "务素点领义".Contains(text[end + 1]))))
            return new Marker(MarkerKind.Ordinal, number, end + 1, noun + next);
        return text[end..].StartsWith("就是") ? new Marker(MarkerKind.Ordinal, number, end + 2, noun + "就是") : null;
    }

    // 第一个进步， 第二道关， 第三个字是: a noun of the text's own choice, up to the comma; not a time, as in 第一季度，.
    private static int OwnNounLength(ReadOnlySpan<char> text, bool counted)
    {
        var end = text.IndexOfAny("，,、：:。是 ");
        return end is >= 1 and <= 4 && (text[end] is '，' or ',' or '：' or ':' || (counted && text[end] == '是')) && !"季年次天周月期批届时".Contains(text[0]) ? end : 0;
    }

    // 其一， 其二是; more than four in a row are counted so only with a mark behind.
    private static Marker? ReadSequence(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[0] == '其' && "一二三四五六".IndexOf(text[1]) is >= 0 and var index)
        {
            var marked = text[2] is '，' or ',' or '、' or '是' or '：';
            return marked || index < 4 ? new Marker(MarkerKind.Sequence, index + 1, marked ? 3 : 2, OneOf) : null;
        }

        foreach (var (word, number) in SequenceWords)
        {
            if (!text.StartsWith(word)) continue;
            var length = word.Length;
            if (length < text.Length && text[length] is '，' or ',' or '、' or '是' or '：') length++;
            return new Marker(MarkerKind.Sequence, number, length, "");
        }

        return null;
    }

    // 处方之一， 变化之二：: one of several that the text names.
    private static Marker? ReadOneOf(ReadOnlySpan<char> text)
    {
        var of = text[..Math.Min(text.Length, LongestOwner + 1)].IndexOf('之');
        if (of < 1) return null;
        var digits = NumeralLength(text[(of + 1)..]);
        var end = of + 1 + digits;
        if (digits == 0 || end >= text.Length || text[end] is not ('，' or ',' or '：' or ':') || !TryNumber(text.Slice(of + 1, digits), out var number)) return null;
        return new Marker(MarkerKind.Ordinal, number, end + 1, text[..(of + 1)].ToString());
    }

    // The start of a text, its full-width figures as ASCII ones; as many characters as before.
    private static string HalfWidth(ReadOnlySpan<char> text) =>
        string.Create(Math.Min(text.Length, 8), text, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = from[i] is >= '０' and <= '９' ? (char)(from[i] - '０' + '0') : from[i];
        });

    private static int NumeralLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(ChineseDigits);
        if (length < 0) length = text.Length;
        return length > 3 ? 0 : length;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        ChineseNumeral.TryParse(text, out number) && number is > 0 and < MaxNumber && (text.Length == 1 || text.Contains('十'));

    private static int SkipSpaces(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '　' or '\t') position++;
        return position;
    }
}
