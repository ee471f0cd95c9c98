using System.Collections.Immutable;
using Drafting.Speeches.Cleaning;

namespace Drafting.Speeches.Splitting;

/// <summary>Recognises where a text begins that is neither speech nor official document: news, contents, biographies.</summary>
internal static class Foreign
{
    private static readonly string[] NewsWords = ["本报讯", "本刊讯", "本网讯", "新华社", "通讯员", "记者"];
    private static readonly string[] Headings = ["目录", "目次", "人物简介", "作者简介", "编者按", "会议简讯", "相关链接", "延伸阅读", "相关新闻", "简讯"];

    /// <summary>Whether such a text begins at a paragraph.</summary>
    public static bool StartsAt(ImmutableArray<Paragraph> paragraphs, int index)
    {
        var text = paragraphs[index].Text.AsSpan();
        if (IsHeading(text)) return true;
        if (IsNewsLead(text)) return true;
        // A headline, when the paragraph under it is a news lead.
        return text.Length <= 40 && text[^1] is not ('。' or '：' or '；' or '！') && index + 1 < paragraphs.Length && IsNewsLead(paragraphs[index + 1].Text);
    }

    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        if (text.Length > 12) return false;
        Span<char> squeezed = stackalloc char[12];
        var length = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && !"【】[]：:".Contains(character)) squeezed[length++] = character;
        }

        foreach (var heading in Headings)
        {
            if (squeezed[..length].SequenceEqual(heading)) return true;
        }

        return false;
    }

    private static bool IsNewsLead(ReadOnlySpan<char> text)
    {
        var lead = text[..Math.Min(text.Length, 24)];
        foreach (var word in NewsWords)
        {
            var at = lead.IndexOf(word);
            if (at >= 0 && (at <= 1 || lead[at - 1] is '（' or '(' or '　' or ' ')) return true;
        }

        // 镇讯：…… 校讯（…）
        var dispatch = lead.IndexOf('讯');
        return dispatch is > 0 and < 6 && dispatch + 1 < lead.Length && lead[dispatch + 1] is '：' or ':' or '（';
    }
}
